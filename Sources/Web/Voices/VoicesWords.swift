import CustomerValue
import UseCases

/// Words of the page that shows all voices of a company.
enum VoicesWords {
    static func title(_ organization: String) -> String { "The voices of \(organization)" }
    static let empty = "No notes are published yet: publish those of a conversation first."
    static let dot = "one person"
    static let room = "one conversation together"
    static let pool = "people shown only together, at their mean"
    static let voices = "Voices"
    static let spread = "Spread"
    static let whose = "By function and level"
    static let divided = "Seen differently"
    static let heard = "Who was heard"
    static let heardWhy = "People who sat in these conversations and share what they said."
    static let function = "Function"
    static let leftOutTitle = "What is left out"
    static let leftOutWhy =
        "Whoever asks not to be shared further is only counted among three people or more who gave "
        + "to the same topics, never alone, and never so that a difference leads to them. Their "
        + "words stay with those who were there."
    static let nothingLeftOut = "Nothing: nobody asked for it."
    static let wordsHeldBack = "Some of what was said stays between those who were there."
    static let noVoices = "Nobody is shown"

    static func lede(_ voices: CompanyVoices) -> String {
        let count = voices.sessions == 1 ? "1 conversation" : "\(voices.sessions) conversations"
        guard voices.organizationNames.count > 1 else {
            return "From \(count) with published notes."
        }
        return "From \(count) with published notes, at "
            + voices.organizationNames.sorted().joined(separator: ", ") + "."
    }

    static func title(_ kind: VoicesTable.Kind) -> String {
        kind == .points ? "What helps today" : "What would help"
    }

    static func how(_ kind: VoicesTable.Kind) -> String {
        kind == .points
            ? "Points of 100 that people gave. Who did not touch it is not shown: that is no zero."
            : "The share of a million that people would put there. Not touched is not zero."
    }

    static func none(_ kind: VoicesTable.Kind) -> String {
        kind == .points
            ? "Nobody gave points that can be shown." : "Nobody divided a budget that can be shown."
    }

    static func topic(_ kind: VoicesTable.Kind) -> String {
        kind == .points ? "Attribute" : "Opportunity"
    }

    static func onlySpoken(_ kind: VoicesTable.Kind) -> String {
        kind == .points ? "Spoken of, without points" : "Spoken of, without a share"
    }

    static func share(_ share: Int, _ kind: VoicesTable.Kind) -> String {
        guard kind == .budget else { return String(share) }
        let tenths = share % 10 == 0 ? "" : ".\(share % 10)"
        return "\(share / 10)\(tenths)\u{a0}%"
    }

    static func range(
        _ row: VoiceSummary<VoiceTopic>.Row, _ kind: VoicesTable.Kind
    ) -> String {
        guard let spread = row.spread else { return noVoices }
        let (low, high) = (share(spread.lowerBound, kind), share(spread.upperBound, kind))
        return low == high ? low : "\(low) to \(high)"
    }

    /// A line for each function, then for rooms of a size, then for people shown only together:
    /// `Operations: manager 20, 25; staff 30`, `Rooms of 2: 15, 20`.
    static func whose(
        _ row: VoiceSummary<VoiceTopic>.Row, _ kind: VoicesTable.Kind
    ) -> [String] {
        functions(row, kind) + rooms(row, kind)
            + row.pools.map { pool in
                let mean = pool.mean(of: row.topic)
                let who = pool.function.map { " of \(PeopleWords.function($0).lowercased())" }
                return "\(pool.people) people\(who ?? "") together: "
                    + "\(share(mean, kind)) on average"
            }
    }

    private static func functions(
        _ row: VoiceSummary<VoiceTopic>.Row, _ kind: VoicesTable.Kind
    ) -> [String] {
        BusinessFunction.allCases.compactMap { function in
            let levels = PersonLevel.allCases.compactMap { level -> String? in
                let here = row.voices.filter { $0.function == function && $0.level == level }
                guard !here.isEmpty else { return nil }
                return PeopleWords.level(level).lowercased() + " "
                    + shares(here.compactMap { $0.shares[row.topic] }, kind)
            }
            guard !levels.isEmpty else { return nil }
            return "\(PeopleWords.function(function)): " + levels.joined(separator: "; ")
        }
    }

    private static func rooms(
        _ row: VoiceSummary<VoiceTopic>.Row, _ kind: VoicesTable.Kind
    ) -> [String] {
        Set(row.rooms.map(\.people)).sorted().map { people in
            let here = row.rooms.filter { $0.people == people }
            let who = here.count == 1 ? "A room of \(people)" : "Rooms of \(people)"
            return "\(who): " + shares(here.compactMap { $0.shares[row.topic] }.sorted(), kind)
        }
    }

    private static func shares(_ shares: [Int], _ kind: VoicesTable.Kind) -> String {
        shares.map { share($0, kind) }.joined(separator: ", ")
    }

    static func said(_ speakers: Int, _ items: Int) -> String {
        let what = items == 1 ? "1 remark" : "\(items) remarks"
        return speakers == 1 ? "\(what) of 1 person" : "\(what) of \(speakers) people"
    }

    static func speaker(_ quote: VoiceQuote) -> String {
        guard let function = quote.function, let level = quote.level else { return "Somebody" }
        return person(function, level)
    }

    static func leftOut(_ left: LeftOut, of kind: VoicesTable.Kind) -> String? {
        let what = kind == .points ? "points" : "budgets"
        switch (left.people, left.hasMore) {
        case (0, false): return nil
        case (0, true): return "The \(what) of some people, too few to say how many."
        case (let count, false): return "The \(what) of \(count) people."
        case (let count, true): return "The \(what) of \(count) people and of some more."
        }
    }

    private static func person(_ function: BusinessFunction, _ level: PersonLevel) -> String {
        "\(PeopleWords.function(function)), \(PeopleWords.level(level).lowercased())"
    }

    // MARK: Sharing

    static let sharingTitle = "May it be shared further?"
    static let sharingLede =
        "Your company sees what several of you said in common. Say here what is to stay between "
        + "those who were there: it is then never quoted, and your points count only among three "
        + "people or more."
    static let everything = "Everything I said in this conversation"
    static let withhold = "Do not share further"
    static let share = "Share it again"
    static let isWithheld = "not shared further"
    static let sharingOfOthers = "What is not to be shared further"
    static let sharingOfOthersWhy =
        "Some ask for it in the conversation. Their words then leave every page that people read "
        + "who were not there; in numbers they count among three people or more."
    static let everythingOf = "everything they said"
    static let link = "All voices of this company"
    static let linkForGuest = "All voices of your company"

    static func marked(_ count: Int) -> String {
        count == 1 ? "1 mark" : "\(count) marks"
    }
}
