extension Addresses {
    static let history = Pattern("/history")
}

extension Site {
    var historyEndpoints: [Endpoint] { [] }
}
