import CustomerValue

/// How one kind of answer is written as JSON. The writer and the API document both come from
/// it, so that the document cannot differ from what is sent.
struct Shape<Value>: Sendable {
    let name: String
    let properties: [ShapeProperty<Value>]

    init(_ name: String, _ properties: [ShapeProperty<Value>]) {
        self.name = name
        self.properties = properties
    }

    var schema: Schema {
        .object(
            name: name,
            properties: properties.map { SchemaProperty(name: $0.name, schema: $0.schema) })
    }

    func write(_ value: Value, _ writer: inout JSONWriter) {
        writer.object { writer in
            for property in properties {
                writer.key(property.name)
                property.write(value, &writer)
            }
        }
    }
}

/// One property: its name, its schema, and how to write it.
struct ShapeProperty<Value>: Sendable {
    let name: String
    let schema: Schema
    let write: @Sendable (Value, inout JSONWriter) -> Void
}

extension ShapeProperty {
    typealias Get<Part> = @Sendable (Value) -> Part

    static func text(_ name: String, _ get: @escaping Get<String>) -> Self {
        Self(name: name, schema: .text) { $1.text(get($0)) }
    }

    static func id<Entity>(_ name: String, _ get: @escaping Get<ID<Entity>>) -> Self {
        Self(name: name, schema: .identifier) { $1.text(get($0).description) }
    }

    static func integer(_ name: String, _ get: @escaping Get<Int>) -> Self {
        Self(name: name, schema: .integer) { $1.integer(get($0)) }
    }

    static func flag(_ name: String, _ get: @escaping Get<Bool>) -> Self {
        Self(name: name, schema: .boolean) { $1.boolean(get($0)) }
    }

    static func day(_ name: String, _ get: @escaping Get<Day>) -> Self {
        Self(name: name, schema: .day) { $1.text(get($0).description) }
    }

    static func instant(_ name: String, _ get: @escaping Get<Instant>) -> Self {
        Self(name: name, schema: .instant) { $1.text(get($0).text) }
    }

    static func decimal(_ name: String, _ get: @escaping Get<ExactDecimal>) -> Self {
        Self(name: name, schema: .decimal) { $1.text(get($0).description) }
    }

    static func money(_ name: String, _ get: @escaping Get<Money>) -> Self {
        Self(name: name, schema: .money) { $1.money(get($0)) }
    }

    static func choice<Choice: RawRepresentable & CaseIterable & SendableMetatype>(
        _ name: String, _ get: @escaping Get<Choice>
    ) -> Self where Choice.RawValue == String {
        Self(name: name, schema: .choice(Choice.allCases.map(\.rawValue))) {
            $1.text(get($0).rawValue)
        }
    }

    static func points<Entity>(_ name: String, _ get: @escaping Get<[ID<Entity>: Int]>) -> Self {
        Self(name: name, schema: .points) { value, writer in
            writer.object { writer in
                for (id, points) in get(value).sorted(by: { $0.key < $1.key }) {
                    writer.key(id.description)
                    writer.integer(points)
                }
            }
        }
    }

    static func object<Part>(
        _ name: String, _ shape: Shape<Part>, _ get: @escaping Get<Part>
    ) -> Self {
        Self(name: name, schema: shape.schema) { shape.write(get($0), &$1) }
    }

    static func list<Part>(
        _ name: String, _ shape: Shape<Part>, _ get: @escaping Get<[Part]>
    ) -> Self {
        Self(name: name, schema: .list(shape.schema)) { value, writer in
            writer.list(get(value)) { shape.write($0, &$1) }
        }
    }

    static func texts(_ name: String, _ get: @escaping Get<[String]>) -> Self {
        Self(name: name, schema: .list(.text)) { value, writer in
            writer.list(get(value)) { $1.text($0) }
        }
    }
}
