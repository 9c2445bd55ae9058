import CustomerValue
import UseCases
import ValueModel

/// One value of every kind of record, as it stands after a first talk.
enum Book {
    static let now = Instant(milliseconds: 1_795_510_800_000)
    static let today = Day(ordinal: 20_781)
    static let money = Money(amountMinor: 1_234_567, currency: .usDollar)

    static func id<Entity>(_ number: UInt64) -> ID<Entity> {
        ID(high: 0x0192_0000_0000_7000, low: 0x8000_0000_0000_0000 + number)
    }

    static let home = Workspace(
        id: id(1), name: "Meridian", kind: .supplier, currency: .usDollar, timeZoneName: "UTC",
        createdAt: now, version: 1)
    static let elsewhere = Workspace(
        id: id(2), name: "Elsewhere", kind: .customer, currency: .usDollar, timeZoneName: "UTC",
        createdAt: now.adding(minutes: 1), version: 1)
    static let owner = Member(
        id: id(3), name: "Ann \"Owner\"", email: "ann@example.com", role: .owner,
        function: .sales, state: .active, version: 1)
    static let company = Organization(
        id: id(4), name: "Lakeside", parent: nil, level: .group, version: 1)
    static let site = Organization(
        id: id(5), name: "North", parent: company.id, level: .site, version: 1)
    static let person = Person(
        id: id(6), organization: site.id, name: "Ruth", email: "ruth@example.com",
        title: "Manager", function: .operations, level: .executive)
    static let relationship = Relationship(
        id: id(7), organization: company.id, accountManager: owner.id, segment: "Energy",
        startedOn: today)
    static let purchases = [2026, 2025].map {
        Purchases(relationship: relationship.id, year: $0, money: money)
    }
    static let entry = CatalogueEntry(
        id: id(9), name: "Speed", what: "What", how: "How",
        functions: [.operations, .informationTechnology])
    static let attributes = (0..<2).map {
        ValueAttribute(
            id: id(UInt64(10 + $0)), relationship: relationship.id, name: "Speed \($0)",
            what: "What", how: "How", functions: [.sales, .finance], position: $0,
            catalogueEntry: entry.id)
    }
    static let bar = Bar(points: [attributes[0].id: 70, attributes[1].id: 0])
    static let rate = ExchangeRate(
        from: .usDollar, to: Currency("EUR") ?? .usDollar, on: today,
        rate: ExactDecimal("0.912345") ?? .zero)

    /// What the writer of a later version would change it to.
    static let renamed = "Renamed 漢字 '); --"
}

