import CustomerValue

extension Work {
    func companyVoices(of id: ID<Relationship>) throws -> CompanyVoices {
        let relationship = try relationship(id)
        let line = try records.relationshipLine(id).orNotFound()
        var gathering = VoiceGathering(
            people: try records.people(under: relationship.organization),
            catalogue: try records.catalogue())
        let sessions = try records.publishedSessions(under: relationship.organization)
        for session in sessions { try gathering.hear(session, in: records) }
        return CompanyVoices(
            relationship: id, organizationName: line.organizationName, sessions: sessions.count,
            organizationNames: gathering.organizationNames,
            attributes: VoiceSummary(gathering.bars, rooms: gathering.roomBars),
            opportunities: VoiceSummary(gathering.budgets, rooms: gathering.roomBudgets),
            names: gathering.names, quotes: gathering.quotes, heard: gathering.heard,
            holdsBackWords: gathering.holdsBackWords)
    }
}

/// Goes from session to session and collects what was given and said.
struct VoiceGathering {
    private let people: [ID<Person>: Person]
    private let catalogue: [ID<CatalogueEntry>: CatalogueEntry]
    private var topics: [ID<ValueAttribute>: VoiceTopic] = [:]
    private var known: Set<ID<Relationship>> = []

    private(set) var organizationNames: [String] = []
    private(set) var names: [VoiceTopic: String] = [:]
    private(set) var bars: [VoiceBallot<VoiceTopic>] = []
    private(set) var roomBars: [RoomVoice<VoiceTopic>] = []
    private(set) var budgets: [VoiceBallot<VoiceTopic>] = []
    private(set) var roomBudgets: [RoomVoice<VoiceTopic>] = []
    private(set) var quotes: [VoiceQuote] = []
    private(set) var holdsBackWords = false
    private var seated: Set<ID<Person>> = []
    private var withheld: Set<ID<Person>> = []

    /// Whoever asked once is not named among those who were heard.
    var heard: [Person] {
        seated.subtracting(withheld).compactMap { people[$0] }.sorted { $0.id < $1.id }
    }

    init(people: [Person], catalogue: [CatalogueEntry]) {
        self.people = Dictionary(
            people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.catalogue = Dictionary(
            catalogue.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func hear(_ session: Session, in records: any Records) throws {
        try learn(session.relationship, in: records)
        let marks = try records.sharingMarks(of: session.id)
        let seats = try records.attendees(of: session.id).compactMap(\.personID)
        seated.formUnion(seats)
        withheld.formUnion(seats.filter(marks.withholds))
        let place = Place(
            session: session, marks: marks, people: seats.count,
            hasWithheld: seats.contains(where: marks.withholds))
        for bar in try records.barBox(of: session.id).seen {
            let shares = sums(bar.bar.points.map { (topics[$0.key], $0.value) })
            add(shares, of: bar.person, at: place, to: \.bars, \.roomBars)
        }
        for ballot in try records.budgetBox(of: session.id).seen {
            let total = ballot.amounts.values.reduce(Int128(0)) { $0 + Int128($1.amountMinor) }
            guard total > 0 else { continue }
            let shares = ballot.amounts.map { opportunity, money in
                (
                    VoiceTopic.opportunity(opportunity),
                    Int(Int128(money.amountMinor) * Int128(Self.budgetWhole) / total)
                )
            }
            add(sums(shares), of: ballot.person, at: place, to: \.budgets, \.roomBudgets)
        }
        for line in try records.noteItems(of: session.id) { quote(line, marks) }
    }

    /// A budget is told in thousandths of itself.
    static let budgetWhole = 1_000

    private struct Place {
        let session: Session
        let marks: [SharingMark]
        let people: Int
        let hasWithheld: Bool
    }

    /// What the relationship calls its attributes and opportunities.
    private mutating func learn(
        _ relationship: ID<Relationship>, in records: any Records
    ) throws {
        guard known.insert(relationship).inserted,
            let line = try records.relationshipLine(relationship)
        else { return }
        organizationNames.append(line.organizationName)
        let attributes = try records.attributes(of: relationship)
        for attribute in attributes {
            let meant = attributes.first { $0.id == attribute.mergedInto } ?? attribute
            let entry = meant.catalogueEntry.flatMap { catalogue[$0] }
            let topic =
                entry.map { VoiceTopic.entry($0.mergedInto ?? $0.id) } ?? .attribute(meant.id)
            topics[attribute.id] = topic
            names[topic] = names[topic] ?? entry?.name ?? meant.name
        }
        let opportunities = try records.opportunities(
            nil, of: relationship, before: .start, limit: ListingRequest.maximumLimit)
        for line in opportunities {
            names[.opportunity(line.opportunity.id)] = line.opportunity.title
        }
    }

    private func sums(_ shares: [(VoiceTopic?, Int)]) -> [VoiceTopic: Int] {
        shares.reduce(into: [:]) { sums, share in
            guard let topic = share.0 else { return }
            sums[topic, default: 0] += share.1
        }
    }

    private mutating func add(
        _ shares: [VoiceTopic: Int], of id: ID<Person>?, at place: Place,
        to voices: WritableKeyPath<VoiceGathering, [VoiceBallot<VoiceTopic>]>,
        _ rooms: WritableKeyPath<VoiceGathering, [RoomVoice<VoiceTopic>]>
    ) {
        guard !shares.isEmpty else { return }
        guard let id else {
            self[keyPath: rooms].append(
                RoomVoice(
                    people: place.people, hasWithheld: place.hasWithheld, shares: shares))
            return
        }
        guard let person = people[id] else { return }
        self[keyPath: voices].append(
            VoiceBallot(
                person: id, relationship: place.session.relationship, function: person.function,
                level: person.level, isWithheld: place.marks.withholds(id),
                spokenAt: place.session.startsAt, shares: shares))
    }

    private mutating func quote(_ line: NoteLine, _ marks: [SharingMark]) {
        let item = line.item
        let topic =
            item.attribute.flatMap { topics[$0] }
            ?? item.opportunity.map { VoiceTopic.opportunity($0) }
        let text = [item.quote, item.what, item.how].first { !$0.isEmpty }
        guard let topic, let text else { return }
        // What was marked confidential is not read by people who were not there either.
        guard !marks.withholds(line), !item.isConfidential else {
            holdsBackWords = true
            return
        }
        let person = item.person.flatMap { people[$0] }
        quotes.append(
            VoiceQuote(
                topic: topic, text: text.singleLine, person: item.person,
                function: person?.function, level: person?.level))
    }
}
