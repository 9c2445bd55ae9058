import CustomerValue

/// Somebody at a customer; the names are invented.
struct PersonStory: Sendable {
    let name: String
    let title: String
    let function: BusinessFunction
    let level: PersonLevel

    private static let firstNames = [
        "Amara", "Bjorn", "Celia", "Dmitri", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jakob",
        "Keiko", "Lars", "Maribel", "Nadia", "Oskar", "Paula", "Quentin", "Rosa", "Stefan",
        "Teresa", "Ulrich", "Vera", "Walter", "Ximena", "Yusuf", "Zofia", "Anders", "Beatriz",
    ]
    private static let lastNames = [
        "Achterberg", "Bellini", "Castellanos", "Dubois", "Eriksen", "Fontaine", "Granger",
        "Holloway", "Ivarsson", "Jankowski", "Kessler", "Lindgren", "Moreau", "Novak",
        "Okonkwo", "Pereira", "Quist", "Ramaswamy", "Sorensen", "Takeda", "Underwood",
        "Vasquez", "Whitfield", "Yamada", "Zeller", "Abernathy", "Brannigan", "Corrigan",
        "Delacroix", "Espinoza", "Falkenberg",
    ]
    /// Who is met at a site, again and again.
    private static let posts: [(String, BusinessFunction, PersonLevel)] = [
        ("Plant director", .operations, .executive),
        ("Maintenance manager", .maintenance, .manager),
        ("Mechanic", .maintenance, .staff),
        ("Purchasing manager", .procurement, .manager),
        ("Operations manager", .operations, .manager),
        ("Shift lead", .operations, .staff),
        ("Marketing manager", .marketing, .manager),
        ("Finance director", .finance, .executive),
        ("Process engineer", .engineering, .staff),
        ("Warehouse lead", .logistics, .staff),
    ]

    /// - Parameters:
    ///   - number: Counts through all people of the story; no two share a name.
    ///   - place: Counts through the people of one customer.
    init(number: Int, place: Int) {
        let first = Self.firstNames[number % Self.firstNames.count]
        let last = Self.lastNames[(number * 7 + 3) % Self.lastNames.count]
        let post = Self.posts[place % Self.posts.count]
        name = "\(first) \(last)"
        (title, function, level) = post
    }
}
