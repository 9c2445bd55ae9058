extension Schema {
    static let economicsTables: [StaticString] = []
}
