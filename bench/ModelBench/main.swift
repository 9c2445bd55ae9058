import Foundation
import Simulation
import ValueModel

// usage: ModelBench MODEL.yaml SAMPLES sobol|plain all|dvp ranks|none RUNS
//
// Calculates a value model RUNS times in one process, as the Python peers do, with seeds from 1 on,
// and prints the seconds of each run as JSON.

let arguments = CommandLine.arguments
let model = try ModelFile.model(bytes: Array(Data(contentsOf: URL(filePath: arguments[1]))))
var settings = CalculationSettings(
    samples: Int(arguments[2]) ?? 0, method: arguments[3] == "plain" ? .plain : .sobol,
    findsSensitivity: arguments[5] == "ranks", spreads: arguments[4] == "all" ? .all : .main)
let clock = ContinuousClock()
var seconds: [Double] = []
var mean = 0.0
for seed in 1...(UInt64(arguments[6]) ?? 1) {
    settings.seed = seed
    let start = clock.now
    let result = try Calculation.run(model, settings: settings)
    seconds.append((clock.now - start) / .seconds(1))
    mean = result.dvpPercent?.mean ?? .nan
}
print(#"{"seconds": \#(seconds), "mean": \#(mean)}"#)
