package import CustomerValue

/// The other organisations, their hierarchy and their people.
package protocol OrganizationRecords {
    func organization(_ id: ID<Organization>) throws -> Organization?
    /// The organisation and everything below it.
    func organizations(under id: ID<Organization>) throws -> [Organization]
    func insert(_ organization: Organization) throws
    func update(_ organization: Organization) throws
    func person(_ id: ID<Person>) throws -> Person?
    /// People of an organisation and of everything below it, by name.
    func people(under id: ID<Organization>) throws -> [Person]
    func insert(_ person: Person) throws
    func update(_ person: Person) throws
}
