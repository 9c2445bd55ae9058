extension Addresses {
    static let workspace = Pattern("/workspace")
}

extension Site {
    var workspaceEndpoints: [Endpoint] { [] }
}
