extension Written {
    /// The text without its place.
    public var unplaced: Written { Written(text) }
}

extension ModelDraft {
    /// The same texts without their places, to compare drafts that came different ways.
    public var unplaced: ModelDraft {
        var draft = self
        draft.fields = fields.mapValues(\.unplaced)
        draft.purchases = purchases?.unplaced
        draft.inputs = inputs.map(\.unplaced)
        draft.drivers = drivers.map { DriverDraft($0.fields.mapValues(\.unplaced)) }
        return draft
    }
}

extension InputDraft {
    /// The same texts without their places.
    public var unplaced: InputDraft {
        let numbers = form.numbers.map(\.unplaced)
        var input = InputDraft(
            name: name.unplaced,
            form: FormDraft(form.kind, numbers, shape: form.shape?.unplaced))
        input.fields = fields.mapValues(\.unplaced)
        return input
    }
}
