/// Every setting of an installation. The raw value is its name in `parley.toml`, as
/// `section.key`; the environment says `PARLEY_SECTION__KEY`.
package enum Setting: String, CaseIterable, Sendable {
    case listen = "server.listen"
    case publicURL = "server.public_url"
    case tlsCertificate = "server.tls_cert"
    case tlsKey = "server.tls_key"
    case data = "store.data"
    case database = "store.database"
    case requestsPerTenSeconds = "limits.requests_per_ten_seconds"
    case bodySeconds = "limits.body_seconds"
    case mailServer = "mail.server"
    case mailFrom = "mail.from"
    case mailUser = "mail.user"
    case mailPassword = "mail.password"
    case mailTLS = "mail.tls"
    case mailAuthorities = "mail.ca"
    case logLevel = "log.level"
}

extension Setting {
    package var environmentName: String {
        switch self {
        case .listen: "PARLEY_SERVER__LISTEN"
        case .publicURL: "PARLEY_SERVER__PUBLIC_URL"
        case .tlsCertificate: "PARLEY_SERVER__TLS_CERT"
        case .tlsKey: "PARLEY_SERVER__TLS_KEY"
        case .data: "PARLEY_STORE__DATA"
        case .database: "PARLEY_STORE__DATABASE"
        case .requestsPerTenSeconds: "PARLEY_LIMITS__REQUESTS_PER_TEN_SECONDS"
        case .bodySeconds: "PARLEY_LIMITS__BODY_SECONDS"
        case .mailServer: "PARLEY_MAIL__SERVER"
        case .mailFrom: "PARLEY_MAIL__FROM"
        case .mailUser: "PARLEY_MAIL__USER"
        case .mailPassword: "PARLEY_MAIL__PASSWORD"
        case .mailTLS: "PARLEY_MAIL__TLS"
        case .mailAuthorities: "PARLEY_MAIL__CA"
        case .logLevel: "PARLEY_LOG__LEVEL"
        }
    }

    /// The flag of `parley serve` with the same meaning.
    package var flag: String? {
        switch self {
        case .listen: "--listen"
        case .publicURL: "--public-url"
        case .tlsCertificate: "--tls-cert"
        case .tlsKey: "--tls-key"
        case .data: "--data"
        case .database: "--database"
        case .requestsPerTenSeconds, .bodySeconds, .logLevel, .mailServer, .mailFrom, .mailUser,
            .mailPassword, .mailTLS, .mailAuthorities:
            nil
        }
    }

    /// Empty where nothing is set by default.
    package var standard: String {
        switch self {
        case .listen: "127.0.0.1:8080"
        case .publicURL, .tlsCertificate, .tlsKey, .database, .mailServer, .mailFrom, .mailUser,
            .mailPassword, .mailAuthorities:
            ""
        case .mailTLS: "required"
        case .data: "data"
        case .requestsPerTenSeconds: "600"
        case .bodySeconds: "20"
        case .logLevel: "notice"
        }
    }

    /// May hold a password: `config show` leaves it out.
    var isSecret: Bool { self == .database || self == .mailPassword }
}
