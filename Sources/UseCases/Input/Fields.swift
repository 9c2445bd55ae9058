import CustomerValue

/// Reads an input value by value and collects every problem on the way; without an input it
/// records what would be read. One initialiser per use case is thus decoder, validator and schema.
///
/// A getter that finds a problem notes it and returns a stand-in; the caller never sees the
/// stand-in, because `decode` throws once any problem was noted.
package struct Fields {
    package private(set) var errors: [FieldError] = []
    package private(set) var descriptions: [FieldDescription] = []
    package private(set) var needsVersion = false
    /// The address holds something that is no id: nothing can be there.
    var addressIsBroken = false
    let input: Input?

    private init(_ input: Input?) {
        self.input = input
    }

    /// Reads a whole value, or throws every problem found.
    package static func decode<Value>(
        _ input: Input, _ read: (inout Fields) -> Value
    ) throws(Refusal) -> Value {
        var fields = Fields(input)
        let value = read(&fields)
        guard !fields.addressIsBroken else { throw .notFound }
        guard fields.errors.isEmpty else { throw .invalid(fields.errors) }
        return value
    }

    /// What `read` would ask for, in the order it asks.
    package static func describe<Value>(_ read: (inout Fields) -> Value) -> Fields {
        var fields = Fields(nil)
        _ = read(&fields)
        return fields
    }

    /// Notes a problem found by the caller, such as two fields that do not agree.
    package mutating func problem(_ field: String, _ problem: FieldProblem) {
        guard input != nil else { return }
        errors.append(FieldError(field, problem))
    }

    /// Noted when a change that needs the version the writer saw came without one.
    package static let versionMissing = FieldError("version", .missing)

    /// The version the writer saw.
    package mutating func version() -> Int {
        needsVersion = true
        guard let input else { return 0 }
        guard let version = input.version else {
            errors.append(Self.versionMissing)
            return 0
        }
        return version
    }

    mutating func note(
        _ name: String, _ kind: FieldDescription.Kind, required: Bool,
        place: FieldDescription.Place = .body
    ) {
        guard input == nil else { return }
        descriptions.append(
            FieldDescription(name: name, kind: kind, required: required, place: place))
    }

    /// The value as it came, nil where there is none: absent, null, or an empty form field.
    mutating func arrived(_ name: String, required: Bool) -> InputValue? {
        guard let input else { return nil }
        switch input.values[name] {
        case nil, .null?: break
        case .text("")? where input.source == .form: break
        case let value?: return value
        }
        if required { errors.append(FieldError(name, .missing)) }
        return nil
    }

    /// Text, or a JSON number where a number is wanted as exact text.
    mutating func arrivedText(_ name: String, required: Bool) -> String? {
        guard let value = arrived(name, required: required) else { return nil }
        guard case .text(let text) = value else {
            problem(name, .wrongKind(expected: "text"))
            return nil
        }
        return text
    }
}
