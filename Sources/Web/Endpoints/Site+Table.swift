import HTTPTypes
import Hummingbird
import UseCases

extension Site {
    /// A table to take away, over a question; its twin is the same in JSON.
    func table<Asked: Question>(
        _ pattern: Pattern, _: Asked.Type, _ summary: String, named name: String,
        _ shape: Shape<Asked.Answer>,
        _ csv: @escaping @Sendable (Asked.Answer, Page) -> CSV
    ) -> Endpoint {
        let described = Fields.describe { Asked(&$0) }
        return Endpoint(
            .get, pattern, summary, audience: Asked.audience,
            page: { request, context in
                let actor = try context.requireActor()
                let answer = try await desk.ask(
                    Asked.self, queryInput(request, context, actor), as: actor)
                let table = csv(answer, page(for: request, context, actor))
                return Response(
                    status: .ok,
                    headers: [
                        .contentType: "text/csv; charset=utf-8",
                        .contentDisposition: "attachment; filename=\"\(name).csv\"",
                    ], body: ResponseBody(byteBuffer: .init(string: table.text)))
            },
            api: { request, context in
                let actor = try context.requireActor()
                let answer = try await desk.ask(
                    Asked.self, queryInput(request, context, actor), as: actor)
                return json { shape.write(answer, &$0) }
            },
            operation: Operation(
                method: .get, fields: described.descriptions, needsVersion: false,
                answer: shape.schema, status: .ok))
    }
}
