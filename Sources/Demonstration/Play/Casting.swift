import CustomerValue
import UseCases

/// A company as the set-up page asks for it.
struct CompanyStory: Sendable {
    let name: String
    let kind: WorkspaceKind
    let timeZoneName: String
    let ownerName: String
    let ownerEmail: String

    static let supplier = CompanyStory(
        name: Programme.workspaceName, kind: .supplier, timeZoneName: Programme.timeZoneName,
        ownerName: ColleagueStory.owner.name, ownerEmail: ColleagueStory.owner.email)
    static let customer = CompanyStory(
        name: "Lakeside Power (sample data)", kind: .customer, timeZoneName: "America/Chicago",
        ownerName: "Dana Whitfield", ownerEmail: "dana.whitfield@lakeside-power.example")
}

extension Stage {
    /// Signs a company up as its first owner would, with a password that nobody knows: everybody
    /// in the sample programme comes in by link.
    func signUp(_ company: CompanyStory) async throws -> Actor {
        clock.tick()
        let link = try await entrance.newSetUpLink(isFirst: false)
        let input = Input(
            source: .json,
            values: [
                "workspaceName": .text(company.name), "kind": .text(company.kind.rawValue),
                "currency": "USD", "timeZone": .text(company.timeZoneName),
                "name": .text(company.ownerName), "email": .text(company.ownerEmail),
                "password": .text(desk.surroundings.newToken()), "sampleData": .boolean(false),
            ], changeID: "")
        return try await entrance.setUp(link.token, input).actor
    }

    /// Invites a colleague, who accepts.
    func hire(_ colleague: ColleagueStory, as owner: Actor) async throws -> Actor {
        let invited = try await act(
            InviteMember.self, as: owner, [:],
            [
                "name": .text(colleague.name), "email": .text(colleague.email),
                "role": .text(colleague.role.rawValue),
                "function": .text(colleague.function.rawValue),
            ])
        clock.tick()
        let input = Input(
            source: .json,
            values: [
                "name": .text(colleague.name),
                "password": .text(desk.surroundings.newToken()),
            ], changeID: "")
        return try await entrance.acceptInvitation(invited.secret ?? "", input).actor
    }

    func hireCrew(for owner: Actor) async throws -> Crew {
        var colleagues = [ColleagueStory.owner.email: owner]
        for colleague in ColleagueStory.invited {
            colleagues[colleague.email] = try await hire(colleague, as: owner)
        }
        return Crew(owner: owner, colleagues: colleagues)
    }
}
