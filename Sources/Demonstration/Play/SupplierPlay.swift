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

    /// What a euro and a pound cost in dollars, last year and this one.
    private func recordRates(as lead: Actor) async throws {
        let rates = [("EUR", "1.08", "1.10"), ("GBP", "1.26", "1.29")]
        for (code, before, now) in rates where lead.workspace.currency == .usDollar {
            for (rate, day) in [(before, -430), (now, -90)] {
                try await stage.act(
                    RecordExchangeRate.self, as: lead, [:],
                    [
                        "fromCurrency": .text(code), "toCurrency": "USD", "rate": .text(rate),
                        "on": .day(stage.today.workday(daysLater: day)),
                    ])
            }
        }
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
