import CustomerValue
import Markup
import UseCases

/// The inputs of one driver: what it belongs to, and three factors with where they come from.
struct DriverForm {
    let form: FormView
    let alignment: Alignment
    let stored: ValueDriver?

    var markup: Markup {
        let attributes = alignment.livingAttributes.map {
            (value: $0.id.description, label: $0.name)
        }
        let kinds = DriverKind.allCases.map {
            (value: $0.rawValue, label: AlignmentWords.driverKind($0))
        }
        let currency = stored?.currency ?? alignment.standing.valuation.currency
        let factors = DriverInputName.allCases.map(factor)
        return """
            \(form.text(
                "name", AlignmentWords.driverName, stored?.name ?? "", required: true,
                maximum: 120))\
            <div class="fields">\(form.select(
                "attribute", AlignmentWords.attribute, attributes,
                stored?.attribute.description ?? ""))\
            \(form.select("kind", AlignmentWords.kind, kinds, stored?.kind.rawValue ?? ""))\
            \(form.currency("currency", currency.code))</div>\
            \(factors)
            """
    }

    private func factor(_ name: DriverInputName) -> Markup {
        let input = stored?.inputs.first { $0.name == name }
        let field = name.rawValue
        let grades = EvidenceGrade.allCases.map {
            (value: $0.rawValue, label: AlignmentWords.grade($0))
        }
        let grade = input?.evidence ?? .supplierEstimated
        return """
            <div class="fields">\(form.text(
                field, AlignmentWords.factor(name), input?.amount?.description ?? "",
                maximum: 24))\
            \(form.text(
                field + "Unit", AlignmentWords.unit(name), input?.unit ?? "",
                hint: AlignmentWords.unitHint(name), maximum: 40))\
            \(form.select(
                field + "Evidence", AlignmentWords.evidenceOf(name), grades, grade.rawValue))\
            \(form.text(
                field + "Source", AlignmentWords.sourceOf(name), input?.source ?? "",
                maximum: 300))</div>
            """
    }
}
