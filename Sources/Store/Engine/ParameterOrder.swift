/// The rule that lets one SQL text serve both engines, and a reader of it for the one that would
/// not notice: SQLite numbers `$n` by first occurrence, PostgreSQL by the number itself.
enum ParameterOrder {
    static let rule = "their first occurrences must be $1, $2, $3 and so on, in this order"

    static func countProblem(given: Int, needed: Int) -> String? {
        given == needed ? nil : "the statement needs \(needed), \(given) are given"
    }

    /// Nil when the statement follows the rule and takes that many arguments.
    static func problem(in sql: StaticString, given: Int) -> String? {
        var highest = 0
        for number in numbers(in: sql) where number > highest {
            guard number == highest + 1 else { return rule }
            highest = number
        }
        return countProblem(given: given, needed: highest)
    }

    /// Every `$n` outside of quoted text, in the order of the statement.
    private static func numbers(in sql: StaticString) -> [Int] {
        sql.withUTF8Buffer { bytes in
            var numbers: [Int] = []
            var isQuoted = false
            var digitsFollow = false
            for byte in bytes {
                let digit = Int(byte) - Int(UInt8(ascii: "0"))
                if digitsFollow, (0...9).contains(digit), let last = numbers.popLast() {
                    numbers.append(last * 10 + digit)
                    continue
                }
                if digitsFollow, numbers.last == 0 { numbers.removeLast() }
                if byte == UInt8(ascii: "'") { isQuoted.toggle() }
                digitsFollow = byte == UInt8(ascii: "$") && !isQuoted
                if digitsFollow { numbers.append(0) }
            }
            return numbers
        }
    }
}
