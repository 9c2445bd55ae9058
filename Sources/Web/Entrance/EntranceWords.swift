import CustomerValue
import UseCases

/// The words of the pages before one is inside, and of one's own account.
enum EntranceWords {
    static let signIn = "Sign in"
    static let email = "Mail address"
    static let password = "Password"
    static let newPassword = "New password"
    static let passwordHint = "At least 12 characters. Several unrelated words are best."
    static let noPassword =
        "No password yet, or forgotten? Ask an owner of your workspace for a link."
    static let name = "Your name"

    static let setUpTitle = "Set up your workspace"
    static let setUpLede = "This makes the workspace and you its owner. The link works once."
    static let workspacePart = "The workspace"
    static let ownerPart = "You"
    static let workspaceName = "Your company"
    static let kind = "Your side"
    static let kindHint = "Whose value you look at: your customers', or your own as a customer."
    static let kinds: [(value: String, label: String)] = [
        (WorkspaceKind.supplier.rawValue, "We are the supplier"),
        (WorkspaceKind.customer.rawValue, "We are the customer"),
    ]
    static let currency = "Currency"
    static let timeZone = "Time zone"
    static let timeZoneHint = "A name such as Europe/Zurich or America/Chicago."
    static let sampleData = "Add the sample programme, to look around"
    static let setUp = "Make the workspace"

    static func invitationTitle(_ workspace: String) -> String { "Join \(workspace)" }

    static func invitationLede(_ email: String) -> String {
        "You were invited as \(email). Choose a password; you sign in with it from now on."
    }

    static let join = "Join"

    static func enterTitle(_ purpose: Link.Purpose, _ workspace: String) -> String {
        purpose == .guestInvitation ? "\(workspace) invites you" : "Sign in to \(workspace)"
    }

    static func enterLede(_ link: OpenedLink) -> String {
        if link.relationship != nil {
            return "You are asked for your bar: 100 points over what sets us apart, three "
                + "minutes. Nobody sees it before all are revealed together."
        }
        return link.purpose == .guestInvitation
            ? "You see what was published to your company: notes, answers, promises."
            : "This link signs you in once, without a password."
    }

    static func enter(_ name: String) -> String { "Continue as \(name)" }

    static let spentTitle = "This link was used or ran out"
    static let spentLede =
        "Ask for a new one: whoever invited you sees the request and sends a new link."
    static let spentSetUp =
        "Make a new one with parley workspace new, or restart the server while it is empty."
    static let askForNewLink = "Ask for a new link"
    static let renewalRequested =
        "A new link was asked for. Whoever invited you will send it; this page can be closed."

    static let account = "Your account"
    static let changePassword = "Change the password"
    static let changePasswordLede = "Every other browser you are signed in with is signed out."
    static let currentPassword = "Present password"
    static let sessions = "Where you are signed in"
    static let signedInAt = "Signed in"
    static let lastSeenAt = "Last seen"
    static let thisBrowser = "This browser"
    static let endOthers = "Sign the others out"
}
