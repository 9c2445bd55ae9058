import CustomerValue
import Markup
import UseCases

/// What the people of one company said, over all published conversations: each voice a dot.
enum VoicesPage {
    static func render(_ voices: CompanyVoices, _ page: Page) -> PageContent {
        let words = RelationshipWords(page.workspaceKind)
        let crumbs = Crumbs.render([
            (words.listTitle, Addresses.relationships.path),
            (voices.organizationName, Addresses.relationship(voices.relationship)),
        ])
        return content(voices, crumbs)
    }

    static func renderForGuest(_ voices: CompanyVoices, _ page: Page) -> PageContent {
        let home = page.actor?.workspace.name ?? ""
        let crumbs: Markup = """
            <nav class="crumbs noprint" aria-label="\(LayoutWords.crumbs)">\
            <a href="\(Addresses.portal.path)">\(home)</a></nav>
            """
        return content(voices, crumbs)
    }

    private static func content(_ voices: CompanyVoices, _ crumbs: Markup) -> PageContent {
        let title = VoicesWords.title(voices.organizationName)
        let head: Markup = """
            \(crumbs)<h1>\(title)</h1><p class="lede">\(VoicesWords.lede(voices))</p>
            """
        guard voices.sessions > 0 else {
            return PageContent(
                title: title,
                body: "\(head)<div class=\"empty\"><p>\(VoicesWords.empty)</p></div>")
        }
        return PageContent(
            title: title,
            body: """
                \(head)\(legend)\
                \(VoicesTable(voices: voices, summary: voices.attributes, kind: .points).markup)\
                \(VoicesTable(voices: voices, summary: voices.opportunities, kind: .budget).markup)\
                \(VoicesPeople.render(voices))\(heldBack(voices))
                """)
    }

    private static var legend: Markup {
        """
        <p class="quiet legend"><span>\(VoiceStrip.sample(.dot)) \(VoicesWords.dot)</span> \
        <span>\(VoiceStrip.sample(.room)) \(VoicesWords.room)</span> \
        <span>\(VoiceStrip.sample(.pool)) \(VoicesWords.pool)</span></p>
        """
    }

    /// What is left out, and why; a number only where it points to nobody.
    private static func heldBack(_ voices: CompanyVoices) -> Markup {
        let left = [
            VoicesWords.leftOut(voices.attributes.leftOut, of: .points),
            VoicesWords.leftOut(voices.opportunities.leftOut, of: .budget),
            voices.holdsBackWords ? VoicesWords.wordsHeldBack : nil,
        ].compactMap(\.self)
        let items = left.map { "<li>\($0)</li>" as Markup }
        let list: Markup =
            items.isEmpty ? "<p>\(VoicesWords.nothingLeftOut)</p>" : "<ul>\(items)</ul>"
        return """
            <section class="part"><h2>\(VoicesWords.leftOutTitle)</h2>\
            <p>\(VoicesWords.leftOutWhy)</p>\(list)</section>
            """
    }
}
