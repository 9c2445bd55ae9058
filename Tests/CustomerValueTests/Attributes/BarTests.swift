import CustomerValue
import Testing

struct BarTests {
    @Test func `an agreed bar needs 100 points`() throws {
        #expect(try bar(40, 30, 20, 10, 0).agreed() == bar(40, 30, 20, 10, 0))
        #expect(throws: BarError.total(missing: 5)) { try bar(40, 30, 25).agreed() }
        #expect(throws: BarError.total(missing: -20)) { try bar(60, 60).agreed() }
        #expect(throws: BarError.total(missing: 100)) { try bar().agreed() }
        #expect(throws: BarError.negative(id(1))) { try bar(110, -10).agreed() }
        #expect(throws: BarError.total(missing: .min + 101)) {
            try bar(.max, .max).agreed()
        }
    }

    @Test(
        arguments: [
            ([1, 1, 1], [34, 33, 33]), ([2, 1], [67, 33]), ([50, 50], [50, 50]), ([7], [100]),
            ([0, 3], [0, 100]), ([40, 30, 25], [42, 32, 26]),
            ([nil, 1, nil, 1], [nil, 50, nil, 50]),
            ([.max, .max], [50, 50]),
        ] as [([Int?], [Int?])])
    func `scaling keeps proportions and gives the rest to the largest remainders`(
        draft: [Int?], scaled: [Int?]
    ) throws {
        #expect(try bar(draft).scaledTo100() == bar(scaled))
    }

    @Test func `between equal remainders the given order decides`() throws {
        let scaled = try bar(1, 1, 1).scaledTo100(order: [id(2), id(0), id(1)])
        #expect(scaled == bar(33, 33, 34))
        #expect(try bar(1, 1, 1).scaledTo100(order: [id(1), id(1)]) == bar(33, 34, 33))
    }

    @Test func `a bar of zeros or with negative points cannot be scaled`() {
        #expect(throws: BarError.nothingToScale) { try bar(0, 0).scaledTo100() }
        #expect(throws: BarError.nothingToScale) { try bar().scaledTo100() }
        #expect(throws: BarError.negative(id(0))) { try bar(-1, 5).scaledTo100() }
    }

    @Test(arguments: UInt64(1)...20)
    func `any bar of up to 60 attributes scales to 100 within one point of its share`(
        seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let count = Int.random(in: 1...60, using: &generator)
            var points: [Int?] = (0..<count).map { _ in Int.random(in: 0...99, using: &generator) }
            points[0] = Int.random(in: 1...99, using: &generator)
            let draft = bar(points)
            let scaled = try draft.scaledTo100().agreed()
            #expect(scaled.points.keys == draft.points.keys)
            for (attribute, value) in draft.points {
                let share = Fraction(Int128(100 * value), Int128(draft.total))
                let off = Fraction(Int128(scaled.points[attribute] ?? -1)) - share
                #expect(Fraction(-1) < off && off < Fraction(1))
            }
            #expect(try scaled.scaledTo100() == scaled)
        }
    }

    @Test func `a spread counts only the bars that touched the attribute`() throws {
        let bars = [bar(40, 60, nil), bar(10, 90, nil), bar(nil, 0, 100)]
        let spreads = Spread.perAttribute(bars, order: [id(2), id(9), id(0)])
        #expect(spreads.map(\.attribute) == [id(2), id(0), id(1)])
        #expect(spreads.map(\.voices) == [1, 2, 3])
        #expect(spreads.map(\.bars) == [3, 3, 3])
        #expect(spreads.map(\.lowest) == [100, 10, 0])
        #expect(spreads.map(\.highest) == [100, 40, 90])
        #expect(
            spreads.map(\.mean) == [Ratio(100, over: 1), Ratio(25, over: 1), Ratio(50, over: 1)])
        #expect(Spread(of: id(7), in: bars) == nil)
    }
}
