import UseCases

/// A submitted form or a query string: names with their texts.
struct FormBody: Sendable, Equatable {
    private(set) var texts: [String: String] = [:]

    /// Decodes `a=1&b.c=2`; nil when it is no such text, repeats a name or has too many fields.
    init?(encoded: some StringProtocol) {
        let pairs = encoded.split(separator: "&")
        guard pairs.count <= Limits.formFieldsMaximum else { return nil }
        for pair in pairs {
            let parts = pair.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]),
                let text = parts.count == 2 ? Self.decoded(parts[1]) : "",
                texts.updateValue(text, forKey: name) == nil
            else { return nil }
        }
    }

    init() {}

    /// `purchases.amount` becomes `amount` inside the object `purchases`.
    var nested: [String: InputValue] {
        var result: [String: InputValue] = [:]
        for (name, text) in texts {
            guard let dot = name.firstIndex(of: ".") else {
                result[name] = .text(text)
                continue
            }
            let outer = String(name[..<dot])
            let inner = String(name[name.index(after: dot)...])
            var object = [inner: InputValue.text(text)]
            if case .object(let already)? = result[outer] {
                object.merge(already) { new, _ in new }
            }
            result[outer] = .object(object)
        }
        return result
    }

    subscript(name: String) -> String? { texts[name] }

    mutating func remove(_ name: String) -> String? { texts.removeValue(forKey: name) }

    private static func decoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst()?.hexadecimalDigit,
                    let low = rest.popFirst()?.hexadecimalDigit
                else { return nil }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        // A NUL is never typed by a person, and no text column takes one.
        guard !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
