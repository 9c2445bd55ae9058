import Charts

let hostile = "</title><script>alert('x')</script> \" onload=\"y & שלום"

let longName = String(repeating: "Very long name שלום 🚜 ", count: 15)

func sampleWords(_ text: String = "Title") -> FigureWords {
    FigureWords(
        id: "f1", title: text, description: text, caption: text, tableLabel: text,
        empty: "Nothing yet")
}

func bars(_ columns: [StackedBars.Column], _ words: FigureWords = sampleWords()) -> Figure {
    StackedBars(words: words, columns: columns, nameHead: "Attribute", totalHead: "Total").figure
}

func segment(_ key: String, _ points: Int, name: String? = nil) -> StackedBars.Segment {
    .init(key: key, name: name ?? "Name of \(key)", points: points, palette: key.utf8.count)
}

func bubbles(_ bubbles: [BubbleChart.Bubble], _ words: FigureWords = sampleWords()) -> Figure {
    BubbleChart(
        words: words, heads: .init(name: "Name", x: "Purchases", y: "Value", size: "Gain"),
        bubbles: bubbles, xTick: { "x\(Int($0))" }, yTick: { "y\(Int($0))" }
    ).figure
}

func bubble(
    _ name: String, _ x: Double, _ y: Double, size: Double = 1, link: String? = nil
) -> BubbleChart.Bubble {
    .init(
        name: name, x: x, y: y, size: size, xText: "\(x)", yText: "\(y)", sizeText: "\(size)",
        link: link)
}

func waterfall(_ steps: [Waterfall.Step], _ words: FigureWords = sampleWords()) -> Figure {
    Waterfall(
        words: words, steps: steps, nameHead: "Step", valueHead: "A year",
        rangeHeads: ("P5", "P95")
    ).figure
}

func trend(_ points: [TrendLine.Point], _ words: FigureWords = sampleWords()) -> Figure {
    TrendLine(words: words, points: points, nameHead: "Year", valueHead: "Value").figure
}
