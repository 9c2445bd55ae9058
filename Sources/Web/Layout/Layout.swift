import Markup

extension PageContent {
    /// The whole document around the page.
    func inLayout(_ page: Page) -> Markup {
        let styles = page.assets.path(Assets.styleSheet)
        let script = page.assets.path("parley.js")
        let theme = page.assets.path("theme.js")
        let icon = page.assets.path("favicon.svg")
        let twin: Markup? =
            hasTwin && page.actor != nil
            ? """
            <link rel="alternate" type="application/json" \
            href="\(Addresses.apiPrefix)\(page.address)">
            """ : nil
        let refresh = refreshSeconds.map { seconds -> Markup in
            "<noscript><meta http-equiv=\"refresh\" content=\"\(seconds)\"></noscript>"
        }
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title) · \(LayoutWords.product)</title>
            <script src="\(theme)"></script>
            <link rel="stylesheet" href="\(styles)">
            <link rel="icon" href="\(icon)" type="image/svg+xml">\(twin)\(refresh)
            <script type="module" src="\(script)"></script>
            </head>
            <body\(Markup.attribute("data-reader", page.reader))>
            <a class="skip" href="#main">\(LayoutWords.skip)</a>
            \(framed(page))
            </body>
            </html>
            """
    }

    private func framed(_ page: Page) -> Markup {
        switch frame {
        case .navigation where page.actor != nil:
            """
            <div class="shell">\(Navigation.render(page))\
            <main id="main">\(said(page))\(body)</main></div>
            """
        case .bare: "<div class=\"bare\">\(said(page))\(body)</div>"
        case .narrow, .navigation:
            "<main id=\"main\" class=\"signin\">\(said(page))\(body)</main>"
        }
    }

    /// Why a form was refused, when the page no longer offers that form to say it itself.
    private func said(_ page: Page) -> Markup? {
        guard let state = page.formState, !body.html.contains("action=\"\(state.action)\"")
        else { return nil }
        let failure = Failure(state.refusal)
        return """
            <div class="notice bad" role="alert"><b>\(FailureWords.title(failure))</b> \
            \(FailureWords.nextStep(failure))</div>
            """
    }
}
