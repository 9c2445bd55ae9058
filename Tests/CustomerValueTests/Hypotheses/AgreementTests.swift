import CustomerValue
import Testing

struct AgreementTests {
    @Test func `two bars of the method agree at 80`() throws {
        let agreement = try #require(
            Agreement(ours: bar(40, 30, 20, 10, 0), theirs: bar(25, 30, 15, 10, 20)))
        #expect(agreement.index == Ratio(80, over: 1))
        #expect(agreement.isBetweenFullBars)
        #expect(agreement.rows.map(\.attribute) == [id(4), id(0), id(2), id(1), id(3)])
        #expect(agreement.rows.map { $0.difference.rounded(places: 0) } == [-20, 15, 5, 0, 0])
        #expect(agreement.lost(in: .sameAttributeOtherWeight) == Ratio(20, over: 1))
    }

    @Test func `an untouched attribute is told from a zero`() throws {
        let agreement = try #require(
            Agreement(ours: bar(40, 30, 20, 10, nil), theirs: bar(25, nil, 45, 10, 20)))
        let parts = Dictionary(uniqueKeysWithValues: agreement.rows.map { ($0.attribute, $0.part) })
        #expect(
            parts == [
                id(0): .sameAttributeOtherWeight, id(1): .onlyOurs,
                id(2): .sameAttributeOtherWeight, id(3): .sameAttributeOtherWeight,
                id(4): .onlyTheirs,
            ])
        #expect(agreement.index == Ratio(55, over: 1))
        #expect(agreement.lost(in: .sameAttributeOtherWeight) == Ratio(20, over: 1))
        #expect(agreement.lost(in: .onlyOurs) == Ratio(15, over: 1))
        #expect(agreement.lost(in: .onlyTheirs) == Ratio(10, over: 1))
    }

    @Test func `a draft is compared by its exact shares`() throws {
        let agreement = try #require(Agreement(ours: bar(1, 2), theirs: bar(50, 50)))
        #expect(agreement.index == Ratio(250, over: 3))
        #expect(!agreement.isBetweenFullBars)
    }

    @Test(arguments: [bar(), bar(0, 0), bar(-1, 101), bar(1_000_001)])
    func `a bar without points is not comparable`(other: Bar) {
        #expect(Agreement(ours: bar(100), theirs: other) == nil)
        #expect(Agreement(ours: other, theirs: bar(100)) == nil)
    }

    @Test(arguments: UInt64(1)...20)
    func `disagreement is a distance and its parts add up`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let bars = (0..<3).map { _ in randomBar(using: &generator) }
            let distance = { (left: Bar, right: Bar) throws -> Fraction in
                let index = try #require(Agreement(ours: left, theirs: right)).index.fraction
                return Fraction(100) - index
            }
            let near = try distance(bars[0], bars[1])
            #expect(near == variation(bars[0], bars[1]))
            #expect(try near == distance(bars[1], bars[0]))
            #expect(try distance(bars[0], bars[0]) == Fraction(0))
            let detour = try near + distance(bars[1], bars[2])
            #expect(try !(detour < distance(bars[0], bars[2])))
            let agreement = try #require(Agreement(ours: bars[0], theirs: bars[1]))
            let parts = try AgreementPart.allCases.map {
                try #require(agreement.lost(in: $0)).fraction
            }
            #expect(parts.reduce(Fraction(0), +) == near)
            let renamed = bars.map(renaming)
            #expect(try distance(renamed[0], renamed[1]) == near)
        }
    }

    private func randomBar(using generator: inout SeededGenerator) -> Bar {
        var draft = bar(
            (0..<8).map { _ in
                Bool.random(using: &generator) ? Int.random(in: 0...40, using: &generator) : nil
            })
        draft.points[id(UInt64.random(in: 0...7, using: &generator))] = 1
        return draft
    }

    /// Half the sum of the distances, share by share: the definition, with fractions.
    private func variation(_ left: Bar, _ right: Bar) -> Fraction {
        Set(left.points.keys).union(right.points.keys).reduce(Fraction(0)) { sum, attribute in
            let gap =
                Fraction(Int128(100 * (left.points[attribute] ?? 0)), Int128(left.total))
                - Fraction(Int128(100 * (right.points[attribute] ?? 0)), Int128(right.total))
            return sum + (gap < Fraction(0) ? Fraction(0) - gap : gap) * Fraction(1, 2)
        }
    }

    private func renaming(_ bar: Bar) -> Bar {
        Bar(
            points: Dictionary(
                uniqueKeysWithValues: bar.points.map { (id(($0.key.low * 5 + 3) % 8), $0.value) }))
    }
}
