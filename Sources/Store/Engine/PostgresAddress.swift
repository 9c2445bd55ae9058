import CPostgres
import Glibc

/// A connection URL that was found whole; only `description` may be shown.
struct PostgresAddress: Sendable, CustomStringConvertible {
    /// Server, port and database, without user and password.
    let description: String
    private let url: String
    private let password: String

    /// Throws `StoreError.address` for anything but a URL whose parts are where they should be.
    ///
    /// A special character in a password that was not written as %XX shifts the parts: pieces of
    /// the password would then be the port or the host, and be shown in messages.
    init(_ url: String) throws {
        guard url.hasPrefix("postgresql://") || url.hasPrefix("postgres://") else {
            throw StoreError.address
        }
        let parts = try Self.parts(of: url)
        let host = parts["host"] ?? parts["hostaddr"] ?? "localhost"
        let port = parts["port"] ?? "5432"
        let database = parts["dbname"] ?? ""
        let isWhole = !host.contains("@") && !database.contains("@")
        guard isWhole, port.allSatisfy({ $0.isNumber || $0 == "," }) else {
            throw StoreError.address
        }
        self.url = url
        password = parts["password"] ?? ""
        description = "\(host):\(port)/\(database)"
    }

    /// A new connection, good or bad; the caller asks for its status and finishes it.
    func connect() -> OpaquePointer? {
        // A later setting wins over an earlier one: the URL may change the time, not the encoding.
        let settings = [
            ("connect_timeout", "10"), ("fallback_application_name", "parley"),
            ("keepalives_idle", "30"), ("keepalives_interval", "10"), ("keepalives_count", "3"),
            ("dbname", url), ("client_encoding", "UTF8"),
        ]
        let names = settings.map { strdup($0.0) } + [nil]
        let values = settings.map { strdup($0.1) } + [nil]
        defer { for text in names + values { free(text) } }
        return PQconnectdbParams(
            names.map { UnsafePointer($0) }, values.map { UnsafePointer($0) }, 1)
    }

    /// One line of libpq's message, without the password, whatever it was about.
    func withoutSecrets(_ message: String) -> String {
        guard password.isEmpty || !message.contains(password) else {
            return "the connection was refused"
        }
        return message.split(separator: "\n").joined(separator: "; ")
    }

    private static func parts(of url: String) throws -> [String: String] {
        guard let first = PQconninfoParse(url, nil) else { throw StoreError.address }
        defer { PQconninfoFree(first) }
        var parts: [String: String] = [:]
        var option = first
        while let keyword = option.pointee.keyword {
            parts[String(cString: keyword)] = option.pointee.val.map { String(cString: $0) }
            option += 1
        }
        return parts
    }
}
