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
            "page or form in the API, for the same audience; a token is a member's or a guest's.",
            "Where it says “supplier's” or “customer's”, it is so in the workspace of one only:",
            "a step of a promise is one side's word.", "",
            "| What | Method | Address | \(columns.joined(separator: " | ")) | API |",
            "|" + String(repeating: " --- |", count: columns.count + 4),
        ]
        return (lines + endpoints.map(row)).joined(separator: "\n") + "\n"
    }

    private func row(_ endpoint: Endpoint) -> String {
        let audience = endpoint.audience
        let marks =
            Role.allCases.map { role in
                (audience?.roles.contains(role) ?? true) ? mark(audience?.side) : ""
            } + [(audience?.guests ?? true) ? mark(audience?.side?.other) : ""]
        let head = [endpoint.summary, endpoint.method.rawValue, "`\(endpoint.pattern.template)`"]
        let twin = endpoint.operation.map { _ in
            "`\(Addresses.apiPrefix)\(endpoint.pattern.template)`"
        }
        let cells = head + marks + [twin ?? ""]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private func mark(_ workspace: WorkspaceKind?) -> String {
        workspace.map { "\($0.rawValue)'s" } ?? "yes"
    }
}
