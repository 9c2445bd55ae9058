package import CustomerValue
import Synchronization
import ValueModel

/// What a relationship's model says, in short.
package struct JudgedModel: Sendable {
    package let figures: ModelFigures
    /// The spread of DVP% alone, from few draws: enough for a list. Drawn when first asked for.
    package let range: CalculatedOnce

    init(_ model: RelationshipModel, purchases: Money?) {
        // No figure depends on the names of things, so they need not be loaded.
        let draft = model.draft(in: ModelSetting(name: "model", purchases: purchases))
        let judged = Result { () throws(ValueModel.Refusal) in try Model(checking: draft) }
        figures = ModelFigures(of: model, judged: judged)
        range = CalculatedOnce(
            try? judged.get(),
            CalculationSettings(
                samples: 4_096, threads: 1, findsSensitivity: false, spreads: .main))
    }
}

/// Figures of models that were judged lately, so that lists and pages do not judge the same model
/// again and again.
///
/// Figures follow from a model and its purchases alone: an entry is used only where both are still
/// the same, so nothing ever has to be thrown away because it is out of date. Two generations keep
/// it bounded: what was not asked for while one filled up goes with the other.
package final class JudgedModels: Sendable {
    private struct Entry {
        let model: RelationshipModel
        let purchases: Money?
        let judged: JudgedModel
    }

    private struct Generations {
        var current: [ID<Relationship>: Entry] = [:]
        var previous: [ID<Relationship>: Entry] = [:]
    }

    private let generationMaximum: Int
    private let generations = Mutex(Generations())

    package init(generationMaximum: Int = 4_096) {
        self.generationMaximum = generationMaximum
    }

    /// - Parameter purchases: In the model's currency.
    package func judged(_ model: RelationshipModel, purchases: Money?) -> JudgedModel {
        let id = model.terms.relationship
        let known = generations.withLock { $0.current[id] ?? $0.previous[id] }
        if let known, known.model == model, known.purchases == purchases {
            keep(known, id)
            return known.judged
        }
        let judged = JudgedModel(model, purchases: purchases)
        keep(Entry(model: model, purchases: purchases, judged: judged), id)
        return judged
    }

    private func keep(_ entry: Entry, _ id: ID<Relationship>) {
        generations.withLock { generations in
            if generations.current[id] == nil, generations.current.count >= generationMaximum {
                generations.previous = generations.current
                generations.current = [:]
            }
            generations.current[id] = entry
        }
    }
}
