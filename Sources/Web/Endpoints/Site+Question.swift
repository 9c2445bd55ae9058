import CustomerValue
import Hummingbird
import UseCases

extension Site {
    /// A page and its JSON twin over the same question.
    func page<Asked: Question>(
        _ pattern: Pattern, _: Asked.Type, _ summary: String, _ shape: Shape<Asked.Answer>,
        _ render: @escaping @Sendable (Asked.Answer, Page) -> PageContent
    ) -> Endpoint {
        let described = Fields.describe { Asked(&$0) }
        return Endpoint(
            .get, pattern, summary, audience: Asked.audience,
            page: { request, context in
                let actor = try context.requireActor()
                let answer = try await desk.ask(
                    Asked.self, queryInput(request, context, actor), as: actor)
                let page = page(for: request, context, actor)
                return html(render(answer, page).inLayout(page))
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

    func queryInput(
        _ request: Request, _ context: ParleyContext, _ actor: Actor
    ) throws -> Input {
        guard let query = FormBody(encoded: request.uri.query ?? "") else {
            throw MalformedBody()
        }
        return Input(
            source: .form, path: context.pathValues, values: query.nested, changeID: "",
            timeZoneName: actor.workspace.timeZoneName)
    }
}
