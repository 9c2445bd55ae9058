import CustomerValue
import UseCases
import ValueModel

/// What the alignment page says about the alternative, drivers and DVP%.
extension AlignmentWords {
    static let alternative = "The next best alternative"
    static let noAlternative =
        "Not named yet. Every figure below is a difference against what would be done otherwise."
    static let nameAlternative = "Name the alternative"
    static let changeAlternative = "Change the alternative"
    static let alternativeName = "Name"
    static let alternativeReason = "Why this is what they would do"

    static let drivers = "Value drivers"
    static let driversWhy =
        "Each is one consequence in money a year, against the alternative. Costs and prices take "
        + "away."
    static let driver = "Driver"
    static let openModel = "Open the value model"
    static let noDrivers =
        "No drivers yet. Put one consequence into money in the value model: how many, worth how "
        + "much each, how often a year."
    static let formula = "Formula"
    static let perYear = "A year"
    static let notInTheSum = "Not in the sum"

    static let value = "Value in money"
    static let netGain = "Net gain"
    static let waterfallTitle = "From drivers to net gain"
    static let waterfallDescription = "What each driver adds or takes away in a year."
    static let notDefined = "DVP% is not defined."
    static let purchasesMissing = "Purchases are missing."
    static let enterPurchases = "Enter the purchases"
    static let driversMissing = "No value driver has a figure yet."
    static let stated = "Stated points"
    static let implied = "Implied by money"
    static let impliedTitle = "Points and money"
    static let impliedWhy =
        "The points that the benefits in money would give, beside the agreed ones. Neither "
        + "replaces the other."

    static func formula(_ dvp: DVPPercent, _ format: Formatter) -> String {
        "DVP% = 100 × net gain ÷ purchases = 100 × \(format.money(dvp.netGain)) ÷ "
            + "\(format.money(dvp.purchases)) = \(format.percent(hundredths: dvp.hundredths))"
    }

    static func gainKnown(_ gain: Money, _ format: Formatter) -> String {
        "The net gain is \(format.money(gain)) a year."
    }

    static func alternativeKind(_ kind: AlternativeKind) -> String {
        switch kind {
        case .rival: "a rival"
        case .doItThemselves: "do it themselves"
        case .doNothing: "do nothing"
        }
    }

    static func driverKind(_ kind: DriverKind) -> String {
        switch kind {
        case .benefit: "Benefit"
        case .cost: "Added cost"
        case .price: "Price difference"
        }
    }

    static func grade(_ grade: EvidenceGrade) -> String {
        switch grade {
        case .measured: "Measured"
        case .customerStated: "Stated by the customer"
        case .supplierEstimated: "Estimated by the supplier"
        case .scaleOnly: "Only a scale"
        case .withheld: "Withheld"
        }
    }

    static func gap(_ reason: DriverGapReason) -> String {
        switch reason {
        case .inputsMissing(let names):
            "not known, withheld or only on a scale: \(names.joined(separator: ", "))"
        case .faults(let faults): faults.map(\.sentence).joined(separator: "; ")
        case .modelAtFault: "it waits until the rest of the model is mended"
        case .noRate(let from, let to): "no exchange rate from \(from.code) to \(to.code)"
        case .tooLarge: "the figure is too large"
        }
    }
}
