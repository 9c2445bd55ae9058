import CustomerValue
import UseCases
import ValueModel

/// What the value-model pages say.
enum ValueModelWords {
    static let title = "Value model"
    static let lede =
        "Inputs with names, and formulas that use them. Everything is kept as you type it; what "
        + "does not fit is said at its place, and a model with a fault has no figure."
    static let fileName = "model.yaml"
    static let faults = "What has to be mended"
    static let looks = "Worth a look"
    static let sound = "The model is sound."
    static let empty = "Nothing is in the model yet."

    static let inputs = "Inputs"
    static let input = "Input"
    static let noInputs = "No inputs yet. A formula needs figures with names."
    static let addInput = "Add an input"
    static let name = "Name in formulas"
    static let nameHint = "letters, digits and _, such as visits_avoided"
    static let inputTitle = "Title"
    static let form = "How the figure is given"
    static let numbers = "Numbers"
    static let numbersHint = "in order, with ; between: 15; 25; 40"
    static let shape = "Shape, for percentiles"
    static let unit = "Unit"
    static let unitHint = "such as visit/year or USD/visit"
    static let evidence = "Evidence"
    static let source = "Source"
    static let person = "Who said it"
    static let nobody = "Nobody named"
    static let statedOn = "Said on"
    static let figure = "Figure"
    static let claimed = "Claimed before:"
    static let confirm = "Take the customer's figure"
    static let statement = "What was said"

    static let driver = "Driver"
    static let drivers = "Drivers"
    static let addDriver = "Add a driver with a formula"
    static let addSimple = "Add quantity × value × frequency"
    static let driverName = "Name"
    static let attribute = "Value attribute"
    static let noAttribute = "None"
    static let kind = "Kind"
    static let code = "Name in other formulas"
    static let formula = "Formula"
    static let formulaHint = "such as visits_avoided * cost_per_visit"
    static let halfLife = "Half-life"
    static let halfLifeHint = "in years, such as 3"
    static let catchUp = "A rival catches up on"
    static let perYear = "A year"
    static let quantity = "Quantity"
    static let quantityUnit = "Of what"
    static let quantityUnitHint = "one word, such as visit"
    static let unitValue = "Value of one"
    static let frequency = "Times a year"

    static let terms = "Terms"
    static let discountRate = "Discount rate"
    static let discountRateHint = "such as 8%"
    static let years = "Years"
    static let investment = "Investment"
    static let investmentHint = "spent once, before the first year, such as 60_000"
    static let reference = "Price of the alternative, a year"

    static let whatIf = "What if"
    static let whatIfWhy =
        "Other figures in some inputs, and what the model would say. Nothing is stored; the "
        + "address of this page keeps the question, so that you can send it to somebody."
    static let ask = "Show it"
    static let kept = "As kept"
    static let asked = "What if"

    static let result = "What it says"
    static let netGain = "Net gain"
    static let netGainYear = "The net gain a year"
    static let middle = "Median"
    static let quarterBelow = "25\u{a0}% below"
    static let quarterAbove = "25\u{a0}% above"
    static let low = "5\u{a0}% below"
    static let high = "5\u{a0}% above"
    static let moves = "What moves it most"
    static let add = "Add"
    static let retire = "Retire"

    static let files = "As a file"
    static let download = "Download the model file"
    static let takeIn = "Take a model file in"
    static let text = "Text of the model file"
    static let preview = "Show what would change"
    static let apply = "Take it in"
    static let row = "Row"
    static let deed = "What happens"
    static let compare = "Compare versions"
    static let noVersion = "No model was agreed yet: a version keeps the model of its day."
    static let before = "Agreed"
    static let now = "Now"

    static func edit(_ name: String) -> String { "Change \(name)" }

    static func grade(_ grade: EvidenceGrade) -> String { AlignmentWords.grade(grade) }

    static func form(_ kind: FormDraft.Kind) -> String {
        switch kind {
        case .plain: "One number"
        case .pert: "Lowest; most likely; highest"
        case .percentiles: "5 and 95 percent bounds; needs a shape"
        case .uniform: "Lowest; highest, all alike"
        case .normal: "Mean; standard deviation"
        case .triangular: "Triangle: lowest; most likely; highest"
        case .beta: "Beta: alpha; beta; lowest; highest"
        case .discrete: "Values and probabilities, in turns"
        case .withheld: "Withheld"
        case .scale: "Only a step from 1 to 5"
        }
    }

    static func probability(_ above: ProbabilityAbove) -> String {
        let percent = Int((above.share * 100).rounded())
        return "DVP% is above \(Int(above.threshold)) % with a likelihood of \(percent) %."
    }

    static func part(_ part: ModelImport.Part) -> String {
        switch part {
        case .terms: terms
        case .input: input
        case .driver: driver
        }
    }

    static func deed(_ row: ModelImport.Row) -> String {
        switch row.deed {
        case .create: "new"
        case .update: "changed"
        case .skip: "as it is"
        case .error: row.problem.map(problem) ?? ""
        }
    }

    static func problem(_ problem: ModelImport.Problem) -> String {
        switch problem {
        case .unknownCurrency: "the currency is not known"
        case .notYearly: "the figures are not for a year"
        case .unknownEvidence: "the evidence is none of the five words"
        case .unknownKind: "the kind is not benefit, cost or price"
        case .notADay: "the date is no date"
        case .unknownAttribute(let name): "there is no value attribute called \(name)"
        case .nameTaken: "the name is taken"
        case .tooLong: "a text is too long to be kept"
        }
    }
}
