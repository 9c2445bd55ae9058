import CustomerValue
import Markup
import UseCases

extension FormView {
    func text(
        _ name: String, _ label: String, _ stored: String = "", hint: String? = nil,
        type: String = "text", required: Bool = false, maximum: Int = 200,
        autocomplete: String? = nil, list: String? = nil
    ) -> Markup {
        field(name, label, stored, hint: hint) { id, described in
            """
            <input id="\(id)" name="\(name)" type="\(type)" value="\(value(name, stored))" \
            maxlength="\(maximum)"\(Markup.attribute("autocomplete", autocomplete))\
            \(Markup.attribute("list", list))\
            \(Markup.attribute("required", when: required))\(described)>
            """
        }
    }

    /// Never shows what was typed.
    func password(_ name: String, _ label: String, new: Bool, hint: String? = nil) -> Markup {
        field(name, label, "", hint: hint) { id, described in
            """
            <input id="\(id)" name="\(name)" type="password" maxlength="1000" required \
            autocomplete="\(new ? "new-password" : "current-password")"\(described)>
            """
        }
    }

    /// The six digits of a mail: never shown again, offered by phones that saw the mail.
    func code(_ name: String, _ label: String, hint: String) -> Markup {
        field(name, label, "", hint: hint) { id, described in
            """
            <input id="\(id)" name="\(name)" type="text" inputmode="numeric" maxlength="12" \
            required autocomplete="one-time-code" data-code\(described)>
            """
        }
    }

    func area(
        _ name: String, _ label: String, _ stored: String = "", hint: String? = nil,
        rows: Int = 3, required: Bool = false, maximum: Int = 4_000, noted: String? = nil
    ) -> Markup {
        field(name, label, stored, hint: hint, noted: noted) { id, described in
            """
            <textarea id="\(id)" name="\(name)" rows="\(rows)" maxlength="\(maximum)"\
            \(Markup.attribute("required", when: required))\(described)>
            \(value(name, stored))</textarea>
            """
        }
    }

    func number(
        _ name: String, _ label: String, _ stored: String = "", hint: String? = nil,
        in range: ClosedRange<Int>, required: Bool = false
    ) -> Markup {
        field(name, label, stored, hint: hint) { id, described in
            """
            <input id="\(id)" name="\(name)" type="number" inputmode="numeric" \
            min="\(range.lowerBound)" max="\(range.upperBound)" \
            value="\(value(name, stored))"\(Markup.attribute("required", when: required))\
            \(described)>
            """
        }
    }

    /// A choice; `options` are value and label, an empty value means none.
    func select(
        _ name: String, _ label: String, _ options: [(value: String, label: String)],
        _ stored: String = "", hint: String? = nil
    ) -> Markup {
        let chosen = value(name, stored)
        let choices = options.map { option -> Markup in
            let selected = Markup.attribute("selected", when: option.value == chosen)
            return "<option value=\"\(option.value)\"\(selected)>\(option.label)</option>"
        }
        let storedLabel = options.first { $0.value == stored }?.label ?? stored
        return select(name, label, choices.joined(), storedLabel, hint)
    }

    private func select(
        _ name: String, _ label: String, _ choices: Markup, _ storedLabel: String, _ hint: String?
    ) -> Markup {
        field(name, label, storedLabel, hint: hint) { id, described in
            "<select id=\"\(id)\" name=\"\(name)\"\(described)>\(choices)</select>"
        }
    }

    func day(_ name: String, _ label: String, _ stored: Day? = nil, hint: String? = nil) -> Markup {
        text(name, label, stored?.description ?? "", hint: hint, type: "date", maximum: 10)
    }

    func checkbox(_ name: String, _ label: String, _ stored: Bool = false) -> Markup {
        let ticked = state.map { $0.values[name] != nil } ?? stored
        return """
            <div class="field check"><label><input type="checkbox" name="\(name)" value="on"\
            \(Markup.attribute("checked", when: ticked))> \(label)</label></div>
            """
    }

