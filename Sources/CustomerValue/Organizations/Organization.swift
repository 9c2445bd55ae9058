/// Where an organisation stands in its company.
package enum OrganizationLevel: String, CaseIterable, Sendable {
    case group, businessUnit, site, department
}

/// A company, or a part of one below its `parent`.
package struct Organization: Hashable, Sendable {
    package let id: ID<Organization>
    package var name: String
    package var parent: ID<Organization>?
    package var level: OrganizationLevel
    package var version: Int

    package init(
        id: ID<Organization>, name: String, parent: ID<Organization>? = nil,
        level: OrganizationLevel, version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.parent = parent
        self.level = level
        self.version = version
    }
}
