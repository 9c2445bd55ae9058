extension Addresses {
    static let link = Pattern("/links/{link}")
    static let account = Pattern("/account")
}

extension Site {
    var entranceEndpoints: [Endpoint] { [] }
}
