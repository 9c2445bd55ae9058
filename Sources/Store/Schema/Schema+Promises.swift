extension Schema {
    static let promiseTables: [StaticString] = []
}
