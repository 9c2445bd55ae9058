import HTTPTypes
import UseCases

/// One operation: parameters, body and every answer it can give.
struct OperationWriter {
    let endpoint: Endpoint
    let operation: Operation

    private var isChange: Bool { operation.method != .get }

    func write(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("operationId")
            writer.text(operationID)
            writer.key("summary")
            writer.text(endpoint.summary)
            writer.key("security")
            writer.list([()]) { _, writer in
                writer.object { writer in
                    writer.key("bearer")
                    writer.list([String]()) { $1.text($0) }
                }
            }
            writer.key("parameters")
            writer.list(parameters) { $0.write(&$1) }
            if isChange { writeBody(&writer) }
            writer.key("responses")
            writeAnswers(&writer)
        }
    }

    private var operationID: String {
        let words = endpoint.pattern.template.split { !$0.isLetter }
        return operation.method.rawValue.lowercased()
            + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private var parameters: [ParameterWriter] {
        let fields = operation.fields.filter { $0.place == .path || !isChange }
        var parameters = fields.map {
            ParameterWriter(
                name: $0.name, place: $0.place == .path ? "path" : "query",
                required: $0.required, schema: .field($0.kind))
        }
        if isChange {
            parameters.append(
                ParameterWriter(
                    name: "Idempotency-Key", place: "header", required: false,
                    schema: .field(.identifier)))
        }
        if operation.needsVersion {
            parameters.append(
                ParameterWriter(
                    name: "If-Match", place: "header", required: true, schema: .version))
        }
        return parameters
    }

    private func writeBody(_ writer: inout JSONWriter) {
        let fields = operation.fields.filter { $0.place == .body }
        writer.key("requestBody")
        writer.object { writer in
            writer.key("required")
            writer.boolean(true)
            writer.key("content")
            writer.object { writer in
                writer.key("application/json")
                writer.object { writer in
                    writer.key("schema")
                    InputSchema.object(fields).write(&writer)
                }
            }
        }
    }

    private func writeAnswers(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key(String(operation.status.code))
            writeAnswer(&writer, "Done", "application/json", operation.answer)
            for code in problemCodes {
                writer.key(String(code))
                writeAnswer(
                    &writer, "Refused", "application/problem+json", ProblemDetails.schema)
            }
        }
    }

    private func writeAnswer(
        _ writer: inout JSONWriter, _ description: String, _ type: String, _ schema: Schema
    ) {
        writer.object { writer in
            writer.key("description")
            writer.text(description)
            writer.key("content")
            writer.object { writer in
                writer.key(type)
                writer.object { writer in
                    writer.key("schema")
                    schema.write(&writer)
                }
            }
        }
    }

    private var problemCodes: [Int] {
        let always = [400, 401, 403, 404, 422, 429]
        guard isChange else { return always }
        let versioned = operation.needsVersion ? [428] : []
        return (always + [408, 409, 412, 413, 415] + versioned).sorted()
    }
}

struct ParameterWriter {
    let name: String
    let place: String
    let required: Bool
    let schema: InputSchema

    func write(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("name")
            writer.text(name)
            writer.key("in")
            writer.text(place)
            writer.key("required")
            writer.boolean(required)
            writer.key("schema")
            schema.write(&writer)
        }
    }
}
