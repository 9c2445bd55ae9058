extension Schema {
    /// Objects are named once and referred to everywhere else.
    func write(_ writer: inout JSONWriter) {
        guard case .object(let name, _) = self else { return writeDefinition(&writer) }
        writer.object { $0.pairs(["$ref": "#/components/schemas/\(name)"]) }
    }

    func writeDefinition(_ writer: inout JSONWriter) {
        writer.object { writer in
            switch self {
            case .text: writer.pairs(["type": "string"])
            case .identifier: writer.pairs(["type": "string", "format": "uuid"])
            case .decimal: writer.pairs(["type": "string"])
            case .day: writer.pairs(["type": "string", "format": "date"])
            case .instant: writer.pairs(["type": "string", "format": "date-time"])
            case .currency: writer.pairs(["type": "string"])
            case .integer: writer.pairs(["type": "integer"])
            case .boolean: writer.pairs(["type": "boolean"])
            case .choice(let choices):
                writer.pairs(["type": "string"])
                writer.key("enum")
                writer.list(choices) { $1.text($0) }
            case .money: Self.moneyProperties.write(&writer)
            case .points:
                writer.pairs(["type": "object"])
                writer.key("additionalProperties")
                writer.object { $0.pairs(["type": "integer"]) }
            case .object(_, let properties): properties.write(&writer)
            case .list(let item):
                writer.pairs(["type": "array"])
                writer.key("items")
                item.write(&writer)
            case .optional(let inner):
                writer.key("anyOf")
                writer.list([inner, nil]) { schema, writer in
                    guard let schema else { return writer.object { $0.pairs(["type": "null"]) } }
                    schema.write(&writer)
                }
            }
        }
    }

    private static let moneyProperties: [SchemaProperty] = [
        SchemaProperty(name: "amount", schema: .decimal),
        SchemaProperty(name: "currency", schema: .currency),
    ]
}

extension [SchemaProperty] {
    /// Every property is always there; what can be absent is null.
    fileprivate func write(_ writer: inout JSONWriter) {
        writer.pairs(["type": "object"])
        writer.key("required")
        writer.list(map(\.name)) { $1.text($0) }
        writer.key("properties")
        writer.object { writer in
            for property in self {
                writer.key(property.name)
                property.schema.write(&writer)
            }
        }
    }
}
