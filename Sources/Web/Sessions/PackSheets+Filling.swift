import CustomerValue
import Markup
import UseCases

extension PackSheets {
    /// A blank bar with a mark for each of its 100 points, and a line for each thing named.
    var bar: Markup {
        let named = isShown ? planning.attributes.filter { $0.retiredAt == nil }.map(\.name) : []
        let empty = max(Self.barRows - named.count, Self.emptyRowsMinimum)
        let rows = named.map { barRow($0) } + (0..<empty).map { _ in barRow("") }
        return sheet(
            PackWords.bar(other),
            """
            <p>\(PackWords.barWhy)</p>\(blank(PackWords.name))\(blank(PackWords.function))\
            <div class="barsheet"><div>\(BlankBar.svg)</div><div><table class="fill"><thead><tr>\
            <th scope="col">\(PackWords.thing)</th>\
            <th scope="col" class="number">\(SessionWords.points)</th></tr></thead>\
            <tbody>\(rows)</tbody><tfoot><tr><td>\(PackWords.total)</td>\
            <td class="number">100</td></tr></tfoot></table></div></div>
            """)
    }

    private static let barRows = 13
    /// For what nobody has thought of.
    private static let emptyRowsMinimum = 4

    private func barRow(_ name: String) -> Markup {
        "<tr class=\"pen\"><td dir=\"auto\">\(name)</td><td></td></tr>"
    }

    /// The pot, to be divided by pen.
    var budget: Markup {
        let known = pack.opportunities.map { ($0.title, $0.how) }
        let empty = max(Self.budgetRows - known.count, Self.emptyRowsMinimum)
        let blanks = Array(repeating: ("", ""), count: empty)
        let rows = (known + blanks).map { title, how -> Markup in
            """
            <tr class="pen"><td dir="auto">\(title)</td><td dir="auto">\(how)</td>\
            <td></td><td></td></tr>
            """
        }
        let pot = page.format.money(pack.pot)
        return sheet(
            PackWords.budget(pot),
            """
            <p>\(PackWords.budgetWhy(home))</p>\(blank(PackWords.name))\
            <table class="fill budget"><thead><tr><th scope="col">\(BudgetWords.title)</th>\
            <th scope="col">\(BudgetWords.how)</th>\
            <th scope="col" class="number">\(BudgetWords.amount)</th>\
            <th scope="col" class="number">\(PackWords.rank)</th></tr></thead>\
            <tbody>\(rows)</tbody>\
            <tfoot><tr><td>\(PackWords.total)</td><td></td><td class="number">\(pot)</td><td></td>\
            </tr></tfoot></table>
            """)
    }

    private static let budgetRows = 12

    /// Our calculations with room for the customer's figures, then the scale and what is missing;
    /// on sheets of their own where there are many.
    var economics: Markup {
        let all = planning.prepared.map(calculation)
        guard all.count > Self.calculationsBesideScale else {
            let none: Markup = "<p>\(SessionWords.noNumbers)</p>\(lines(4))"
            return worth("\(all.isEmpty ? none : all.joined())\(scales)")
        }
        let parts = stride(from: 0, to: all.count, by: Self.calculationsOnSheet).map { start in
            worth(Array(all.dropFirst(start).prefix(Self.calculationsOnSheet)).joined())
        }
        return parts.joined() + worth(scales)
    }

    private static let calculationsBesideScale = 3
    private static let calculationsOnSheet = 6

    private func worth(_ content: Markup) -> Markup {
        sheet(PackWords.economics, "<p>\(PackWords.economicsWhy)</p>\(content)")
    }

    private var scales: Markup {
        let missing = (0..<5).map { _ -> Markup in
            "<tr class=\"pen\"><td></td><td></td><td></td></tr>"
        }
        return """
            <h3>\(PackWords.noNumbers)</h3>\(scale(EconomicsWords.healthy))\
            \(scale(EconomicsWords.path))<h3>\(EconomicsWords.requests)</h3>\
            <table class="fill"><thead><tr><th scope="col">\(EconomicsWords.question)</th>\
            <th scope="col">\(EconomicsWords.owner)</th><th scope="col">\(EconomicsWords.due)</th>\
            </tr></thead><tbody>\(missing)</tbody></table>
            """
    }

    private func calculation(_ prepared: PreparedCalculation) -> Markup {
        """
        <div class="calculation"><p><b dir="auto">\(prepared.driver.name)</b>: \
        \(EconomicsWords.calculation(prepared, page.format))</p>\
        \(blank(PackWords.yours))\(blank(EconomicsWords.doubt))</div>
        """
    }

    /// The five steps, each with a box to tick.
    private func scale(_ question: String) -> Markup {
        let steps = EconomicValue.scaleSteps.map { step -> Markup in
            "<span><span class=\"box\"></span>\(EconomicsWords.step(step))</span>"
        }
        return "<p class=\"question\">\(question)</p><div class=\"scale\">\(steps)</div>"
    }
}

/// A bar of 100 points to be drawn into: a short mark for each point, a longer one for every
/// fifth, a number at every tenth. Lengths are millimetres.
enum BlankBar {
    private static let point = 1.6
    private static let left = 12.0
    private static let width = 34.0
    private static let top = 3.0

    static var svg: Markup {
        let marks = (0...100).map { mark -> String in
            let length = mark % 10 == 0 ? 4.0 : mark % 5 == 0 ? 2.8 : 1.4
            let height = text(top + Double(100 - mark) * point)
            return "M\(text(left)) \(height)h\(text(-length))M\(text(left + width)) \(height)"
                + "h\(text(length))"
        }
        let numbers = stride(from: 0, through: 100, by: 10).map { number -> Markup in
            let height = text(top + Double(100 - number) * point + 1.2)
            return """
                <text x="\(text(left - 5))" y="\(height)" text-anchor="end" font-size="3.2">\
                \(number)</text>
                """
        }
        return """
            <svg class="blankbar" viewBox="0 0 52 166" width="52mm" height="166mm" role="img" \
            aria-label="\(PackWords.barLabel)"><rect x="\(text(left))" y="\(text(top))" \
            width="\(text(width))" height="\(text(100 * point))" fill="none" stroke="#1b1e23" \
            stroke-width=".5"/><path d="\(marks.joined())" fill="none" stroke="#1b1e23" \
            stroke-width=".15"/><g fill="#1b1e23">\(numbers)</g></svg>
            """
    }

    /// With at most one decimal, exactly.
    private static func text(_ length: Double) -> String {
        let tenths = Int((length * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
