import CustomerValue
import Markup
import UseCases

/// One promise as a guest sees it, with the words only the guest's side can say.
enum PortalPromisePage {
    static func render(_ detail: PromiseDetail, _ page: Page) -> PageContent {
        let words = PortalWords(
            company: page.actor?.workspace.name ?? "", guest: page.workspaceKind.other)
        let shared = PromiseWords(page.workspaceKind)
        let promise = detail.line.promise
        return PageContent(
            title: promise.title,
            body: """
                <nav class="crumbs" aria-label="\(LayoutWords.crumbs)">\
                <a href="\(Addresses.portal.path)">\(words.home)</a></nav>
                <h1>\(promise.title)</h1>
                <p class="row">\(PromiseParts.state(detail.state))</p>
                <section class="part"><h2>\(words.conditions)</h2>\
                <blockquote class="quote">\(Markup.paragraphs(promise.conditions))</blockquote>\
                \(facts(detail, words, page))</section>
                \(steps(detail, words, page))
                \(PromiseMilestones.render(detail, shared, page))
                \(PromiseNews.render(detail, shared, page))
                <section class="part"><h2>\(shared.ledger)</h2>\
                \(PromiseParts.ledger(detail.events, page))</section>
                """)
    }

    private static func steps(
        _ detail: PromiseDetail, _ words: PortalWords, _ page: Page
    ) -> Markup {
        switch words.guest {
        case .customer: PortalSteps.render(detail, words, page)
        case .supplier:
            PromiseSteps.render(
                detail, PromiseWords(page.workspaceKind), page,
                at: PromiseSteps.supplierGuestTarget)
                ?? "<p class=\"quiet\">\(words.nothingToSay)</p>"
        }
    }

    private static func facts(
        _ detail: PromiseDetail, _ words: PortalWords, _ page: Page
    ) -> Markup {
        let promise = detail.line.promise
        let facts: [(String, String?)] = [
            (words.agreedDay, page.format.day(promise.dueOn)),
            (words.proposedDay, promise.proposedDueOn.map(page.format.day)),
            (words.ownerAtCompany, detail.line.ownerOursName),
            (words.ownerHere, detail.line.ownerTheirsName ?? words.nobodyYet),
            (words.worth, promise.worthPerYear.map(page.format.money)),
            (words.realised, detail.realised.map { page.format.money($0.money) }),
        ]
        let rows = facts.compactMap { name, value -> Markup? in
            value.map { "<dt>\(name)</dt><dd>\($0)</dd>" }
        }
        return "<dl>\(rows)</dl>"
    }
}

/// Accept, say kept, say not done: each only where the promise allows it.
enum PortalSteps {
    static func render(_ detail: PromiseDetail, _ words: PortalWords, _ page: Page) -> Markup {
        let parts = [
            accept(detail, words, page), keep(detail, words, page), refuse(detail, words, page),
        ].compactMap(\.self)
        let content: Markup =
            parts.isEmpty
            ? "<p class=\"quiet\">\(words.nothingToSay)</p>"
            : "<div class=\"stack\">\(parts)</div>"
        return "<section class=\"part noprint\"><h2>\(words.yourWord)</h2>\(content)</section>"
    }

    private static func accept(
        _ detail: PromiseDetail, _ words: PortalWords, _ page: Page
    ) -> Markup? {
        guard detail.steps.contains(.accepted) else { return nil }
        let promise = detail.line.promise
        let form = page.form(Addresses.portalAcceptance(promise.id))
        let label = detail.state == .renegotiated ? words.acceptDay : words.accept
        let fields = form.area("reason", words.remark, rows: 2, maximum: 2_000)
        return """
            <p>\(words.acceptLede)</p>\
            \(form.render(fields, submit: label, version: promise.version))
            """
    }

    private static func keep(
        _ detail: PromiseDetail, _ words: PortalWords, _ page: Page
    ) -> Markup? {
        guard detail.steps.contains(.kept) else { return nil }
        let promise = detail.line.promise
        let form = page.form(Addresses.portalFulfilment(promise.id))
        let currency =
            promise.worthPerYear?.currency ?? page.actor?.workspace.currency ?? .usDollar
        let fields: Markup = """
            \(form.money("realised", words.realised, currency: currency,
                hint: words.realisedHint))\
            \(form.area("reason", words.remark, rows: 2, maximum: 2_000))
            """
        let isAsked = promise.isAwaitingAcceptance
        let body = form.render(fields, submit: words.kept, version: promise.version)
        return """
            <details class="disclose"\
            \(Markup.attribute("open", when: isAsked || form.state != nil))>\
            <summary>\(words.kept)</summary>\
            <p>\(isAsked ? words.keptLede : words.keptEarlyLede)</p>\(body)</details>
            """
    }

    private static func refuse(
        _ detail: PromiseDetail, _ words: PortalWords, _ page: Page
    ) -> Markup? {
        guard detail.steps.contains(.refused) else { return nil }
        let promise = detail.line.promise
        let form = page.form(Addresses.portalRefusal(promise.id))
        let fields = form.area("reason", words.reason, required: true, maximum: 2_000)
        let body = form.render(
            fields, submit: words.notDone, version: promise.version, style: .plain)
        return """
            <details class="disclose"\(Markup.attribute("open", when: form.state != nil))>\
            <summary>\(words.notDone)</summary>\(body)</details>
            """
    }
}
