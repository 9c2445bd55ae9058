import CustomerValue
import Markup
import UseCases

/// The printable pack: every sheet can be filled by pen, on A4 and on Letter.
enum PackPage {
    static func render(_ pack: SessionPack, _ page: Page) -> PageContent {
        let planning = pack.planning
        let plan = Addresses.sessionPlan(planning.session.id)
        let sheets = PackSheets(pack: pack, page: page)
        return PageContent(
            title: "\(PackWords.title), \(planning.line.organizationName)",
            body: """
                <link rel="stylesheet" href="\(page.assets.path("pack.css"))">
                <div class="noprint">\(Crumbs.render([
                    (SessionWords.listTitle, Addresses.sessions.path),
                    (SessionWords.planTitle(planning.line.organizationName), plan),
                ]))<h1>\(PackWords.title)</h1>\
                <p class="lede">\(PackWords.lede)</p>\(choice(pack))</div>
                <article class="pack">\(sheets.all)</article>
                """)
    }

    /// Which of the two packs this is, why, and the way to the other.
    private static func choice(_ pack: SessionPack) -> Markup {
        let base = Addresses.sessionPack(pack.planning.session.id)
        let links = PackView.allCases.map { view -> Markup in
            let current: Markup = view == pack.view ? " aria-current=\"true\"" : ""
            return "<a href=\"\(base)?view=\(view.rawValue)\"\(current)>\(PackWords.view(view))</a>"
        }
        let why = PackWords.why(pack.view, isReleased: pack.planning.release != nil)
        return """
            <nav class="steps row" aria-label="\(PackWords.which)">\(links)</nav>\
            <p class="quiet">\(why)</p>
            """
    }
}

extension Shape<SessionPack> {
    static let sessionPack = Shape(
        "SessionPack",
        [
            .object("session", .sessionLine) { $0.planning.line },
            .choice("view") { $0.view },
            .texts("opportunities") { $0.opportunities.map(\.title) },
            .money("pot") { $0.pot },
        ])
}
