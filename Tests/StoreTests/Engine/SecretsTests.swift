import Secrets
import Testing

@Suite struct SecretsTests {
    private let secrets: Secrets

    init() throws { secrets = try Secrets() }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func `digests are those of FIPS 180-4`(_ text: String, _ digest: String) {
        #expect(secrets.sha256(text) == digest)
    }

    @Test func `tokens are 64 digits and never the same`() {
        let tokens = (0..<1_000).map { _ in secrets.randomToken() }
        #expect(Set(tokens).count == 1_000)
        #expect(tokens.allSatisfy { $0.count == 64 && $0.allSatisfy(\.isHexDigit) })
        #expect(Set(secrets.randomBytes(4_096)).count > 200)
        #expect(secrets.randomBytes(0).isEmpty)
    }

    @Test func `comparing looks at every byte`() {
        #expect(secrets.areEqual("same", "same") && secrets.areEqual("", ""))
        #expect(!secrets.areEqual("same", "sane") && !secrets.areEqual("same", "sam"))
    }

    @Test func `a hash knows its password, its salt and its cost`() throws {
        let hash = try secrets.hashPassword("correct horse\u{0}A")
        #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(try secrets.hashPassword("correct horse\u{0}A") != hash)
        #expect(secrets.verifyPassword("correct horse\u{0}A", against: hash))
        let others = ["correct horse\u{0}B", "correct horse", ""]
        #expect(others.allSatisfy { !secrets.verifyPassword($0, against: hash) })
        #expect(!secrets.verifyPassword("x", against: "no hash"))
        #expect(!secrets.needsRehash(hash))
        #expect(secrets.needsRehash(hash, cost: .wide) && secrets.needsRehash("no hash"))
    }

    @Test func `somebody unknown is refused like a wrong password`() async throws {
        // libsodium's smallest cost.
        let cheap = PasswordCost(memoryBytes: 8_192, passes: 1)
        let hasher = try PasswordHasher(secrets, cost: cheap)
        let hash = try await hasher.hash("right")
        #expect(try await hasher.verify("right", against: hash))
        #expect(try await !hasher.verify("right", against: nil))
        #expect(try await !hasher.verify("wrong", against: hash))
    }

    @Test func `the 35th sign-in at once is told to come again`() async throws {
        let hasher = try PasswordHasher(secrets)
        let hash = try await hasher.hash("right")
        let outcomes = await withTaskGroup { group in
            for _ in 0..<400 { group.addTask { await outcome(hasher, hash) } }
            return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        let right = outcomes["true", default: 0]
        let busy = outcomes["busy", default: 0]
        #expect(right >= 34 && busy > 0 && right + busy == 400, "\(outcomes)")
    }

    private func outcome(_ hasher: PasswordHasher, _ hash: String) async -> String {
        do {
            return "\(try await hasher.verify("right", against: hash))"
        } catch {
            return "\(error)"
        }
    }
}
