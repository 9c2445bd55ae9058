import CustomerValue
import Markup
import UseCases

/// The sheets of a pack. They hold what the customer may see, and room to write.
struct PackSheets {
    let pack: SessionPack
    let page: Page

    var planning: SessionPlanning { pack.planning }
    var home: String { page.actor?.workspace.name ?? "" }
    var other: String { planning.line.organizationName }
    var isShown: Bool { pack.view == .shown }

    var all: Markup {
        let sheets: [Markup?] = [
            agenda, isShown ? view : nil, bar, heard, budget, economics,
        ]
        return sheets.compactMap(\.self).joined()
    }

    func sheet(_ title: String, _ content: Markup) -> Markup {
        """
        <section class="sheet"><header><b dir="auto">\(home) · \(other)</b>\
        <span>\(page.format.instant(planning.session.startsAt))</span></header>\
        <h2>\(title)</h2>\(content)</section>
        """
    }

    /// Empty lines for a pen.
    func lines(_ count: Int) -> Markup {
        let line: Markup = "<span class=\"line\"></span>"
        return "<div class=\"lines\">\(Array(repeating: line, count: count))</div>"
    }

    /// Something to fill in, after its name.
    func blank(_ label: String) -> Markup {
        "<p class=\"blank\"><span>\(label)</span><span class=\"line\"></span></p>"
    }

    private var agenda: Markup {
        let agenda = SessionAgenda(minutes: planning.session.minutes)
        let parts = SessionPage.allCases.map { part -> Markup in
            let line = SessionWords.agendaLine(part, minutes: agenda.minutes(of: part))
            return "<li>\(line)</li>"
        }
        let back = PackWords.back.map { "<li>\($0)</li>" as Markup }
        return sheet(
            SessionWords.agenda,
            """
            <p class="big">\(PackWords.attitude(home))</p><ol class="agenda">\(parts)</ol>\
            <div class="halves"><div><h3>\(home)</h3>\(team)</div>\
            <div><h3>\(other)</h3>\(people)</div></div>\
            <h3>\(PackWords.backTitle)</h3><ul>\(back)</ul>\
            <h3>\(PackWords.parking)</h3>\(lines(9))
            """)
    }

    private var team: Markup {
        let items = planning.plan.team.map { member -> Markup in
            "<li>\(member.name), \(SessionWords.role(member.role).lowercased())</li>"
        }
        return "<ul>\(items)</ul>\(lines(1))"
    }

    private var people: Markup {
        let items = planning.plan.people.map { person -> Markup in
            "<li>\(person.name), \(PeopleWords.function(person.function).lowercased())</li>"
        }
        return "<ul>\(items)</ul>\(lines(2))"
    }

    /// Our side's agreed bar with its two texts.
    private var view: Markup {
        let living = planning.attributes.filter { planning.agreedBar?.points[$0.id] != nil }
        let rows = living.map { attribute -> Markup in
            """
            <tr><th scope="row" dir="auto">\(attribute.name)</th>\
            <td class="number">\(planning.agreedBar?.points[attribute.id] ?? 0)</td>\
            <td dir="auto">\(attribute.what)</td><td dir="auto">\(attribute.how)</td></tr>
            """
        }
        let table: Markup = """
            <table class="fill"><thead><tr><th scope="col">\(SessionPageWords.attribute)</th>\
            <th scope="col" class="number">\(SessionWords.points)</th>\
            <th scope="col">\(SessionPageWords.what)</th>\
            <th scope="col">\(SessionPageWords.how)</th></tr></thead><tbody>\(rows)</tbody></table>
            """
        return sheet(
            PackWords.ours(home),
            """
            <p>\(PackWords.oursWhy)</p>\
            \(rows.isEmpty ? "<p>\(SessionPageWords.blankOurs)</p>" : table)\
            <h3>\(PackWords.wrong)</h3>\(lines(12))
            """)
    }

    /// What helps, and how: the two boxes of the first page of a session.
    private var heard: Markup {
        sheet(
            PackWords.heard,
            """
            <p>\(PackWords.heardWhy)</p><div class="halves"><div>\
            <h3>\(SessionPageWords.what)</h3>\(lines(24))</div><div>\
            <h3>\(SessionPageWords.how)</h3>\(lines(24))</div></div>
            """)
    }
}
