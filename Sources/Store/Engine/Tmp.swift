package struct Migration: Sendable {
    let number: Int
    let name: String
    let statements: [StaticString]
}
