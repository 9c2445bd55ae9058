import CustomerValue
import Testing

struct CalibrationTests {
    @Test func `the function closest to the customer comes first, bars of one are averaged`() {
        let calibration = Calibration(
            [
                (.sales, bar(40, 30, 20, 10, 0)), (.service, bar(25, 30, 15, 10, 20)),
                (.sales, bar(25, 30, 15, 10, 20)), (.finance, bar(50, 49)),
            ], agreed: bar(40, 30, 20, 10, 0), customer: bar(25, 30, 15, 10, 20))
        let guesses = calibration.guesses.map { [$0.index.rounded(places: 1), Int64($0.bars)] }
        #expect(calibration.guesses.map(\.function) == [.service, .sales])
        #expect(guesses == [[1_000, 1], [900, 2]])
        #expect(calibration.agreed?.index == Ratio(80, over: 1))
        #expect(calibration.agreed?.rows.first?.attribute == id(4))
    }

    @Test func `attribute by attribute it is said who came closest`() {
        let calibration = Calibration(
            [(.sales, bar(40, 60, nil)), (.service, bar(20, 60, 20)), (.sales, bar(60, 40, nil))],
            agreed: bar(50, 50), customer: bar(30, 60, nil, 10))
        let rows = calibration.rows

        #expect(rows.map(\.attribute) == [id(1), id(0), id(3), id(2)])
        #expect(rows.map(\.customer) == [60, 30, 10, nil])
        #expect(rows.map(\.agreed) == [50, 50, nil, nil])
        #expect(
            rows.map { $0.guesses.map { $0.points.rounded(places: 0) } } == [
                [50, 60], [50, 20], [0, 0], [0, 20],
            ])
        #expect(rows.map(\.closest) == [[.service], [.service], [.sales, .service], [.sales]])
    }

    @Test func `nobody answered and nothing was agreed`() {
        let calibration = Calibration([], agreed: nil, customer: bar(60, 40))
        #expect(calibration.guesses == [])
        #expect(calibration.agreed == nil)
    }
}
