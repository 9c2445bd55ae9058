import CustomerValue
import HTTPTypes
import Hummingbird
import UseCases

extension Site {
    /// A question too long for an address: it stores nothing, and is a POST because what it asks
    /// stands in a form. The page is the answer itself.
    func asking<Asked: Question>(
        _ pattern: Pattern, _: Asked.Type, _ summary: String, _ shape: Shape<Asked.Answer>,
        _ render: @escaping @Sendable (Asked.Answer, Page) -> PageContent
    ) -> Endpoint {
        let described = Fields.describe { Asked(&$0) }
        return Endpoint(
            .post, pattern, summary, audience: Asked.audience,
            page: { request, context in
                try await formQuestion(Asked.self, request, context, render)
            },
            api: { request, context in
                let actor = try context.requireActor()
                guard request.hasContentType("application/json") else { throw UnsupportedType() }
                let input = Input(
                    source: .json, path: context.pathValues,
                    values: try JSONInput.object(await wholeBody(of: request)), changeID: "")
                let answer = try await desk.ask(Asked.self, input, as: actor)
                return json { shape.write(answer, &$0) }
            },
            operation: Operation(
                method: .post, fields: described.descriptions, needsVersion: false,
                answer: shape.schema, status: .ok))
    }

    /// A question whose answer is worth sending to somebody: the page has it in its address.
    /// Programs ask in JSON, because texts by name have no form of their own in a query.
    func linked<Asked: Question>(
        _ pattern: Pattern, _: Asked.Type, _ summary: String, _ shape: Shape<Asked.Answer>,
        _ render: @escaping @Sendable (Asked.Answer, Page) -> PageContent
    ) -> Endpoint {
        let asked = asking(pattern, Asked.self, summary, shape, render)
        return Endpoint(
            .get, pattern, summary, audience: asked.audience,
            page: page(pattern, Asked.self, summary, shape, render).page, api: asked.api,
            operation: asked.operation)
    }

    private func formQuestion<Asked: Question>(
        _: Asked.Type, _ request: Request, _ context: ParleyContext,
        _ render: @Sendable (Asked.Answer, Page) -> PageContent
    ) async throws -> Response {
        let actor = try context.requireActor()
        var form = try await guardedForm(request, context)
        let from = form.takeFrom()
        let typed = form.texts
        let input = Input(
            source: .form, path: context.pathValues, values: form.takeInputValues(),
            changeID: "", timeZoneName: actor.workspace.timeZoneName)
        do {
            let answer = try await desk.ask(Asked.self, input, as: actor)
            let page = page(for: request, context, actor)
            return html(render(answer, page).inLayout(page))
        } catch let refusal as Refusal where refusal.belongsOnForm {
            guard let from else { throw refusal }
            throw FormRefused(
                from: from,
                state: FormState(action: request.uri.path, values: typed, refusal: refusal))
        }
    }

    /// A model file to take away, over a question; its twin holds the same text in JSON.
    func file(
        _ pattern: Pattern, _: ExportModel.Type, _ summary: String, _ shape: Shape<ModelText>
    ) -> Endpoint {
        let described = Fields.describe { ExportModel(&$0) }
        return Endpoint(
            .get, pattern, summary, audience: ExportModel.audience,
            page: { request, context in
                let actor = try context.requireActor()
                let answer = try await desk.ask(
                    ExportModel.self, queryInput(request, context, actor), as: actor)
                return Response(
                    status: .ok,
                    headers: [
                        .contentType: "application/yaml; charset=utf-8",
                        .contentDisposition: "attachment; filename=\"value-model.yaml\"",
                    ], body: ResponseBody(byteBuffer: .init(string: answer.text)))
            },
            api: { request, context in
                let actor = try context.requireActor()
                let answer = try await desk.ask(
                    ExportModel.self, queryInput(request, context, actor), as: actor)
                return json { shape.write(answer, &$0) }
            },
            operation: Operation(
                method: .get, fields: described.descriptions, needsVersion: false,
                answer: shape.schema, status: .ok))
    }
}
