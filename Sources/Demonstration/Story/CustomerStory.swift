/// One customer of the sample programme. Points follow `offers`; money is in major units a year.
struct CustomerStory: Sendable {
    let name: String
    let segment: String
    let currency: String
    /// Nil where nobody has entered purchases yet.
    let purchases: Int?
    let alternative: String
    /// Indexes into `Offer.all`.
    let offers: [Int]
    /// The bar the supplier agreed on in the second round.
    let agreedPoints: [Int]
    let drivers: [DriverStory]
    var sites: [String] = []
    var peopleCount = 5
    let manager: ColleagueStory
    let sessions: [SessionStory]
    let promises: [PromiseStory]
}

/// One value driver: quantity times unit value times frequency.
struct DriverStory: Sendable {
    let offer: Int
    let name: String
    let kind: String
    let quantity: String
    let quantityUnit: String
    let unitValue: String
    let frequency: String
    let evidence: String
    let source: String
    /// Lowest and highest quantity, around the one that is likely.
    let range: (low: String, high: String)?
    /// In years.
    let halfLife: String
    /// Days from today until a rival has caught up.
    let catchUp: Int?

    init(
        _ offer: Int, _ name: String, _ kind: String, _ quantity: String, _ quantityUnit: String,
        at unitValue: String, times frequency: String = "1", _ evidence: String,
        _ source: String, between range: (low: String, high: String)? = nil,
        halfLife: String = "", catchUp: Int? = nil
    ) {
        self.offer = offer
        self.name = name
        self.kind = kind
        self.quantity = quantity
        self.quantityUnit = quantityUnit
        self.unitValue = unitValue
        self.frequency = frequency
        self.evidence = evidence
        self.source = source
        self.range = range
        self.halfLife = halfLife
        self.catchUp = catchUp
    }
}
