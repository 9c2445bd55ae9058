import CustomerValue
import UseCases

extension Shape<SessionInvitations> {
    static let sessionInvitations = Shape(
        "SessionInvitations",
        [
            .flag("hasMailServer") { $0.hasMailServer },
            .list("letters", .sessionLetter) { $0.letters },
        ])
}

extension Shape<SessionLetter> {
    static let sessionLetter = Shape(
        "SessionLetter",
        [
            .optionalID("member") { $0.holder.member },
            .optionalID("person") { $0.holder.person },
            .text("name") { $0.name },
            .optionalText("email") { $0.address?.email },
            .flag("isSample") { $0.address?.isSample ?? false },
            .optionalInstant("mailedAt") { $0.mailedAt },
            .text("subject") { $0.mail.subject },
            .text("text") { $0.mail.text },
            .text("calendar") { $0.mail.calendar?.text ?? "" },
        ])
}
