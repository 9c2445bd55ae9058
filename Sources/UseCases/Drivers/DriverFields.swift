import CustomerValue

/// What a person enters about a driver, new or changed.
struct DriverFields: Sendable {
    let attribute: ID<ValueAttribute>
    let name: String
    let kind: DriverKind
    let currency: Currency
    let inputs: [DriverInput]

    init(_ fields: inout Fields) {
        attribute = fields.id("attribute", ValueAttribute.self)
        name = fields.text("name", maximum: 120)
        kind = fields.choice("kind", DriverKind.self, standing: .benefit)
        currency = fields.currency("currency")
        inputs = DriverInputName.allCases.map { Self.input($0, &fields) }
    }

    /// A figure is needed unless the grade says that there is none.
    private static func input(_ name: DriverInputName, _ fields: inout Fields) -> DriverInput {
        let field = name.rawValue
        let amount = fields.optionalDecimal(field)
        let unit = fields.optionalText(field + "Unit", maximum: 40)
        let evidence = fields.choice(
            field + "Evidence", EvidenceGrade.self, standing: .supplierEstimated)
        let source = fields.optionalText(field + "Source", maximum: 300)
        let hasNone = [.withheld, .scaleOnly].contains(evidence)
        if amount == nil && !hasNone { fields.problem(field, .missing) }
        // Withheld means withheld: a number beside that grade is not kept.
        return DriverInput(
            name: name, amount: hasNone ? nil : amount, unit: unit, evidence: evidence,
            source: source)
    }

    func checked(_ relationship: ID<Relationship>, in work: Work) throws {
        let attributes = try work.livingAttributes(of: relationship)
        guard attributes.contains(where: { $0.id == attribute }) else {
            throw Refusal.invalid([FieldError("attribute", .unknown)])
        }
    }

    /// What changed, input by input, for history.
    func changes(from before: ValueDriver?) -> [FieldChange] {
        let heads = [
            FieldChange("name", from: before?.name, to: name),
            FieldChange("kind", from: before?.kind.rawValue, to: kind.rawValue),
            FieldChange("currency", from: before?.currency.code, to: currency.code),
        ]
        let earlier = Dictionary(
            (before?.inputs ?? []).map { ($0.name, $0.journalText) },
            uniquingKeysWith: { first, _ in first })
        return heads
            + inputs.map {
                FieldChange($0.name.rawValue, from: earlier[$0.name], to: $0.journalText)
            }
    }
}

extension DriverInput {
    fileprivate var journalText: String {
        [amount?.description ?? "", unit, evidence.rawValue, source]
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
