import Foundation

/// `parley.toml`: `[section]` lines and `key = value` lines, where a value is a quoted text or a
/// whole number. The rest of TOML has no use here and is refused with its line.
struct SettingsFile {
    private(set) var values: [String: String] = [:]

    /// A file that does not exist sets nothing.
    static func read(_ path: String) throws -> SettingsFile {
        guard FileManager.default.fileExists(atPath: path) else {
            return try SettingsFile(text: "", name: path)
        }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw CommandFailure.input(
                "\(path) cannot be read.", "Let this user read it, or remove it.")
        }
        return try SettingsFile(text: text, name: path)
    }

    init(text: String, name: String) throws {
        var section = ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let line = line.trimmingCharacters(in: .whitespaces)
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("["), line.hasSuffix("]") {
                section = String(line.dropFirst().dropLast())
                continue
            }
            guard let (key, value) = Self.pair(line) else {
                throw CommandFailure.input(
                    "\(name), line \(index + 1): this is neither [section] nor key = value.",
                    "Write texts in double quotes and numbers plain.")
            }
            try set("\(section).\(key)", value, "\(name), line \(index + 1)")
        }
    }

    private mutating func set(_ key: String, _ value: String, _ place: String) throws {
        guard Setting(rawValue: key) != nil else {
            throw CommandFailure.input(
                "\(place): there is no setting \(key).",
                "Run parley config show for the names of all settings.")
        }
        values[key] = value
    }

    private static func pair(_ line: String) -> (key: String, value: String)? {
        guard let equals = line.firstIndex(of: "=") else { return nil }
        let key = line[..<equals].trimmingCharacters(in: .whitespaces)
        let value = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
        if Int(value) != nil { return (key, value) }
        guard value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") else { return nil }
        return (key, String(value.dropFirst().dropLast()))
    }
}
