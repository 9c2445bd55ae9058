package import CustomerValue
package import UseCases

/// The sample programme: a fictional supplier of flow equipment and one of its customers, told as
/// one story through the use cases. Invented figures; the workspaces say so in their names.
package enum Programme {
    package static let workspaceName = "Meridian Flow Controls (sample data)"
    /// Today is today in this zone.
    package static let timeZoneName = "Europe/Oslo"
    package static let leadEmail = ColleagueStory.lead.email

    /// Who to let in, once the programme stands.
    package struct Result: Sendable, Equatable {
        package let workspace: ID<Workspace>
        /// The lead signs in with this address.
        package let leadEmail: String
        /// Somebody at Lakeside Power, as a guest.
        package let guest: ID<Person>
        /// The owner of Lakeside Power's own workspace.
        package let customerOwnerEmail: String
    }

    /// Plays two yearly rounds that end today into an empty installation.
    ///
    /// - Parameters:
    ///   - surroundings: Hashing and tokens are used as they are; time and ids come from the story.
    ///   - seed: The same seed and day give the same ids and the same journals.
    /// - Throws: What a use case refuses, with the deed, the actor and the day of the story.
    package static func play(
        store: any Store, surroundings: Surroundings, today: Day, seed: UInt64
    ) async throws -> Result {
        let stage = Stage(store: store, surroundings: surroundings, today: today, seed: seed)
        let owner = try await stage.signUp(.supplier)
        let ending = try await SupplierPlay(stage: stage, seed: seed).play(as: owner)
        let customer = Stage(
            store: store, surroundings: surroundings, today: today, seed: seed &+ 1,
            start: today.workday(daysLater: -60).at(hour: 8))
        try await BuyerPlay(stage: customer).play(as: customer.signUp(.customer))
        return Result(
            workspace: owner.workspace.id, leadEmail: leadEmail,
            guest: try ending.customers.first.flatMap(\.guest).orNotFound(),
            customerOwnerEmail: CompanyStory.customer.ownerEmail)
    }

    /// Plays the supplier's story into a workspace that its owner has just set up, or the
    /// customer's where the workspace is a customer's.
    package static func fill(
        _ owner: Actor, store: any Store, surroundings: Surroundings, today: Day, seed: UInt64
    ) async throws {
        let stage = Stage(store: store, surroundings: surroundings, today: today, seed: seed)
        switch owner.workspace.kind {
        case .supplier: _ = try await SupplierPlay(stage: stage, seed: seed).play(as: owner)
        case .customer: try await BuyerPlay(stage: stage).play(as: owner)
        }
    }

    /// The guest runs marketing at Lakeside Power.
    static let guestPlace = 6
    static var guestEmail: String {
        let person = PersonStory(number: guestPlace, place: guestPlace)
        return "\(person.name.mailName)@\(CustomerStory.lakesidePower.name.mailDomain)"
    }
}

extension CustomerPlay {
    fileprivate var guest: ID<Person>? { people[Programme.guestPlace].personID }
}
