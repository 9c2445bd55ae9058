import ValueModel

extension ModelDraft {
    /// A small model around one formula.
    static func around(_ formula: String, inputs: [(String, FormDraft, unit: String)]) -> Self {
        var draft = ModelDraft()
        draft[.name] = "Sample"
        draft[.currency] = "USD"
        draft[.period] = "year"
        draft[.alternative] = "nothing"
        draft.inputs = inputs.map { name, form, unit in
            var input = InputDraft(name: Written(name), form: form)
            input[.unit] = unit
            return input
        }
        var driver = DriverDraft()
        driver[.name] = "D"
        driver[.kind] = "benefit"
        driver[.formula] = formula
        draft.drivers = [driver]
        return draft
    }

    static let one = ("one", FormDraft(.plain, [Written("1")]), unit: "USD/year")
}
