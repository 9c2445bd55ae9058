import CustomerValue
import Markup
import UseCases

/// Asking colleagues for their bars by mail, all at once, and reminding them by hand.
enum AskingPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup? {
        let open = alignment.colleagues.filter {
            $0.answeredAt == nil && $0.member.id != page.actor?.memberID
        }
        guard page.may(AskForBars.audience), let asking = alignment.asking, !open.isEmpty else {
            return nil
        }
        let form = page.form(Addresses.barInvitations(alignment.line.relationship.id))
        let boxes = open.map { box($0, form, page.format) }
        let samples = open.contains { $0.member.hasSampleAddress }
        let server: Markup =
            asking.hasMailServer
            ? .empty : "<p class=\"notice warn\">\(AskingWords.noServer)</p>"
        let all: Markup = """
            <button class="plain" name="everybody" value="on">\(AskingWords.askAll(open.count))\
            </button>
            """
        let fields: Markup = """
            \(server)<fieldset class="choices many"><legend>\(AskingWords.whom)</legend>\(boxes)\
            </fieldset>\(samples ? "<p class=\"hint\">\(AskingWords.samples)</p>" : .empty)\
            \(letter(asking))
            """
        return """
            <div class="part" id="asking"><h3>\(AskingWords.title)</h3>\
            \(form.render(fields, submit: AskingWords.askTicked, beside: all))</div>
            """
    }

    private static func box(
        _ colleague: InvitedColleague, _ form: FormView, _ format: Formatter
    ) -> Markup {
        let member = colleague.member
        let state =
            member.hasSampleAddress
            ? LetterWords.sample
            : colleague.invitedAt.map { AlignmentWords.askedOn(format.dayOf($0)) }
                ?? AlignmentWords.notAsked.lowercased()
        return form.tick(
            "members.\(member.id)",
            """
            <span dir="auto">\(member.name)</span> <span class="quiet">\
            \(PeopleWords.function(member.function)), \(state)</span>
            """)
    }

    private static func letter(_ asking: BarLetter) -> Markup {
        """
        <details class="disclose"><summary>\(AskingWords.reads)</summary>\
        <p><b>\(asking.subject)</b></p><pre class="letter" dir="auto">\(asking.text)</pre></details>
        """
    }
}
