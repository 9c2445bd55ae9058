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
    case notAnAddress
    case unknownTimeZone
    case tooMany(maximum: Int)
    /// Something else in the value model has this name.
    case nameTaken
    /// What the formula language has to say of a text, with the place in it.
    case language(String)
}
