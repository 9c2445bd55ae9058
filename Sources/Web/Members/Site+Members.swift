extension Addresses {
    static let members = Pattern("/members")
}

extension Site {
    var memberEndpoints: [Endpoint] { [] }
}
