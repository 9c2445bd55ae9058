import CustomerValue
import UseCases

/// The supplier's side: its people, its exchange rates and all of its customers.
struct SupplierPlay {
    let stage: Stage
    let seed: UInt64

    struct Ending {
        let lead: Actor
        let customers: [CustomerPlay]
    }

    /// Plays everything into a workspace that has nothing but its owner.
    func play(as owner: Actor) async throws -> Ending {
        let crew = try await stage.hireCrew(for: owner)
        try await recordRates(as: crew[.lead])
        let stories = CustomerStory.all
        let voices = VoiceBook(stories)
        let customers = stories.enumerated().map { place, story in
            CustomerPlay(
                story, place: place, stage: stage, crew: crew, voices: voices, seed: seed)
        }
        var script = Script(today: stage.today)
        for customer in customers { customer.tell(&script) }
        script.on(day: -5) { try await raiseVoice(of: customers) }
        try await script.play(on: stage.clock)
        return Ending(lead: crew[.lead], customers: customers)
    }

    /// What the story's other currencies cost in the workspace's own, last year and this one; in
    /// a currency the story does not know, roll-ups show a line for each.
    private func recordRates(as lead: Actor) async throws {
        let home = lead.workspace.currency.code
        for (cents, day) in [(Self.centsBefore, -430), (Self.centsNow, -90)] {
            guard let own = cents[home] else { return }
            for (code, price) in cents.sorted(by: { $0.key < $1.key }) where code != home {
                try await stage.act(
                    RecordExchangeRate.self, as: lead, [:],
                    [
                        "fromCurrency": .text(code), "toCurrency": .text(home),
                        "rate": .text(Self.rate(price, over: own)),
                        "on": .day(stage.today.workday(daysLater: day)),
                    ])
            }
        }
    }

    /// Hundredths of a dollar that each currency costs.
    private static let centsBefore = ["EUR": 108, "GBP": 126, "USD": 100]
    private static let centsNow = ["EUR": 110, "GBP": 129, "USD": 100]

    /// With four decimals, rounded down: rates are invented here.
    private static func rate(_ price: Int, over own: Int) -> String {
        let places = 10_000
        let rate = price * places / own
        return "\(rate / places).\(String(places + rate % places).dropFirst())"
    }

    /// Somebody of the customer adds to what was heard, from the portal.
    private func raiseVoice(of customers: [CustomerPlay]) async throws {
        guard let first = customers.first else { return }
        try await stage.act(
            AddVoice.self, as: first.people[3], [:],
            [
                "title": "One bill a month instead of one per delivery",
                "how": "Purchasing books forty bills a month today.", "kind": "service",
                "horizon": "repair",
            ])
    }
}
