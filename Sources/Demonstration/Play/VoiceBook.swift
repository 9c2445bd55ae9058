/// Who of all customers says what: every voice of an offer is heard once, spread evenly over the
/// conversations in which that offer comes up.
struct VoiceBook {
    struct Line {
        /// Place of the attribute in the customer's list.
        let attribute: Int
        let voice: Voice
    }

    private struct Place: Hashable {
        let customer: String
        let session: Int
    }

    private var lines: [Place: [Line]] = [:]

    init(_ customers: [CustomerStory]) {
        let held = customers.flatMap { customer in
            customer.sessions.indices.filter { customer.sessions[$0].isHeld }.map {
                (day: customer.sessions[$0].day, customer: customer, session: $0)
            }
        }.sorted { $0.day < $1.day }
        for (offer, story) in Offer.all.enumerated() {
            let places = held.filter { $0.customer.offers.contains(offer) }
            for (turn, place) in places.enumerated() {
                let range = Self.share(turn, of: places.count, from: story.voices.count)
                let key = Place(customer: place.customer.name, session: place.session)
                let attribute = place.customer.offers.firstIndex(of: offer) ?? 0
                lines[key, default: []] += story.voices[range].map {
                    Line(attribute: attribute, voice: $0)
                }
            }
        }
    }

    func lines(of customer: CustomerStory, session: Int) -> [Line] {
        lines[Place(customer: customer.name, session: session)] ?? []
    }

    private static func share(_ turn: Int, of turns: Int, from count: Int) -> Range<Int> {
        turn * count / turns..<(turn + 1) * count / turns
    }
}
