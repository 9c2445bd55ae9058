import CustomerValue
import Testing
import ValueModel

struct ModelFiguresTests {
    @Test(
        arguments: [
            (DriverKind.benefit, 16_250), (.cost, -16_250), (.price, -16_250),
        ] as [(DriverKind, Int64)])
    func `25 visits saved at 650 dollars are worth 16,250 dollars a year`(
        kind: DriverKind, amount: Int64
    ) throws {
        var sample = try ModelSample()
        sample.add(1, kind: kind, inputs: ["650", "25"])
        #expect(try sample.model.figure(of: 1) == dollars(amount))
    }

    @Test(arguments: UInt64(1)...20)
    func `a driver is the exact product, rounded once to the minor unit`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let amounts = (0..<3).map { _ in
                ExactDecimal(millionths: .random(in: -9_000_000...9_000_000_000, using: &generator))
            }
            let code = ["USD", "JPY", "KWD"][Int.random(in: 0...2, using: &generator)]
            var sample = try ModelSample(code: code)
            sample.add(1, inputs: amounts.map(\.description))
            let exact = amounts.reduce(Fraction(Int128(try currency(code).minorPerMajor))) {
                $0 * Fraction(Int128($1.millionths), 1_000_000)
            }
            #expect(try Int128(sample.model.figure(of: 1)?.amountMinor ?? 0) == exact.rounded)
        }
    }

    @Test func `a fault is told with the drivers it touches, and the others wait for it`() throws {
        var sample = try ModelSample()
        sample.add(1, inputs: ["10"])
        sample.add(2, inputs: ["20"])
        sample.add(3, inputs: ["30"])
        let wrong = sample.with { model in
            model.drivers[0].formula = "x1_0 * nothing"
            model.inputs[1].figure = WrittenFigure(.plain, ["1,5"])
        }
        let figures = ModelFigures(of: wrong, purchases: nil)
        let numbers: [UInt64] = [1, 2, 3]
        let reasons = numbers.map { number -> [Place]? in
            guard case .failure(.faults(let faults)) = figures.drivers[id(number)] else {
                return nil
            }
            return faults.map(\.place)
        }
        let expected: [[Place]?] = [
            [.driver(0, .formula)], [.input(.listed(1), .number(0))], nil,
        ]
        #expect(reasons == expected)
        #expect(figures.drivers[id(3)] == .failure(.modelAtFault))
    }

    @Test func `a figure beyond what money can hold is said to be too large`() throws {
        var sample = try ModelSample()
        sample.add(1, inputs: ["9_000_000_000_000", "9_000_000_000_000"])
        #expect(throws: DriverGapReason.tooLarge) { try sample.model.figure(of: 1) }
    }

    @Test func `purchases are a figure formulas can use`() throws {
        var sample = try ModelSample()
        sample.add(1, inputs: ["1"])
        let model = sample.with { $0.drivers[0].formula = "purchases * 2% + x1_0" }
        #expect(
            try model.figure(of: 1, purchases: dollars(2_000_000)) == dollars(40_001))
        #expect(throws: DriverGapReason.self) { try model.figure(of: 1) }
    }
}
