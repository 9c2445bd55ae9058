import CustomerValue
import Markup
import UseCases

/// What was agreed and when, newest first, with the newest compared to the one before.
enum VersionsPart {
    /// Columns beyond this no longer fit a page; older versions are in the JSON twin.
    private static let shown = 6

    static func render(_ alignment: Alignment, _ page: Page) -> Markup? {
        let versions = Array(alignment.versions.prefix(shown))
        guard !versions.isEmpty else { return nil }
        return """
            <section class="part" id="versions"><h2>\(AlignmentWords.versions)</h2>
            \(progress(alignment))\(list(versions, page.format))\
            \(comparison(alignment))\(table(versions, alignment))</section>
            """
    }

    private static func progress(_ alignment: Alignment) -> Markup? {
        alignment.progress.map { agreement in
            """
            <p>\(AlignmentWords.progress(agreement)) \
            \(AlignmentWords.differences(agreement, alignment.attributes))</p>
            """
        }
    }

    /// Any two versions, chosen in the address.
    private static func comparison(_ alignment: Alignment) -> Markup? {
        guard alignment.versions.count > 1 else { return nil }
        let choices = alignment.versions.map { ($0.key, AlignmentWords.versionName($0)) }
        let pair = alignment.compared
        let address = Addresses.alignment(alignment.line.relationship.id)
        return """
            <form class="form" method="get" action="\(address)#versions"><div class="fields">\
            \(choice("left", AlignmentWords.compare, choices, pair?.left.key ?? choices[1].0))\
            \(choice("right", AlignmentWords.with, choices, pair?.right.key ?? choices[0].0))\
            </div><p class="actions"><button class="plain">\(AlignmentWords.compareIt)</button>\
            </p></form>\(pair.flatMap { compared($0, alignment.attributes) })
            """
    }

    private static func choice(
        _ name: String, _ label: String, _ choices: [(String, String)], _ chosen: String
    ) -> Markup {
        let options = choices.map { key, text -> Markup in
            let selected = Markup.attribute("selected", when: key == chosen)
            return "<option value=\"\(key)\"\(selected)>\(text)</option>"
        }
        return """
            <div class="field"><label for="compare-\(name)">\(label)</label>\
            <select id="compare-\(name)" name="\(name)">\(options)</select></div>
            """
    }

    private static func compared(_ pair: VersionPair, _ attributes: [ValueAttribute]) -> Markup? {
        Agreement(ours: pair.left.version.bar, theirs: pair.right.version.bar).map { agreement in
            """
            <p class="notice" role="status">\(AlignmentWords.compared(pair, agreement)) \
            \(AlignmentWords.differences(agreement, attributes))</p>
            """
        }
    }

    private static func list(_ versions: [AgreedVersion], _ format: Formatter) -> Markup {
        let items = versions.map { agreed -> Markup in
            """
            <li><time>\(format.instant(agreed.version.agreedAt))</time>\
            <p><b>\(AlignmentWords.versionName(agreed))</b> \
            \(AlignmentWords.agreedNames(agreed))</p>\
            <p class="quiet">\(agreed.version.note)</p></li>
            """
        }
        return "<ol class=\"timeline\">\(items)</ol>"
    }

    private static func table(_ versions: [AgreedVersion], _ alignment: Alignment) -> Markup {
        let heads = versions.map { agreed -> Markup in
            "<th scope=\"col\" class=\"number\">\(AlignmentWords.versionName(agreed))</th>"
        }
        let touched = Set(versions.flatMap(\.version.bar.points.keys))
        let rows = alignment.attributes.filter { touched.contains($0.id) }
            .map { attribute -> Markup in
                let cells = versions.map { agreed -> Markup in
                    let points = agreed.version.bar.points[attribute.id]
                    return """
                        <td class="number" data-label="\(AlignmentWords.versionName(agreed))">\
                        \(points.map(String.init) ?? "–")</td>
                        """
                }
                return """
                    <tr><th scope="row">\(attribute.swatch) \(attribute.name)</th>\(cells)</tr>
                    """
            }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(AlignmentWords.versions)">\
            <table class="list"><thead><tr><th scope="col">\(AlignmentWords.attribute)</th>\
            \(heads)</tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }
}

/// The yearly rounds; the ones before stay as they were.
enum RoundsPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup? {
        let year = Day(page.now, timeZoneName: page.format.timeZoneName).year
        let isOpen = alignment.rounds.contains(year)
        let form = page.form(Addresses.relationshipRounds(alignment.line.relationship.id))
        let offered: Markup =
            isOpen || !page.may(OpenRound.audience)
            ? .empty : form.button(AlignmentWords.openRound(year), style: .plain)
        let rounds = alignment.rounds.map(String.init).joined(separator: ", ")
        return """
            <section class="part" id="rounds"><h2>\(AlignmentWords.rounds)</h2>\
            <p>\(rounds.isEmpty ? AlignmentWords.noRound : rounds)</p>\(offered)</section>
            """
    }
}
