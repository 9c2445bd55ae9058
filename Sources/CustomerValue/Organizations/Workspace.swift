/// Which side the home organisation is on.
package enum WorkspaceKind: String, CaseIterable, Sendable {
    case supplier, customer

    /// The side its guests are on.
    package var other: WorkspaceKind { self == .supplier ? .customer : .supplier }
}

/// One company's own installation space: the tenant.
package struct Workspace: Hashable, Sendable {
    package let id: ID<Workspace>
    package var name: String
    package var kind: WorkspaceKind
    package var currency: Currency
    /// An IANA name such as `Europe/Berlin`.
    package var timeZoneName: String
    package var createdAt: Instant
    package var version: Int

    package init(
        id: ID<Workspace>, name: String, kind: WorkspaceKind, currency: Currency,
        timeZoneName: String, createdAt: Instant, version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.currency = currency
        self.timeZoneName = timeZoneName
        self.createdAt = createdAt
        self.version = version
    }
}
