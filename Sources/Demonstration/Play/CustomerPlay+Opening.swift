import CustomerValue
import UseCases

extension CustomerPlay {
    var openingDay: Int { (isNew ? -50 : -424) + place }

    func tellOpening(_ script: inout Script) {
        script.on(day: openingDay) { [self] in
            try await open()
            try await meetPeople(at: addSites())
        }
        script.on(day: openingDay + 1) { [self] in try await nameAttributes() }
    }

    private func open() async throws {
        let receipt = try await stage.act(
            CreateRelationship.self, as: manager, [:],
            [
                "organizationName": .text(story.name), "segment": .text(story.segment),
                "accountManager": .text(manager.memberID?.description ?? ""),
            ])
        relationship = receipt.id
        try await record(story.purchases.map { $0 / 100 * 92 }, yearsBack: 1)
    }

    /// In major units of the customer's currency; nothing where the story knows nothing.
    func record(_ purchases: Int?, yearsBack: Int) async throws {
        guard let purchases else { return }
        try await stage.act(
            RecordPurchases.self, as: manager, path,
            [
                "year": .whole(stage.today.year - yearsBack),
                "purchases": .money(purchases, story.currency),
            ])
    }

    /// Ids of the sites, in the order of the story.
    private func addSites() async throws -> [String] {
        var ids: [String] = []
        for site in story.sites {
            let receipt = try await stage.act(
                AddOrganization.self, as: manager, path,
                ["name": .text(site), "level": "site"])
            ids.append(receipt.id)
        }
        return ids
    }

    /// Ten people to a site; without sites all are met at the company itself.
    private func meetPeople(at sites: [String]) async throws {
        let company = try await company()
        for index in 0..<story.peopleCount {
            let person = PersonStory(number: place * 45 + index, place: index)
            let site = sites.isEmpty ? nil : sites[min(index / 10, sites.count - 1)]
            let receipt = try await stage.act(
                AddPerson.self, as: manager, path,
                [
                    "organization": site.map(InputValue.text) ?? .null,
                    "name": .text(person.name), "title": .text(person.title),
                    "email": .text("\(person.name.mailName)@\(story.name.mailDomain)"),
                    "function": .text(person.function.rawValue),
                    "level": .text(person.level.rawValue),
                ])
            people.append(try guest(receipt.id, at: site ?? company, name: person.name))
        }
    }

    private func company() async throws -> String {
        let id = try ID<Relationship>(relationship).orNotFound()
        let stored = try await stage.desk.store.read(manager.workspace.id) { records in
            try records.relationship(id)
        }
        return try stored.orNotFound().organization.description
    }

    private func guest(_ id: String, at organization: String, name: String) throws -> Actor {
        Actor(
            workspace: manager.workspace,
            identity: .guest(
                try ID(id).orNotFound(), organization: try ID(organization).orNotFound()),
            name: name)
    }

    private func nameAttributes() async throws {
        for offer in story.offers.map({ Offer.all[$0] }) {
            let receipt = try await stage.act(
                AddAttribute.self, as: manager, path,
                [
                    "name": .text(offer.name), "what": .text(offer.what), "how": .text(offer.how),
                    "functions": .list(offer.functions.map { .text($0.rawValue) }),
                ])
            attributes.append(receipt.id)
        }
    }
}
