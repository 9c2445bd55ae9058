extension Template {
    /// Adds the template's inputs and drivers to a draft.
    ///
    /// - Parameters:
    ///   - draft: Its currency and period become those of the units; USD and year when it has none.
    ///   - prefix: Stands before each input's name with `_` between, unless empty. A name of an
    ///     input or a driver that is taken all the same gets a number behind it.
    ///   - wished: Other names for inputs, by the template's own.
    public func instantiate(
        into draft: inout ModelDraft, prefix: String = "", wished: [String: String] = [:]
    ) {
        var taken = Set(draft.inputs.map(\.name.text) + draft.drivers.map { $0[.id] })
        var names: [String: String] = [:]
        for input in inputs {
            let own = prefix.isEmpty ? input.name : prefix + "_" + input.name
            let wanted = wished[input.name] ?? own
            let name = Self.free(wanted, "_", among: taken)
            taken.insert(name)
            names[input.name] = name
            draft.inputs.append(input.draft(named: name, in: draft))
        }
        for driver in drivers {
            let called = Set(draft.drivers.map { $0[.name] })
            draft.drivers.append(
                DriverDraft([
                    .attribute: Written(title),
                    .name: Written(Self.free(driver.name, " ", among: called)),
                    .kind: Written(driver.kind.rawValue),
                    .formula: Written(Self.renamed(driver.formula, names)),
                ]))
        }
    }

    private static func free(
        _ wanted: String, _ between: String, among taken: Set<String>
    ) -> String {
        guard taken.contains(wanted) else { return wanted }
        var number = 2
        while taken.contains("\(wanted)\(between)\(number)") { number += 1 }
        return "\(wanted)\(between)\(number)"
    }

    /// Word by word, so that a name within another stays.
    private static func renamed(_ formula: String, _ names: [String: String]) -> String {
        var (renamed, word) = ("", "")
        for scalar in formula.unicodeScalars {
            if scalar.continuesName {
                word.unicodeScalars.append(scalar)
            } else {
                renamed += names[word] ?? word
                word = ""
                renamed.unicodeScalars.append(scalar)
            }
        }
        return renamed + (names[word] ?? word)
    }
}

extension TemplateInput {
    /// Without a number: it is to be asked.
    fileprivate func draft(named name: String, in draft: ModelDraft) -> InputDraft {
        var input = InputDraft(name: Written(name), form: FormDraft(.plain, [Written("")]))
        let (currency, period) = (draft[.currency], draft[.period])
        input[.title] = title
        input[.unit] =
            unit
            .replacing("{currency}", with: currency.isEmpty ? "USD" : currency)
            .replacing("{period}", with: period.isEmpty ? "year" : period)
        return input
    }
}
