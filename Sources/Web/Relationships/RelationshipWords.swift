import CustomerValue

/// The words of the relationship pages; a customer's workspace speaks of suppliers.
struct RelationshipWords {
    let kind: WorkspaceKind

    init(_ kind: WorkspaceKind) {
        self.kind = kind
    }

    var listTitle: String { kind == .supplier ? "Relationships" : "Suppliers" }
    var name: String { kind == .supplier ? "Customer" : "Supplier" }
    var segment: String { "Segment" }
    var accountManager: String { "Account manager" }
    var newTitle: String { kind == .supplier ? "Add a customer" : "Add a supplier" }
    var create: String { "Open the relationship" }

    var listEmpty: String {
        kind == .supplier
            ? "No customer yet. Add the first one below; its journey starts with the hypothesis."
            : "No supplier yet. Add the first one below."
    }
}
