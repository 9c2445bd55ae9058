import Foundation
import NIOSSL

/// The certificate this server shows, with its private key. It is read before the store is opened,
/// so that what does not fit is said at start and not to the first browser.
package struct Certificate: Sendable {
    let tls: TLSConfiguration

    /// Nil when this server speaks plain HTTP. Throws `CommandFailure`.
    package init?(_ configuration: Configuration) throws {
        guard configuration.hasCertificate else { return nil }
        let certificate = configuration[.tlsCertificate].text
        let key = configuration[.tlsKey].text
        var tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: try Self.chain(certificate).map { .certificate($0) },
            privateKey: .privateKey(try Self.privateKey(key)))
        tls.minimumTLSVersion = .tlsv12
        tls.applicationProtocols = ["http/1.1"]
        // The first certificate is the server's own: only its key can answer for it.
        guard (try? NIOSSLContext(configuration: tls)) != nil else {
            throw CommandFailure.failed(
                "The private key in \(key) does not belong to the first certificate in "
                    + "\(certificate).",
                "Name the key that certificate was made with, and put the server's own "
                    + "certificate before those that vouch for it.")
        }
        self.tls = tls
    }

    private static func chain(_ path: String) throws -> [NIOSSLCertificate] {
        let text = try Self.text(path, .tlsCertificate)
        guard let chain = try? NIOSSLCertificate.fromPEMBytes(Array(text.utf8)), !chain.isEmpty
        else {
            throw CommandFailure.failed(
                "\(path) holds no certificate that can be read.",
                "Name a PEM file with --tls-cert: it has a line -----BEGIN CERTIFICATE-----.")
        }
        return chain
    }

    private static func privateKey(_ path: String) throws -> NIOSSLPrivateKey {
        let text = try Self.text(path, .tlsKey)
        guard !text.contains("ENCRYPTED") else {
            throw CommandFailure.failed(
                "The private key in \(path) is locked with a passphrase.",
                "Write it without one, readable by this user only: "
                    + "openssl pkey -in \(path) -out FILE.")
        }
        guard let key = try? NIOSSLPrivateKey(bytes: Array(text.utf8), format: .pem) else {
            throw CommandFailure.failed(
                "\(path) holds no private key that can be read.",
                "Name a PEM file with --tls-key: it has a line -----BEGIN PRIVATE KEY-----.")
        }
        return key
    }

    private static func text(_ path: String, _ setting: Setting) throws -> String {
        if let text = try? String(contentsOfFile: path, encoding: .utf8) { return text }
        let name = setting.flag ?? setting.rawValue
        guard FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure.failed(
                "There is no file \(path), or this user may not look into its folder.",
                "Correct \(name), or let this user into the folder.")
        }
        throw CommandFailure.failed(
            "\(path) cannot be read.", "Let this user read it, or name a text file with \(name).")
    }
}
