package import CustomerValue

/// Where voices meet: an attribute under its name in the catalogue, where it has one, so that sites
/// of one company meet too; else as it stands in its relationship; or an opportunity.
package enum VoiceTopic: Hashable, Comparable, Sendable {
    case entry(ID<CatalogueEntry>)
    case attribute(ID<ValueAttribute>)
    case opportunity(ID<Opportunity>)
}

/// Something said about a topic that may be read by people who were not there.
package struct VoiceQuote: Sendable, Equatable {
    package let topic: VoiceTopic
    package let text: String
    package let person: ID<Person>?
    /// Of whoever said it, where that is known.
    package let function: BusinessFunction?
    package let level: PersonLevel?
}

/// All published conversations of one company, together.
package struct CompanyVoices: Sendable {
    package let relationship: ID<Relationship>
    package let organizationName: String
    /// Conversations whose notes are published, with the names of their organisations.
    package let sessions: Int
    package let organizationNames: [String]
    package let attributes: VoiceSummary<VoiceTopic>
    package let opportunities: VoiceSummary<VoiceTopic>
    package let names: [VoiceTopic: String]
    package let quotes: [VoiceQuote]
    /// Everybody who sat there, but for those who ask not to be shared further.
    package let heard: [Person]
    /// Something that was said stays between those who were there.
    package let holdsBackWords: Bool

    package func quotes(on topic: VoiceTopic) -> [VoiceQuote] {
        quotes.filter { $0.topic == topic }
    }

    /// Different people who said something about it that may be read.
    package func speakers(on topic: VoiceTopic) -> Int {
        Set(quotes(on: topic).compactMap(\.person)).count
    }
}

/// The voices of a company for those who work for it at home.
package struct ShowVoices: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
    }

    package func answer(in work: Work) throws -> CompanyVoices {
        try work.companyVoices(of: relationship)
    }
}

/// The voices of their own company for its people.
package struct ShowOwnVoices: Question {
    package static let audience = Audience.guests

    let relationship: ID<Relationship>

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
    }

    package func answer(in work: Work) throws -> CompanyVoices {
        try work.companyVoices(of: relationship)
    }
}
