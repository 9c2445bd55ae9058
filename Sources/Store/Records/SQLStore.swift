package import CustomerValue
package import UseCases

/// The records on SQL, over either engine.
package struct SQLStore: Store {
    package let engine: any SQLEngine

    package init(engine: any SQLEngine) {
        self.engine = engine
    }

    package var writeCount: Int? { engine.writeCount }

    package func tell(
        _ wake: AsyncStream<Void>.Continuation, newsOf workspace: ID<Workspace>
    ) {
        engine.bell.add(wake, at: workspace.description)
    }

    package func read<Value: Sendable>(
        _ workspace: ID<Workspace>,
        _ body: @escaping @Sendable (any Records) throws -> Value
    ) async throws -> Value {
        try await engine.read { try body(SQLRecords($0, workspace)) }
    }

    package func write<Value: Sendable>(
        _ workspace: ID<Workspace>,
        _ body: @escaping @Sendable (any Records) throws -> Value
    ) async throws -> Value {
        try await refusing { [engine] in
            try await engine.write { try body(SQLRecords($0, workspace)) }
        }
    }

    package func readEntrance<Value: Sendable>(
        _ body: @escaping @Sendable (any EntranceRecords) throws -> Value
    ) async throws -> Value {
        try await engine.read { try body(SQLEntrance($0)) }
    }

    package func writeEntrance<Value: Sendable>(
        _ body: @escaping @Sendable (any EntranceRecords) throws -> Value
    ) async throws -> Value {
        try await refusing { [engine] in
            try await engine.write { try body(SQLEntrance($0)) }
        }
    }

    /// What the schema refuses because of what somebody sent is a refusal, not a failure.
    private func refusing<Value>(_ write: () async throws -> Value) async throws -> Value {
        do {
            return try await write()
        } catch let error as SQLError {
            switch error.kind {
            case .unique(let constraint): throw Refusal.rule(.duplicate(field: constraint))
            case .foreignKey: throw Refusal.notFound
            default: throw error
            }
        }
    }
}
