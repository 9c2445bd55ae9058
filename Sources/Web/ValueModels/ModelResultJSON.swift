import CustomerValue
import UseCases
import ValueModel

extension Shape<ModelResult> {
    static let modelResult = Shape(
        "ModelResult",
        [
            .optionalObject("netGain", .spread) { $0.netGain },
            .optionalObject("dvpPercent", .spread) { $0.dvpPercent },
            .list("probabilityAbove", .probabilityAbove) { $0.probabilityAbove },
            .list("sensitivity", .inputSensitivity) { $0.sensitivity },
            .optionalDecimal("confirmedShare") { $0.confirmedShare.flatMap(ExactDecimal.init) },
            .integer("samples") { $0.samples },
        ])
}

extension Shape<ValueModel.Spread> {
    static let spread = Shape(
        "Spread",
        [
            .optionalDecimal("base") { ExactDecimal($0.base) },
            .optionalDecimal("mean") { ExactDecimal($0.mean) },
            .optionalDecimal("sd") { ExactDecimal($0.standardDeviation) },
            .optionalDecimal("p5") { ExactDecimal($0.p5) },
            .optionalDecimal("p25") { ExactDecimal($0.p25) },
            .optionalDecimal("p50") { ExactDecimal($0.p50) },
            .optionalDecimal("p75") { ExactDecimal($0.p75) },
            .optionalDecimal("p95") { ExactDecimal($0.p95) },
        ])
}

extension Shape<ProbabilityAbove> {
    static let probabilityAbove = Shape(
        "ProbabilityAbove",
        [
            .optionalDecimal("threshold") { ExactDecimal($0.threshold) },
            .optionalDecimal("share") { ExactDecimal($0.share) },
        ])
}

extension Shape<InputSensitivity> {
    static let inputSensitivity = Shape(
        "InputSensitivity",
        [
            .text("input") { $0.input }, .optionalDecimal("low") { ExactDecimal($0.low) },
            .optionalDecimal("high") { ExactDecimal($0.high) },
        ])
}

/// One year when nothing is done, in money.
struct DecayLine: Sendable {
    let year: DecayYear
    let currency: Currency

    init(year: DecayYear, _ currency: Currency) {
        self.year = year
        self.currency = currency
    }
}

extension Shape<DecayLine> {
    static let decayYear = Shape(
        "DecayYear",
        [
            .integer("year") { $0.year.year },
            .optionalDecimal("dvpPercent") { $0.year.dvpPercent.flatMap(ExactDecimal.init) },
            .money("netGain") {
                Money(amountMinor: $0.year.netGainMinor, currency: $0.currency)
            },
            .money("addedToHold") {
                Money(amountMinor: $0.year.addedToHoldMinor, currency: $0.currency)
            },
        ])
}

extension Shape<WhatIf> {
    static let whatIf = Shape(
        "WhatIf",
        [
            .object("kept", .valueModel) { $0.kept }, .object("asked", .valueModel) { $0.asked },
        ])
}

extension Shape<ComparedVersions> {
    static let comparedVersions = Shape(
        "ComparedVersions",
        [
            .id("relationship") { $0.line.relationship.id },
            .optionalText("before") { $0.earlier?.key },
            .optionalText("after") { $0.later?.key },
            .optionalMoney("netGainBefore") { $0.before?.netGain },
            .optionalMoney("netGainAfter") { $0.after?.netGain },
            .list("drivers", .comparedDriver) { $0.drivers },
            .list("inputs", .comparedInput) { $0.inputs },
        ])
}

extension Shape<ComparedPart<Money>> {
    static let comparedDriver = Shape(
        "ComparedDriver",
        [
            .text("name") { $0.name }, .optionalMoney("before") { $0.before },
            .optionalMoney("now") { $0.now },
        ])
}

extension Shape<ComparedPart<String>> {
    static let comparedInput = Shape(
        "ComparedInput",
        [
            .text("name") { $0.name }, .optionalText("before") { $0.before },
            .optionalText("now") { $0.now },
        ])
}

extension Shape<ImportPreview> {
    static let importPreview = Shape(
        "ImportPreview",
        [
            .id("relationship") { $0.line.relationship.id },
            .list("rows", .importRow) { $0.rows },
            .texts("faults") { $0.faults.map { $0.text(file: ValueModelWords.fileName) } },
        ])
}

extension Shape<ModelImport.Row> {
    static let importRow = Shape(
        "ImportRow",
        [
            .choice("part") { $0.part }, .text("name") { $0.name }, .choice("deed") { $0.deed },
            .integer("line") { $0.line },
            .optionalText("problem") { $0.problem.map(ValueModelWords.problem) },
        ])
}

extension ExactDecimal {
    /// A computed figure to six places; nil where it is no number or too large.
    init?(_ value: Double) {
        let millionths = (value * 1_000_000).rounded(.toNearestOrEven)
        guard let whole = Int64(exactly: millionths) else { return nil }
        self.init(millionths: whole)
    }
}

extension Shape<ModelPreview> {
    static let modelPreview = Shape(
        "ModelPreview",
        [
            .object("model", .valueModel) { $0.view },
            .list("diagnostics", .diagnostic) { preview in
                preview.diagnostics.map { LocatedDiagnostic($0, in: preview.view.model) }
            },
            .optionalMoney("annual") { $0.figure },
        ])
}
