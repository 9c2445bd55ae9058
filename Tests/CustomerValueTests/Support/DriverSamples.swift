import CustomerValue
import ValueModel

/// A model of drivers, each the product of its own inputs a year; `nil` amounts are withheld.
struct ModelSample {
    private(set) var model: RelationshipModel

    init(code: String = "USD") throws {
        model = RelationshipModel(
            terms: ModelTerms(relationship: id(1), currency: try currency(code), version: 1))
    }

    mutating func add(
        _ number: UInt64, attribute: UInt64? = 1, kind: DriverKind = .benefit,
        inputs amounts: [String?], evidence: EvidenceGrade = .measured
    ) {
        let names = amounts.indices.map { "x\(number)_\($0)" }
        for (place, amount) in amounts.enumerated() {
            model.inputs.append(
                ModelInput(
                    id: id(100 * number + UInt64(place)), relationship: id(1), name: names[place],
                    figure: amount.map { WrittenFigure(.plain, [$0]) } ?? WrittenFigure(.withheld),
                    unit: place == 0 ? "\(model.terms.currency.code)/year" : "",
                    evidence: amount == nil ? .withheld : evidence))
        }
        model.drivers.append(
            ValueDriver(
                id: id(number), relationship: id(1), attribute: attribute.map { id($0) },
                name: "Driver \(number)", kind: kind, formula: names.joined(separator: " * ")))
    }

    /// The same with a change.
    func with(_ edit: (inout RelationshipModel) -> Void) -> RelationshipModel {
        var changed = model
        edit(&changed)
        return changed
    }
}

extension RelationshipModel {
    func figure(
        of number: UInt64, purchases: Money? = nil
    ) throws(DriverGapReason) -> Money? {
        try ModelFigures(of: self, purchases: purchases).drivers[id(number)]?.get().annual
    }
}

extension ModelFigures {
    /// Judges the model; `purchases` are in its currency.
    init(of model: RelationshipModel, purchases: Money?) {
        let draft = model.draft(in: ModelSetting(name: "model", purchases: purchases))
        self.init(of: model, judged: Result { () throws(Refusal) in try Model(checking: draft) })
    }
}
