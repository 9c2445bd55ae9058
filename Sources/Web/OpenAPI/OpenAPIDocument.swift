import HTTPTypes
import UseCases

/// The API as OpenAPI 3.1, made from the route table: what is not in the table is not served,
/// and what is served is in here.
struct OpenAPIDocument {
    let endpoints: [Endpoint]
    private var schemas: [String: Schema] = [:]

    init(_ endpoints: [Endpoint]) {
        self.endpoints = endpoints.filter { $0.operation != nil }
        collect(ProblemDetails.schema)
        for endpoint in self.endpoints {
            if let operation = endpoint.operation { collect(operation.answer) }
        }
    }

    func write(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("openapi")
            writer.text("3.1.0")
            writer.key("info")
            writer.object { writer in
                writer.key("title")
                writer.text("Parley")
                writer.key("version")
                writer.text("1")
            }
            writer.key("paths")
            writePaths(&writer)
            writer.key("components")
            writeComponents(&writer)
        }
    }

    private func writePaths(_ writer: inout JSONWriter) {
        let paths = Dictionary(grouping: endpoints) { Addresses.apiPrefix + $0.pattern.template }
        writer.object { writer in
            for (path, endpoints) in paths.sorted(by: { $0.key < $1.key }) {
                writer.key(path)
                writer.object { writer in
                    for endpoint in endpoints.sorted(by: { $0.method.rawValue < $1.method.rawValue }
                    ) {
                        guard let operation = endpoint.operation else { continue }
                        writer.key(operation.method.rawValue.lowercased())
                        OperationWriter(endpoint: endpoint, operation: operation).write(&writer)
                    }
                }
            }
        }
    }

    private func writeComponents(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("securitySchemes")
            writer.object { writer in
                writer.key("bearer")
                writer.object { writer in
                    writer.key("type")
                    writer.text("http")
                    writer.key("scheme")
                    writer.text("bearer")
                }
            }
            writer.key("schemas")
            writer.object { writer in
                for (name, schema) in schemas.sorted(by: { $0.key < $1.key }) {
                    writer.key(name)
                    schema.writeDefinition(&writer)
                }
            }
        }
    }

    private mutating func collect(_ schema: Schema) {
        switch schema {
        case .object(let name, let properties):
            schemas[name] = schema
            for property in properties { collect(property.schema) }
        case .list(let inner), .optional(let inner): collect(inner)
        default: break
        }
    }
}
