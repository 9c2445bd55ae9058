import CustomerValue
import Testing
import UseCases
import ValueModel

struct JudgedModelsTests {
    private func model(_ number: UInt64, saved: String) -> RelationshipModel {
        let relationship = ID<Relationship>(high: 1, low: number)
        return RelationshipModel(
            terms: ModelTerms(relationship: relationship, currency: .usDollar, version: 1),
            inputs: [
                ModelInput(
                    id: ID(high: 2, low: number), relationship: relationship, name: "saved",
                    figure: WrittenFigure(.plain, [saved]), unit: "USD/year")
            ],
            drivers: [
                ValueDriver(
                    id: ID(high: 3, low: number), relationship: relationship, name: "Saved",
                    kind: .benefit, formula: "saved + purchases * 0")
            ])
    }

    @Test func `figures are those of the model and purchases asked for, however often`() {
        let judged = JudgedModels(generationMaximum: 2)
        let bought = Money(amountMinor: 100, currency: .usDollar)
        var wrong: [String] = []
        // More relationships than are kept, each with two states and with purchases and without.
        for round in 0..<3 {
            for number in UInt64(1)...5 {
                for saved in ["10", "20"] {
                    for purchases in [bought, nil] {
                        let model = model(number, saved: saved)
                        let found = judged.figures(of: model, purchases: purchases)
                        if found != ModelFigures(of: model, purchases: purchases) {
                            wrong.append("\(round) \(number) \(saved) \(purchases == nil)")
                        }
                    }
                }
            }
        }
        #expect(wrong == [])
    }
}
