import CustomerValue
import UseCases

extension Shape<ParkedLine> {
    static let parkedTopic = Shape(
        "ParkedTopic",
        [
            .id("id") { $0.topic.id },
            .text("text") { $0.topic.text },
            .optionalID("person") { $0.topic.person },
            .optionalText("personName") { $0.personName },
            .instant("parkedAt") { $0.topic.parkedAt },
            .optionalChoice("outcome") { $0.topic.closure?.outcome },
            .optionalInstant("closedAt") { $0.topic.closure?.at },
        ])
}
