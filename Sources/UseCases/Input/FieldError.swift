/// What is wrong with one field. Words are made at the edge.
package struct FieldError: Sendable, Equatable {
    package let field: String
    package let problem: FieldProblem

    package init(_ field: String, _ problem: FieldProblem) {
        self.field = field
        self.problem = problem
    }
}

package enum FieldProblem: Sendable, Equatable {
    case missing
    case wrongKind(expected: String)
    case tooLong(maximum: Int)
    case tooShort(minimum: Int)
    case outOfRange(lowest: Int, highest: Int)
    case unknownChoice([String])
    case notADay, notAnInstant, notANumber, notAnIdentifier, notACurrency
    case tooManyDecimals(maximum: Int)
    case negative
    case unknown
    case order(mustFollow: String)
    case weakPassword
    /// Not the code that was mailed; so many more tries are taken.
    case wrongCode(triesLeft: Int)
    case notAnAddress
    case unknownTimeZone
    case tooMany(maximum: Int)
    /// What the formula language has to say of a text, with the place in it.
    case language(String)
}
