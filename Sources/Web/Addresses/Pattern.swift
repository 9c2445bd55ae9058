import CustomerValue

/// The address of one page or record: its template registers the route, a call makes the link.
struct Pattern: Sendable {
    let template: String

    init(_ template: String) {
        self.template = template
    }

    /// For addresses without a variable part.
    var path: String { template }

    /// For addresses with one id in them.
    func callAsFunction<Entity>(_ id: ID<Entity>) -> String {
        filled(id.description)
    }

    /// For addresses with texts in them, in order, already fit for a URL.
    func filled(_ texts: String...) -> String {
        var rest = texts[...]
        return template.split(separator: "/", omittingEmptySubsequences: false)
            .map { part in part.hasPrefix("{") ? rest.popFirst() ?? "" : String(part) }
            .joined(separator: "/")
    }

    /// The names in braces, in order.
    var parameters: [String] {
        template.split(separator: "/").filter { $0.hasPrefix("{") }
            .map { String($0.dropFirst().dropLast()) }
    }
}
