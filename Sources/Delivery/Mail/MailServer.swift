/// Where mail is handed over, as the installation is set.
package struct MailServer: Sendable, Equatable {
    /// `smtp://host:port` or `smtps://host:port`.
    package let url: String
    /// What mails come from, such as `parley@example.com`.
    package let from: String
    /// Both empty where the server asks for nothing.
    package let user: String
    package let password: String
    /// Refuses a server that does not offer STARTTLS; off only for a server on this machine.
    package let requiresTLS: Bool
    /// The path of a PEM file with those who vouch for the server; empty for the machine's own.
    package let authorities: String

    package init(
        url: String, from: String, user: String = "", password: String = "",
        requiresTLS: Bool = true, authorities: String = ""
    ) {
        self.url = url
        self.from = from
        self.user = user
        self.password = password
        self.requiresTLS = requiresTLS
        self.authorities = authorities
    }
}
