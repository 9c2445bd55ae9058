extension Configuration {
    /// This server itself speaks https.
    package var hasCertificate: Bool { !self[.tlsCertificate].text.isEmpty }

    func checkTLS() throws {
        for setting in [Setting.tlsCertificate, .tlsKey] { try checkPath(setting) }
        guard hasCertificate == !self[.tlsKey].text.isEmpty else {
            let (given, missing): (Setting, Setting) =
                hasCertificate ? (.tlsCertificate, .tlsKey) : (.tlsKey, .tlsCertificate)
            throw CommandFailure.input(
                "\(given.rawValue) is set and \(missing.rawValue) is not.",
                "Set both to serve https, or neither.")
        }
        if hasCertificate, let url = publicURL, url.hasPrefix("http://") {
            throw refusal(
                .publicURL, "is not https, and with a certificate this server speaks nothing else",
                "Begin it with https://, or leave the certificate out.")
        }
    }

    /// Asked first, because later words may quote a setting, and a key must not be quoted.
    private func checkPath(_ setting: Setting) throws {
        guard self[setting].text.contains("-----BEGIN") else { return }
        throw CommandFailure.input(
            "\(setting.rawValue) holds what the file holds, and wants the file's path.",
            "Name the file itself: \(setting.environmentName)=PATH, without _FILE.")
    }
}
