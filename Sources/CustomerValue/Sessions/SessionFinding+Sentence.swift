extension SessionFinding {
    /// What was found and what to do, in plain English.
    package var sentence: String {
        switch self {
        case .executiveSessionTooLarge(let people):
            "With an executive in the room, one or two people speak freely; you have \(people). "
                + "Plan a second session."
        case .tooManyBelowExecutives(let people):
            "Two or three people below executive level work best; you have \(people). "
                + "Split them over several sessions."
        case .splitAdvised(let people, let sessions):
            "\(people) people are better heard in \(sessions) sessions; see the proposed split."
        case .executivesWithOthers(let executives, let others):
            "\(Self.list(others)) will hold back beside \(Self.list(executives)). "
                + "Hear executives in a session of their own."
        case .functionsUnheard(let functions):
            "You affect \(Self.list(functions.map(\.words))), and nobody there has been heard yet. "
                + "Invite them, here or to another session."
        case .severalFunctions(let functions):
            Self.capitalised(Self.list(functions.map(\.words))) + " see different things. "
                + "Hear one department per session."
        case .accountManagerLeads(let name):
            "\(name) is the account manager and should listen. Let somebody else lead."
        case .accountManagerAbsent:
            "The account manager is missing and needs to hear this in person. Add them."
        case .roleUnfilled(let role):
            "Nobody is the \(role.words) yet. Name one before the session."
        case .supplierSideTooLarge(let members):
            "\(members) of you is a crowd. A facilitator, the account manager and a note taker "
                + "are enough."
        case .unusualLength(let minutes):
            "\(minutes) minutes is unusual: 60 to 90 minutes are enough to be heard and short "
                + "enough to be granted. Book 90."
        }
    }

    private static func capitalised(_ words: String) -> String {
        words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension BusinessFunction {
    fileprivate var words: String {
        switch self {
        case .informationTechnology: "information technology"
        case .other: "other functions"
        default: rawValue
        }
    }
}

extension SessionRole {
    fileprivate var words: String {
        switch self {
        case .accountManager: "account manager"
        case .noteTaker: "note taker"
        default: rawValue
        }
    }
}
