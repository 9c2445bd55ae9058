import CustomerValue

/// The address of one page or record: its template registers the route, a call makes the link.
struct Pattern: Sendable {
    let template: String
    /// What stands before, between and behind the variable parts.
    private let pieces: [String]

    init(_ template: String) {
        self.template = template
        var pieces = [""]
        for (index, part) in template.split(separator: "/", omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { pieces[pieces.count - 1] += "/" }
            if part.hasPrefix("{") {
                pieces.append("")
            } else {
                pieces[pieces.count - 1] += part
            }
        }
        self.pieces = pieces
    }

    /// For addresses without a variable part.
    var path: String { template }

    /// For addresses with one id in them.
    func callAsFunction<Entity>(_ id: ID<Entity>) -> String {
        filled(id.description)
    }

    /// For addresses with texts in them, in order, already fit for a URL.
    func filled(_ texts: String...) -> String {
        var address = pieces[0]
        for (index, piece) in pieces.dropFirst().enumerated() {
            if index < texts.count { address += texts[index] }
            address += piece
        }
        return address
    }

    /// The names in braces, in order.
    var parameters: [String] {
        template.split(separator: "/").filter { $0.hasPrefix("{") }
            .map { String($0.dropFirst().dropLast()) }
    }
}
