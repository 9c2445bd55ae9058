import Markup

/// The ground of a drawing over time or over values: a scale upward, room across.
struct Frame {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let scale: Scale

    func height(_ value: Double) -> Double {
        bottom - scale.share(value) * (bottom - top)
    }

    /// The lines behind the drawing with their numbers at the left; zero stands out.
    func grid(_ tick: (Double) -> String) -> Markup {
        let room = TextFit(width: left - 8, size: 12.5)
        let lines = scale.ticks.map { value -> Markup in
            let y = height(value)
            return """
                <path class="rule" d="M\(left) \(y)H\(right)"/>\
                <text class="muted end" x="\(left - 8)" y="\(y + 4)" \
                font-size="12.5">\(room.line(tick(value)))</text>
                """
        }
        return "\(lines)<path class=\"zero\" d=\"M\(left) \(height(0))H\(right)\"/>"
    }

    /// How much room numbers need at the left of the lines.
    static func margin(_ scale: Scale, _ tick: (Double) -> String) -> Double {
        let widest = scale.ticks.map { TextFit.measure(tick($0), size: 12.5) }.max() ?? 0
        return min(max(widest, 16), 90) + 10
    }

    /// The middle of one of `count` equal places, with half a place's air at both ends.
    func across(_ index: Int, of count: Int) -> Double {
        left + (Double(index) + 0.5) / Double(max(count, 1)) * (right - left)
    }

    /// Names under the places; the first and the last before all others, where room is short.
    func names(_ names: [String], className: Markup = "muted mid") -> Markup {
        var line = LabelLine(from: left - 14, to: right + 14, size: 12.5)
        return LabelLine.endsFirst(names.count).map { index -> Markup in
            let name = TextFit(width: 110, size: 12.5).line(names[index])
            guard let x = line.place(name, at: across(index, of: names.count)) else {
                return .empty
            }
            return """
                <text class="\(className)" x="\(x)" y="\(bottom + 19)" \
                font-size="12.5">\(name)</text>
                """
        }.joined()
    }
}

extension LabelLine {
    /// The order in which labels are placed: the last one, the first one, then all others.
    static func endsFirst(_ count: Int) -> [Int] {
        guard count > 1 else { return Array(0..<count) }
        return [count - 1, 0] + Array(1..<(count - 1))
    }
}

/// A line through places; where one is missing it breaks off and begins again.
struct Course {
    let places: [(x: Double, y: Double)?]

    var path: Markup {
        var isOpen = false
        return places.map { place -> Markup in
            guard let place else {
                isOpen = false
                return .empty
            }
            defer { isOpen = true }
            return isOpen ? "L\(place.x) \(place.y)" : "M\(place.x) \(place.y)"
        }.joined()
    }
}
