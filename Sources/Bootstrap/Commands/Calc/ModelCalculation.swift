import Foundation
import Simulation
import ValueModel

/// One model file, calculated: everything `parley calc` can print of it.
package struct ModelCalculation {
    /// What a command asks for.
    package struct Request {
        package var path: String
        var settings = CalculationSettings()
        /// From when years count, as `2028-06-30`; today when nil.
        package var asOf: String?
        /// Instead of the model's own, when given.
        package var investment: Double?

        package init(path: String) {
            self.path = path
        }

        package mutating func set(
            samples: Int, seed: UInt64, threads: Int?, isPlain: Bool, findsSensitivity: Bool
        ) {
            settings = CalculationSettings(
                samples: samples, seed: seed, method: isPlain ? .plain : .sobol, threads: threads,
                findsSensitivity: findsSensitivity)
        }
    }

    let model: Model
    let result: ModelResult
    /// Of the calculation alone, without reading the file and writing the result.
    let seconds: Double
    let plan: DecayPlan?
    /// Nil unless the model or the request looks at years.
    let outlook: Outlook?

    /// Throws `CommandFailure` for a file that is no model, or one that cannot be sampled.
    package init(_ request: Request) throws {
        let today = try Self.day(request.asOf)
        let source = try ModelSource(path: request.path)
        let model = try source.model()
        let clock = ContinuousClock()
        let start = clock.now
        do {
            result = try Calculation.run(
                model, settings: request.settings, progress: Self.progress(request))
        } catch {
            throw Self.failure(error, source)
        }
        seconds = (clock.now - start) / .seconds(1)
        self.model = model
        plan = DecayPlan(model, asOf: today)
        let looksAtYears =
            model.years != nil || model.discountRate != nil || model.investment != nil
            || request.investment != nil
        outlook =
            looksAtYears ? Outlook(model, plan, investment: request.investment) : nil
    }

    package var report: [String] { CalcReport(self).lines }

    package var json: String { CalcJSON.document(self) }

    /// Writes the waterfall; a file that is there already is replaced.
    package func writeDrawing(to path: String) throws {
        do {
            try Data(CalcDrawing.svg(self).utf8).write(to: URL(fileURLWithPath: path))
        } catch {
            throw CommandFailure.failed(CalcWords.unwritable(path), CalcWords.checkFolder)
        }
    }

    private static func failure(_ error: CalculationError, _ source: ModelSource) -> CommandFailure
    {
        switch error {
        case .samples: .input(CalcWords.badSamples, "")
        case .threads: .input(CalcWords.badThreads, "")
        case .cancelled: .failed(CalcWords.cancelled, "")
        case .refused(let diagnostic): source.failure([diagnostic])
        }
    }

    private static func progress(_ request: Request) -> (Double) -> Void {
        guard request.settings.samples >= 5_000_000, isatty(2) == 1 else {
            return { _ in }
        }
        return { share in
            let percent = Int(100 * share)
            let end = percent == 100 ? "\r\u{1B}[K" : ""
            FileHandle.standardError.write(Data("\r\(CalcWords.progress) \(percent) %\(end)".utf8))
        }
    }

    private static func day(_ text: String?) throws -> CalendarDay {
        if let text {
            guard let day = CalendarDay(text) else {
                throw CommandFailure.input(CalcWords.noDay(text), "")
            }
            return day
        }
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        let today = CalendarDay(
            year: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        guard let today else { throw CommandFailure.failed(CalcWords.noClock, CalcWords.giveDay) }
        return today
    }
}
