import CustomerValue
import Markup
import UseCases

/// The same proportions brought to 100 by largest remainder: shown first, then applied. With
/// scripts the bar shows it itself.
struct ScalingPart {
    let form: FormView
    let attributes: [ValueAttribute]
    let bar: CustomerBar?

    var markup: Markup? {
        guard let bar, bar.bar.total != Bar.fullPoints,
            let scaled = try? bar.bar.scaledTo100(order: attributes.map(\.id))
        else { return nil }
        let named = attributes.filter { scaled.points[$0.id] != nil }
        let rows = named.map { attribute -> Markup in
            """
            <tr><th scope="row" dir="auto">\(attribute.name)</th>\
            <td class="number">\(bar.bar.points[attribute.id] ?? 0)</td>\
            <td class="number">\(scaled.points[attribute.id] ?? 0)</td></tr>
            """
        }
        let hidden = named.map { attribute in
            form.hidden("points.\(attribute.id)", String(scaled.points[attribute.id] ?? 0))
        }
        return """
            <noscript><details class="disclose"><summary>\(SessionPageWords.scale)</summary>\
            <p>\(SessionPageWords.scaleWhy)</p><table class="list"><thead><tr>\
            <th scope="col">\(SessionPageWords.attribute)</th>\
            <th scope="col" class="number">\(SessionPageWords.now)</th>\
            <th scope="col" class="number">\(SessionPageWords.scaled)</th></tr></thead>\
            <tbody>\(rows)</tbody></table>\
            \(form.button(
                SessionPageWords.applyScaled, version: bar.version,
                fields: form.personField(bar.person) + hidden.joined()))</details></noscript>
            """
    }
}
