import CustomerValue
import Markup
import UseCases
import ValueModel

/// One button for each input that what was just said can stand for: it takes the customer's figure
/// into the model, with who said it and in which session.
enum TakeFigureForms {
    static func render(
        _ statement: EconomicStatement, _ measure: SessionMeasure, _ page: Page
    ) -> Markup? {
        guard page.may(ConfirmInput.audience) else { return nil }
        let forms = candidates(statement, measure).map { input -> Markup in
            guard !input.holds(statement) else {
                return "<p class=\"state good\">\(ValueModelWords.taken(input.label))</p>"
            }
            let form = page.form(Addresses.inputConfirmation(input.id))
            return form.button(
                ValueModelWords.take(input.label), version: input.version, style: .plain,
                fields: form.hidden("statement", statement.id.description))
        }
        return forms.isEmpty ? nil : "<div class=\"takes\">\(forms)</div>"
    }

    /// Of the driver that was spoken about; money stands for inputs in money only.
    private static func candidates(
        _ statement: EconomicStatement, _ measure: SessionMeasure
    ) -> [ModelInput] {
        let inputs = measure.prepared.first { $0.driver.id == statement.driver }?.inputs ?? []
        guard let currency = statement.currency else { return inputs }
        return inputs.filter { $0.unit.contains(currency.code) }
    }
}

extension EconomicStatement {
    fileprivate var currency: Currency? {
        switch value {
        case .exact(let money), .range(let money, _): money.currency
        case .scale, .withheld: nil
        }
    }
}

extension ModelInput {
    /// Whether this very figure was taken in from this session.
    fileprivate func holds(_ statement: EconomicStatement) -> Bool {
        session == statement.session && figure == WrittenFigure(said: statement.value)
    }
}
