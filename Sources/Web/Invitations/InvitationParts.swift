import Charts
import CustomerValue
import Markup
import UseCases

/// What the page by link and the guest's own page both say of a conversation.
struct InvitationParts {
    let conversation: InvitedConversation
    let format: Formatter

    private var words: InvitationWords { InvitationWords(conversation) }

    var facts: Markup {
        let hosts: Markup? =
            conversation.hosts.isEmpty ? nil : "<br>\(words.hosts(conversation.hosts))"
        return """
            <dl><dt>\(InvitationWords.when)</dt>\
            <dd><time datetime="\(conversation.startsAt.text)">\
            \(format.instant(conversation.startsAt))</time> (\(format.timeZoneName)), \
            \(words.minutes(conversation.minutes))</dd>\
            <dt>\(InvitationWords.whoComes)</dt>\
            <dd>\(conversation.people.joined(separator: ", "))\(hosts)</dd></dl>
            """
    }

    var promises: Markup {
        """
        <div class="columns part"><section class="card"><h2>\(InvitationWords.asked)</h2>\
        \(list(words.askedPoints))</section><section class="card">\
        <h2>\(InvitationWords.back)</h2>\(list(words.backPoints))</section></div>
        """
    }

    private func list(_ points: [String]) -> Markup {
        "<ul>\(points.map { point -> Markup in "<li>\(point)</li>" })</ul>"
    }

    /// The bar that was released, with its texts; without one, only why there is none.
    var released: Markup {
        guard let bar = conversation.released else {
            return conversation.isOpen
                ? .empty : "<p class=\"part quiet\">\(InvitationWords.notReleased)</p>"
        }
        let attributes = conversation.attributes.filter { bar.points[$0.id] != nil }
        return """
            <section class="part"><h2>\(words.releasedTitle)</h2>\
            <p>\(words.releasedLede)</p><div class="columns"><div class="card">\
            \(figure(bar, attributes))</div>\(texts(attributes))</div>\(calculations)</section>
            """
    }

    /// Nothing where no money was released.
    private var calculations: Markup? {
        guard !conversation.calculations.isEmpty else { return nil }
        let items = conversation.calculations.map { calculation -> Markup in
            let worth = calculation.annual.map { InvitationWords.worth(format.money($0)) }
            let figures = calculation.figures.map { "\($0.name): \($0.value ?? "")" }
            let said = ([calculation.formula] + figures).joined(separator: "; ")
            return """
                <li><p><b>\(calculation.name)</b> \
                \(worth ?? InvitationWords.noFigure)</p>\
                <p class="quiet">\(said)</p></li>
                """
        }
        return """
            <h3>\(InvitationWords.calculationsTitle)</h3>\
            <p>\(InvitationWords.calculationsLede)</p><ul>\(items)</ul>
            """
    }

    private func figure(_ bar: Bar, _ attributes: [ValueAttribute]) -> Markup {
        let segments = attributes.map { attribute in
            StackedBars.Segment(
                key: attribute.id.description, name: attribute.name,
                points: bar.points[attribute.id] ?? 0, palette: attribute.position + 1)
        }
        return StackedBars(
            words: FigureWords(
                id: "released", title: words.releasedTitle,
                description: InvitationWords.barDescription,
                tableLabel: SessionPageWords.showTable, empty: SessionPageWords.noBars),
            columns: [StackedBars.Column(title: conversation.homeName, segments: segments)],
            nameHead: SessionPageWords.attribute, totalHead: SessionPageWords.total
        ).figure.markup
    }

    private func texts(_ attributes: [ValueAttribute]) -> Markup? {
        let told = attributes.filter { !$0.what.isEmpty || !$0.how.isEmpty }
        guard !told.isEmpty else { return nil }
        let items = told.map { attribute -> Markup in
            """
            <dt>\(attribute.swatch) \(attribute.name)</dt>\
            <dd>\(Markup.paragraphs(attribute.what))\(Markup.paragraphs(attribute.how))</dd>
            """
        }
        return """
            <div><h3>\(InvitationWords.attributesTitle)</h3><dl>\(items)</dl></div>
            """
    }
}
