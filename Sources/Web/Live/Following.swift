import CustomerValue
import NIOCore
import UseCases

/// Gives one reader what is new, until the reader, the session or the server goes.
///
/// It remembers a place in the journal and nothing else: the journal itself is what is still to be
/// sent, so a reader may be as slow as it likes.
actor Following {
    private let site: Site
    private let stream: LiveStream
    private let token: String
    private let path: [String: String]
    private var place: Int64
    private var first: String?
    private var isOver = false

    init(
        site: Site, stream: LiveStream, token: String, path: [String: String], place: Int64,
        first: String
    ) {
        self.site = site
        self.stream = stream
        self.token = token
        self.path = path
        self.place = place
        self.first = first
    }

    /// Asked for once the last bytes were taken; nil at the end.
    func next() async -> ByteBuffer? {
        stream.tookLast()
        if let text = first {
            first = nil
            stream.endWithReader()
            return sent(text)
        }
        guard !isOver else { return ended() }
        for await _ in stream.wakes {
            guard let text = await news() else { return ended() }
            return sent(text)
        }
        return ended()
    }

    private func sent(_ text: String) -> ByteBuffer {
        stream.sends()
        return ByteBuffer(string: text)
    }

    private func ended() -> ByteBuffer? {
        site.liveStreams.end(stream)
        return nil
    }

    /// What is new, asked as whoever the reader still is; nil when the store cannot say, so that
    /// the reader comes back.
    private func news() async -> String? {
        do {
            guard let actor = try await site.gate.follower(session: token) else {
                return farewell()
            }
            let news = try await site.desk.ask(FollowSession.self, question(by: actor), as: actor)
            place = news.place
            isOver = news.isOver
            return LiveText.events(news, isFirst: false, at: site.desk.surroundings.now())
        } catch is Refusal {
            return farewell()
        } catch {
            return nil
        }
    }

    private func question(by actor: Actor) -> Input {
        Input(
            source: .form, path: path, values: ["after": .text(String(place))], changeID: "",
            timeZoneName: actor.workspace.timeZoneName)
    }

    private func farewell() -> String {
        isOver = true
        return LiveText.end
    }
}
