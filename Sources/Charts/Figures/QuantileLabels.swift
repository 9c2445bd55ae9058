import Markup

/// The names of the quantiles above their values, over a band or a histogram.
struct QuantileLabels {
    static let height = 34.0

    let quantiles: Quantiles
    let names: Quantiles.Names
    let left: Double
    let right: Double

    /// `across` gives the position of a value; the labels' first baseline is `top` + 12.
    func markup(top: Double, across: (Double) -> Double) -> Markup {
        let texts = zip(names.all, quantiles.all).map { name, reading in
            (fit(name, 12), fit(reading.text, 14))
        }
        let widths = texts.map {
            max(TextFit.measure($0, size: 12), TextFit.measure($1, size: 14))
        }
        let places = places(quantiles.all.map { across($0.value) }, widths)
        return zip(texts, places).enumerated().map { index, pair -> Markup in
            guard let x = pair.1 else { return .empty }
            let strong: Markup = index == 2 ? " strong" : ""
            return """
                <text class="muted mid" x="\(x)" y="\(top + 12)" font-size="12">\(pair.0.0)</text>\
                <text class="mid\(strong)" x="\(x)" y="\(top + 29)" \
                font-size="14">\(pair.0.1)</text>
                """
        }.joined()
    }

    private func fit(_ text: String, _ size: Double) -> String {
        TextFit(width: (right - left) / 3 - 12, size: size).line(text)
    }

    /// P5, the median and P95 move apart until all three have room; P25 and P75 stand where
    /// there is some left.
    private func places(_ wanted: [Double], _ widths: [Double]) -> [Double?] {
        let before = (widths[0] + widths[2]) / 2 + 12
        let after = (widths[2] + widths[4]) / 2 + 12
        let least = left + widths[0] / 2 + before
        let most = right - widths[4] / 2 - after
        let middle = min(max(wanted[2], least), max(least, most))
        var line = LabelLine(from: left, to: right, size: 14)
        var places: [Double?] = [min(wanted[0], middle - before), nil, middle, nil]
        places.append(max(wanted[4], middle + after))
        for index in [2, 0, 4, 1, 3] {
            let x = places[index] ?? wanted[index]
            places[index] = line.place(width: widths[index], at: x)
        }
        return places
    }
}
