import Charts
import CustomerValue
import Markup
import UseCases
import ValueModel

/// What the model says: the figure, how sure it is, what moves it, and what is missing in it.
enum ResultPart {
    static func render(_ view: ValueModelView, _ page: Page) -> Markup {
        """
        <section class="part" id="result"><h2>\(ValueModelWords.result)</h2>
        \(headline(view, page.format))\(missing(view))\(charts(view, page.format))\
        \(moves(view, page.format))\(conversions(view))</section>
        """
    }

    static func headline(_ view: ValueModelView, _ format: Formatter) -> Markup {
        guard !view.model.livingDrivers.isEmpty else { return empty }
        let sentence = sentence(view, format).map { text -> Markup in
            "<p class=\"said\"><b>\(text)</b></p>"
        }
        let formula =
            view.standing.dvp.map { AlignmentWords.formula($0, format) }
            ?? "\(AlignmentWords.notDefined) "
            + (view.standing.netGain.map { AlignmentWords.gainKnown($0, format) } ?? "")
        return "\(sentence)<p class=\"quiet\">\(formula)</p>"
    }

    /// In words, with its range where something is uncertain; nil without any figure.
    static func sentence(_ view: ValueModelView, _ format: Formatter) -> String? {
        guard let result = view.result else { return certain(view, format) }
        let text = view.text(format)
        let share = result.confirmedShare.map(format.share)
        if let dvp = result.dvpPercent {
            return ValueModelWords.headline(
                "DVP%", format.percent(dvp.base),
                between: dvp.isUncertain ? (format.percent(dvp.p5), format.percent(dvp.p95)) : nil,
                confirmed: share)
        }
        return result.netGain.map { gain in
            ValueModelWords.headline(
                ValueModelWords.netGainYear, text.money(gain.base).text,
                between: gain.isUncertain
                    ? (text.money(gain.p5).text, text.money(gain.p95).text)
                    : nil, confirmed: share)
        }
    }

    private static func certain(_ view: ValueModelView, _ format: Formatter) -> String? {
        view.standing.dvp.map {
            ValueModelWords.headline(
                "DVP%", format.percent(hundredths: $0.hundredths), between: nil, confirmed: nil)
        }
    }

    private static let empty: Markup = """
        <div class="empty"><p><b>\(ValueModelWords.emptyTitle)</b></p>\
        <p>\(ValueModelWords.emptyHelp)</p></div>
        """

    static func charts(_ view: ValueModelView, _ format: Formatter) -> Markup? {
        guard let result = view.result else { return nil }
        let charts = ResultCharts(result: result, view: view, format: format)
        return [
            charts.interval, likelihoods(result, format), charts.waterfall, charts.histogram,
            charts.tornado,
        ].compactMap(\.self).joined()
    }

    private static func likelihoods(_ result: ModelResult, _ format: Formatter) -> Markup? {
        guard result.samples > 0, !result.probabilityAbove.isEmpty else { return nil }
        let parts = result.probabilityAbove.map {
            "\(ValueModelWords.above($0.threshold)): \(format.share($0.share))"
        }
        return "<p class=\"quiet\">\(parts.joined(separator: " · "))</p>"
    }

    /// What has no figure, with the way to its inputs, and what that does to the sum.
    private static func missing(_ view: ValueModelView) -> Markup? {
        guard let model = view.checked, !model.missing.isEmpty else { return nil }
        let items = model.missing.map { missing -> Markup in
            let inputs = missing.inputs.map { name -> Markup in
                "<a href=\"\(view.evidence(ofInput: name))\">\(view.label(ofInput: name))</a>"
            }
            return "<li>\(model.drivers[missing.driver].name): \(inputs.joined(", "))</li>"
        }
        let bound = ValueModelWords.bound(model.base.bound).map { "<p>\($0)</p>" as Markup }
        return """
            <div class="notice warn"><b>\(ValueModelWords.gapsHead)</b><ul>\(items)</ul>\(bound)\
            </div>
            """
    }

    /// The inputs in the order in which they move the result; each leads to its evidence.
    private static func moves(_ view: ValueModelView, _ format: Formatter) -> Markup? {
        guard let result = view.result, let first = result.sensitivity.first else { return nil }
        let text = view.text(format)
        let items = result.sensitivity.prefix(5).map { input -> Markup in
            let swing = ValueModelWords.swing(
                from: text.reading(input.low, result.sensitivityFigure).text,
                to: text.reading(input.high, result.sensitivityFigure).text)
            return """
                <li><a href="\(view.evidence(ofInput: input.input))">\
                \(view.label(ofInput: input.input))</a>, \(swing)</li>
                """
        }
        let sentence = ValueModelWords.moves(
            view.label(ofInput: first.input),
            from: text.reading(first.low, result.sensitivityFigure).text,
            to: text.reading(first.high, result.sensitivityFigure).text)
        return """
            <p><b>\(sentence)</b></p><ol>\(items)</ol>\
            <p class="quiet">\(ValueModelWords.samples(format.count(result.samples)))</p>
            """
    }

    private static func conversions(_ view: ValueModelView) -> Markup? {
        guard let model = view.checked, !model.conversions.isEmpty else { return nil }
        let items = model.conversions.map { conversion -> Markup in
            let owner =
                conversion.driver.map { model.drivers[$0].name } ?? ValueModelWords.purchases
            return "<li>\(owner): \(conversion.text)</li>"
        }
        return """
            <details class="disclose"><summary>\(ValueModelWords.conversions)</summary>\
            <ul>\(items)</ul></details>
            """
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
