import CustomerValue

/// What the customer says about money, and about what.
struct StatementFields: Sendable {
    let driver: ID<ValueDriver>?
    let opportunity: ID<Opportunity>?
    let person: ID<Person>?
    let label: String
    let value: EconomicValue
    let note: String

    init(_ fields: inout Fields) {
        driver = fields.optionalID("driver", ValueDriver.self)
        opportunity = fields.optionalID("opportunity", Opportunity.self)
        person = fields.optionalID("person", Person.self)
        label = fields.optionalText("label", maximum: Fields.nameMaximum)
        value = fields.economicValue()
        note = fields.paragraphs("note", maximum: 1_000)
        if driver == nil && opportunity == nil && label.isEmpty {
            fields.problem("label", .missing)
        }
    }

    func check(in relationship: ID<Relationship>, _ work: Work) throws {
        try work.checkDriver(driver, in: relationship)
        try work.checkOpportunity(opportunity, in: relationship)
        try work.checkPerson(person, in: relationship, field: "person")
    }

    func write(to statement: inout EconomicStatement) {
        statement.driver = driver
        statement.opportunity = opportunity
        statement.person = person
        statement.label = label
        statement.value = value
        statement.note = note
    }
}

extension EconomicStatement {
    /// What history says of it, beside what stood before.
    func changes(from before: EconomicStatement?) -> [FieldChange] {
        func text(_ text: String?) -> String? { text?.isEmpty == true ? nil : text }
        return [
            FieldChange("label", from: text(before?.label), to: text(label)),
            FieldChange("value", from: before?.value.journalText, to: value.journalText),
            FieldChange("note", from: text(before?.note), to: text(note)),
        ]
    }
}
