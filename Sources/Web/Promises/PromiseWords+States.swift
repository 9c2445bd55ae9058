import CustomerValue

/// States, outlooks and steps in words, the same on every page.
enum PromiseStateWords {
    static func name(_ state: PromiseState) -> String {
        switch state {
        case .offered: "Offered"
        case .accepted: "Accepted"
        case .due: "Due today"
        case .kept: "Kept"
        case .late: "Late"
        case .renegotiated: "New day proposed"
        case .broken: "Broken"
        case .withdrawn: "Withdrawn"
        }
    }

    static func style(_ state: PromiseState) -> String {
        switch state {
        case .kept, .accepted: "good"
        case .due, .renegotiated: "warn"
        case .late, .broken: "bad"
        case .offered, .withdrawn: "quiet"
        }
    }

    static func name(_ outlook: Outlook) -> String {
        switch outlook {
        case .onTrack: "On track"
        case .atRisk: "At risk"
        case .late: "Will be late"
        }
    }

    static func style(_ outlook: Outlook) -> String {
        switch outlook {
        case .onTrack: "good"
        case .atRisk: "warn"
        case .late: "bad"
        }
    }

    static let delivered = "Done, waiting for acceptance"
    static let awaiting = "waiting for acceptance"

    /// A ledger entry, as what somebody did.
    static func deed(_ kind: PromiseEventKind, in workspace: WorkspaceKind) -> String {
        switch kind {
        case .offered where workspace == .customer: "wrote down what was offered"
        case .offered: "offered the promise"
        case .accepted: "accepted it"
        case .renegotiated: "proposed another day"
        case .delivered: "said it is done"
        case .refused: "said it is not done yet"
        case .kept: "said the promise was kept"
        case .broken: "said it will not be kept"
        case .withdrawn: "withdrew the promise"
        }
    }

    /// The button or summary that takes a step.
    static func step(_ kind: PromiseEventKind) -> String {
        switch kind {
        case .offered: "Offer it"
        case .accepted: "Accept it"
        case .renegotiated: "Propose another day"
        case .delivered: "We say it is done"
        case .refused: "It is not done"
        case .kept: "It was kept"
        case .broken: "We will not keep it"
        case .withdrawn: "Withdraw it"
        }
    }

    static func reason(_ kind: PromiseEventKind) -> String {
        switch kind {
        case .delivered, .accepted, .kept: "A remark, if you like"
        default: "Reason, which both sides will read"
        }
    }
}

/// Figures of a scorecard in words.
enum ScorecardWords {
    static func sum(_ label: String, others: [String]) -> String {
        others.isEmpty ? label : "\(label), and \(others.joined(separator: ", "))"
    }

    static let reliabilityOurs = "of what came due was kept"
    static let reliabilityTheirs = "of the numbers asked for arrived"
    static let nothingDue = "nothing came due yet"
    static let late = "late"
    static let updatesOwed = "news owed"
    static let milestonesLate = "milestones late"
    static let awaiting = "waiting for acceptance"
    static let promised = "promised, worth a year"
    static let realised = "realised, worth a year"
    static let notDefined = "not defined"
    static let ourSide = "Our side"
    static let theirSide = "Their side"
    static let answers = "Answers"
    static let promises = "Promises"
    static let print = "Fits one page: print it for the next meeting."
    static let noAnswers = "No opportunity was raised yet."
    static let noPromises = "Nothing is promised yet."

    static func out(of due: Int, kept: Int) -> String { "\(kept) of \(due)" }
    static func title(_ name: String) -> String { "Scorecard with \(name)" }
    static func asOf(_ day: String) -> String { "As of \(day)." }
}
