package import CustomerValue

/// Value models: terms, inputs, drivers, and the texts of agreed models.
package protocol ValueModelRecords {
    /// Nil before anything is written down; in two statements.
    func valueModel(of relationship: ID<Relationship>) throws -> RelationshipModel?
    /// Of all these relationships those that have one, in two statements.
    func valueModels(of relationships: [ID<Relationship>]) throws -> [RelationshipModel]
    /// Makes version 1, or changes the version before.
    func save(_ terms: ModelTerms) throws

    func input(_ id: ID<ModelInput>) throws -> ModelInput?
    func insert(_ input: ModelInput) throws
    func update(_ input: ModelInput) throws

    func driver(_ id: ID<ValueDriver>) throws -> ValueDriver?
    /// By name, retired ones included.
    func drivers(of relationship: ID<Relationship>) throws -> [ValueDriver]
    func insert(_ driver: ValueDriver) throws
    func update(_ driver: ValueDriver) throws

    /// The model as it stood when a version was agreed, as the text of a model file.
    func modelText(of version: HypothesisVersion) throws -> String?
    func keep(modelText: String, of version: HypothesisVersion) throws
}
