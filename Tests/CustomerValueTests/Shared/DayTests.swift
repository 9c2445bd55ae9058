import CustomerValue
import Testing

struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2024-03-01", 19_783),
        ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func `a day is counted from 1970`(iso: String, ordinal: Int) throws {
        #expect(try day(iso).ordinal == ordinal)
        #expect(Day(ordinal: ordinal).description == iso)
    }

    @Test func `every day of 400 years follows the one before`() throws {
        var year = 1900
        var month = 1
        var dayOfMonth = 1
        var expected = try day("1900-01-01")
        while year < 2300 {
            let isNext = Day(year: year, month: month, day: dayOfMonth) == expected
            guard isNext else {
                Issue.record("\(year)-\(month)-\(dayOfMonth) is not \(expected)")
                return
            }
            dayOfMonth += 1
            if Day(year: year, month: month, day: dayOfMonth) == nil {
                (dayOfMonth, month) = (1, month + 1)
            }
            if month > 12 { (month, year) = (1, year + 1) }
            expected = expected.adding(days: 1)
        }
        #expect(expected.description == "2300-01-01")
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-4-1",
        "0000-01-01", "2024-01-01 ", "+024-01-01", "2024/01/01", "",
    ])
    func `a date the calendar does not have is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
        ("2024-12-15", 1, "2025-01-15"), ("2024-01-15", -1, "2023-12-15"),
        ("2024-02-29", 12, "2025-02-28"), ("9999-12-01", 1, "9999-12-31"),
        ("0001-01-05", -1, "0001-01-01"), ("2024-05-05", Int.max, "9999-12-31"),
    ])
    func `adding months keeps the day or takes the month's last`(
        start: String, months: Int, end: String
    ) throws {
        #expect(try day(start).adding(months: months).description == end)
    }

    @Test func `day arithmetic saturates at both ends`() throws {
        let today = try day("2027-03-31")
        #expect(today.adding(days: 7).description == "2027-04-07")
        #expect(today.days(until: try day("2027-03-01")) == -30)
        #expect(today.adding(days: .max).description == "9999-12-31")
        #expect(today.adding(days: .min).description == "0001-01-01")
    }

    @Test(arguments: [
        (0, 0, "1970-01-01"), (-1, 0, "1969-12-31"), (-1, 60, "1970-01-01"),
        (86_399_999, 0, "1970-01-01"), (86_400_000, -60, "1970-01-01"),
        (86_400_000, 0, "1970-01-02"),
    ])
    func `a moment falls on the day of its zone`(
        milliseconds: Int64, offsetMinutes: Int, iso: String
    ) {
        let instant = Instant(milliseconds: milliseconds)
        #expect(Day(at: instant, offsetMinutes: offsetMinutes).description == iso)
    }

    @Test func `moments are added to and saturate`() {
        let start = Instant(milliseconds: 1)
        #expect(start.adding(minutes: 90).adding(days: -1).milliseconds == 5_400_001 - 86_400_000)
        #expect(start.adding(days: .max).milliseconds == .max)
    }

    @Test func `notes, answers and the next conversation have their clocks`() throws {
        let held = try day("2027-01-31")
        let deadlines = [
            Deadline.notes(afterSessionOn: held), .answers(afterRaisedOn: held),
            .nextConversation(afterSessionOn: held),
        ]
        #expect(
            deadlines.map(\.dueOn.description) == ["2027-02-07", "2027-03-02", "2028-01-31"])
        let lookedAt = try day("2027-02-08")
        #expect(deadlines.map { $0.daysLeft(on: lookedAt) } == [-1, 22, 357])
        #expect(deadlines.map { $0.isMissed(on: lookedAt) } == [true, false, false])
        #expect(!deadlines[0].isMissed(on: try day("2027-02-07")))
    }
}