/// What people think and say.
extension Book {
    static let hypothesis = Hypothesis(
        id: id(20), relationship: relationship.id, round: 2026,
        alternative: NextBestAlternative(kind: .rival, name: "Rival", reason: "Cheaper"),
        openedAt: now)
    static let functionBar = FunctionBar(
        relationship: relationship.id, round: 2026, function: .sales, member: owner.id, bar: bar)
    static let remark = AttributeNote(
        id: id(24), attribute: attributes[0].id, member: owner.id, text: "Why", writtenAt: now)
    static let barInvitation = BarInvitation(
        relationship: relationship.id, round: 2026, member: owner.id, invitedBy: owner.id,
        invitedAt: now)
    static let agreed = HypothesisVersion(
        hypothesis: hypothesis.id, number: 1, bar: bar, agreedBy: owner.id, agreedWith: [owner.id],
        agreedAt: now,
        note: "Note")
    static let driver = ValueDriver(
        id: id(21), relationship: relationship.id, attribute: attributes[0].id, name: "Uptime",
        kind: .benefit, formula: "hours * rate ^", halfLife: "3", catchUp: today)
    static let terms = ModelTerms(
        relationship: relationship.id, currency: .usDollar, discountRate: "8%", years: "3",
        reference: "1_000", version: 1)
    static let inputs = [
        ModelInput(
            id: id(22), relationship: relationship.id, name: "hours", title: "Hours saved",
            figure: WrittenFigure(.pert, ["-0.5", "", "1_000"]), unit: "hour/year",
            evidence: .customerStated, source: "Log", person: person.id, session: session.id,
            statedOn: today, claimed: WrittenFigure(.percentiles, ["1", "2"], shape: "normal")),
        ModelInput(
            id: id(23), relationship: relationship.id, name: "rate",
            figure: WrittenFigure(.withheld), evidence: .withheld),
    ]
    static let model = RelationshipModel(terms: terms, inputs: inputs, drivers: [driver])
    static let modelText = "parley: value-model/1\nname: “Lakeside”\n"
    static let session = Session(
        id: id(30), relationship: relationship.id, startsAt: now, minutes: 90, state: .held,
        purpose: "First talk", heldAt: now)
    static let customerBar = CustomerBar(session: session.id, bar: bar)
    static let ownBar = CustomerBar(
        session: session.id, person: person.id, bar: bar, isFromSeat: true)
    static let laterBar = CustomerBar(
        session: session.id, person: person.id, vote: 2, bar: Bar(points: [attributes[1].id: 9]))
    static let votes = [
        PrivateVote(session: session.id, kind: .bar, revealedAt: now, version: 1),
        PrivateVote(session: session.id, kind: .bar, number: 2, version: 1),
        PrivateVote(session: session.id, kind: .budget, version: 1),
    ]
    static let opportunity = Opportunity(
        id: id(31), relationship: relationship.id, session: session.id, raisedBy: person.id,
        title: "Faster", how: "Sooner", kind: .service, horizon: .repair, raisedAt: now)
    static let decision = Decision(
        opportunity: opportunity.id, answer: .needsUnderstanding, reason: "Unclear",
        studyUntil: today, decidedBy: owner.id, decidedAt: now)
    static let note = NoteItem(
        id: id(32), session: session.id, page: .today, attribute: attributes[0].id,
        opportunity: opportunity.id, person: person.id, what: "What", how: "How",
        quote: "“Quote”", number: "3", action: "Act", isConfidential: true,
        capturedBy: owner.id, capturedAt: now, position: 1)
    static let noteCorrection = NoteItem(
        id: id(38), session: session.id, page: .today, person: person.id, what: "Rather",
        how: "How", quote: "", number: "", action: "", capturedBy: owner.id, capturedAt: now,
        position: 1, revision: 2, corrects: note.id)
    static let ballot = BudgetBallot(
        session: session.id, person: person.id, amounts: [opportunity.id: money])
    static let statements = zip(
        [EconomicValue.exact(money), .range(money, money), .scale(4), .withheld], 0...
    ).map { value, number in
        EconomicStatement(
            id: id(UInt64(40 + number)), session: session.id, driver: driver.id,
            opportunity: opportunity.id, person: person.id, label: "Label", value: value,
            note: "Note", statedAt: now)
    }
    static let scale = EconomicScale(session: session.id, healthyToday: 3)
    static let request = DataRequest(
        id: id(33), session: session.id, question: "How much?", owner: "Ruth", dueOn: today)
    static let draft = NotesDocument(
        session: session.id, number: 1, text: "# Notes", composed: "# Composed")
    static let sharingMarks = [
        SharingMark(
            session: session.id, subject: .item(note.id), setBy: .member(owner.id), setAt: now),
        SharingMark(
            session: session.id, subject: .person(person.id), setBy: .person(person.id),
            setAt: now),
    ]
    static let reviewTick = ReviewTick(
        session: session.id, point: "digest", tickedBy: owner.id, tickedByName: owner.name,
        tickedAt: now)
    static let acknowledgement = NotesAcknowledgement(
        session: session.id, number: 1, person: person.id, at: now)
    static let correction = NotesCorrection(
        id: id(34), session: session.id, number: 1, person: person.id, passage: "Yes", text: "No",
        at: now)
    static let promise = Promise(
        id: id(35), relationship: relationship.id, opportunity: opportunity.id, title: "Title",
        conditions: "Within a day", ownerOurs: owner.id, ownerTheirs: person.id, dueOn: today,
        worthPerYear: money,
        events: [
            PromiseEvent(
                kind: .offered, at: now, on: today, by: .member(owner.id), reason: "",
                dueOn: today)
        ])
    static let milestone = Milestone(
        id: id(36), promise: promise.id, name: "Parts", dueOn: today)
    static let news = PromiseUpdate(
        id: id(37), promise: promise.id, text: "Ordered", outlook: .atRisk, by: owner.id, at: now)
    static let realised = RealisedValue(
        promise: promise.id, money: money, statedBy: person.id, at: now)
}
