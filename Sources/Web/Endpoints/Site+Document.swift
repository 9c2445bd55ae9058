import CustomerValue
import HTTPTypes
import Hummingbird
import UseCases

extension Site {
    /// A PDF to take away, over a question; its twin holds in JSON what is printed.
    ///
    /// - Parameter place: Whom the address is for, where the question itself is for more people.
    func document<Asked: Question>(
        _ pattern: Pattern, _: Asked.Type, _ summary: String, for place: Audience,
        _ shape: Shape<Asked.Answer>, named name: @escaping @Sendable (Asked.Answer) -> String,
        _ html: @escaping @Sendable (Asked.Answer) -> String
    ) -> Endpoint {
        let described = Fields.describe { Asked(&$0) }
        @Sendable func answer(
            _ request: Request, _ context: ParleyContext
        ) async throws -> Asked.Answer {
            let actor = try context.requireActor()
            guard place.includes(actor) else {
                throw actor.role == nil ? Refusal.notFound : .forbidden
            }
            return try await desk.ask(
                Asked.self, queryInput(request, context, actor), as: actor)
        }
        return Endpoint(
            .get, pattern, summary, audience: Asked.audience.intersection(place),
            page: { request, context in
                let asked = try await answer(request, context)
                let bytes = try await desk.surroundings.printPDF(html(asked))
                return Response(
                    status: .ok,
                    headers: [
                        .contentType: "application/pdf",
                        .contentDisposition: "attachment; filename=\"\(name(asked)).pdf\"",
                    ], body: ResponseBody(byteBuffer: .init(bytes: bytes)))
            },
            api: { request, context in
                let asked = try await answer(request, context)
                return json { shape.write(asked, &$0) }
            },
            operation: Operation(
                method: .get, fields: described.descriptions, needsVersion: false,
                answer: shape.schema, status: .ok))
    }
}
