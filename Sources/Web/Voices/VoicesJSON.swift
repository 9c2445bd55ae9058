import CustomerValue
import UseCases

extension Shape<CompanyVoices> {
    static let companyVoices = Shape(
        "CompanyVoices",
        [
            .id("relationship") { $0.relationship },
            .text("organizationName") { $0.organizationName },
            .integer("sessions") { $0.sessions },
            .texts("organizationNames") { $0.organizationNames },
            .list("attributes", .voiceTopic) { voices in
                voices.attributes.rows.map { VoiceTopicRow(row: $0, voices: voices) }
            },
            .list("opportunities", .voiceTopic) { voices in
                voices.opportunities.rows.map { VoiceTopicRow(row: $0, voices: voices) }
            },
            .flag("holdsBackWords") { $0.holdsBackWords },
        ])
}

/// A row with the words that belong to it.
struct VoiceTopicRow: Sendable {
    let row: VoiceSummary<VoiceTopic>.Row
    let voices: CompanyVoices
}

extension Shape<VoiceTopicRow> {
    /// Shares are points of 100, or thousandths of a budget.
    static let voiceTopic = Shape(
        "VoiceTopic",
        [
            .text("name") { $0.voices.names[$0.row.topic] ?? "" },
            .integer("voiceCount") { $0.row.count },
            .list("voices", .singleVoice) { topic in
                topic.row.voices.map { SingleVoice(ballot: $0, topic: topic.row.topic) }
            },
            .list("rooms", .roomVoice) { topic in
                topic.row.rooms.map {
                    GroupVoice(people: $0.people, share: $0.shares[topic.row.topic] ?? 0)
                }
            },
            .list("together", .roomVoice) { topic in
                topic.row.pools.map {
                    GroupVoice(people: $0.people, share: $0.mean(of: topic.row.topic))
                }
            },
            .texts("quotes") { $0.voices.quotes(on: $0.row.topic).map(\.text) },
        ])
}

struct SingleVoice: Sendable {
    let ballot: VoiceBallot<VoiceTopic>
    let topic: VoiceTopic
}

extension Shape<SingleVoice> {
    static let singleVoice = Shape(
        "SingleVoice",
        [
            .choice("function") { $0.ballot.function },
            .choice("level") { $0.ballot.level },
            .integer("share") { $0.ballot.shares[$0.topic] ?? 0 },
        ])
}

struct GroupVoice: Sendable {
    let people: Int
    /// Of a room what it gave, of people who are only shown together their mean.
    let share: Int
}

extension Shape<GroupVoice> {
    static let roomVoice = Shape(
        "GroupVoice",
        [.integer("people") { $0.people }, .integer("share") { $0.share }])
}
