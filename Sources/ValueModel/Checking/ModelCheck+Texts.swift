extension ModelCheck {
    mutating func checkTexts() {
        if draft[.name].isEmpty { refuse("a model needs a name", .name) }
        checkCurrency()
        checkPeriod()
        if draft[.alternative].isEmpty {
            warn(
                "say what the customer would do otherwise: the next best alternative", .alternative)
        }
        discountRate = number(.discountRate, from: 0, to: 1) {
            "a discount rate is from 0% to 100%; did you mean “\($0)%”?"
        }
        years = number(.years, from: 1, to: 100) { _ in "years are a whole number from 1 to 100" }
        if let years, years.whole == nil {
            refuse("years are a whole number from 1 to 100", .years)
        }
        investment = number(.investment, from: 0, to: nil) { _ in
            "an investment is an amount, from 0 upward"
        }
        reference = number(.reference, from: 0, to: nil) { _ in
            "the reference is a price, from 0 upward"
        }
    }

    private mutating func checkCurrency() {
        let text = draft[.currency]
        guard !text.isEmpty else {
            return refuse("a model needs a currency, such as USD", .currency)
        }
        guard !Currencies.codes.contains(text) else {
            currency = text
            return
        }
        let sign = text.unicodeScalars.first.flatMap(Currencies.code(for:))
        let nearest = sign ?? Nearest.word(to: text, among: Currencies.codes.sorted())
        refuse(
            "“\(text.prefix(40))” is no currency: write three capital letters, such as USD"
                + Nearest.question(nearest), .currency, suggestion: nearest)
    }

    private mutating func checkPeriod() {
        let text = draft[.period]
        guard !text.isEmpty else {
            return refuse("a model needs a period, such as year", .period)
        }
        let words = [
            "annual": "year", "annually": "year", "yearly": "year", "quarterly": "quarter",
            "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour",
        ]
        if let word = words[text.lowercased()] {
            return refuse(
                "“\(text)” is no period: write \(word)", .period, suggestion: word)
        }
        do {
            let unit = try UnitReader.unit(text)
            let symbol = unit.powers.keys.first
            guard let symbol, unit.powers == [symbol: 1], unit.scale == ExactNumber(1) else {
                return refuse("a period is one word, such as year, month or dose", .period)
            }
            if case .currency = symbol { return refuse("a period is no currency", .period) }
            period = symbol
            warnOfMisspelling(symbol)
        } catch {
            let written = draft.fields[.period] ?? Written("")
            diagnostics.append(error.diagnostic(in: written, at: .model(.period)))
        }
    }

    private mutating func warnOfMisspelling(_ symbol: UnitSymbol) {
        guard case .named(let name) = symbol, name.count > 3,
            let nearest = Nearest.word(to: name, among: TimePeriod.allCases.map(\.rawValue))
        else { return }
        warn(
            "“\(name)” is a unit of its own here" + Nearest.question(nearest), .period,
            suggestion: nearest)
    }

    private mutating func number(
        _ field: ModelField, from low: Int, to high: Int?, _ sentence: (String) -> String
    ) -> ExactNumber? {
        guard let written = draft.fields[field], !written.text.isEmpty else { return nil }
        do {
            let number = try NumberText.read(written.text)
            guard number >= ExactNumber(low), high.map({ number <= ExactNumber($0) }) ?? true else {
                refuse(sentence(written.text), field)
                return nil
            }
            return number
        } catch {
            diagnostics.append(error.diagnostic(in: written, at: .model(field)))
            return nil
        }
    }

    private mutating func refuse(
        _ sentence: String, _ field: ModelField, suggestion: String? = nil
    ) {
        add(sentence, .error, field, suggestion)
    }

    private mutating func warn(
        _ sentence: String, _ field: ModelField, suggestion: String? = nil
    ) {
        add(sentence, .warning, field, suggestion)
    }

    private mutating func add(
        _ sentence: String, _ severity: Diagnostic.Severity, _ field: ModelField,
        _ suggestion: String?
    ) {
        let written = draft.fields[field]
        diagnostics.append(
            Diagnostic(
                sentence, severity: severity, place: .model(field), position: written?.position,
                words: written?.text ?? "", suggestion: suggestion))
    }
}
