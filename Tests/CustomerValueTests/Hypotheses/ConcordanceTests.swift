import CustomerValue
import Testing

struct ConcordanceTests {
    /// The first three are the figures of scipy 1.17.1, the statistic of friedmanchisquare over
    /// bars * (attributes - 1): 0.7853107, 0 and 0.5978261.
    static let orders: [([Bar], Int64)] = [
        ([bar(40, 30, 20, 10, 0), bar(25, 30, 15, 10, 20), bar(50, 20, 20, 10, 0)], 785_311),
        ([bar(40, 30, 20, 10), bar(10, 20, 30, 40), bar(25, 25, 25, 25)], 0),
        (
            [
                bar(40, 20, 20, 10, 10), bar(30, 30, 20, 20, 0), bar(60, 10, 10, 10, 10),
                bar(20, 20, 20, 20, 20),
            ], 597_826
        ),
        ([bar(60, 30, 10), bar(50, 49, 1)], 1_000_000),
        ([bar(100, nil), bar(50, 50)], 500_000),
    ]

    @Test(arguments: Self.orders)
    func `one order is 1 and ties share their rank`(bars: [Bar], millionths: Int64) throws {
        #expect(try #require(Concordance(bars)).value.rounded(places: 6) == millionths)
        #expect(Concordance(bars.reversed()) == Concordance(bars))
    }

    @Test(arguments: [[], [bar(60, 40)], [bar(100), bar(100)], [bar(50, 50), bar(50, 50)]])
    func `no order can be compared`(bars: [Bar]) {
        #expect(Concordance(bars) == nil)
    }
}
