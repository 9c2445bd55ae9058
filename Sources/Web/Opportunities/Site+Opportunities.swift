extension Addresses {
    static let opportunities = Pattern("/opportunities")
    static let opportunity = Pattern("/opportunities/{opportunity}")
    static let relationshipOpportunities = Pattern("/relationships/{relationship}/opportunities")
}

extension Site {
    var opportunityEndpoints: [Endpoint] { [] }
}