    /// Any of several: a box `name.<value>` for each.
    func ticks(
        _ name: String, _ legend: String, _ options: [(value: String, label: String)],
        _ stored: Set<String> = [], hint: String? = nil
    ) -> Markup {
        let boxes = options.map { option in
            tick("\(name).\(option.value)", "\(option.label)", stored.contains(option.value))
        }
        let explained: Markup? = hint.map { "<p class=\"hint\">\($0)</p>" }
        return """
            <fieldset class="choices many"><legend>\(legend)</legend>\(boxes)</fieldset>\(explained)
            """
    }

    /// One box of several.
    func tick(_ name: String, _ label: Markup, _ stored: Bool = false) -> Markup {
        let ticked = state.map { $0.values[name] != nil } ?? stored
        return """
            <label><input type="checkbox" name="\(name)" value="on"\
            \(Markup.attribute("checked", when: ticked))> <span>\(label)</span></label>
            """
    }

    /// An amount and its currency, side by side.
    func money(
        _ name: String, _ label: String, _ stored: Money? = nil, currency: Currency,
        hint: String? = nil
    ) -> Markup {
        let code = stored?.currency.code ?? currency.code
        return """
            <div class="fields money">\
            \(text("\(name).amount", label, stored?.decimalText ?? "", hint: hint, maximum: 24))\
            \(self.currency("\(name).currency", code))</div>
            """
    }

    func currency(_ name: String, _ stored: String) -> Markup {
        let chosen = value(name, stored)
        let choices = CurrencyChoices.all[chosen] ?? CurrencyChoices.markup(chosen: chosen)
        return select(name, FormWords.currency, choices, stored, nil)
    }

    /// - Parameter noted: The id of what is said about the stored value elsewhere on the page.
    private func field(
        _ name: String, _ label: String, _ stored: String, hint: String?, noted: String? = nil,
        _ control: (_ id: String, _ described: Markup) -> Markup
    ) -> Markup {
        let id = identifier(name)
        let problems = state?.problems(with: name) ?? []
        let errors = problems.map { problem -> Markup in
            "<span class=\"error\">\(FailureWords.sentence(problem))</span>"
        }
        let hintMarkup: Markup? = hint.map { "<span class=\"hint\">\($0)</span>" }
        let hasNotes = hint != nil || !problems.isEmpty
        let notes: Markup = "<span id=\"\(id)-notes\">\(hintMarkup)\(errors)</span>"
        let describing = [hasNotes ? "\(id)-notes" : nil, noted].compactMap(\.self)
        let described = Markup.attribute(
            "aria-describedby", describing.isEmpty ? nil : describing.joined(separator: " "))
        let isInvalid = !problems.isEmpty || noted != nil
        let invalid: Markup = isInvalid ? " aria-invalid=\"true\"" : ""
        return """
            <div class="field"><label for="\(id)">\(label)</label>\
            \(theirs(name, stored))\(control(id, described + invalid))\
            \(hasNotes ? notes : .empty)</div>
            """
    }

    /// In a conflict: the stored text, shown where it differs from the typed one.
    private func theirs(_ name: String, _ stored: String) -> Markup? {
        guard let state, state.isStale, let typed = state.values[name], typed != stored else {
            return nil
        }
        return "<span class=\"theirs\">\(FormWords.storedNow) <q>\(stored)</q></span>"
    }

    /// Unique on the page: the form's address is part of it.
    private func identifier(_ name: String) -> String { idPrefix + name }
}

/// The options of a currency field, by the one that is chosen: on many pages, always the same.
private enum CurrencyChoices {
    static let all = Dictionary(
        uniqueKeysWithValues: Currency.all.map { ($0.code, markup(chosen: $0.code)) })

    static func markup(chosen: String) -> Markup {
        Currency.all.map { currency -> Markup in
            let selected = Markup.attribute("selected", when: currency.code == chosen)
            return "<option value=\"\(currency.code)\"\(selected)>\(currency.code)</option>"
        }.joined()
    }
}
