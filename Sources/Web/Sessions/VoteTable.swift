import CustomerValue
import Markup

/// Every single voice as a dot beside the mean, which alone would flatter.
struct VoteTable {
    struct Voice {
        let name: String
        /// Of the whole, from 0 to 1.
        let share: Double
        let text: String
    }

    struct Row {
        let title: Markup
        let voices: [Voice]
        /// Out of so many ballots.
        let ballots: Int
        let mean: Voice
        let lowest: String
        let highest: String
    }

    let caption: String
    let head: String
    /// The most first.
    let rows: [Row]

    var markup: Markup {
        let lines = rows.enumerated().map { index, row in line(row, rank: index + 1) }
        return """
            <table class="list voices"><caption>\(caption)</caption><thead><tr>\
            <th scope="col" class="number">\(VoteWords.rank)</th><th scope="col">\(head)</th>\
            <th scope="col">\(VoteWords.everyVoice)</th>\
            <th scope="col" class="number">\(VoteWords.mean)</th></tr></thead>\
            <tbody>\(lines)</tbody></table>
            """
    }

    private func line(_ row: Row, rank: Int) -> Markup {
        """
        <tr><td class="number rank">\(rank)</td>\
        <th scope="row" dir="auto">\(row.title)</th>\
        <td data-label="\(VoteWords.everyVoice)">\(dots(row))</td>\
        <td class="number" data-label="\(VoteWords.mean)">\(row.mean.text)\
        <small>\(VoteWords.range(row.lowest, row.highest))</small>\
        <small>\(VoteWords.voices(row.voices.count, of: row.ballots))</small></td></tr>
        """
    }

    private func dots(_ row: Row) -> Markup {
        let places = row.voices.map(place)
        let levels = DotStack.heights(places, width: 9)
        let line = ((levels.max() ?? 0) + 1) * 9 + 7
        let spots = zip(places, levels).map { place, level -> Markup in
            """
            <circle cx="\(place)" cy="\(line - 6 - level * 9)" r="4" fill="currentColor"/>
            """
        }
        let mean = place(row.mean)
        let names = row.voices.map { voice -> Markup in
            "<bdi>\(voice.name)</bdi>&nbsp;\(voice.text)"
        }
        return """
            <svg class="dots" width="170" height="\(line + 6)" viewBox="0 0 170 \(line + 6)" \
            aria-hidden="true"><line x1="6" x2="164" y1="\(line)" y2="\(line)" \
            stroke="currentColor" stroke-opacity="0.35"/>\
            <path d="M\(mean) \(line - 1)l4 6h-8z" class="mean"/>\(spots)</svg>\
            <small>\(names.joined(", "))</small>
            """
    }

    private func place(_ voice: Voice) -> Int {
        6 + Int((158 * min(1, max(0, voice.share))).rounded())
    }
}
