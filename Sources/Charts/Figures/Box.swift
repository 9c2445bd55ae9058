/// A rectangle that something drawn covers.
struct Box {
    var left: Double
    var top: Double
    var width: Double
    var height: Double

    func overlaps(_ other: Box) -> Bool {
        left < other.left + other.width && other.left < left + width
            && top < other.top + other.height && other.top < top + height
    }

    func isInside(_ other: Box) -> Bool {
        left >= other.left && left + width <= other.left + other.width
            && top >= other.top && top + height <= other.top + other.height
    }
}
