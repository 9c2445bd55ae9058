/// What one field accepts: the API document, the forms' limits and the docs are made from it.
package struct FieldDescription: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case identifier
        case text(minimum: Int, maximum: Int)
        case integer(lowest: Int, highest: Int)
        /// An exact decimal, sent as text in JSON.
        case decimal
        /// An object of `amount` (decimal text) and `currency` (three letters).
        case money
        case currency
        case choice([String])
        /// A list of such words.
        case choices([String])
        case day
        case instant
        case flag
        /// An object from record id to whole number.
        case points(lowest: Int, highest: Int)
        /// An object from record id to decimal text.
        case amounts
        /// A list of record ids.
        case identifiers
        /// A list of texts; in a form one text with `;` between them.
        case texts(maximumCount: Int, maximum: Int)
        /// An object from name to text.
        case textsByName(maximum: Int)
    }

    package enum Place: Sendable, Equatable { case path, body }

    package let name: String
    package let kind: Kind
    package let required: Bool
    package let place: Place
}
