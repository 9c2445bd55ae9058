import Delivery
package import Logging

extension Configuration {
    /// Where the server listens; port 0 takes any free one.
    package var listen: (host: String, port: Int) {
        Self.hostAndPort(self[.listen].text) ?? ("127.0.0.1", 8080)
    }

    package var dataPath: String { self[.data].text }

    /// Nil when the data folder holds the database.
    package var databaseURL: String? {
        self[.database].text.isEmpty ? nil : self[.database].text
    }

    /// How browsers reach this installation when that is not the listening address.
    package var publicURL: String? {
        let text = self[.publicURL].text
        return text.isEmpty ? nil : text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// Browsers arrive by https, here or at a proxy in front.
    package var isSecure: Bool { hasCertificate || publicURL?.hasPrefix("https://") ?? false }

    package var requestsPerTenSeconds: Int { Int(self[.requestsPerTenSeconds].text) ?? 600 }

    package var bodySeconds: Int { Int(self[.bodySeconds].text) ?? 20 }

    /// Nil without one: nothing is sent, and links are copied by hand.
    var mailServer: MailServer? {
        let url = self[.mailServer].text
        guard !url.isEmpty else { return nil }
        return MailServer(
            url: url, from: self[.mailFrom].text, user: self[.mailUser].text,
            password: self[.mailPassword].text, requiresTLS: self[.mailTLS].text == "required",
            authorities: self[.mailAuthorities].text)
    }

    package var logLevel: Logger.Level { Logger.Level(rawValue: self[.logLevel].text) ?? .notice }

    /// Every setting, its value and its source, for `parley config show`.
    package var lines: [String] {
        Setting.allCases.map { setting in
            let value = self[setting]
            let text = setting.isSecret && !value.text.isEmpty ? "(not shown)" : value.text
            return "\(setting.rawValue) = \"\(text)\"  # \(Self.words(value.source))"
        }
    }

    /// Refuses values that the getters above could not read.
    func check() throws {
        if Self.hostAndPort(self[.listen].text) == nil {
            throw refusal(.listen, "is not HOST:PORT", "Use an address such as 127.0.0.1:8080.")
        }
        if !(1...1_000_000).contains(Int(self[.requestsPerTenSeconds].text) ?? 0) {
            throw refusal(
                .requestsPerTenSeconds, "is not a whole number from 1 to 1000000",
                "Use a number such as 600.")
        }
        if !(1...3_600).contains(Int(self[.bodySeconds].text) ?? 0) {
            throw refusal(
                .bodySeconds, "is not a whole number from 1 to 3600", "Use a number such as 20.")
        }
        if Logger.Level(rawValue: self[.logLevel].text) == nil {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw refusal(.logLevel, "is no log level", "Use one of \(levels).")
        }
        try checkMail()
        try checkTLS()
        if let url = publicURL, !url.hasPrefix("http://"), !url.hasPrefix("https://") {
            throw refusal(
                .publicURL, "is no web address", "Use one such as https://parley.example.com.")
        }
    }

    private func checkMail() throws {
        let server = self[.mailServer].text
        guard !server.isEmpty else { return }
        if !server.hasPrefix("smtp://"), !server.hasPrefix("smtps://") {
            throw refusal(
                .mailServer, "is no mail server", "Use one such as smtp://mail.example.com:587.")
        }
        if self[.mailFrom].text.split(separator: "@").count != 2 {
            throw refusal(
                .mailFrom, "is no mail address", "Use one such as parley@example.com.")
        }
        if !["required", "optional"].contains(self[.mailTLS].text) {
            throw refusal(.mailTLS, "is neither", "Use required or optional.")
        }
    }

    func refusal(_ setting: Setting, _ problem: String, _ next: String) -> CommandFailure {
        let value = self[setting]
        return .input(
            "\(setting.rawValue) \(problem): \"\(value.text)\" (\(Self.words(value.source))).", next
        )
    }

    private static func words(_ source: Source) -> String {
        switch source {
        case .flag(let name): "flag \(name)"
        case .environment(let name): "environment \(name)"
        case .file(let name): "file \(name)"
        case .standard: "default"
        }
    }

    private static func hostAndPort(_ text: String) -> (host: String, port: Int)? {
        guard let colon = text.lastIndex(of: ":"),
            let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port)
        else { return nil }
        var host = String(text[..<colon])
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        return host.isEmpty ? nil : (host, port)
    }
}
