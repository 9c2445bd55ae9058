import CustomerValue
import UseCases
import ValueModel

extension Shape<LibraryView> {
    static let library = Shape(
        "Library",
        [
            .id("relationship") { $0.line.relationship.id },
            .text("currency") { $0.currency.code },
            .list("templates", .template) { $0.chosen.map { [$0.template] } ?? Template.library },
        ])
}

extension Shape<Template> {
    static let template = Shape(
        "Template",
        [
            .text("id") { $0.id }, .text("title") { $0.title },
            .text("whatItIs") { $0.whatItIs }, .text("howItHelps") { $0.howItHelps },
            .text("question") { $0.question }, .list("inputs", .templateInput) { $0.inputs },
            .list("drivers", .templateDriver) { $0.drivers },
        ])
}

extension Shape<TemplateInput> {
    static let templateInput = Shape(
        "TemplateInput",
        [.text("name") { $0.name }, .text("title") { $0.title }, .text("unit") { $0.unit }])
}

extension Shape<TemplateDriver> {
    static let templateDriver = Shape(
        "TemplateDriver",
        [
            .text("name") { $0.name }, .choice("kind") { $0.kind },
            .text("formula") { $0.formula },
        ])
}
