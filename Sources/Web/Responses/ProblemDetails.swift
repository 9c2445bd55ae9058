import HTTPTypes
import UseCases

/// RFC 9457: what went wrong, for programs.
struct ProblemDetails {
    let failure: Failure

    init(_ failure: Failure) {
        self.failure = failure
    }

    static let schema = Schema.object(
        name: "Problem",
        properties: [
            SchemaProperty(name: "type", schema: .text),
            SchemaProperty(name: "title", schema: .text),
            SchemaProperty(name: "status", schema: .integer),
            SchemaProperty(name: "detail", schema: .text),
            SchemaProperty(name: "currentVersion", schema: .optional(.integer)),
            SchemaProperty(
                name: "errors",
                schema: .list(
                    .object(
                        name: "FieldProblem",
                        properties: [
                            SchemaProperty(name: "field", schema: .text),
                            SchemaProperty(name: "detail", schema: .text),
                        ]))),
        ])

    func write(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("type")
            writer.text("urn:parley:problem:\(failure.code)")
            writer.key("title")
            writer.text(FailureWords.title(failure))
            writer.key("status")
            writer.integer(failure.status.code)
            writer.key("detail")
            writer.text(FailureWords.nextStep(failure))
            writer.key("currentVersion")
            if case .stale(let version)? = failure.refusal {
                writer.integer(version)
            } else {
                writer.null()
            }
            writer.key("errors")
            writer.list(failure.fieldErrors) { error, writer in
                writer.object { writer in
                    writer.key("field")
                    writer.text(error.field)
                    writer.key("detail")
                    writer.text(FailureWords.sentence(error.problem))
                }
            }
        }
    }
}

extension Failure {
    var fieldErrors: [FieldError] {
        if case .invalid(let errors)? = refusal { errors } else { [] }
    }
}
