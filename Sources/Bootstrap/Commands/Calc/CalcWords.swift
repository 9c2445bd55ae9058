import ValueModel

/// What `parley calc` says.
enum CalcWords {
    static let warning = "warning: "
    static let tooLarge = "a model file has at most 1 MB"
    static let tryExample =
        "Name a model file, or start from one: parley calc --example > model.yaml"
    static let nameFile = "Name the model file in it."
    static let checkRights = "Check who may read it."

    static func noFile(_ path: String) -> String { "There is no file \(path)." }
    static func folder(_ path: String) -> String { "\(path) is a folder, not a model file." }
    static func unreadable(_ path: String) -> String { "\(path) cannot be read." }
    static func unwritable(_ path: String) -> String { "\(path) cannot be written." }
    static func more(_ count: Int) -> String { "and \(count) more" }
    static func writeInstead(_ text: String) -> String { "    write: \(text)" }

    static let driversHead = "What adds to it and what takes from it"
    static let waterfallHead = "How it adds up"
    static let netGain = "Net gain"
    static let sensitivityHead = "What moves it most"
    static let decayHead = "If nothing is done"
    static let outlookHead = "Over the years"
    static let year = "Year"
    static let toHold = "To hold the line"
    static let conversionsHead = "Conversions made"
    static let warningsHead = "Worth a look"
    static let missing = "missing"
    static let nothingKnown = "Nothing can be said yet: no driver has a figure."

    static func evidence(_ grade: EvidenceGrade?) -> String {
        switch grade {
        case .measured: "measured"
        case .customerStated: "customer-stated"
        case .supplierEstimated: "supplier-estimated"
        case .scaleOnly: "scale only"
        case .withheld: "withheld"
        case nil: "no input"
        }
    }

    static func bound(_ bound: Bound) -> String? {
        switch bound {
        case .complete: nil
        case .atLeast: "Only benefits are missing: the true net gain is at least this."
        case .atMost: "Only costs are missing: the true net gain is at most this."
        case .unknown: "The true net gain may be higher or lower than this."
        }
    }

    static func confirmed(_ share: String) -> String {
        "Confirmed: \(share) of the money rests on figures measured or customer-stated."
    }

    static func worth(_ money: String, _ reference: String) -> String {
        "Worth \(money) to the customer, where the alternative costs \(reference)."
    }

    static func samples(_ count: Int, seed: UInt64, seconds: Double) -> String {
        guard count > 0 else { return "Nothing is uncertain: no samples were needed." }
        let time = CalcNumbers.written(seconds, places: 3)
        return "\(CalcNumbers.count(count)) samples, seed \(seed), \(time) s."
    }

    static func leftOut(_ count: Int) -> String {
        "\(CalcNumbers.count(count)) samples had a figure that is no number and were left out."
    }

    static let badSamples = "--samples takes a whole number from 1 to 100,000,000."
    static let badThreads = "--threads takes a whole number from 1 to 1,024."
    static let cancelled = "The calculation was stopped."
    static let noClock = "The machine's clock shows no day of the calendar."
    static let giveDay = "Name the day with --as-of."
    static let checkFolder = "Check that its folder is there and who may write in it."
    static func noDay(_ text: String) -> String {
        "“\(text)” is no day: write it as --as-of 2028-06-30."
    }

    static let atBest = "at best"
    static let listTemplates = "List them with parley calc --templates."
    static func noTemplate(_ id: String) -> String { "There is no template “\(id)”." }

    static let progress = "Calculating"

    static let drawingTitle = "Net gain"
    static func drawingDescription(_ name: String) -> String {
        "How benefits, costs and prices add up to the net gain of \(name), with the range from "
            + "the 5 % to the 95 % quantile."
    }
    static let showTable = "Show as table"
    static let driver = "Driver"
    static let amount = "Amount"
}
