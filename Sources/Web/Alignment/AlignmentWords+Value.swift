import CustomerValue
import UseCases

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
    static let driverName = "Name"
    static let addDriver = "Add a value driver"
    static let noDrivers =
        "No drivers yet. Put one consequence into money: how many, worth how much each, how often "
        + "a year."
    static let inputs = "Inputs"
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

    static func factor(_ name: DriverInputName) -> String {
        switch name {
        case .quantity: "Quantity"
        case .unitValue: "Value of one"
        case .frequency: "Times a year"
        }
    }

    static func unit(_ name: DriverInputName) -> String { "Unit of \(lower(name))" }
    static func evidenceOf(_ name: DriverInputName) -> String { "Evidence of \(lower(name))" }
    static func sourceOf(_ name: DriverInputName) -> String { "Source of \(lower(name))" }

    static func unitHint(_ name: DriverInputName) -> String {
        switch name {
        case .quantity: "such as visits"
        case .unitValue: "such as USD a visit"
        case .frequency: "such as a year"
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

    static func input(_ input: DriverInput, _ format: Formatter) -> String {
        let amount = input.amount.map { format.decimal($0) } ?? "no figure"
        return [factor(input.name) + ":", amount, input.unit].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    static func evidence(_ input: DriverInput) -> String {
        [grade(input.evidence).lowercased(), input.source].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    static func gap(_ error: DriverError) -> String {
        switch error {
        case .noAmount(let name, .withheld): "\(lower(name)) is withheld"
        case .noAmount(let name, .scaleOnly): "\(lower(name)) is known only as a scale"
        case .noAmount(let name, _), .inputMissing(let name): "\(lower(name)) is missing"
        case .inputTwice(let name): "\(lower(name)) is given twice"
        case .unknownFormula: "the formula is not known to this version"
        case .noRate(let from, let to): "no exchange rate from \(from.code) to \(to.code)"
        case .overflow: "the product is too large"
        }
    }

    private static func lower(_ name: DriverInputName) -> String { factor(name).lowercased() }
}
