import CustomerValue
import UseCases

/// Which kind of content a shared screen has.
enum ScreenPart: String, CaseIterable, Sendable {
    case waiting, today, future, measure, over
}

extension SharedScreen {
    var kind: ScreenPart {
        switch part {
        case .waiting: .waiting
        case .today: .today
        case .future: .future
        case .measure: .measure
        case .over: .over
        }
    }

    fileprivate var bars: Bars? { if case .today(let bars) = part { bars } else { nil } }

    fileprivate var division: Division? {
        if case .future(let division) = part { division } else { nil }
    }

    fileprivate var figures: Figures? {
        if case .measure(let figures) = part { figures } else { nil }
    }
}

extension Shape<SharedScreen> {
    static let sharedScreen = Shape(
        "SharedScreen",
        [
            .id("session") { $0.session },
            .text("homeName") { $0.homeName },
            .text("otherName") { $0.otherName },
            .choice("part") { $0.kind },
            .instant("now") { $0.now },
            .optionalInteger("minutesLeft") { $0.timer?.left },
            .optionalObject("bars", .screenBars) { $0.bars },
            .optionalObject("division", .screenDivision) { $0.division },
            .optionalObject("figures", .screenFigures) { $0.figures },
            .list("parked", .screenTopic) { $0.parked },
            .integer("place") { Int($0.place) },
        ])
}

extension Shape<SharedScreen.Bars> {
    static let screenBars = Shape(
        "ScreenBars",
        [
            .list("attributes", .screenAttribute) { $0.attributes },
            .points("ours") { $0.ours?.points ?? [:] },
            .points("theirs") { $0.theirs?.points ?? [:] },
            .flag("isAgreed") { $0.isAgreed },
            .list("voices", .customerBar) { $0.opened?.ballots ?? [] },
        ])
}

extension Shape<SharedScreen.Attribute> {
    static let screenAttribute = Shape(
        "ScreenAttribute",
        [.id("id") { $0.id }, .text("name") { $0.name }, .integer("position") { $0.position }])
}

extension Shape<SharedScreen.Division> {
    static let screenDivision = Shape(
        "ScreenDivision",
        [
            .money("pot") { $0.pot },
            .list("shares", .screenShare) { $0.shares },
            .optionalMoney("remainder") { $0.remainder },
            .flag("isAgreed") { $0.isAgreed },
            .list("voices", .budgetBallot) { $0.opened?.ballots ?? [] },
        ])
}

extension Shape<SharedScreen.Share> {
    static let screenShare = Shape(
        "ScreenShare", [.text("title") { $0.title }, .optionalMoney("amount") { $0.money }])
}

extension Shape<SharedScreen.Figures> {
    static let screenFigures = Shape(
        "ScreenFigures",
        [
            .list("calculations", .screenCalculation) { $0.calculations },
            .list("stated", .screenStated) { $0.stated },
        ])
}

extension Shape<SharedScreen.Calculation> {
    static let screenCalculation = Shape(
        "ScreenCalculation",
        [
            .text("name") { $0.name }, .text("formula") { $0.formula },
            .optionalMoney("annual") { $0.annual },
        ])
}

extension Shape<SharedScreen.Stated> {
    static let screenStated = Shape(
        "ScreenStated",
        [
            .text("about") { $0.about },
            .choice("kind") { $0.value.kind },
            .optionalMoney("amount") { $0.value.low },
            .optionalMoney("upTo") { $0.value.high },
            .optionalInteger("step") { $0.value.step },
            .optionalText("personName") { $0.personName },
        ])
}

extension Shape<SharedScreen.Topic> {
    static let screenTopic = Shape(
        "ScreenTopic",
        [.text("text") { $0.text }, .optionalText("personName") { $0.personName }])
}
