import CustomerValue
import Markup
import UseCases

/// One row for each attribute or opportunity: how many spoke to it, every voice, and whose it is.
struct VoicesTable {
    enum Kind {
        case points, budget

        /// What makes up the whole, and from how far apart voices are divided.
        var whole: Int { self == .points ? 100 : 1_000 }
        var dividedFrom: Int { whole / 4 }
    }

    let voices: CompanyVoices
    let summary: VoiceSummary<VoiceTopic>
    let kind: Kind

    var markup: Markup {
        let title = VoicesWords.title(kind)
        let rows = summary.rows
        guard !rows.isEmpty || !mentioned.isEmpty else {
            return """
                <section class="part"><h2>\(title)</h2>\
                <p class="quiet">\(VoicesWords.none(kind))</p></section>
                """
        }
        return """
            <section class="part"><h2>\(title)</h2><p>\(VoicesWords.how(kind))</p>\
            <table class="list voices"><thead><tr><th scope="col">\(VoicesWords.topic(kind))</th>\
            <th scope="col" class="number">\(VoicesWords.voices)</th>\
            <th scope="col">\(VoicesWords.spread)</th><th scope="col">\(VoicesWords.whose)</th>\
            </tr></thead><tbody>\(rows.map(row))\(mentioned.map(mentionedRow))</tbody></table>\
            </section>
            """
    }

    /// Topics somebody only spoke about, without giving anything to them.
    private var mentioned: [VoiceTopic] {
        let given = Set(summary.rows.map(\.topic))
        let spoken = Set(voices.quotes.map(\.topic)).subtracting(given)
        return spoken.filter { topic in
            if case .opportunity = topic { kind == .budget } else { kind == .points }
        }.sorted()
    }

    private func row(_ row: VoiceSummary<VoiceTopic>.Row) -> Markup {
        let divided: Markup? =
            row.isDivided(from: kind.dividedFrom)
            ? " <span class=\"state warn\">\(VoicesWords.divided)</span>" : nil
        return """
            <tr><td><b>\(name(row.topic))</b>\(divided)\(said(row.topic))</td>\
            <td class="number" data-label="\(VoicesWords.voices)">\(row.count)</td>\
            <td data-label="\(VoicesWords.spread)">\
            <div>\(VoiceStrip(row: row, whole: kind.whole).markup)\
            <small>\(VoicesWords.range(row, kind))</small></div></td>\
            <td data-label="\(VoicesWords.whose)">\
            <div>\(VoicesWords.whose(row, kind).map { "<p>\($0)</p>" as Markup })</div></td></tr>
            """
    }

    private func mentionedRow(_ topic: VoiceTopic) -> Markup {
        """
        <tr><td><b>\(name(topic))</b>\(said(topic))</td>\
        <td class="number" data-label="\(VoicesWords.voices)">\(voices.speakers(on: topic))</td>\
        <td data-label="\(VoicesWords.spread)">\(VoicesWords.onlySpoken(kind))</td><td></td></tr>
        """
    }

    private func name(_ topic: VoiceTopic) -> String { voices.names[topic] ?? "" }

    /// What several said in common, in their own words.
    private func said(_ topic: VoiceTopic) -> Markup? {
        let quotes = voices.quotes(on: topic)
        guard !quotes.isEmpty else { return nil }
        let items = quotes.map { quote -> Markup in
            """
            <blockquote class="quote">\(quote.text)\
            <footer>\(VoicesWords.speaker(quote))</footer></blockquote>
            """
        }
        return """
            <details><summary>\(VoicesWords.said(voices.speakers(on: topic), quotes.count))\
            </summary>\(items)</details>
            """
    }
}

/// Who was heard, by function and level; without those who ask not to be shared further.
enum VoicesPeople {
    static func render(_ voices: CompanyVoices) -> Markup? {
        let people = voices.heard
        guard !people.isEmpty else { return nil }
        let rows = BusinessFunction.allCases.compactMap { function -> Markup? in
            let here = people.filter { $0.function == function }
            guard !here.isEmpty else { return nil }
            let cells = PersonLevel.allCases.map { level -> Markup in
                let count = here.count { $0.level == level }
                return """
                    <td class="number" data-label="\(PeopleWords.level(level))">\
                    \(count == 0 ? "–" : String(count))</td>
                    """
            }
            return "<tr><th scope=\"row\">\(PeopleWords.function(function))</th>\(cells)</tr>"
        }
        let heads = PersonLevel.allCases.map {
            "<th scope=\"col\" class=\"number\">\(PeopleWords.level($0))</th>" as Markup
        }
        return """
            <section class="part"><h2>\(VoicesWords.heard)</h2><p>\(VoicesWords.heardWhy)</p>\
            <table class="list"><thead><tr><th scope="col">\(VoicesWords.function)</th>\(heads)\
            </tr></thead><tbody>\(rows)</tbody></table></section>
            """
    }
}
