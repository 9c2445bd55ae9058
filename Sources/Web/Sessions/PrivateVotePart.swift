import CustomerValue
import Markup
import UseCases

/// Who has finished and who has not, the step that shows all answers together, and then every
/// voice. Before that step nothing of what anybody gave is in the page.
struct PrivateVotePart<Paper: Ballot> {
    let box: BallotBox<Paper>
    let frame: SessionFrame
    let page: Page
    let table: (BallotBox<Paper>.Opened) -> VoteTable

    var isEmpty: Bool { frame.people.isEmpty && box.opened.isEmpty }

    var markup: Markup {
        if isEmpty { return .empty }
        let kind = box.vote.kind.rawValue
        return """
            <section id="\(kind)-vote" data-live="\(kind) seats"><h3>\(VoteWords.alone)</h3>\
            \(Self.opened(box.opened, table: table))\(standings)\(step)</section>
            """
    }

    private var standings: Markup? {
        guard !box.isRevealed else { return nil }
        let items = frame.people.compactMap { seat -> Markup? in
            guard let person = seat.personID else { return nil }
            let standing = box.standing(of: person)
            let style: Markup = standing == .finished ? " good" : ""
            return """
                <li><bdi>\(seat.name)</bdi> \
                <span class="state\(style)">\(VoteWords.standing(standing))</span></li>
                """
        }
        return "<p class=\"hint\">\(VoteWords.aloneWhy)</p><ul class=\"standings\">\(items)</ul>"
    }

    private var step: Markup? {
        guard page.may(RevealBallots.audience), frame.session.state != .cancelled else {
            return nil
        }
        let address =
            box.isRevealed
            ? Addresses.sessionVotes(frame.session.id)
            : Addresses.sessionRevelation(frame.session.id)
        let form = page.form(address)
        let kind = form.hidden("kind", box.vote.kind.rawValue)
        if box.isRevealed {
            return """
                <div class="actions">\(form.button(
                    VoteWords.again, version: box.vote.version, style: .plain, fields: kind))\
                <span class="hint">\(VoteWords.againWhy)</span></div>
                """
        }
        guard !box.toReveal.isEmpty || form.state != nil else { return nil }
        let button = form.button(VoteWords.reveal, version: box.vote.version, fields: kind)
        return "<div class=\"actions\">\(button)</div>"
    }

    /// The newest vote that was revealed in full, earlier ones folded.
    static func opened(
        _ opened: [BallotBox<Paper>.Opened], table: (BallotBox<Paper>.Opened) -> VoteTable
    ) -> Markup? {
        guard let newest = opened.first else { return nil }
        let earlier = opened.dropFirst().map { table($0).markup }
        let folded: Markup? =
            earlier.isEmpty
            ? nil
            : """
            <details class="disclose"><summary>\(VoteWords.earlier)</summary>\
            \(earlier.joined())</details>
            """
        return table(newest).markup + (folded ?? .empty)
    }
}
