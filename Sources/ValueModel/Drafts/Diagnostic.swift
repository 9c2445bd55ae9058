/// Something wrong with a draft, at its place, in one sentence a person can act on.
public struct Diagnostic: Hashable, Sendable {
    /// Whether the draft is refused.
    public enum Severity: String, Sendable {
        /// The draft is refused.
        case error
        /// The draft is taken; somebody should look.
        case warning
    }

    /// Whether the draft is refused.
    public let severity: Severity
    /// The field, for an editor.
    public let place: Place
    /// The column within the field's text, from 1.
    public let fieldColumn: Int
    /// The place in the file; nil when the draft did not come from a file.
    public let position: Position?
    /// How many Unicode scalars of the text are meant.
    public let length: Int
    /// These words of the text.
    public let words: String
    /// What is wrong and what helps.
    public let sentence: String
    /// What to write instead of `words`, when there is a good guess.
    public let suggestion: String?

    init(
        _ sentence: String, severity: Severity = .error, place: Place, fieldColumn: Int = 1,
        position: Position? = nil, words: String = "", suggestion: String? = nil
    ) {
        self.severity = severity
        self.place = place
        self.fieldColumn = fieldColumn
        self.position = position
        length = max(1, words.unicodeScalars.count)
        self.words = words
        self.sentence = sentence
        self.suggestion = suggestion
    }

    /// The line in the file, 1 when there is none.
    public var line: Int { position?.line ?? 1 }

    /// The column in the file, or in the field when there is no file.
    public var column: Int { position?.column ?? fieldColumn }

    /// As compilers print it: `model.yaml:3:14: sentence`.
    public func text(file: String) -> String {
        "\(file):\(line):\(column): \(sentence)"
    }
}

/// A field of a draft.
public enum Place: Hashable, Sendable {
    /// The file as a whole, or something in it that belongs to no field.
    case file
    /// A text of the model itself.
    case model(ModelField)
    /// A part of an input.
    case input(InputPlace, InputPart)
    /// A text of a driver, counted from 0.
    case driver(Int, DriverField)
}

/// Which input.
public enum InputPlace: Hashable, Sendable {
    /// What the customer buys.
    case purchases
    /// One of the listed inputs, counted from 0.
    case listed(Int)
}

/// Which part of an input.
public enum InputPart: Hashable, Sendable {
    /// Its name.
    case name
    /// Its form as a whole.
    case form
    /// A number of its form, counted from 0.
    case number(Int)
    /// The `shape` beside percentiles.
    case shape
    /// One of its texts.
    case field(InputField)
}

/// A draft that is no model, with everything that is wrong at once, in reading order.
public struct Refusal: Error, Hashable, Sendable {
    /// At least one of them is an error.
    public let diagnostics: [Diagnostic]
}
