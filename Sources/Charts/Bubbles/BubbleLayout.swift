/// Where bubbles and their names stand.
struct BubbleLayout {
    struct Place {
        let bubble: BubbleChart.Bubble
        let x: Double
        let y: Double
        let radius: Double
        /// The name and its box; none where it would cover another name or bubble.
        var label: (text: String, box: Box)?

        var box: Box {
            Box(left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius)
        }
    }

    static let width = 760.0
    static let height = 460.0
    static let frame = Box(left: 62, top: 30, width: 674, height: 370)
    private static let labelSize = 13.0
    /// More names than this cannot be read, and looking for their places costs time.
    private static let mostLabels = 80

    let xScale: Scale
    let yScale: Scale
    /// Large bubbles first, so that small ones lie on top.
    private(set) var places: [Place]

    init(_ bubbles: [BubbleChart.Bubble]) {
        let xScale = Scale.bySpread(bubbles.map(\.x))
        // Some air above the highest one, so that its circle stays inside the frame.
        let highest = bubbles.map(\.y).max() ?? 0
        let yScale = Scale.linear(bubbles.map(\.y) + [highest * 1.15], including: true)
        self.xScale = xScale
        self.yScale = yScale
        let most = max(bubbles.map(\.size).max() ?? 0, 1e-9)
        places = bubbles.sorted { $0.size > $1.size }.map { bubble in
            Place(
                bubble: bubble,
                x: Self.across(xScale.share(bubble.x)),
                y: Self.height(yScale.share(bubble.y)),
                radius: 5 + 25 * (bubble.size / most).squareRoot())
        }
        placeLabels()
    }

    /// Bubbles at either end keep clear of the frame's edge.
    static func across(_ share: Double) -> Double {
        frame.left + 34 + share * (frame.width - 68)
    }

    static func height(_ share: Double) -> Double {
        frame.top + (1 - share) * frame.height
    }

    private mutating func placeLabels() {
        let bubbles = places.map(\.box)
        var taken: [Box] = []
        for index in places.indices.prefix(Self.mostLabels) {
            let text = TextFit(width: 170, size: Self.labelSize).line(places[index].bubble.name)
            let free = Self.candidates(places[index], text).first { box in
                box.isInside(Box(left: 2, top: 2, width: Self.width - 4, height: 404))
                    && !taken.contains { $0.overlaps(box) }
                    && !bubbles.enumerated().contains { $0 != index && $1.overlaps(box) }
            }
            guard let free else { continue }
            taken.append(free)
            places[index].label = (text, free)
        }
    }

    /// Right, left, above, below.
    private static func candidates(_ place: Place, _ text: String) -> [Box] {
        let width = TextFit.measure(text, size: labelSize) + 2
        let height = labelSize + 4
        let middle = place.y - height / 2
        let reach = place.radius + 5
        return [
            Box(left: place.x + reach, top: middle, width: width, height: height),
            Box(left: place.x - reach - width, top: middle, width: width, height: height),
            Box(
                left: place.x - width / 2, top: place.y - reach - height, width: width,
                height: height),
            Box(left: place.x - width / 2, top: place.y + reach, width: width, height: height),
        ]
    }
}
