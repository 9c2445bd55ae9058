extension Addresses {
    static let alignment = Pattern("/relationships/{relationship}/alignment")
}

extension Site {
    var alignmentEndpoints: [Endpoint] { [] }
}
