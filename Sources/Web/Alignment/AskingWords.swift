/// Words of asking by mail.
enum AskingWords {
    static let title = "Ask by mail"
    static let whom = "Who has not answered yet"
    static let askTicked = "Mail the ticked"
    static let reads = "What they read"
    static let samples =
        "Mails to sample addresses are written into the outbox and withheld there: they are never "
        + "sent."
    static let noServer =
        "No mail server is set, so nothing is sent from here: the mails wait in the outbox. Make a "
        + "personal link above and copy it into your own mail, with the text below."

    static func askAll(_ count: Int) -> String {
        count == 1 ? "Ask the one who has not answered" : "Ask all \(count) who have not answered"
    }
}
