import Foundation

/// Something that must not be written, and what to write instead.
struct Ban: Sendable {
    let name: String
    let pattern: String
    let instead: String
    /// Targets that may: the edges where the world is let in.
    var exceptIn: Set<String> = []

    static let edges: Set<String> = ["Bootstrap", "parley"]

    static let all = [
        Ban(
            name: "Date()", pattern: #"\bDate\(\)|\bDate\.now\b"#,
            instead: "take the time from work.now, work.today or Surroundings.now",
            exceptIn: edges),
        Ban(
            name: "UUID()", pattern: #"\bUUID\(\)"#,
            instead: "take ids from work.newID(), fields.newID or Surroundings.newIDText",
            exceptIn: edges),
        Ban(
            name: "a clock", pattern: #"\b(ContinuousClock|SuspendingClock|DispatchTime)\b"#,
            instead: "take the time from Surroundings.now", exceptIn: edges.union(["Store"])),
        Ban(
            name: "randomness", pattern: #"\.random\(|SystemRandomNumberGenerator"#,
            instead: "take tokens from Surroundings.newToken, samples from a seeded generator",
            exceptIn: edges.union(["Secrets"])),
        Ban(
            name: "print", pattern: #"(?<![.\w])(debugPrint|print|dump|NSLog)\("#,
            instead: "throw, answer, or use the logger; only commands print", exceptIn: edges),
        Ban(
            name: "environment", pattern: #"\bProcessInfo\b|\bgetenv\("#,
            instead: "take it as a parameter; Bootstrap reads the settings", exceptIn: edges),
        Ban(
            name: "exit", pattern: #"(?<![.\w])_?exit\("#,
            instead: "throw; parley turns errors into exit codes", exceptIn: edges),
        Ban(name: "try!", pattern: #"\btry!"#, instead: "use try, and let the caller decide"),
        Ban(name: "as!", pattern: #"\bas!"#, instead: "use as? with guard, or a better type"),
        Ban(
            name: "traps", pattern: #"\b(fatalError|preconditionFailure|assertionFailure)\("#,
            instead: "make the state impossible by types, or throw"),
        Ban(
            name: "@unchecked Sendable", pattern: #"@unchecked\s+Sendable"#,
            instead: "use a value, an actor or Mutex"),
        Ban(
            name: "nonisolated(unsafe)", pattern: #"nonisolated\(unsafe\)"#,
            instead: "use a let, an actor or Mutex"),
        Ban(
            name: "detached tasks", pattern: #"\bTask\.detached\b"#,
            instead: "use async let or a task group"),
        Ban(
            name: "blocking sleep", pattern: #"\bThread\.sleep|(?<![.\w])u?sleep\("#,
            instead: "wait for the event itself, or use Task.sleep in a task group"),
        Ban(
            name: "empty catch", pattern: #"\bcatch\s*\{\s*\}"#,
            instead: "handle the error, or let it through"),
    ]

    /// What tests must not do either.
    static let inTests = all.filter {
        [
            "as!", "traps", "@unchecked Sendable", "nonisolated(unsafe)", "detached tasks",
            "blocking sleep", "empty catch", "print",
        ].contains($0.name)
    }

    func findings(in file: SourceFile) throws -> [Finding] {
        guard !exceptIn.contains(file.target) else { return [] }
        // Foundation's expressions: over the whole house, ten times as quick as Swift's.
        let expression = try NSRegularExpression(pattern: pattern)
        let code = file.swift.code
        let whole = NSRange(code.startIndex..., in: code)
        return expression.matches(in: code, range: whole).compactMap { match in
            guard let range = Range(match.range, in: code) else { return nil }
            let line = code[..<range.upperBound].count { $0 == "\n" } + 1
            return Finding(path: file.path, line: line, message: "\(name): \(instead)")
        }
    }

    static func findings(_ bans: [Ban], in file: SourceFile) throws -> [Finding] {
        try bans.flatMap { try $0.findings(in: file) }
    }
}
