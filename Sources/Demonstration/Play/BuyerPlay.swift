import CustomerValue
import UseCases

/// The other side: Lakeside Power as the owner of a workspace looks at its suppliers.
struct BuyerPlay {
    let stage: Stage

    func play(as owner: Actor) async throws {
        for partner in PartnerStory.all {
            let relationship = try await meet(partner, as: owner)
            let path = ["relationship": relationship]
            let attributes = try await name(partner, as: owner, path)
            try await agree(partner, attributes, as: owner, path)
            for driver in partner.drivers {
                try await stage.act(
                    AddSimpleDriver.self, as: owner, path,
                    driver.values(attribute: attributes[driver.offer]))
            }
            // With one of them they talk already.
            if partner.name == PartnerStory.all.first?.name {
                try await converse(about: attributes, as: owner, path)
            }
        }
    }

    private func meet(_ partner: PartnerStory, as owner: Actor) async throws -> String {
        let receipt = try await stage.act(
            CreateRelationship.self, as: owner, [:],
            [
                "organizationName": .text(partner.name), "segment": .text(partner.segment),
                "accountManager": .text(owner.memberID?.description ?? ""),
            ])
        try await stage.act(
            RecordPurchases.self, as: owner, ["relationship": receipt.id],
            [
                "year": .whole(stage.today.year),
                "purchases": .money(partner.purchases, "USD"),
            ])
        return receipt.id
    }

    private func name(
        _ partner: PartnerStory, as owner: Actor, _ path: [String: String]
    ) async throws -> [String] {
        var ids: [String] = []
        for attribute in partner.attributes {
            let receipt = try await stage.act(
                AddAttribute.self, as: owner, path,
                [
                    "name": .text(attribute.name), "what": .text(attribute.what),
                    "how": .text(attribute.how),
                ])
            ids.append(receipt.id)
        }
        return ids
    }

    private func agree(
        _ partner: PartnerStory, _ attributes: [String], as owner: Actor,
        _ path: [String: String]
    ) async throws {
        let points = InputValue.points(partner.attributes.map(\.points), of: attributes)
        let named = try await stage.act(
            NameAlternative.self, as: owner, path,
            [
                "kind": partner.alternative.hasPrefix("Our") ? "doItThemselves" : "rival",
                "name": .text(partner.alternative), "reason": "What purchasing would do.",
            ], version: 1)
        try await stage.act(
            FillBar.self, as: owner, path, ["points": points, "submit": .boolean(true)])
        try await stage.act(RevealBars.self, as: owner, path, version: named.version)
        try await stage.act(
            AgreeBar.self, as: owner, path, ["points": points, "note": "Agreed by purchasing."])
    }
}
