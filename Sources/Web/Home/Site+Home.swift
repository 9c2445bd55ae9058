extension Site {
    var homeEndpoints: [Endpoint] { [] }
}
