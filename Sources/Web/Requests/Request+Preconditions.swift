import CustomerValue
import HTTPTypes
import Hummingbird

/// The API wants another content type.
struct UnsupportedType: Error {}

/// The change needs `If-Match` with the version the writer saw.
struct VersionRequired: Error {}

/// A header is not of the form the API document states.
struct MalformedHeader: Error {
    let name: String
}

extension Request {
    /// `If-Match: "3"` names version 3.
    func ifMatchVersion() throws -> Int? {
        guard let text = headers[.ifMatch] else { return nil }
        guard text.count > 2, text.hasPrefix("\""), text.hasSuffix("\""),
            let version = Int(text.dropFirst().dropLast()), version >= 0
        else { throw MalformedHeader(name: "If-Match") }
        return version
    }

    /// `Idempotency-Key`, a UUID: the same key never has a second effect.
    func idempotencyKey() throws -> String? {
        guard let text = headers[.idempotencyKey] else { return nil }
        guard let key = ID<Self>(text) else { throw MalformedHeader(name: "Idempotency-Key") }
        return key.description
    }
}

extension HTTPField.Name {
    /// The token is plain ASCII, so the name always exists; the fallback only satisfies the type.
    static let idempotencyKey = HTTPField.Name("Idempotency-Key") ?? .ifMatch
    static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .server
    static let frameOptions = HTTPField.Name("X-Frame-Options") ?? .server
    static let openerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .server
    static let resourcePolicy = HTTPField.Name("Cross-Origin-Resource-Policy") ?? .server
    static let permissionsPolicy = HTTPField.Name("Permissions-Policy") ?? .server
    static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .server
    static let clearSiteData = HTTPField.Name("Clear-Site-Data") ?? .server
    static let requestID = HTTPField.Name("X-Request-Id") ?? .server
}
