package import CustomerValue
import Synchronization

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
        let figures: ModelFigures
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
    package func figures(of model: RelationshipModel, purchases: Money?) -> ModelFigures {
        let id = model.terms.relationship
        let known = generations.withLock { $0.current[id] ?? $0.previous[id] }
        if let known, known.model == model, known.purchases == purchases {
            keep(known, id)
            return known.figures
        }
        let figures = ModelFigures(of: model, purchases: purchases)
        keep(Entry(model: model, purchases: purchases, figures: figures), id)
        return figures
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
