import CustomerValue
import UseCases
import ValueModel

extension Shape<ValueModelView> {
    static let valueModel = Shape(
        "ValueModel",
        [
            .id("relationship") { $0.line.relationship.id },
            .text("organizationName") { $0.line.organizationName },
            .object("terms", .modelTerms) { $0.model.terms },
            .list("inputs", .modelInput) { $0.model.livingInputs },
            .list("drivers", .modelDriver) { view in
                view.model.livingDrivers.map { ModelDriverLine(driver: $0, view: view) }
            },
            .flag("isSound") { $0.checked != nil },
            .list("diagnostics", .diagnostic) { view in
                view.diagnostics.map { LocatedDiagnostic($0, in: view.model) }
            },
            .texts("conversions") { $0.checked?.conversions.map(\.text) ?? [] },
            .object("standing", .standing) { $0.standing },
            .optionalObject("result", .modelResult) { $0.result },
            .list("decay", .decayYear) { view in
                view.decay?.years.map { DecayLine(year: $0, view.model.terms.currency) } ?? []
            },
        ])
}

extension Shape<ModelTerms> {
    static let modelTerms = Shape(
        "ModelTerms",
        [
            .text("currency") { $0.currency.code }, .text("discountRate") { $0.discountRate },
            .text("years") { $0.years }, .text("investment") { $0.investment },
            .text("reference") { $0.reference },
            .integer("version") { $0.version },
        ])
}

extension Shape<ModelInput> {
    static let modelInput = Shape(
        "ModelInput",
        [
            .id("id") { $0.id }, .text("name") { $0.name }, .text("title") { $0.title },
            .choice("form") { $0.figure.kind }, .texts("numbers") { $0.figure.numbers },
            .text("shape") { $0.figure.shape }, .text("unit") { $0.unit },
            .choice("evidence") { $0.evidence }, .text("source") { $0.source },
            .optionalID("person") { $0.person }, .optionalID("session") { $0.session },
            .optionalDay("statedOn") { $0.statedOn },
            .optionalObject("claimed", .writtenFigure) { $0.claimed },
            .integer("version") { $0.version },
        ])
}

extension Shape<WrittenFigure> {
    static let writtenFigure = Shape(
        "WrittenFigure",
        [
            .choice("form") { $0.kind }, .texts("numbers") { $0.numbers },
            .text("shape") { $0.shape },
        ])
}

/// A driver with its figure in the model's currency.
struct ModelDriverLine: Sendable {
    let driver: ValueDriver
    let figure: DriverFigure?
    let gap: DriverGapReason?

    init(driver: ValueDriver, view: ValueModelView) {
        self.driver = driver
        switch view.figures.drivers[driver.id] {
        case .success(let figure):
            self.figure = figure
            gap = nil
        case .failure(let reason):
            figure = nil
            gap = reason
        case nil:
            figure = nil
            gap = nil
        }
    }
}

extension Shape<ModelDriverLine> {
    static let modelDriver = Shape(
        "ModelDriver",
        [
            .object("driver", .driver) { $0.driver },
            .optionalMoney("annual") { $0.figure?.annual },
            .flag("isConfirmed") { $0.figure?.isConfirmed ?? false },
            .optionalText("gap") { $0.gap.map(AlignmentWords.gap) },
        ])
}

extension Shape<LocatedDiagnostic> {
    static let diagnostic = Shape(
        "Diagnostic",
        [
            .flag("isError") { $0.diagnostic.severity == .error },
            .choice("part") { $0.part }, .optionalText("id") { $0.id },
            .text("field") { $0.field }, .integer("column") { $0.diagnostic.fieldColumn },
            .integer("length") { $0.diagnostic.length },
            .text("words") { $0.diagnostic.words }, .text("sentence") { $0.diagnostic.sentence },
            .optionalText("suggestion") { $0.diagnostic.suggestion },
        ])
}

extension Shape<ModelText> {
    static let modelText = Shape(
        "ModelText", [.text("name") { $0.name }, .text("text") { $0.text }])
}
