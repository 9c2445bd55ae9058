import CustomerValue

/// Which passwords are refused: what is left of them after everything guessable is taken out must
/// still hold a few different characters. Length is what makes a password strong; there are no
/// rules about kinds of characters (NIST SP 800-63B).
enum PasswordRule {
    static let lengthMinimum = 12
    static let lengthMaximum = 1_000
    static let distinctMinimum = 5

    /// Whether the password is easy to guess for somebody who knows the person and the product.
    static func isWeak(_ password: String, personal: [String]) -> Bool {
        let personalWords = personal.flatMap { $0.lowercased().split { !$0.isLetter } }
            .filter { $0.count >= 3 }.map(String.init)
        var rest = password.lowercased()
        for word in (commonWords + personalWords).sorted(by: { $0.count > $1.count }) {
            rest = rest.split(separator: word).joined(separator: " ")
        }
        let kept = rest.filter { $0.isLetter || $0.isNumber || $0.isSymbol || $0.isPunctuation }
        return Set(kept).count < distinctMinimum || kept.isRun
    }

    /// What people who must think of a password think of first, the rows of the keyboard, and the
    /// words of this product.
    private static let commonWords = [
        "password", "passwort", "passw0rd", "p@ssword", "p@ssw0rd", "letmein", "welcome",
        "admin", "administrator", "login", "secret", "changeme", "default", "guest", "master",
        "iloveyou", "sunshine", "princess", "dragon", "monkey", "football", "baseball",
        "superman", "batman", "shadow", "whatever", "trustno", "hello", "freedom", "summer",
        "winter", "spring", "autumn", "monday", "friday", "january", "december",
        "qwerty", "qwertz", "azerty", "uiop", "asdf", "ghjkl", "zxcv", "yxcv", "bnm",
        "12345", "67890", "54321", "09876", "abcdef", "abc123", "1q2w3e", "4r5t6y", "qazwsx",
        "parley", "customer", "supplier", "value", "management", "workspace", "company",
    ]
}

extension String {
    /// Each character follows the one before it, up or down, or repeats it: `abcdefgh`, `98765432`.
    fileprivate var isRun: Bool {
        let codes = unicodeScalars.map { Int($0.value) }
        let steps = zip(codes, codes.dropFirst()).map { $1 - $0 }
        guard let first = steps.first, abs(first) <= 1 else { return false }
        return steps.allSatisfy { $0 == first }
    }
}

extension Fields {
    /// A new password, 12 to 1000 characters, that is not easy to guess.
    mutating func newPassword(_ name: String, personal: [String]) -> String {
        let password = secret(
            name, minimum: PasswordRule.lengthMinimum, maximum: PasswordRule.lengthMaximum)
        if PasswordRule.isWeak(password, personal: personal),
            password.count >= PasswordRule.lengthMinimum
        {
            problem(name, .weakPassword)
        }
        return password
    }
}
