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
            <th scope="col" class="number">\(VoteWords.mean)</th>\
            <th scope="col" class="number">\(VoteWords.voices)</th></tr></thead>\
            <tbody>\(lines)</tbody></table>
            """
    }

    private func line(_ row: Row, rank: Int) -> Markup {
        """
        <tr><td class="number" data-label="\(VoteWords.rank)">\(rank)</td>\
        <th scope="row" dir="auto">\(row.title)</th>\
        <td data-label="\(VoteWords.everyVoice)">\(dots(row))</td>\
        <td class="number" data-label="\(VoteWords.mean)">\(row.mean.text)\
        <small>\(VoteWords.range(row.lowest, row.highest))</small></td>\
        <td class="number" data-label="\(VoteWords.voices)">\
        \(VoteWords.voices(row.voices.count, of: row.ballots))</td></tr>
        """
    }

    private func dots(_ row: Row) -> Markup {
        let spots = row.voices.map { voice -> Markup in
            """
            <circle cx="\(place(voice))" cy="10" r="5" fill="currentColor" fill-opacity="0.4"/>
            """
        }
        let mean = place(row.mean)
        let names = row.voices.map { voice -> Markup in
            "<bdi>\(voice.name)</bdi>&nbsp;\(voice.text)"
        }
        return """
            <svg class="dots" width="170" height="20" viewBox="0 0 170 20" aria-hidden="true">\
            <line x1="6" x2="164" y1="10" y2="10" stroke="currentColor" stroke-opacity="0.3"/>\
            <line x1="\(mean)" x2="\(mean)" y1="1" y2="19" stroke="currentColor" \
            stroke-width="2"/>\(spots)</svg><small>\(names.joined(", "))</small>
            """
    }

    private func place(_ voice: Voice) -> Int {
        6 + Int((158 * min(1, max(0, voice.share))).rounded())
    }
}
