package import CustomerValue

/// Value drivers with their inputs.
package protocol DriverRecords {
    func driver(_ id: ID<ValueDriver>) throws -> ValueDriver?
    /// The drivers of all these relationships by name, retired ones included, in one statement.
    func drivers(of relationships: [ID<Relationship>]) throws -> [ValueDriver]
    func insert(_ driver: ValueDriver) throws
    func update(_ driver: ValueDriver) throws
}
