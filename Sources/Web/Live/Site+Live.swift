import CustomerValue
import HTTPTypes
import Hummingbird
import NIOCore
import UseCases

extension Addresses {
    static let sessionEvents = Pattern("/sessions/{session}/events")
}

extension Site {
    var liveEndpoints: [Endpoint] { [events] }

    /// A stream for whoever asks for one; what is new and an end for everybody else.
    private var events: Endpoint {
        let described = Fields.describe { FollowSession(&$0) }
        let shape = Shape<LiveNews>.liveNews
        return Endpoint(
            .get, Addresses.sessionEvents, "What happens in a session, by topics",
            audience: FollowSession.audience,
            page: { request, context in try await stream(request, context) },
            api: { request, context in
                let actor = try context.requireActor()
                let news = try await desk.ask(
                    FollowSession.self, queryInput(request, context, actor), as: actor)
                return json { shape.write(news, &$0) }
            },
            operation: Operation(
                method: .get, fields: described.descriptions, needsVersion: false,
                answer: shape.schema, status: .ok))
    }

    private func stream(_ request: Request, _ context: ParleyContext) async throws -> Response {
        let actor = try context.requireActor()
        let input = try followInput(request, context, actor)
        let news = try await desk.ask(FollowSession.self, input, as: actor)
        let now = desk.surroundings.now()
        let first = LiveText.start + LiveText.events(news, isFirst: true, at: now)
        let type = "text/event-stream"
        guard request.headers[.accept]?.contains(type) == true, !news.isOver else {
            return Response(
                status: .ok, headers: [.contentType: type],
                body: ResponseBody(byteBuffer: ByteBuffer(string: first)))
        }
        let stream = try liveStreams.begin(for: actor, over: context.channel)
        desk.store.tell(stream.wake, newsOf: actor.workspace.id)
        let following = Following(
            site: self, stream: stream, token: cookies.sessionToken(request) ?? "",
            path: context.pathValues, place: news.place, first: first)
        // Some proxies gather an answer before they pass it on, unless told not to.
        return Response(
            status: .ok, headers: [.contentType: type, .accelBuffering: "no"],
            body: ResponseBody(asyncSequence: AsyncStream { await following.next() }))
    }

    /// Where the reader stands: what it saw last, or what the page it came from showed.
    private func followInput(
        _ request: Request, _ context: ParleyContext, _ actor: Actor
    ) throws -> Input {
        var input = try queryInput(request, context, actor)
        guard let last = request.headers[.lastEventID] else { return input }
        // What is no place of ours is one that nobody knows.
        let place = Int(last).map { max(0, $0) } ?? Int(Int64.max)
        input.values["after"] = .text(String(place))
        return input
    }
}

extension HTTPField.Name {
    static let lastEventID = HTTPField.Name("Last-Event-ID") ?? .ifMatch
    static let accelBuffering = HTTPField.Name("X-Accel-Buffering") ?? .server
}
