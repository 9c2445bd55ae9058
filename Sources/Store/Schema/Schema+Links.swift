extension Schema {
    static let linkTables: [StaticString] = []
}
