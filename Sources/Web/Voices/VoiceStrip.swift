import CustomerValue
import Markup
import UseCases

/// Every voice on one line from nothing to the whole: a dot for a person, a square for a room, a
/// diamond for people who are only shown together. Voices that would touch stand on top of each
/// other.
struct VoiceStrip {
    enum Shape { case dot, room, pool }

    let row: VoiceSummary<VoiceTopic>.Row
    let whole: Int

    private static let width = 220
    private static let inset = 8
    private static let step = 9

    var markup: Markup {
        let levels = DotStack.heights(places.map(\.0), width: Self.step)
        let height = ((levels.max() ?? 0) + 1) * Self.step + 10
        let drawn = zip(places, levels).map { mark, level in
            Self.mark(mark.1, x: mark.0, y: height - 9 - level * Self.step)
        }
        let line = height - 3
        return """
            <svg class="dots" width="\(Self.width)" height="\(height)" \
            viewBox="0 0 \(Self.width) \(height)" aria-hidden="true">\
            <line x1="\(Self.inset)" x2="\(Self.width - Self.inset)" y1="\(line)" y2="\(line)" \
            stroke="currentColor" stroke-opacity="0.35"/>\(drawn)</svg>
            """
    }

    private var places: [(Int, Shape)] {
        let topic = row.topic
        let people = row.voices.compactMap { $0.shares[topic] }.map { (place($0), Shape.dot) }
        let rooms = row.rooms.compactMap { $0.shares[topic] }.map { (place($0), Shape.room) }
        let pools = row.pools.map { (place($0.mean(of: topic)), Shape.pool) }
        return people + rooms + pools
    }

    private func place(_ share: Int) -> Int {
        let width = Self.width - 2 * Self.inset
        return Self.inset + max(0, min(whole, share)) * width / whole
    }

    private static func mark(_ shape: Shape, x: Int, y: Int) -> Markup {
        switch shape {
        case .dot: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\" fill=\"currentColor\"/>"
        case .room:
            """
            <rect x="\(x - 4)" y="\(y - 4)" width="8" height="8" fill="none" \
            stroke="currentColor" stroke-width="2"/>
            """
        case .pool:
            """
            <path d="M\(x) \(y - 5)l5 5l-5 5l-5 -5z" fill="none" stroke="currentColor" \
            stroke-width="1.5" stroke-dasharray="2 1"/>
            """
        }
    }

    /// One mark alone, for the legend.
    static func sample(_ shape: Shape) -> Markup {
        """
        <svg class="dots" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">\
        \(mark(shape, x: 6, y: 6))</svg>
        """
    }
}
