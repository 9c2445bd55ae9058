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

    private func judge(
        _ model: RelationshipModel, _ purchases: Money?
    ) -> Result<Model, ValueModel.Refusal> {
        let draft = model.draft(in: ModelSetting(name: "model", purchases: purchases))
        return Result { () throws(ValueModel.Refusal) in try Model(checking: draft) }
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
                        let found = judged.judged(model, purchases: purchases).figures
                        if found != ModelFigures(of: model, judged: judge(model, purchases)) {
                            wrong.append("\(round) \(number) \(saved) \(purchases == nil)")
                        }
                    }
                }
            }
        }
        #expect(wrong == [])
    }
}
