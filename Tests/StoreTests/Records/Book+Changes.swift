import CustomerValue
import UseCases

extension Book {
    /// A later version of every record that has versions, and how it is saved. Saved over the
    /// version it follows it is taken; over any other it is stale.
    struct LaterVersion: Sendable {
        let name: String
        let save: @Sendable (any Records, _ version: Int) throws -> Void
        let isStored: @Sendable (any Records) throws -> Bool
    }

    static let laterVersions = laterPeople + laterThoughts + laterTalks + laterPromises

    private static let laterPeople: [LaterVersion] = [
        later("workspace", home, \.name, \.version, { try $0.update($1) }) { try $0.workspace() },
        later("member", owner, \.name, \.version, { try $0.update($1) }) {
            try $0.member(owner.id)
        },
        later("organization", site, \.name, \.version, { try $0.update($1) }) {
            try $0.organization(site.id)
        },
        later("person", person, \.name, \.version, { try $0.update($1) }) {
            try $0.person(person.id)
        },
        later("relationship", relationship, \.segment, \.version, { try $0.update($1) }) {
            try $0.relationship(relationship.id)
        },
    ]

    private static let laterThoughts: [LaterVersion] = [
        later("attribute", attributes[0], \.what, \.version, { try $0.update($1) }) {
            try $0.attribute(attributes[0].id)
        },
        later("catalogue entry", entry, \.name, \.version, { try $0.update($1) }) {
            try $0.catalogueEntry(entry.id)
        },
        later("driver", driver, \.name, \.version, { try $0.update($1) }) {
            try $0.driver(driver.id)
        },
        later("input", inputs[0], \.source, \.version, { try $0.update($1) }) {
            try $0.input(inputs[0].id)
        },
        later("terms", terms, \.reference, \.version, { try $0.save($1) }) {
            try $0.valueModel(of: relationship.id)?.terms
        },
        LaterVersion(
            name: "hypothesis",
            save: { records, version in
                var changed = hypothesis
                changed.revealedAt = now
                changed.alternative = nil
                changed.version = version
                try records.update(changed)
            },
            isStored: {
                let stored = try $0.hypotheses(of: relationship.id)
                return stored.map(\.revealedAt) == [now] && stored.map(\.alternative) == [nil]
            }),
        LaterVersion(
            name: "function bar",
            save: { records, version in
                var changed = functionBar
                changed.bar = Bar(points: [attributes[1].id: 100])
                changed.version = version
                try records.save(changed)
            },
            isStored: {
                try $0.functionBars(of: relationship.id, round: 2026).map(\.bar.points)
                    == [[attributes[1].id: 100]]
            }),
    ]

    private static let laterTalks: [LaterVersion] = [
        later("session", session, \.purpose, \.version, { try $0.update($1) }) {
            try $0.session(session.id)
        },
        later("opportunity", opportunity, \.title, \.version, { try $0.update($1) }) {
            try $0.opportunity(opportunity.id)
        },
        later("decision", decision, \.reason, \.version, { try $0.update($1) }) {
            try $0.decision(on: opportunity.id)
        },
        later("statement", statements[0], \.note, \.version, { try $0.update($1) }) {
            try $0.statement(statements[0].id)
        },
        later("data request", request, \.answer, \.version, { try $0.update($1) }) {
            try $0.dataRequest(request.id)
        },
        later("notes", draft, \.text, \.version, { try $0.update($1) }) {
            try $0.notesDocuments(of: session.id).first
        },
        LaterVersion(
            name: "customer bar",
            save: { records, version in
                var changed = customerBar
                changed.bar = Bar(points: [:])
                changed.agreedAt = now
                changed.version = version
                try records.save(changed)
            },
            isStored: {
                let bars = try $0.customerBars(of: session.id)
                return bars.map(\.agreedAt) == [now, nil, nil]
                    && bars.map(\.bar.points)
                        == [[:], ownBar.bar.points, laterBar.bar.points]
            }),
        LaterVersion(
            name: "private vote",
            save: { records, version in
                var changed = votes[1]
                changed.revealedAt = now
                changed.version = version
                try records.save(changed)
            },
            isStored: {
                try $0.privateVotes(of: session.id).map(\.revealedAt) == [now, now, nil]
            }),
        LaterVersion(
            name: "budget",
            save: { records, version in
                var changed = ballot
                changed.amounts = [:]
                changed.version = version
                try records.save(changed)
            },
            isStored: { try $0.budgetBallots(of: session.id).map(\.amounts) == [[:]] }),
        LaterVersion(
            name: "scale",
            save: { records, version in
                try records.save(
                    EconomicScale(session: session.id, pathForward: 5, version: version))
            },
            isStored: { try $0.scale(of: session.id)?.pathForward == 5 }),
    ]

    private static let laterPromises: [LaterVersion] = [
        later("milestone", milestone, \.name, \.version, { try $0.update($1) }) {
            try $0.milestone(milestone.id)
        },
        LaterVersion(
            name: "promise",
            save: { records, version in
                var changed = promise
                changed.events.append(
                    PromiseEvent(
                        kind: .accepted, at: now, on: today, by: .person(person.id),
                        reason: renamed))
                changed.version = version
                try records.advance(changed)
            },
            isStored: { try $0.promise(promise.id)?.events.last?.reason == renamed }),
    ]

    /// A record of which one text changes.
    private static func later<Value: Sendable>(
        _ name: String, _ value: Value, _ text: any (WritableKeyPath<Value, String> & Sendable),
        _ version: any (WritableKeyPath<Value, Int> & Sendable),
        _ save: @escaping @Sendable (any Records, Value) throws -> Void,
        _ read: @escaping @Sendable (any Records) throws -> Value?
    ) -> LaterVersion {
        LaterVersion(
            name: name,
            save: { records, number in
                var changed = value
                changed[keyPath: text] = renamed
                changed[keyPath: version] = number
                try save(records, changed)
            },
            isStored: { try read($0)?[keyPath: text] == renamed })
    }
}
