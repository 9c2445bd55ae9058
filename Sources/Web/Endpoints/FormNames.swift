import UseCases

/// The fields every form carries besides its own.
enum FormNames {
    static let token = "csrf"
    static let change = "change"
    static let version = "version"
    /// The page the form stands on, shown again when the form is refused.
    static let from = "from"

    static let all = [token, change, version, from]
}

extension FormBody {
    /// The page the form came from, if it is one of ours.
    mutating func takeFrom() -> String? {
        guard let from = remove(FormNames.from), from.hasPrefix("/"), !from.hasPrefix("//"),
            !from.contains("\\"), from.allSatisfy(\.isASCII)
        else { return nil }
        return from
    }

    mutating func takeInputValues() -> [String: InputValue] {
        for name in FormNames.all { _ = remove(name) }
        return nested
    }
}
