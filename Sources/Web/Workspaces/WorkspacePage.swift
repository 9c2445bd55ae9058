import CustomerValue
import Markup
import UseCases

/// What the workspace is called, which money and time it thinks in, and its exchange rates.
enum WorkspacePage {
    static func render(_ settings: WorkspaceSettings, _ page: Page) -> PageContent {
        let workspace = settings.workspace
        let history = Addresses.history.path + "/workspace/" + workspace.id.description
        return PageContent(
            title: WorkspaceWords.title,
            body: """
                \(Crumbs.render([(MemberWords.title, Addresses.members.path)]))
                <h1>\(WorkspaceWords.title)</h1>
                <p class="lede">\(WorkspaceWords.lede(workspace.kind))</p>
                <section class="part"><h2>\(WorkspaceWords.settings)</h2>
                \(facts(workspace))\(page.may(ChangeWorkspace.audience)
                    ? settingsForm(workspace, page) : .empty)</section>
                <section class="part"><h2>\(WorkspaceWords.rates)</h2>
                <p>\(WorkspaceWords.ratesLede)</p>
                \(settings.rates.isEmpty ? empty : table(settings.rates, page))
                \(page.may(RecordExchangeRate.audience)
                    ? rateForm(workspace, page) : .empty)</section>
                <p class="part noprint"><a href="\(history)">\(LayoutWords.history)</a></p>
                """)
    }

    private static func settingsForm(_ workspace: Workspace, _ page: Page) -> Markup {
        let form = page.form(Addresses.workspace.path)
        let fields: Markup = """
            \(form.text(
                "name", EntranceWords.workspaceName, workspace.name, required: true,
                maximum: Fields.nameMaximum))\
            <div class="fields">\
            \(form.select(
                "currency", EntranceWords.currency, Currency.choices, workspace.currency.code))\
            \(form.text(
                "timeZone", EntranceWords.timeZone, workspace.timeZoneName,
                hint: EntranceWords.timeZoneHint, required: true, maximum: 60))</div>
            """
        return form.render(fields, submit: FormWords.save, version: workspace.version)
    }

    private static func facts(_ workspace: Workspace) -> Markup {
        """
        <p>\(workspace.name), \(workspace.currency.code), \(workspace.timeZoneName)</p>
        """
    }

    private static var empty: Markup {
        "<div class=\"empty\"><p>\(WorkspaceWords.noRates)</p></div>"
    }

    private static func table(_ rates: [ExchangeRate], _ page: Page) -> Markup {
        let rows = rates.map { rate -> Markup in
            """
            <tr><td data-label="\(WorkspaceWords.on)">\(page.format.day(rate.on))</td>\
            <td data-label="\(WorkspaceWords.from)">\(rate.from.code)</td>\
            <td data-label="\(WorkspaceWords.to)">\(rate.to.code)</td>\
            <td class="number" data-label="\(WorkspaceWords.rate)">\
            \(page.format.decimal(rate.rate))</td></tr>
            """
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(WorkspaceWords.rates)">\
            <table class="list"><thead><tr><th scope="col">\(WorkspaceWords.on)</th>\
            <th scope="col">\(WorkspaceWords.from)</th><th scope="col">\(WorkspaceWords.to)</th>\
            <th scope="col" class="number">\(WorkspaceWords.rate)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func rateForm(_ workspace: Workspace, _ page: Page) -> Markup {
        let form = page.form(Addresses.workspaceRates.path)
        let fields: Markup = """
            <div class="fields">\
            \(form.select("fromCurrency", WorkspaceWords.from, Currency.choices, "EUR"))\
            \(form.select(
                "toCurrency", WorkspaceWords.to, Currency.choices, workspace.currency.code))\
            \(form.day("on", WorkspaceWords.on))\
            \(form.text("rate", WorkspaceWords.rate, required: true, maximum: 20))</div>
            """
        return form.render(fields, submit: WorkspaceWords.enterRate)
    }
}

extension Currency {
    fileprivate static var choices: [(value: String, label: String)] {
        all.map { (value: $0.code, label: $0.code) }
    }
}
