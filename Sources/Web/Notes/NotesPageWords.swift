import CustomerValue
import UseCases

/// Words around the notes: those who write them, and those they are about.
enum NotesPageWords {
    static func title(_ organization: String) -> String { "Notes for \(organization)" }
    static func homeTitle(_ home: String) -> String { "What \(home) heard" }

    static let compose = "Compose from the capture"
    static let composeAgain = "Compose again"
    static let composeAgainWhy =
        "Adds what was written down since. Whatever somebody edited here stays as it is."
    static let composeWhy =
        "Everything written down in the session becomes one text in the order today, future, "
        + "measure. You edit it before anybody else reads it."
    static let empty = "No notes yet."
    static let notHeld = "Close the session as held first; the seven days count from then."
    static let edit = "Edit"
    static let text = "Text"
    static let textHint = "# and ## begin a heading, - a point, > a quote, | a row of a table."
    static let saveDraft = "Save the draft"
    static let saveNew = "Save as the next version"
    static let preview = "As the customer will see it"
    static let previewPage = "Preview and print"
    static let publish = "Publish to the customer"
    static let publishWhy =
        "Guests of this customer then see this version. It cannot be unpublished."
    static let readers = "Who gets them"
    static let noReaders = "Nobody of the customer has a seat yet: add them in the planner."
    static let noAddress = "no mail address is known"
    static let mailed = "the newest version is in the outbox"
    static let willBeMailed = "mailed when you publish"
    static let sampleAddress = "a sample address, nothing is mailed there"
    static let makeLink = "Make a link to hand over"
    static let versions = "Versions"
    static let acknowledgements = "Acknowledged"
    static let corrections = "Corrections"
    static let noneYet = "Nobody yet."
    static let draft = "Draft"
    static let download = "Download as PDF"
    /// How the head of a column ends whose figures are drawn.
    static let ofHundred = "of 100"
    static let closing =
        "Where we got something wrong, tell us: the page these notes are read on takes every "
        + "correction, and a new version shows what changed."

    static func sheetState(_ document: NotesDocument, _ format: Formatter) -> String {
        guard let at = document.publishedAt else { return "Draft, not published." }
        return "\(version(document.number)), published \(format.instant(at))."
    }

    static func running(_ paper: NotesPaper, _ format: Formatter) -> String {
        "\(homeTitle(paper.homeName)): \(paper.organizationName), \(format.day(paper.heldOn)), "
            + "\(version(paper.document.number).lowercased())"
    }

    static let back = "Back to the notes"
    static let firstVersion = "The first version."
    static let noChanges = "Nothing changed."
    static let added = "Added"
    static let removed = "Removed"

    static func version(_ number: Int) -> String { "Version \(number)" }
    static func changes(_ number: Int) -> String { "What changed in version \(number)" }

    static func published(_ document: NotesDocument, _ format: Formatter) -> String {
        guard let at = document.publishedAt else { return draft }
        return "published \(format.instant(at))"
    }

    static func clock(_ daysLeft: Int) -> String {
        switch daysLeft {
        case 0: "Due today"
        case ..<0: daysLeft == -1 ? "1 day late" : "\(-daysLeft) days late"
        default: "\(daysLeft) of \(Deadline.notesWindowDays) days left"
        }
    }

    static func acknowledged(_ count: Int, of people: Int) -> String {
        count == 0 ? "Published" : "Acknowledged by \(count) of \(max(count, people))"
    }

    static func corrected(_ count: Int) -> String {
        count == 1 ? "1 correction to take up" : "\(count) corrections to take up"
    }

    // MARK: The customer's side

    static let acknowledge = "Yes, that is what we said"
    static let acknowledged = "You acknowledged this version. Thank you."
    static let correct = "Correct this"
    static let correctWhy = "Say what we got wrong, in your words. It goes to those who wrote it."
    static let correction = "What should it say"
    static let fix = "Correct"
    static func correctLine(_ text: String) -> String { "Correct: \(text)" }
    static let send = "Send the correction"

    static func said(_ name: String, _ number: Int, _ at: Instant, _ format: Formatter) -> String {
        "\(name), version \(number), \(format.instant(at))"
    }
}
