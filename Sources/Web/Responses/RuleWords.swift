import UseCases

/// The rules of the method, as sentences with the next step.
enum RuleWords {
    static func sentence(_ rule: Rule) -> String {
        switch rule {
        case .barNotComplete(let missing) where missing > 0:
            "The bar holds \(100 - missing) of 100 points: "
                + "give out \(missing) more, or scale to 100."
        case .barNotComplete(let missing):
            "The bar holds \(100 - missing) points: take \(-missing) back, or scale to 100."
        case .barEmpty: "No points were given yet, so there is nothing to scale."
        case .budgetNotSpent: "Divide the whole amount before agreeing on it."
        case .alreadyRevealed: "The bars were revealed already; open another vote to change them."
        case .notRevealed: "Reveal the private bars first."
        case .nothingToReveal: "Nobody has submitted a bar yet; ask the functions for theirs."
        case .ballotClosed:
            "This answer is that person's own: it was finished, or is given from their own phone."
        case .ballotsRevealed:
            "Everybody's answers are shown already; a new vote in the room asks once more."
        case .ballotsNotRevealed: "Show the answers of this vote first."
        case .noBallots: "Nobody has finished an answer of their own yet."
        case .noRound: "Open a round for this year first."
        case .tooManyAttributes(let maximum):
            "There are \(maximum) attributes already; retire one that no longer counts."
        case .sessionNotPlanned: "The session was held already."
        case .sessionNotBegun:
            "The conversation has not begun: points are given in it, nothing is to prepare."
        case .hypothesisNotAgreed: "Agree on the bar first: only an agreed one can be released."
        case .sessionCancelled: "The session was cancelled; plan a new one."
        case .notesAlreadyPublished: "These notes are published; a change makes a new version."
        case .notesDraftExists:
            "A draft exists already: edit it, or compose again; what was edited stays."
        case .notesNotReviewed(let unticked):
            "\(ReviewWords.unticked(unticked)) Look at them, or say that you publish anyway."
        case .notesNotComposed: "There are no notes yet: compose them from the capture first."
        case .notesNotPublished: "The notes are not published yet."
        case .promiseState(let from, let event):
            "A promise that is \(from) cannot become \(event)."
        case .promiseClosed: "This promise is closed; offer a new one instead."
        case .notAnsweredWillDo: "Answer the opportunity with “will do” first."
        case .lastOwner: "The workspace needs an owner: make somebody else owner first."
        case .notMerged: "This is not merged with anything, so there is nothing to take apart."
        case .retired: "This was retired and can no longer be changed."
        case .inputUsed(let names):
            "These formulas use it: \(names.joined(separator: ", ")). Change them first."
        case .documentsNotInstalled:
            "Documents cannot be made here: the program weasyprint is not installed on the "
                + "server. Print the page from the browser instead."
        case .documentNotPrinted:
            "The document could not be made. Print the page from the browser instead."
        case .documentTooLarge:
            "This is too long for one document. Print the page from the browser instead."
        case .nothingToImport: "There is nothing new in this file that can be taken."
        case .duplicate: "Another record has this already; choose another."
        case .otherCurrency(let expected): "Use \(expected) here, as the amounts before."
        }
    }
}
