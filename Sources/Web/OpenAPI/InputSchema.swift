import CustomerValue
import UseCases

/// JSON Schema of what a change or a question takes.
enum InputSchema {
    case field(FieldDescription.Kind)
    case object([FieldDescription])
    case version

    func write(_ writer: inout JSONWriter) {
        switch self {
        case .field(let kind): writer.object { kind.writeProperties(&$0) }
        case .object(let fields): writeObject(fields, &writer)
        case .version:
            writer.object { $0.pairs(["type": "string", "pattern": "^\"[0-9]{1,9}\"$"]) }
        }
    }

    private func writeObject(_ fields: [FieldDescription], _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("type")
            writer.text("object")
            writer.key("required")
            writer.list(fields.filter(\.required).map(\.name)) { $1.text($0) }
            writer.key("properties")
            writer.object { writer in
                for field in fields {
                    writer.key(field.name)
                    InputSchema.field(field.kind).write(&writer)
                }
            }
        }
    }
}

extension FieldDescription.Kind {
    fileprivate func writeProperties(_ writer: inout JSONWriter) {
        switch self {
        case .identifier: writer.pairs(["type": "string", "format": "uuid"])
        case .decimal: writer.pairs(Self.decimalPairs)
        case .currency: writer.pairs(["type": "string", "pattern": "^[A-Z]{3}$"])
        case .day: writer.pairs(["type": "string", "format": "date"])
        case .instant: writer.pairs(["type": "string", "format": "date-time"])
        case .flag: writer.pairs(["type": "boolean"])
        case .text(let minimum, let maximum):
            writer.pairs(["type": "string"])
            writer.limits("minLength", minimum, "maxLength", maximum)
        case .integer(let lowest, let highest):
            writer.pairs(["type": "integer"])
            writer.limits("minimum", lowest, "maximum", highest)
        case .choice(let choices):
            writer.pairs(["type": "string"])
            writer.key("enum")
            writer.list(choices) { $1.text($0) }
        case .choices(let choices):
            writer.pairs(["type": "array"])
            writer.key("items")
            writer.object { Self.choice(choices).writeProperties(&$0) }
        case .money: writeMoney(&writer)
        case .points(let lowest, let highest):
            writer.map { Self.integer(lowest: lowest, highest: highest).writeProperties(&$0) }
        case .amounts: writer.map { $0.pairs(Self.sharePairs) }
        case .textsByName(let maximum):
            writer.map { Self.text(minimum: 0, maximum: maximum).writeProperties(&$0) }
        case .texts(let count, let maximum):
            writer.pairs(["type": "array"])
            writer.key("maxItems")
            writer.integer(count)
            writer.key("items")
            writer.object { Self.text(minimum: 0, maximum: maximum).writeProperties(&$0) }
        case .identifiers:
            writer.pairs(["type": "array"])
            writer.key("items")
            writer.object { $0.pairs(["type": "string", "format": "uuid"]) }
        }
    }

    /// An amount, or a share of the whole such as `25%`.
    private static let sharePairs: KeyValuePairs = [
        "type": "string", "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?%?$",
    ]

    private static let decimalPairs: KeyValuePairs = [
        "type": "string", "pattern": "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$",
    ]

    private func writeMoney(_ writer: inout JSONWriter) {
        writer.pairs(["type": "object"])
        writer.key("required")
        writer.list(["amount", "currency"]) { $1.text($0) }
        writer.key("properties")
        writer.object { writer in
            writer.key("amount")
            writer.object { $0.pairs(Self.decimalPairs) }
            writer.key("currency")
            writer.object { $0.pairs(["type": "string", "pattern": "^[A-Z]{3}$"]) }
        }
    }
}

extension JSONWriter {
    mutating func pairs(_ pairs: KeyValuePairs<String, String>) {
        for (name, text) in pairs {
            key(name)
            self.text(text)
        }
    }

    fileprivate mutating func limits(_ low: String, _ lowest: Int, _ high: String, _ highest: Int) {
        key(low)
        integer(lowest)
        key(high)
        integer(highest)
    }

    /// An object of any record ids with values of one kind.
    fileprivate mutating func map(_ value: (inout JSONWriter) -> Void) {
        pairs(["type": "object"])
        key("propertyNames")
        object { $0.pairs(["format": "uuid"]) }
        key("additionalProperties")
        object(value)
    }
}
