/// One promise to a customer and everything that happened to it. Days are counted from today.
struct PromiseStory: Sendable {
    enum Deed: Sendable {
        case accept
        case milestone(String, due: Int, reached: Int? = nil)
        case update(String, String)
        case renegotiate(to: Int, String)
        case deliver(String)
        case refuse(String)
        case keep(realised: Int?, String)
        case breaking(String)
        case withdraw(String)
    }

    let title: String
    let conditions: String
    /// Title of the opportunity it answers.
    let opportunity: String?
    /// In major units of the customer's currency.
    let worth: Int?
    let offered: Int
    let due: Int
    let owner: ColleagueStory
    /// Place of the owner on the other side, in the customer's list of people.
    let person: Int
    let deeds: [(day: Int, deed: Deed)]

    init(
        _ title: String, _ conditions: String, for opportunity: String? = nil, worth: Int? = nil,
        offered: Int, due: Int, owner: ColleagueStory, person: Int,
        _ deeds: [(day: Int, deed: Deed)]
    ) {
        self.title = title
        self.conditions = conditions
        self.opportunity = opportunity
        self.worth = worth
        self.offered = offered
        self.due = due
        self.owner = owner
        self.person = person
        self.deeds = deeds
    }
}
