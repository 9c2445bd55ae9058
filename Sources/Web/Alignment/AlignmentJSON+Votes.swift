import CustomerValue
import UseCases
import ValueModel

extension Shape<InvitedColleague> {
    static let invitedColleague = Shape(
        "InvitedColleague",
        [
            .id("member") { $0.member.id }, .text("memberName") { $0.member.name },
            .choice("function") { $0.member.function },
            .optionalInstant("invitedAt") { $0.invitedAt },
            .optionalInstant("answeredAt") { $0.answeredAt },
        ])
}

extension Shape<VoteStep> {
    static let voteStep = Shape(
        "VoteStep",
        [
            .integer("vote") { $0.vote }, .integer("bars") { $0.bars },
            .optionalDecimal("index") { $0.index?.hundredths },
            .list("moves", .voteMove) { $0.moves },
        ])
}

extension Shape<VoteStep.Move> {
    static let voteMove = Shape(
        "VoteMove",
        [
            .id("member") { $0.member }, .choice("function") { $0.function },
            .decimal("points") { $0.points.hundredths },
        ])
}

extension Shape<NamedNote> {
    static let attributeNote = Shape(
        "AttributeNote",
        [
            .id("id") { $0.note.id }, .id("attribute") { $0.note.attribute },
            .text("memberName") { $0.memberName }, .text("text") { $0.note.text },
            .instant("writtenAt") { $0.note.writtenAt },
        ])
}

extension Ratio {
    /// With two places, as the API writes shares.
    var hundredths: ExactDecimal { ExactDecimal(millionths: rounded(places: 2) * 10_000) }
}
