/// The style inside a drawing's file: the chart rules of `parley.css` with every colour written
/// out, because programs that show SVG files know neither custom properties nor `light-dark()`.
enum DrawingStyle {
    static var text: String {
        """
        \(shapes)\(rules(.light))@media (prefers-color-scheme:dark){\(rules(.dark))}
        """
    }

    private static let shapes = """
        text{font-family:Inter,Segoe UI,Helvetica Neue,Liberation Sans,sans-serif;\
        font-variant-numeric:tabular-nums lining-nums}\
        .plot{overflow:visible}.strong{font-weight:650}.end{text-anchor:end}\
        .mid{text-anchor:middle}.over{paint-order:stroke;stroke-width:3px;stroke-linejoin:round}\
        .blank{fill:none;stroke-width:1.5;stroke-dasharray:5 5}.lead,.axis,.rule,.zero{fill:none}\
        .line,.past,.forecast,.target,.mark,.whisker,.halo{fill:none;stroke-width:2;\
        stroke-linejoin:round;stroke-linecap:round}.whisker{stroke-width:1.5}\
        .halo{stroke-width:4.5}\
        .forecast{stroke-dasharray:1 5;stroke-width:2.5}.target{stroke-dasharray:9 5;\
        stroke-width:1.5}.mark{stroke-dasharray:2 3;stroke-width:1;stroke-linecap:butt}\
        .median{fill:none;stroke-width:2.5}.dot,.base{stroke-width:1.5}\
        .bubble{fill-opacity:.22;stroke-width:1.5}.bubble.below{stroke-dasharray:4 3}\
        .grain{stroke-width:2;fill:none;opacity:.55}.ribbon{fill-opacity:.2}\
        .seg{stroke-width:1.5}.band{fill-opacity:.25;stroke-width:1}.half{fill-opacity:.6}\
        .gap{fill-opacity:.14}\
        .claimed{fill-opacity:.12;stroke-width:1}.bin.tail{fill-opacity:.25;stroke-width:.75}\
        pattern path{opacity:.6;stroke-width:1.6}
        """

    private static func rules(_ tone: Tone) -> String {
        let attributes = tone.attributes.enumerated().map { index, pair in
            let name = index + 1
            return ".f\(name){fill:\(pair.fill)}.o\(name){fill:\(pair.on)}"
                + ".g\(name){stroke:\(pair.on);fill:\(pair.on)}"
        }
        return """
            .ground{fill:\(tone.card)}text{fill:\(tone.ink)}.muted{fill:\(tone.quiet)}\
            .over,.seg,.dot,.grain,.halo{stroke:\(tone.card)}.rule{stroke:\(tone.rule)}\
            .axis,.lead,.blank,.mark{stroke:\(tone.edge)}\
            .zero,.median,.whisker,.past{stroke:\(tone.ink)}\
            .line,.bubble,.forecast,.claimed,.band,.bin.tail{stroke:\(tone.accent)}\
            .dot,.bubble,.sum,.band,.half,.low,.high,.claimed,.confirmed,.bin,.cash\
            {fill:\(tone.accent)}.benefit{fill:\(tone.good)}\
            .cost,.bin.below,.cash.below,.bubble.below{fill:\(tone.bad)}\
            .bubble.below,.bin.tail.below{stroke:\(tone.bad)}.price,.gap{fill:\(tone.warn)}\
            .target{stroke:\(tone.warn)}.base{fill:\(tone.card);stroke:\(tone.ink)}\
            .dot.hollow{fill:\(tone.card);stroke:\(tone.accent)}\
            .dot.old{fill:\(tone.ink);stroke:\(tone.card)}\(attributes.joined())
            """
    }
}
