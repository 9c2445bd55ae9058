/// The work a person does; the method seats one function in a session.
package enum BusinessFunction: String, CaseIterable, Sendable {
    case sales, marketing, operations, maintenance, procurement, finance, engineering
    case informationTechnology, service, product, logistics, other
}

extension Set<BusinessFunction> {
    /// In their fixed order.
    package var inOrder: [BusinessFunction] { BusinessFunction.allCases.filter(contains) }
}

/// How high a person stands; executives are heard apart.
package enum PersonLevel: String, CaseIterable, Sendable {
    case executive, manager, staff
}

/// Somebody at the other organisation. Not an account: a person may become a guest.
package struct Person: Hashable, Sendable {
    package let id: ID<Person>
    package var organization: ID<Organization>
    package var name: String
    package var email: String?
    /// Made up with the sample programme: the address may be a stranger's, nothing is sent to it.
    package var hasSampleAddress: Bool
    package var title: String
    package var function: BusinessFunction
    package var level: PersonLevel
    package var version: Int

    package init(
        id: ID<Person>, organization: ID<Organization>, name: String, email: String? = nil,
        hasSampleAddress: Bool = false, title: String, function: BusinessFunction,
        level: PersonLevel, version: Int = 1
    ) {
        self.id = id
        self.organization = organization
        self.name = name
        self.email = email
        self.hasSampleAddress = hasSampleAddress
        self.title = title
        self.function = function
        self.level = level
        self.version = version
    }
}
