import CustomerValue
import UseCases

/// How far all functions agree, in sentences.
extension AlignmentWords {
    static let everyAnswer = "Every answer, 0 to 100"

    static func overall(_ index: Ratio, _ bars: Int) -> String {
        "All \(bars) bars agree \(tenths(index)) of 100, on average of the pairs."
    }

    static func losesMost(on attribute: String, _ points: Ratio) -> String {
        "They lose most on \(attribute): \(tenths(points)) points."
    }

    static func standing(_ function: String, _ member: String, _ index: Ratio) -> String {
        "\(function), \(member) (\(tenths(index)))"
    }

    static func furthest(_ bars: [String]) -> String {
        "Furthest from the others: \(bars.joined(separator: "; "))."
    }

    static func order(_ concordance: Concordance?) -> String {
        guard let concordance else {
            return "The order of the attributes cannot be compared: too few of them, or all level."
        }
        return "The order of the attributes is \(strength(concordance.value)) "
            + "(Kendall’s W \(hundredths(concordance.value)); 1 is one common order, 0 is none)."
    }

    private static func strength(_ value: Ratio) -> String {
        switch value.rounded(places: 2) {
        case 90...: "nearly the same for all"
        case 70..<90: "much the same"
        case 40..<70: "partly the same"
        default: "not shared"
        }
    }

    private static func hundredths(_ ratio: Ratio) -> String {
        let hundredths = ratio.rounded(places: 2)
        let places = String(hundredths % 100)
        return "\(hundredths / 100).\(places.count < 2 ? "0" : "")\(places)"
    }
}
