import UseCases

extension Site {
    var homeEndpoints: [Endpoint] {
        [
            page(
                Addresses.home, ShowHome.self, "What is due now, and where value stands",
                .home, HomePage.render
            ).leadingGuests(to: Addresses.portal, site: self)
        ]
    }
}

extension Endpoint {
    /// The same endpoint, except that a guest's browser goes on to the guests' own page.
    fileprivate func leadingGuests(to pattern: Pattern, site: Site) -> Endpoint {
        Endpoint(
            method, self.pattern, summary, audience: audience,
            page: page.map { page -> Handler in
                { request, context in
                    if context.visitor.actor?.personID != nil {
                        return site.seeOther(pattern.path)
                    }
                    return try await page(request, context)
                }
            }, api: api, operation: operation)
    }
}
