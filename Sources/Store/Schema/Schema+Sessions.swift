extension Schema {
    static let sessionTables: [StaticString] = []
}
