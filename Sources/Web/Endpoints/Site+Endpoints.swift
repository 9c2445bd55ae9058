/// The route table: each concept lists its own endpoints beside its pages.
extension Site {
    var endpoints: [Endpoint] {
        [
            plainEndpoints,
            relationshipEndpoints,
        ].flatMap { $0 }
    }
}
