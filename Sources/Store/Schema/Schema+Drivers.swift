extension Schema {
    static let driverTables: [StaticString] = []
}
