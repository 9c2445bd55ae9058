extension Schema {
    static let hypothesisTables: [StaticString] = []
}
