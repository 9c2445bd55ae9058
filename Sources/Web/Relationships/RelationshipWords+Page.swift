import CustomerValue
import UseCases

/// What the page of one relationship says.
extension RelationshipWords {
    var journey: String { "The journey of this year" }
    var barsTitle: String { "What helps most" }
    var barsDescription: String {
        "Points of 100, shared over what sets the supplier apart."
    }
    var ourBar: String { kind == .supplier ? "We believe" : "Our view" }
    var theirBar: String { kind == .supplier ? "The customer says" : "The supplier says" }

    func agreement(_ agreement: Agreement) -> String {
        "The two bars agree \(AlignmentWords.tenths(agreement.index)) of 100."
    }

    var promisesTitle: String { kind == .supplier ? "What we promised" : "What was promised" }
    var noPromises: String {
        "Nothing is promised yet. Promises follow from the answers to what was raised."
    }
    var toScorecard: String { "Open the scorecard" }
    var toOpportunities: String { "All that was raised" }
    var answersTitle: String { "What was raised" }
    var answered: String { "answered" }
    var unanswered: String { "waiting for an answer" }
    var economicsTitle: String { "What was said about money" }
    var noEconomics: String { "No figures were given in a session yet." }
    var stated: String { "Stated" }
    var ranges: String { "Ranges" }
    var scaleSteps: String { "On the scale" }
    var withheld: String { "Withheld" }
    var heardTitle: String { "Heard this round" }
    var heard: String { "heard" }
    var notHeard: String { "not heard yet" }

    var noAgreedBar: String {
        "There is no agreed bar yet. Each function fills its own first, then you agree on one."
    }
    var goToAlignment: String { "Open the alignment" }
    var editTitle: String { "Details" }
    var editSummary: String { "Change segment or account manager" }
    var enterPurchases: String { "Enter the purchases of a year" }
    var purchasesThisYear: String { "\(purchases) this year" }
    var mayWait: String { "May wait. Until then DVP% is not defined." }
    var noPurchases: String {
        "No purchases are known, so DVP% is not defined. Enter those of one year below."
    }

    var people: String { kind == .supplier ? "People at the customer" : "People at the supplier" }
    var personName: String { "Name" }
    var title: String { "Title" }
    var function: String { "Function" }
    var level: String { "Level" }
    var mail: String { "Mail" }
    var organization: String { "Organisation" }
    var addPerson: String { "Add a person" }
    var add: String { "Add" }
    var guestAccess: String { "Guest access" }
    var noPeople: String {
        kind == .supplier
            ? "Nobody is known here yet. Add those whose work you affect: they are who to "
                + "listen to."
            : "Nobody is known here yet. Add those who can promise you something."
    }
    var organizations: String { "Parts of the company" }
    var addPart: String { "Add a business unit, site or department" }
    var partName: String { "Name" }
    var partLevel: String { "Kind" }
    var partParent: String { "Belongs to" }

    var dvpLabel: String { "DVP: net gain against purchases" }
    func between(_ low: String, _ high: String) -> String {
        "between \(low) and \(high) in nine of ten cases"
    }
    var confirmedLabel: String {
        kind == .supplier ? "confirmed by the customer" : "confirmed by us"
    }

    func lede(_ line: RelationshipLine) -> String {
        [line.relationship.segment, "\(accountManager): \(line.accountManagerName)"]
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    func gainLabel(_ alternative: NextBestAlternative?) -> String {
        guard let alternative else { return "better off a year; against what is not said yet" }
        return "better off a year than with \(alternative.name)"
    }

    func purchasesLabel(_ purchases: Purchases?) -> String {
        guard let purchases else { return "purchases: none entered" }
        return "purchases \(purchases.year)"
    }

    func progress(
        _ stage: JourneyStage, _ overview: RelationshipOverview, _ format: Formatter
    ) -> String {
        switch stage {
        case .alignment: alignmentProgress(overview, format)
        case .conversations: conversationProgress(overview, format)
        case .promises: promiseProgress(overview)
        case .nextConversation: nextConversation(overview.facts, format)
        }
    }

    private func alignmentProgress(
        _ overview: RelationshipOverview, _ format: Formatter
    ) -> String {
        guard overview.facts.isHypothesisAgreed, let agreed = overview.agreed else {
            let count = overview.answeredCount
            return count == 0 ? "not begun" : "\(count) of our functions answered, not agreed yet"
        }
        return "agreed \(format.dayOf(agreed.agreedAt))"
    }

    private func conversationProgress(
        _ overview: RelationshipOverview, _ format: Formatter
    ) -> String {
        let facts = overview.facts
        let unheard = overview.functionsNotHeard.map { PeopleWords.function($0).lowercased() }
        let held = facts.lastSessionHeldOn.map { "last held \(format.day($0))" }
        let planned = facts.sessionsPlanned > 0 ? "\(facts.sessionsPlanned) planned" : nil
        let missing =
            held == nil || unheard.isEmpty
            ? nil : "\(unheard.prefix(2).joined(separator: " and ")) not heard yet"
        let parts = [held, planned, missing].compactMap { $0 }
        return parts.isEmpty ? "none planned" : parts.joined(separator: ", ")
    }

    private func promiseProgress(_ overview: RelationshipOverview) -> String {
        let facts = overview.facts
        let counts = Dictionary(grouping: overview.promises, by: \.state).mapValues(\.count)
        let made = overview.promises.isEmpty ? nil : "\(overview.promises.count) made"
        let kept = counts[.kept].map { "\($0) kept" }
        let late = counts[.late].map { "\($0) late" }
        let unanswered =
            facts.opportunitiesUnanswered > 0
            ? "\(facts.opportunitiesUnanswered) waiting for an answer" : nil
        let parts = [made, kept, late, unanswered].compactMap { $0 }
        guard parts.isEmpty else { return parts.joined(separator: ", ") }
        return facts.opportunitiesAnswered > 0 ? "nothing open" : "nothing raised yet"
    }

    private func nextConversation(_ facts: JourneyFacts, _ format: Formatter) -> String {
        guard let last = facts.lastSessionHeldOn else { return "a year after the first" }
        return "due \(format.day(Deadline.nextConversation(afterSessionOn: last).dueOn))"
    }
}

extension Formatter {
    func dayOf(_ instant: Instant) -> String {
        day(Day(instant, timeZoneName: timeZoneName))
    }
}
