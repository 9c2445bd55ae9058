import CustomerValue
import Markup
import UseCases
import ValueModel

/// What the model says: the figure, how sure it is, and what moves it.
enum ResultPart {
    static func render(_ view: ValueModelView, _ page: Page) -> Markup {
        """
        <section class="part" id="result"><h2>\(ValueModelWords.result)</h2>
        \(headline(view, page.format))\(spread(view, page.format))\(moves(view))</section>
        """
    }

    static func headline(_ view: ValueModelView, _ format: Formatter) -> Markup {
        if let dvp = view.standing.dvp {
            return "<p class=\"total\">\(AlignmentWords.formula(dvp, format))</p>"
        }
        let gain = view.standing.netGain.map { AlignmentWords.gainKnown($0, format) }
        return "<p class=\"total\">\(AlignmentWords.notDefined)</p><p>\(gain ?? "")</p>"
    }

    static func spread(_ view: ValueModelView, _ format: Formatter) -> Markup? {
        guard let result = view.result, let gain = result.netGain, result.samples > 0 else {
            return nil
        }
        let currency = view.model.terms.currency
        let rows = [
            (ValueModelWords.low, gain.p5), (ValueModelWords.middle, gain.p50),
            (ValueModelWords.high, gain.p95),
        ].map { label, value -> Markup in
            """
            <tr><th scope="row">\(label)</th><td class="number">\
            \(format.money(Money(nearest: value, currency)))</td></tr>
            """
        }
        let likely = result.probabilityAbove.map { above -> Markup in
            "<li>\(ValueModelWords.probability(above))</li>"
        }
        return """
            <table class="list"><caption>\(ValueModelWords.netGain)</caption>\
            <tbody>\(rows)</tbody></table><ul>\(likely)</ul>
            """
    }

    private static func moves(_ view: ValueModelView) -> Markup? {
        guard let result = view.result, !result.sensitivity.isEmpty else { return nil }
        let labels = Dictionary(
            view.model.livingInputs.map { ($0.name, $0.label) },
            uniquingKeysWith: { first, _ in first })
        let items = result.sensitivity.prefix(5).map {
            "<li>\(labels[$0.input] ?? $0.input)</li>" as Markup
        }
        return "<h3>\(ValueModelWords.moves)</h3><ol>\(items)</ol>"
    }
}

extension Money {
    /// A computed amount in major units, to the nearest minor unit; the largest where it is beyond.
    init(nearest amount: Double, _ currency: Currency) {
        let minor = (amount * Double(currency.minorPerMajor)).rounded(.toNearestOrEven)
        self.init(
            amountMinor: Int64(exactly: minor) ?? (minor < 0 ? -Int64.max : Int64.max),
            currency: currency)
    }
}
