extension Schema {
    static let opportunityTables: [StaticString] = []
}
