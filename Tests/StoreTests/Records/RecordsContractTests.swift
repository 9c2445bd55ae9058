import CustomerValue
import Store
import Testing
import UseCases

/// What the records promise to use cases, held on every engine alike.
@Suite struct RecordsContractTests {
    @Test(arguments: EnginePlace.available)
    func `every record reads as it was written, and from elsewhere not at all`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let differences = try await store.read(Book.home.id) { records in
                try Book.checks.compactMap { try $0.difference(records) }
            }
            let leaks = try await store.read(Book.elsewhere.id) { records in
                try Book.checks.compactMap { try $0.leak(records) }
            }
            #expect(differences == [])
            #expect(leaks == [])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a change in one workspace touches nothing of the same ids in another`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            try await store.write(Book.elsewhere.id, Book.write)
            try await store.write(Book.home.id) { records in
                for later in Book.laterVersions { try later.save(records, 2) }
                _ = try records.unseat(Book.seats[0], from: Book.session.id)
            }
            let missing = try await store.read(Book.home.id) { records in
                try Book.laterVersions.filter { try !$0.isStored(records) }.map(\.name)
            }
            let differences = try await store.read(Book.elsewhere.id) { records in
                try Book.checks.compactMap { try $0.difference(records) }
            }
            #expect(missing == [])
            #expect(differences == [])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a save over a version nobody holds is stale and keeps nothing`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            var taken: [String] = []
            // Only its own member ever saves a private bar: there the last word counts.
            for later in Book.laterVersions where later.name != "function bar" {
                for version in [1, 3] {
                    let refusal = try await store.refusal(Book.home.id) {
                        try later.save($0, version)
                    }
                    guard case .stale = refusal else {
                        taken.append("\(later.name) \(version): \(String(describing: refusal))")
                        continue
                    }
                }
            }
            let differences = try await store.read(Book.home.id) { records in
                try Book.checks.compactMap { try $0.difference(records) }
            }
            #expect(taken == [])
            #expect(differences == [])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `the same record a second time is a duplicate`(_ place: EnginePlace) async throws {
        try await place.withBook { store in
            var taken: [String] = []
            // Terms are saved over the version before: a second time they are stale instead.
            for (name, step) in Book.firstSteps where name != "terms" {
                let refusal = try await store.refusal(Book.home.id, step)
                guard case .rule(.duplicate) = refusal else {
                    taken.append("\(name): \(String(describing: refusal))")
                    continue
                }
            }
            #expect(taken == [])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a record that names nobody is not found`(_ place: EnginePlace) async throws {
        try await place.withStore { store in
            let free = ["member", "organization", "catalogue entry"]
            let steps = Book.firstSteps.filter { !free.contains($0.0) }
            var taken: [String] = []
            for (name, step) in steps {
                let refusal = try await store.refusal(Book.home.id, step)
                if refusal != .notFound {
                    taken.append("\(name): \(String(describing: refusal))")
                }
            }
            #expect(taken == [])
        }
    }
}
