import CustomerValue
import Store
import UseCases

@testable import Web

/// One relationship with a record of every kind. Every text of it carries a mark, so that a text
/// seen by the wrong eyes is found; what stays on our side of the table carries the mark and
/// `-inside`.
struct SmallStory {
    let owner: Someone
    let guest: Someone
    let mark: String
    /// By the name of the parameter in an address.
    let ids: [String: String]

    var inside: String { mark + "-inside" }

    static func tell(_ owner: Someone, mark: String) async throws -> SmallStory {
        var teller = StoryTeller(owner: owner, mark: mark)
        try await teller.meet()
        let guest = try await teller.inviteGuest()
        teller.ids["guest"] = guest.actor.personID?.description
        try await teller.align()
        try await teller.raiseOpportunities()
        try await teller.talk()
        try await teller.publish(to: guest)
        try await teller.promise(to: guest)
        return SmallStory(owner: owner, guest: guest, mark: mark, ids: teller.ids)
    }

    /// The same story with some records in the place of others, by their names.
    func replacing(_ names: [String: String]) -> SmallStory {
        let replaced = names.compactMapValues { ids[$0] }
        return SmallStory(
            owner: owner, guest: guest, mark: mark, ids: ids.merging(replaced) { $1 })
    }

    /// An address with the ids of this story; nil when it asks for something the story lacks.
    func path(_ pattern: Pattern) -> String? {
        let parameters = pattern.parameters
        if parameters == ["kind", "id"] {
            return pattern.filled("relationship", ids["relationship"] ?? "")
        }
        guard parameters.allSatisfy({ ids[$0] != nil }) else { return nil }
        return pattern.filled { ids[$0] ?? "" }
    }
}

/// Tells the story step by step, in the order of the method.
struct StoryTeller {
    let owner: Someone
    let mark: String
    var ids: [String: String] = [:]

    var relationship: [String: String] { ["relationship": ids["relationship"] ?? ""] }
    var session: [String: String] { ["session": ids["session"] ?? ""] }
    var inside: String { mark + "-inside" }
    func id(_ name: String) -> String { ids[name] ?? "" }

    mutating func meet() async throws {
        ids["relationship"] = try await owner.make(
            CreateRelationship.self, [:],
            """
            {"organizationName":"\(mark) Power","segment":"\(mark)",
            "purchases":{"amount":"1000000","currency":"USD"}}
            """)
        ids["organization"] = try await owner.make(
            AddOrganization.self, relationship, #"{"name":"\#(mark) North","level":"site"}"#)
        for (name, level) in [("person", "executive"), ("otherPerson", "staff")] {
            ids[name] = try await owner.make(
                AddPerson.self, relationship,
                """
                {"name":"\(name) of \(mark)","title":"\(mark) chief","function":"operations",
                "level":"\(level)","organization":"\(id("organization"))"}
                """)
        }
        try await owner.make(
            RecordPurchases.self, relationship,
            #"{"year":2025,"purchases":{"amount":"2000000","currency":"USD"}}"#)
        ids["member"] = owner.actor.memberID?.description
    }

    /// Somebody of the top of the organisation, so that the whole relationship is theirs.
    func inviteGuest() async throws -> Someone {
        let installation = owner.installation
        let workspace = owner.actor.workspace
        let relationshipID = ID<Relationship>(id("relationship"))
        let guest = try await installation.store.write(workspace.id) { [mark] records in
            let relationship = try relationshipID.flatMap { try records.relationship($0) }
            let guest = Person(
                id: installation.newID(),
                organization: try relationship.orNotFound().organization,
                name: "guest of \(mark)", title: mark, function: .operations, level: .manager)
            try records.insert(guest)
            return guest
        }
        return try await installation.guest(guest, of: workspace)
    }

    mutating func align() async throws {
        for name in ["attribute", "otherAttribute"] {
            ids[name] = try await owner.make(
                AddAttribute.self, relationship,
                #"{"name":"\#(name) \#(mark)","what":"\#(mark)","how":"\#(mark)"}"#)
        }
        ids["entry"] = try await owner.make(
            AddCatalogueEntry.self, [:], #"{"name":"entry \#(mark)","what":"\#(mark)"}"#)
        let points = #""points":{"\#(id("attribute"))":60,"\#(id("otherAttribute"))":40}"#
        ids["hypothesis"] = try await owner.make(
            OpenRound.self, relationship, #"{"year":2025}"#)
        try await owner.make(FillBar.self, relationship, #"{\#(points),"submit":true}"#)
        try await owner.makeCurrent(RevealBars.self, relationship)
        try await owner.make(
            AgreeBar.self, relationship, #"{\#(points),"note":"\#(inside)"}"#)
        try await owner.make(
            AddAttributeNote.self, relationship,
            #"{"attribute":"\#(id("attribute"))","text":"\#(inside)"}"#)
        try await owner.makeCurrent(
            NameAlternative.self, relationship,
            #"{"kind":"rival","name":"\#(inside)","reason":"\#(inside)"}"#)
        ids["input"] = try await owner.make(
            AddInput.self, relationship,
            """
            {"name":"saved","title":"\(inside)","form":"base","numbers":["50000"],
            "unit":"USD/year","evidence":"measured","source":"\(inside)"}
            """)
        ids["driver"] = try await owner.make(
            AddDriver.self, relationship,
            """
            {"attribute":"\(id("attribute"))","name":"\(inside)","kind":"benefit",
            "formula":"saved"}
            """)
    }
}
