import CustomerValue
import UseCases
import ValueModel

extension Shape<CalibrationOverview> {
    static let calibrations = Shape(
        "CalibrationOverview",
        [
            .id("relationship") { $0.line.relationship.id },
            .list("rounds", .calibratedRound) { $0.rounds },
        ])
}

extension Shape<CalibratedRound> {
    static let calibratedRound = Shape(
        "CalibratedRound",
        [
            .integer("round") { $0.round },
            .optionalDecimal("agreedIndex") { $0.calibration.agreed?.index.hundredths },
            .list("guesses", .guess) { $0.calibration.guesses },
            .list("attributes", .calibrationRow) { $0.calibration.rows },
        ])
}

extension Shape<Calibration.Guess> {
    static let guess = Shape(
        "CalibrationGuess",
        [
            .choice("function") { $0.function }, .decimal("index") { $0.index.hundredths },
            .integer("bars") { $0.bars },
        ])
}

extension Shape<CalibrationRow> {
    static let calibrationRow = Shape(
        "CalibrationRow",
        [
            .id("attribute") { $0.attribute }, .optionalInteger("customer") { $0.customer },
            .optionalInteger("agreed") { $0.agreed },
            .list("guesses", .pointsGuess) { $0.guesses },
        ])
}

extension Shape<CalibrationRow.Guess> {
    static let pointsGuess = Shape(
        "CalibrationPoints",
        [.choice("function") { $0.function }, .decimal("points") { $0.points.hundredths }])
}
