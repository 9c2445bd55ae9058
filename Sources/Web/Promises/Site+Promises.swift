extension Addresses {
    static let promises = Pattern("/promises")
    static let promise = Pattern("/promises/{promise}")
    static let scorecard = Pattern("/relationships/{relationship}/scorecard")
}

extension Site {
    var promiseEndpoints: [Endpoint] { [] }
}
