/// Words of the line that takes down what is said, and of what it says about itself.
enum NoteTakingWords {
    // MARK: Correcting

    static let correct = "Correct"
    static let correctTitle = "Correct what you wrote down"
    static let correcting =
        "This takes the place of what stands above. The words before stay readable."
    static let leaveIt = "Leave it as it is"

    static func correctLabel(_ words: String) -> String {
        words.count > 80 ? "\(correct): \(words.prefix(80))…" : "\(correct): \(words)"
    }

    static func corrected(_ time: String) -> String { "Corrected \(time)" }

    // MARK: What is true

    static let saved = "Saved {time}"
    static let typing = "Typing"
    static let kept = "kept here"
    static let unkept = "only in this tab"
    static let items = "{count} items"
    static let itemsOne = "1 item"

    /// What the line says in each state in which something is not with the server.
    static let unsaved: [(state: String, words: String)] = [
        ("sending", "Not saved yet: sending, {kept}, {items}"),
        ("waiting", "Not saved: offline, {kept}, {items}"),
        ("signed-out", "Not saved: signed out, {kept}, {items}"),
        ("other", "Not saved: somebody else is signed in, {items} kept for you"),
        ("forbidden", "Not saved: you may not write here any more, {kept}, {items}"),
        ("gone", "Not saved: this session is not open to you, {kept}, {items}"),
        ("busy", "Not saved: the server is busy, again in {seconds} s, {kept}, {items}"),
        ("failing", "Not saved: the server failed, trying again, {kept}, {items}"),
        ("refused", "Not taken: see the line below"),
        ("refused-later", "Not taken: {items}, back in the line after this one"),
    ]

    // MARK: What to do about it

    static let notKept = """
        Drafts are not kept offline here, because this address is not secure (https). Each line is \
        saved at once; what is not saved yet is only in this tab.
        """
    static let signedOut = "You were signed out. What you typed is kept and goes on by itself."
    static let signIn = "Sign in in another tab"
    static let other =
        "Somebody else is signed in in this browser. What you typed is kept, encrypted, until you "
        + "sign in here again; nobody else can read it."
    static let openAgain = "Open this page anew"
}
