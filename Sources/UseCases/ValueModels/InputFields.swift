import CustomerValue
package import ValueModel

/// What a person enters about an input, new or changed.
struct InputFields: Sendable {
    let name: String
    let title: String
    let figure: WrittenFigure
    let unit: String
    let evidence: EvidenceGrade
    let source: String
    let person: ID<Person>?
    let session: ID<Session>?
    let statedOn: Day?

    init(_ fields: inout Fields) {
        name = fields.text("name", maximum: 64)
        title = fields.optionalText("title", maximum: 120)
        let written = fields.figure()
        unit = fields.optionalText("unit", maximum: 60)
        let grade = fields.choice("evidence", EvidenceGrade.self, standing: .supplierEstimated)
        source = fields.optionalText("source", maximum: 300)
        person = fields.optionalID("person", Person.self)
        session = fields.optionalID("session", Session.self)
        statedOn = fields.optionalDay("statedOn")
        (figure, evidence) = Self.agreed(written, grade)
    }

    /// Withheld means withheld: a number beside that word is not kept. What stands on the scale is
    /// known as a scale.
    private static func agreed(
        _ figure: WrittenFigure, _ grade: EvidenceGrade
    ) -> (WrittenFigure, EvidenceGrade) {
        if figure.kind == .withheld || grade == .withheld { return (.init(.withheld), .withheld) }
        if figure.kind == .scale || grade == .scaleOnly {
            let isNumber = [.plain, .scale].contains(figure.kind)
            return (isNumber ? .init(.scale, figure.numbers) : figure, .scaleOnly)
        }
        return (figure, grade)
    }

    func checked(in relationship: ID<Relationship>, _ work: Work) throws {
        try work.checkPerson(person, in: relationship, field: "person")
        guard let session else { return }
        guard try work.records.session(session)?.relationship == relationship else {
            throw Refusal.invalid([FieldError("session", .unknown)])
        }
    }

    func apply(to input: inout ModelInput) {
        input.name = name
        input.title = title
        input.figure = figure
        input.unit = unit
        input.evidence = evidence
        input.source = source
        input.person = person
        input.session = session
        input.statedOn = statedOn
    }
}

extension EvidenceGrade {
    /// Those of figures that are given, the most usual first.
    package static let ofGiven: [EvidenceGrade] = [.supplierEstimated, .customerStated, .measured]
}

extension Fields {
    /// The evidence of figures that are given in the same form.
    mutating func evidenceOfGiven() -> EvidenceGrade {
        let grade = choice("evidence", EvidenceGrade.self, standing: .supplierEstimated)
        if !EvidenceGrade.ofGiven.contains(grade) {
            problem("evidence", .unknownChoice(EvidenceGrade.ofGiven.map(\.rawValue)))
        }
        return grade
    }

    /// `form` (the family), `numbers` in its order, and `shape` with percentiles.
    mutating func figure() -> WrittenFigure {
        let kind = choice("form", FormDraft.Kind.self, standing: .plain)
        let numbers = texts("numbers", maximumCount: 64, maximum: 40)
        let shape = optionalText("shape", maximum: 20)
        return WrittenFigure(kind, numbers, shape: shape)
    }
}

extension ModelInput {
    /// What changed, field by field, for history.
    func changes(from before: ModelInput?) -> [FieldChange] {
        [
            FieldChange("name", from: before?.name, to: name),
            FieldChange("title", from: before?.title ?? "", to: title),
            FieldChange("figure", from: before?.figure.journalText, to: figure.journalText),
            FieldChange("unit", from: before?.unit ?? "", to: unit),
            FieldChange("evidence", from: before?.evidence.rawValue, to: evidence.rawValue),
            FieldChange("source", from: before?.source ?? "", to: source),
            FieldChange("person", from: before?.person?.description, to: person?.description),
            FieldChange("session", from: before?.session?.description, to: session?.description),
            FieldChange("statedOn", from: before?.statedOn?.description, to: statedOn?.description),
        ]
    }
}
