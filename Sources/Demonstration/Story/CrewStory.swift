import CustomerValue

/// A colleague of the sample supplier.
struct ColleagueStory: Sendable {
    let name: String
    let role: Role
    let function: BusinessFunction

    /// `ingrid.solheim@meridian.example`: a domain that belongs to nobody.
    var email: String { name.mailName + "@meridian.example" }

    static let owner = ColleagueStory(name: "Nora Haugen", role: .owner, function: .other)
    static let lead = ColleagueStory(
        name: "Ingrid Solheim", role: .lead, function: .marketing)
    static let berger = ColleagueStory(
        name: "Tomas Berger", role: .accountManager, function: .sales)
    static let ferrante = ColleagueStory(
        name: "Lucia Ferrante", role: .accountManager, function: .sales)
    static let facilitator = ColleagueStory(
        name: "Henrik Aasland", role: .facilitator, function: .marketing)
    static let noteTaker = ColleagueStory(
        name: "Mirela Kovac", role: .noteTaker, function: .other)
    static let sales = ColleagueStory(
        name: "Jonas Weber", role: .contributor, function: .sales)
    static let service = ColleagueStory(
        name: "Petra Nilsson", role: .contributor, function: .service)
    static let product = ColleagueStory(
        name: "Samir Haddad", role: .contributor, function: .product)
    static let logistics = ColleagueStory(
        name: "Olga Brandt", role: .contributor, function: .logistics)
    static let engineering = ColleagueStory(
        name: "Daniel Okafor", role: .contributor, function: .engineering)
    static let contributors = [sales, service, product, logistics, engineering]
    static let executive = ColleagueStory(
        name: "Margrethe Dahl", role: .reader, function: .finance)

    /// Everybody the owner invites.
    static let invited =
        [lead, berger, ferrante, facilitator, noteTaker] + contributors + [executive]
}

extension String {
    /// `Ingrid Solheim` as `ingrid.solheim`.
    var mailName: String { lowercased().split(separator: " ").joined(separator: ".") }

    /// `Lakeside Power` as `lakeside-power.example`.
    var mailDomain: String {
        lowercased().split(separator: " ").joined(separator: "-") + ".example"
    }
}
