import UseCases

extension Addresses {
    static let portfolio = Pattern("/portfolio")
    static let portfolioTable = Pattern("/tables/portfolio")
}

extension Site {
    var portfolioEndpoints: [Endpoint] {
        [
            page(
                Addresses.portfolio, ShowPortfolio.self, "DVP% against purchases",
                .portfolio, PortfolioPage.render),
            table(
                Addresses.portfolioTable, ShowPortfolio.self, "The portfolio as a CSV table",
                named: "portfolio", .portfolio, PortfolioPage.csv),
        ]
    }
}
