extension Schema {
    static let noteItemTables: [StaticString] = []
}
