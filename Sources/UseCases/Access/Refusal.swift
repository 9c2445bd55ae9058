/// Why a use case did not happen. The edges turn each case into HTTP, words or an exit code.
package enum Refusal: Error, Sendable, Equatable {
    /// Unknown, foreign or not visible to the actor: deliberately one answer.
    case notFound
    /// The actor sees the thing but may not do this to it.
    case forbidden
    /// The input does not fit; every problem at once.
    case invalid([FieldError])
    /// The record changed since the writer read it; `currentVersion` is what is stored now.
    case stale(currentVersion: Int)
    /// The method forbids it in the present state.
    case rule(Rule)
    /// The same change id arrived with another content.
    case changeReused
    /// The single-use link was used already or ran out.
    case linkExpired
    /// Sign-in failed; which half was wrong is not said.
    case wrongCredentials
    /// Too many tries; worth trying again after so many seconds.
    case tooMany(retryAfterSeconds: Int)
}

/// What the method forbids, with the figures a helpful sentence needs.
package enum Rule: Sendable, Equatable {
    /// A bar holds 100 points when it is agreed; `missing` is negative when there are too many.
    case barNotComplete(missing: Int)
    /// All points are zero or untouched: there is nothing to scale.
    case barEmpty
    /// The budget exercise is agreed when nothing is left; in minor units, negative when overspent.
    case budgetNotSpent(remainderMinor: Int64)
    /// Private bars were revealed already, or not yet.
    case alreadyRevealed, notRevealed
    /// Nobody submitted a bar yet.
    case nothingToReveal
    /// A person's answer is finished, or given from their own seat: the screen leaves it alone.
    case ballotClosed
    /// Persons' answers were revealed already, or not yet; or nobody has finished one.
    case ballotsRevealed, ballotsNotRevealed, noBallots
    /// The relationship has no round to work on.
    case noRound
    /// A relationship can hold so many living attributes.
    case tooManyAttributes(maximum: Int)
    /// The session is not in the state this needs.
    case sessionNotPlanned, sessionCancelled
    /// Guests give points when the session begins, not before.
    case sessionNotBegun
    /// There is no agreed version to release.
    case hypothesisNotAgreed
    /// Notes exist as a published version already, or not yet.
    case notesAlreadyPublished, notesNotPublished
    /// There is a draft already, or nothing at all to publish.
    case notesDraftExists, notesNotComposed
    /// So many lines of the review list are not ticked.
    case notesNotReviewed(unticked: Int)
    /// A promise cannot go from its present state along this event.
    case promiseState(from: String, event: String)
    /// The promise was kept, broken or withdrawn: nothing more can be added to it.
    case promiseClosed
    /// The opportunity was answered "will not do", or not at all.
    case notAnsweredWillDo
    /// The last owner cannot step down or be disabled.
    case lastOwner
    /// Nothing was merged here that could be taken apart.
    case notMerged
    /// The record was retired and can no longer be changed.
    case retired
    /// Another record has this name or address already.
    case duplicate(field: String)
    /// Drivers, by name, whose formulas use the input.
    case inputUsed(by: [String])
    /// Every row of the model file is kept already, or cannot be.
    case nothingToImport
    /// The document program is not there, took too long or failed, or the document is too large.
    case documentsNotInstalled, documentNotPrinted, documentTooLarge
    /// Amounts of one kind are kept in one currency.
    case otherCurrency(expected: String)
}
