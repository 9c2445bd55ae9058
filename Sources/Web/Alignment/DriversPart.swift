import CustomerValue
import Markup
import UseCases

/// The monetary consequences, each from three inputs with evidence and source.
enum DriversPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup {
        let names = alignment.attributes.names
        let rows = alignment.drivers.map { row($0, names, alignment, page) }
        let list: Markup =
            alignment.drivers.isEmpty
            ? "<div class=\"empty\"><p>\(AlignmentWords.noDrivers)</p></div>"
            : """
            <div class="scroll" tabindex="0" role="region" aria-label="\(AlignmentWords.drivers)">\
            <table class="list"><thead><tr><th scope="col">\(AlignmentWords.driver)</th>\
            <th scope="col">\(AlignmentWords.inputs)</th>\
            <th scope="col" class="number">\(AlignmentWords.perYear)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
        return """
            <section class="part" id="drivers"><h2>\(AlignmentWords.drivers)</h2>\
            <p>\(AlignmentWords.driversWhy)</p>\(list)\
            \(page.may(AddDriver.audience) ? addForm(alignment, page) : .empty)</section>
            """
    }

    private static func row(
        _ driver: ValueDriver, _ names: [ID<ValueAttribute>: String], _ alignment: Alignment,
        _ page: Page
    ) -> Markup {
        let inputs = driver.inputs.map { input -> Markup in
            """
            <li>\(AlignmentWords.input(input, page.format)) \
            <span class="quiet">\(AlignmentWords.evidence(input))</span></li>
            """
        }
        return """
            <tr><td data-label="\(AlignmentWords.driver)">\(driver.name)\
            <small>\(AlignmentWords.driverKind(driver.kind)) · \
            \(names[driver.attribute] ?? "")</small>\
            \(page.may(UpdateDriver.audience) ? editForm(driver, alignment, page) : .empty)</td>\
            <td data-label="\(AlignmentWords.inputs)"><ul>\(inputs)</ul></td>\
            <td class="number" data-label="\(AlignmentWords.perYear)">\
            \(annual(driver, page.format))</td></tr>
            """
    }

    private static func annual(_ driver: ValueDriver, _ format: Formatter) -> Markup {
        do {
            return .text(format.money(try driver.annualValue()))
        } catch {
            return "<span class=\"state warn\">\(AlignmentWords.gap(error))</span>"
        }
    }

    private static func addForm(_ alignment: Alignment, _ page: Page) -> Markup {
        guard !alignment.livingAttributes.isEmpty else {
            return "<p class=\"notice\">\(AlignmentWords.attributesFirst)</p>"
        }
        let form = page.form(Addresses.relationshipDrivers(alignment.line.relationship.id))
        let fields = DriverForm(form: form, alignment: alignment, stored: nil).markup
        return form.disclosed(
            AlignmentWords.addDriver, form.render(fields, submit: AlignmentWords.add))
    }

    private static func editForm(
        _ driver: ValueDriver, _ alignment: Alignment, _ page: Page
    ) -> Markup {
        let form = page.form(Addresses.driver(driver.id))
        let retirement = page.form(Addresses.driverRetirement(driver.id))
        let fields = DriverForm(form: form, alignment: alignment, stored: driver).markup
        let content =
            form.render(fields, submit: FormWords.save, version: driver.version)
            + retirement.button(AlignmentWords.retire, version: driver.version, style: .danger)
        return form.disclosed(
            AlignmentWords.edit(driver.name), content, open: retirement.state != nil)
    }
}
