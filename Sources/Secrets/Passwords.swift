import CSodium

/// What one Argon2id hash costs whoever guesses, and us.
package struct PasswordCost: Sendable, Equatable {
    package let memoryBytes: Int
    package let passes: Int

    package init(memoryBytes: Int, passes: Int) {
        self.memoryBytes = memoryBytes
        self.passes = passes
    }

    /// 19 MiB, two passes: OWASP's password storage sheet; about 24 ms on the reference machine.
    package static let standard = PasswordCost(memoryBytes: 19 * 1024 * 1024, passes: 2)
    /// 46 MiB, one pass: the sheet's equal where memory is plenty; about 56 ms.
    package static let wide = PasswordCost(memoryBytes: 46 * 1024 * 1024, passes: 1)
}

extension Secrets {
    /// An Argon2id hash in PHC form (`$argon2id$v=19$m=…`), with its own salt.
    ///
    /// Blocks for tens of milliseconds; requests go through `PasswordHasher`. Throws
    /// `Failure.noMemory`.
    package func hashPassword(
        _ password: String, cost: PasswordCost = .standard
    ) throws -> String {
        var hash = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let code = crypto_pwhash_str_alg(
            &hash, password, UInt64(password.utf8.count), UInt64(cost.passes), cost.memoryBytes,
            crypto_pwhash_ALG_ARGON2ID13)
        guard code == 0 else { throw Failure.noMemory }
        return String(decoding: hash.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// False for a wrong password and for a text that is no hash. Blocks like `hashPassword`.
    package func verifyPassword(_ password: String, against hash: String) -> Bool {
        crypto_pwhash_str_verify(hash, password, UInt64(password.utf8.count)) == 0
    }

    /// Whether the hash was made at another cost, or is none: make a new one at the next sign-in.
    package func needsRehash(_ hash: String, cost: PasswordCost = .standard) -> Bool {
        crypto_pwhash_str_needs_rehash(hash, UInt64(cost.passes), cost.memoryBytes) != 0
    }
}
