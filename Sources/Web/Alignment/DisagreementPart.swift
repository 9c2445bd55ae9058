import CustomerValue
import Markup
import UseCases

/// How far all functions agree together, in sentences: how far, where, who, and in which order.
enum DisagreementPart {
    static func render(_ alignment: Alignment) -> Markup? {
        guard let index = alignment.index else { return nil }
        let names = alignment.attributes.names
        let place =
            index.losses.first { $0.points.numerator != 0 }.map { loss in
                AlignmentWords.losesMost(on: names[loss.attribute] ?? "", loss.points)
            } ?? ""
        let furthest = index.furthest.map { position in
            let bar = alignment.bars[position]
            return AlignmentWords.standing(
                PeopleWords.function(bar.function), bar.memberName, index.perBar[position])
        }
        let order = AlignmentWords.order(alignment.concordance)
        return """
            <p class="index"><b>\(AlignmentWords.overall(index.overall, alignment.bars.count))</b> \
            \(place) \(furthest.isEmpty ? "" : AlignmentWords.furthest(furthest))</p>\
            <p>\(order)</p>
            """
    }
}
