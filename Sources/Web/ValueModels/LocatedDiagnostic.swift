import CustomerValue
import ValueModel

/// A diagnostic with the record and the field it is about.
struct LocatedDiagnostic: Sendable {
    enum Part: String, CaseIterable, Sendable {
        case model, input, driver
    }

    let diagnostic: Diagnostic
    let part: Part
    /// The input or the driver.
    let id: String?
    /// As the field is called where it is entered.
    let field: String

    init(_ diagnostic: Diagnostic, in model: RelationshipModel) {
        self.diagnostic = diagnostic
        switch diagnostic.place {
        case .file: (part, id, field) = (.model, nil, "")
        case .model(let field): (part, id, self.field) = (.model, nil, field.entered)
        case .input(.purchases, _): (part, id, field) = (.model, nil, "purchases")
        case .input(.listed(let index), let inputPart):
            part = .input
            id = model.livingInputs[index].id.description
            field = inputPart.entered
        case .driver(let index, let driverField):
            part = .driver
            id = model.livingDrivers[index].id.description
            field = driverField.entered
        }
    }
}

extension ModelField {
    fileprivate var entered: String { self == .discountRate ? "discountRate" : rawValue }
}

extension InputPart {
    var entered: String {
        switch self {
        case .name: "name"
        case .form: "form"
        case .number(let index): "numbers.\(index)"
        case .shape: "shape"
        case .field(.date): "statedOn"
        case .field(let field): field.rawValue
        }
    }
}

extension DriverField {
    var entered: String {
        switch self {
        case .id: "code"
        case .halfLife: "halfLife"
        case .catchUp: "catchUp"
        default: rawValue
        }
    }
}
