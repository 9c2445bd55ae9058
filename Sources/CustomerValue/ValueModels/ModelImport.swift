/// What taking a model file into a relationship's model would do, row by row.
package struct ModelImport: Hashable, Sendable {
    package enum Deed: String, CaseIterable, Sendable {
        case create, update, skip, error
    }

    package enum Part: String, CaseIterable, Sendable {
        case terms, input, driver
    }

    package enum Problem: Hashable, Sendable {
        case unknownCurrency, notYearly, unknownEvidence, unknownKind, notADay
        /// The relationship has no living attribute of this name.
        case unknownAttribute(String)
        /// The file has this name twice, or it is taken by something else.
        case nameTaken
        /// Longer than what can be kept.
        case tooLong
    }

    package struct Row: Hashable, Sendable {
        package let part: Part
        package let name: String
        package let deed: Deed
        /// With `error` only.
        package let problem: Problem?
        /// The place in the file.
        package let line: Int
    }

    /// What is stored beside what it becomes.
    package struct Changed<Value: Hashable & Sendable>: Hashable, Sendable {
        package let before: Value
        package let after: Value
    }

    package internal(set) var rows: [Row] = []
    package internal(set) var terms: ModelTerms?
    package internal(set) var newInputs: [ModelInput] = []
    package internal(set) var changedInputs: [Changed<ModelInput>] = []
    package internal(set) var newDrivers: [ValueDriver] = []
    package internal(set) var changedDrivers: [Changed<ValueDriver>] = []

    package var changesNothing: Bool {
        !rows.contains { [.create, .update].contains($0.deed) }
    }
}

/// What names in a file can stand for.
package struct ImportNames: Sendable {
    /// Living ones only.
    package let attributes: [String: ID<ValueAttribute>]
    package let people: [String: ID<Person>]
    package let sessions: Set<ID<Session>>

    package init(
        attributes: [ValueAttribute], people: [Person], sessions: Set<ID<Session>> = []
    ) {
        self.attributes = Dictionary(
            attributes.filter { $0.retiredAt == nil }.map { ($0.name, $0.id) },
            uniquingKeysWith: { first, _ in first })
        self.people = Dictionary(
            people.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
        self.sessions = sessions
    }
}
