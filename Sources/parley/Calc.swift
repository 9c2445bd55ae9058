import ArgumentParser
import Bootstrap

struct Calc: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Calculate a value model: net gain, DVP% and how sure they are.")

    @Argument(help: "The model file, or - for standard input; with --templates a template's id.")
    var model: String?
    @Option(help: "How many samples are drawn, 1 to 100,000,000.") var samples = 65_536
    @Option(help: "Where random numbers start: the same seed gives the same figures.")
    var seed: UInt64 = 1
    @Option(help: "How many threads share the work; one each core when not given.")
    var threads: Int?
    @Flag(help: "Draw independently instead of evenly spread.") var plain = false
    @Flag(name: .customLong("no-sensitivity"), help: "Leave out what moves the result most.")
    var withoutSensitivity = false
    @Flag(help: "Print the result as one JSON document.") var json = false
    @Option(help: "Also write a waterfall drawing to this file.") var svg: String?
    @Option(help: "The day from which years count, as 2028-06-30; today when not given.")
    var asOf: String?
    @Option(help: "Spent before the first year, in the model's currency, instead of the file's.")
    var investment: Double?
    @Flag(help: "Print a model to start from.") var example = false
    @Flag(help: "List the library's templates, or print one as part of a model.")
    var templates = false

    func validate() throws {
        guard (1...100_000_000).contains(samples) else {
            throw ValidationError("--samples takes a whole number from 1 to 100,000,000.")
        }
        guard threads.map((1...1_024).contains) ?? true else {
            throw ValidationError("--threads takes a whole number from 1 to 1,024.")
        }
        guard investment.map({ $0 >= 0 && $0.isFinite }) ?? true else {
            throw ValidationError("--investment takes an amount from 0 upward.")
        }
        guard model != nil || example || templates else {
            throw ValidationError("Name a model file, or print one with --example.")
        }
    }

    func run() throws {
        if example { return Terminal.say(ExampleModel.text) }
        if templates { return Terminal.say(try TemplateList.text(model)) }
        var request = ModelCalculation.Request(path: model ?? "-")
        request.set(
            samples: samples, seed: seed, threads: threads, isPlain: plain,
            findsSensitivity: !withoutSensitivity)
        request.asOf = asOf
        request.investment = investment
        let calculation = try ModelCalculation(request)
        if let svg { try calculation.writeDrawing(to: svg) }
        Terminal.say(json ? calculation.json : calculation.report.joined(separator: "\n"))
    }
}
