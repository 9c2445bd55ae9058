extension Addresses {
    static let portal = Pattern("/portal")
    static let portalPromise = Pattern("/portal/promises/{promise}")
}

extension Site {
    var portalEndpoints: [Endpoint] { [] }
}
