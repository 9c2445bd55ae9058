import CustomerValue
import UseCases

/// Events as they go over the wire.
enum LiveText {
    /// How long a reader that knows nothing better waits before it comes back.
    static let start = "retry: 2000\n\n"

    /// What is new. `alive` and `ready` tell the server's time, by which clocks on pages run.
    static func events(_ news: LiveNews, isFirst: Bool, at now: Instant) -> String {
        var text = news.events.map(event).joined()
        if news.needsReload { text += "id: \(news.place)\nevent: reload\ndata: all\n\n" }
        if isFirst { text += "id: \(news.place)\nevent: ready\ndata: \(now.milliseconds)\n\n" }
        if news.isOver { text += "event: end\ndata: over\n\n" }
        return text.isEmpty ? ": now \(now.milliseconds)\n\n" : text
    }

    /// Whoever follows may not, or no longer: nobody needs to come back.
    static let end = "event: end\ndata: out\n\n"

    private static func event(_ event: LiveEvent) -> String {
        let topics = event.topics.map(\.rawValue).joined(separator: " ")
        return "id: \(event.place)\nevent: change\ndata: \(topics)\n\n"
    }
}
