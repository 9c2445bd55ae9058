import CustomerValue
import Markup
import UseCases

/// The shared screen: large, calm, and made of nothing but what `SharedScreen` holds.
enum ScreenPage {
    static func render(_ screen: SharedScreen, _ page: Page) -> PageContent {
        let title = ScreenWords.title(screen.homeName, screen.otherName)
        return PageContent(
            title: title,
            body: """
                <div class="screen">\(LiveBand.render(screen.session, from: screen.place))\
                <div id="screen" data-live="stage bar budget economics attributes parking">\
                \(header(screen, title))<main id="main">\(part(screen, page.format))</main>\
                \(parked(screen))</div></div>
                """, frame: .bare, refreshSeconds: 10)
    }

    private static func header(_ screen: SharedScreen, _ title: String) -> Markup {
        guard let timer = screen.timer else { return "<header><b>\(title)</b></header>" }
        let steps = SessionPage.allCases.map { step -> Markup in
            let current: Markup = step == timer.page ? " class=\"on\" aria-current=\"step\"" : ""
            return "<li\(current)>\(SessionPageWords.name(step))</li>"
        }
        let clock = ScreenClock(
            minutes: timer.minutes, left: timer.left, countsFrom: timer.countsFrom,
            now: screen.now)
        return """
            <header><b>\(title)</b><ol class="steps">\(steps)</ol>\(clock.markup)</header>
            """
    }

    private static func part(_ screen: SharedScreen, _ format: Formatter) -> Markup {
        switch screen.part {
        case .waiting: welcome(screen)
        case .today(let bars): ScreenBars(bars: bars, screen: screen).markup
        case .future(let division):
            ScreenDivision(
                division: division, homeName: screen.homeName, names: screen.names, format: format
            ).markup
        case .measure(let figures): ScreenFigures(figures: figures, format: format).markup
        case .over:
            """
            <section class="welcome"><h1>\(ScreenWords.thanks)</h1>\
            <p class="lede">\(ScreenWords.thanksNext)</p></section>
            """
        }
    }

    private static func welcome(_ screen: SharedScreen) -> Markup {
        let rows = SessionPage.allCases.map { page -> Markup in
            """
            <li><b>\(SessionPageWords.name(page))</b> \(SessionPageWords.longName(page)) \
            <span class="quiet">\(ScreenWords.minutes(screen.agenda.minutes(of: page)))</span></li>
            """
        }
        return """
            <section class="welcome"><h1>\(ScreenWords.welcome)</h1>\
            <h2>\(ScreenWords.agenda)</h2><ol>\(rows)</ol></section>
            """
    }

    private static func parked(_ screen: SharedScreen) -> Markup? {
        guard !screen.parked.isEmpty else { return nil }
        let items = screen.parked.map { topic -> Markup in
            let person: Markup? = topic.personName.map { " <span class=\"quiet\">\($0)</span>" }
            return "<li>\(topic.text)\(person)</li>"
        }
        return """
            <aside class="parking" aria-labelledby="parked"><h2 id="parked">\
            \(ScreenWords.parked)</h2><ul>\(items)</ul></aside>
            """
    }
}
