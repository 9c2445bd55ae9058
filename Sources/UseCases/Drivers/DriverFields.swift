import CustomerValue
import ValueModel

/// What a person enters about a driver, new or changed. A formula is kept as typed, even where it
/// cannot be read.
struct DriverFields: Sendable {
    let attribute: ID<ValueAttribute>?
    let code: String
    let name: String
    let kind: DriverKind
    let formula: String
    let halfLife: String
    let catchUp: Day?

    init(_ fields: inout Fields) {
        attribute = fields.optionalID("attribute", ValueAttribute.self)
        code = fields.optionalText("code", maximum: 64)
        name = fields.text("name", maximum: 120)
        kind = fields.choice("kind", DriverKind.self, standing: .benefit)
        formula = fields.paragraphs("formula", maximum: 8_000)
        halfLife = fields.optionalText("halfLife", maximum: 40)
        catchUp = fields.optionalDay("catchUp")
    }

    func apply(to driver: inout ValueDriver) {
        driver.attribute = attribute
        driver.code = code
        driver.name = name
        driver.kind = kind
        driver.formula = formula
        driver.halfLife = halfLife
        driver.catchUp = catchUp
    }
}

extension Work {
    /// A driver may only belong to an attribute that lives in its relationship.
    func checkLiving(
        _ attribute: ID<ValueAttribute>?, in relationship: ID<Relationship>
    ) throws {
        guard let attribute else { return }
        let attributes = try livingAttributes(of: relationship)
        guard attributes.contains(where: { $0.id == attribute }) else {
            throw Refusal.invalid([FieldError("attribute", .unknown)])
        }
    }
}

extension ValueDriver {
    /// What changed, field by field, for history.
    func changes(from before: ValueDriver?) -> [FieldChange] {
        [
            FieldChange("name", from: before?.name, to: name),
            FieldChange("kind", from: before?.kind.rawValue, to: kind.rawValue),
            FieldChange(
                "attribute", from: before?.attribute?.description, to: attribute?.description),
            FieldChange("code", from: before?.code ?? "", to: code),
            FieldChange("formula", from: before?.formula ?? "", to: formula),
            FieldChange("halfLife", from: before?.halfLife ?? "", to: halfLife),
            FieldChange("catchUp", from: before?.catchUp?.description, to: catchUp?.description),
        ]
    }
}
