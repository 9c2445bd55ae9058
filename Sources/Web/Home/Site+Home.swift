import UseCases

extension Site {
    var homeEndpoints: [Endpoint] {
        [
            page(
                Addresses.home, ShowHome.self, "What is due now, and where value stands",
                .home, HomePage.render)
        ]
    }
}
