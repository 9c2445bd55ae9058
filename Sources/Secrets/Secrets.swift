import CSodium

/// Random bytes, digests and password hashes, through libsodium.
///
/// Having a value is the proof that the library was initialised; make one at start and pass it on.
package struct Secrets: Sendable {
    /// The system offers no source of randomness: nothing secret can be made on it.
    package enum Failure: Error, Sendable, Equatable {
        case noRandomness
        /// Hashing needs `PasswordCost.memoryBytes` at once.
        case noMemory
    }

    // Once per process, whoever comes first; the language makes the others wait.
    private static let isReady = sodium_init() >= 0

    /// Throws `Failure.noRandomness`.
    package init() throws {
        guard Self.isReady else { throw Failure.noRandomness }
    }

    package func randomBytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, bytes.count)
        return bytes
    }

    /// 256 random bits as 64 lower-case hexadecimal digits: safe in links, cookies and headers.
    package func randomToken() -> String {
        hexadecimal(randomBytes(32))
    }

    /// 64 lower-case hexadecimal digits (FIPS 180-4).
    package func sha256(_ bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return hexadecimal(digest)
    }

    /// The digest of the text's UTF-8 bytes.
    package func sha256(_ text: String) -> String {
        sha256(Array(text.utf8))
    }

    /// Compares in a time that tells nothing about where the two differ, only whether their lengths
    /// do.
    package func areEqual(_ first: String, _ second: String) -> Bool {
        let (left, right) = (Array(first.utf8), Array(second.utf8))
        guard left.count == right.count else { return false }
        return sodium_memcmp(left, right, left.count) == 0
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: 2 * bytes.count) { digits in
            for (index, byte) in bytes.enumerated() {
                digits[2 * index] = Self.digit(byte >> 4)
                digits[2 * index + 1] = Self.digit(byte & 15)
            }
            return 2 * bytes.count
        }
    }

    private static func digit(_ nibble: UInt8) -> UInt8 {
        nibble + (nibble < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
}
