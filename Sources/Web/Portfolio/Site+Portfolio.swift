extension Addresses {
    static let portfolio = Pattern("/portfolio")
}

extension Site {
    var portfolioEndpoints: [Endpoint] { [] }
}
