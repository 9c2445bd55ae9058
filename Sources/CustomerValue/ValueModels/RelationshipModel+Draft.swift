package import ValueModel

/// What stands around a model and is kept elsewhere.
package struct ModelSetting: Hashable, Sendable {
    package var name: String
    package var alternative: String
    /// Of the newest year, in the model's currency; nil leaves DVP% undefined.
    package var purchases: Money?
    package var attributeNames: [ID<ValueAttribute>: String]
    package var personNames: [ID<Person>: String]

    package init(
        name: String, alternative: String = "", purchases: Money? = nil,
        attributeNames: [ID<ValueAttribute>: String] = [:], personNames: [ID<Person>: String] = [:]
    ) {
        self.name = name
        self.alternative = alternative
        self.purchases = purchases
        self.attributeNames = attributeNames
        self.personNames = personNames
    }
}

extension RelationshipModel {
    /// The living inputs and drivers as a draft: for a judgement, an editor or a file.
    ///
    /// Places of the draft count `livingInputs` and `livingDrivers`.
    package func draft(in setting: ModelSetting) -> ModelDraft {
        var draft = ModelDraft()
        draft[.name] = setting.name
        draft[.currency] = terms.currency.code
        draft[.period] = "year"
        draft[.alternative] = setting.alternative
        draft[.discountRate] = terms.discountRate
        draft[.years] = terms.years
        draft[.investment] = terms.investment
        draft[.reference] = terms.reference
        draft.purchases = setting.purchases.map(InputDraft.init(purchases:))
        draft.inputs = livingInputs.map { $0.draft(setting.personNames) }
        draft.drivers = livingDrivers.map { $0.draft(setting.attributeNames) }
        return draft
    }
}

extension InputDraft {
    /// Purchases are a record of their own, not an opinion.
    fileprivate init(purchases: Money) {
        self.init(
            name: Written("purchases"),
            form: FormDraft(.plain, [Written(purchases.decimalText)]))
        self[.evidence] = EvidenceGrade.measured.word
    }
}

extension ModelInput {
    fileprivate func draft(_ personNames: [ID<Person>: String]) -> InputDraft {
        var draft = InputDraft(name: Written(name), form: figure.draft)
        draft[.title] = title
        draft[.unit] = unit
        draft[.evidence] = evidence.word
        draft[.source] = source
        draft[.person] = person.flatMap { personNames[$0] } ?? ""
        draft[.session] = session?.description ?? ""
        draft[.date] = statedOn?.description ?? ""
        return draft
    }
}

extension ValueDriver {
    fileprivate func draft(_ attributeNames: [ID<ValueAttribute>: String]) -> DriverDraft {
        var draft = DriverDraft()
        draft[.id] = code
        draft[.name] = name
        draft[.attribute] = attribute.flatMap { attributeNames[$0] } ?? ""
        draft[.kind] = kind.rawValue
        draft[.formula] = formula
        // Years are what people mean by a mere number.
        let isBare = !halfLife.isEmpty && halfLife.allSatisfy { $0.isNumber || $0 == "." }
        draft[.halfLife] = isBare ? halfLife + " year" : halfLife
        draft[.catchUp] = catchUp?.description ?? ""
        return draft
    }
}
