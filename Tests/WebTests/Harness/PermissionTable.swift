import CustomerValue
import HTTPTypes
import UseCases

@testable import Web

/// The audiences of the route table, for people.
struct PermissionTable {
    let endpoints: [Endpoint]

    init(_ endpoints: [Endpoint]) {
        self.endpoints = endpoints
    }

    var text: String {
        let columns = Role.allCases.map(\.rawValue) + ["guest"]
        let lines = [
            "# Who may do what", "",
            "Made from the route table; a test keeps it true. A guest is a person of the other",
            "organisation and sees only what was published to it. Whoever is not in the audience",
            "gets 403 as a member and 404 as a guest; what belongs to another workspace or",
            "another organisation is 404 for everybody. The last column names the twin of a",
            "page or form in the API, for the same audience; tokens for it belong to members.", "",
            "| What | Method | Address | \(columns.joined(separator: " | ")) | API |",
            "|" + String(repeating: " --- |", count: columns.count + 4),
        ]
        return (lines + endpoints.map(row)).joined(separator: "\n") + "\n"
    }

    private func row(_ endpoint: Endpoint) -> String {
        let marks =
            Role.allCases.map { endpoint.audience?.roles.contains($0) ?? true }
            + [endpoint.audience?.guests ?? true]
        let head = [endpoint.summary, endpoint.method.rawValue, "`\(endpoint.pattern.template)`"]
        let twin = endpoint.operation.map { _ in
            "`\(Addresses.apiPrefix)\(endpoint.pattern.template)`"
        }
        let cells = head + marks.map { $0 ? "yes" : "" } + [twin ?? ""]
        return "| " + cells.joined(separator: " | ") + " |"
    }
}
