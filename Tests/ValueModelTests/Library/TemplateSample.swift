import Testing
import ValueModel

/// A template with figures to fill in, and the amount of each driver worked out by hand.
struct TemplateSample: Sendable, CustomTestStringConvertible {
    let id: String
    let figures: [String]
    let amounts: [Double]

    init(_ id: String, _ figures: [String], _ amounts: Double...) {
        self.id = id
        self.figures = figures
        self.amounts = amounts
    }

    var testDescription: String { id }

    static let all = [
        // 7 % of 8,000 hours at 100.
        TemplateSample("uptime", ["85", "92", "8_000", "100"], 56_000),
        // 6 repairs, each 12 days shorter, at 500 a day; 3 spares of 4,000 at 12 %.
        TemplateSample("repair-time", ["6", "14", "2", "500", "3", "4_000", "12%"], 36_000, 1_440),
        TemplateSample("field-visits", ["25", "650"], 16_250),
        TemplateSample("rework", ["25", "800"], 20_000),
        // 100,000 units with 5 defects in a thousand fewer, at 12 each.
        TemplateSample("quality", ["100_000", "2%", "1.5%", "12"], 6_000),
        TemplateSample("energy", ["1_200", "1_050", "90"], 13_500),
        // 3 % more of 5,000 tonnes at 400.
        TemplateSample("yield", ["5_000", "91", "94", "400"], 60_000),
        TemplateSample("logistics", ["104", "52", "180"], 9_360),
        TemplateSample("inventory", ["400_000", "250_000", "15%"], 22_500),
        // 4,000 a day, 30 days later, at 10 %.
        TemplateSample("working-capital", ["4_000", "30", "10%"], 12_000),
        TemplateSample("consumables", ["20_000", "1.5", "1.25", "3"], 15_000),
        TemplateSample("price-premium", ["5_000", "42", "38"], -20_000),
        // 3 customers at 25,000, 40 % of it owed.
        TemplateSample("new-customers", ["3", "25_000", "40"], 30_000),
        TemplateSample("launch", ["2", "1.5", "40_000"], 120_000),
        // 40 people, 30 hours saved and 16 spent, at 45.
        TemplateSample("training", ["40", "30", "16", "45"], 54_000, -28_800),
        TemplateSample("administration", ["900", "0.5", "40"], 18_000),
        TemplateSample("safety", ["4", "1", "15_000"], 45_000),
        TemplateSample("changeover", ["120", "50"], -6_000),
    ]

    /// A draft with the template in it, filled in.
    func draft(currency: String = "USD", prefix: String = "") throws -> ModelDraft {
        var draft = ModelDraft()
        draft[.name] = "Sample"
        draft[.currency] = currency
        draft[.period] = "year"
        draft[.alternative] = "nothing"
        Template.named(id)?.instantiate(into: &draft, prefix: prefix)
        for (index, figure) in figures.enumerated() {
            draft.inputs[index].form = FormDraft(.plain, [Written(figure)])
        }
        return draft
    }
}
