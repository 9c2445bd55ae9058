import Foundation

/// How this installation is set: every setting with its value and where the value came from.
/// A flag wins over the environment, that over `parley.toml`, that over the default.
package struct Configuration: Sendable {
    package enum Source: Sendable, Equatable {
        case flag(String)
        case environment(String)
        case file(String)
        case standard
    }

    package struct Value: Sendable, Equatable {
        package let text: String
        package let source: Source
    }

    package static let fileName = "parley.toml"

    /// Every setting at its default.
    package static let standard = Configuration()

    private let values: [Setting: Value]

    private init() {
        values = [:]
    }

    /// Throws `CommandFailure` for a setting that cannot be read.
    package init(
        flags: [Setting: String],
        environment: [String: String] = ProcessInfo.processInfo.environment,
        folder: String = "."
    ) throws {
        let file = try SettingsFile.read("\(folder)/\(Self.fileName)")
        values = try Dictionary(
            uniqueKeysWithValues: Setting.allCases.map { setting in
                (setting, try Self.value(setting, flags, environment, file))
            })
        try check()
    }

    package subscript(setting: Setting) -> Value {
        values[setting] ?? Value(text: setting.standard, source: .standard)
    }

    private static func value(
        _ setting: Setting, _ flags: [Setting: String], _ environment: [String: String],
        _ file: SettingsFile
    ) throws -> Value {
        if let text = flags[setting] {
            return Value(text: text, source: .flag(setting.flag ?? setting.rawValue))
        }
        let name = setting.environmentName
        if let text = environment[name] { return Value(text: text, source: .environment(name)) }
        if let path = environment[name + "_FILE"] {
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
                throw CommandFailure.input(
                    "\(name)_FILE names \(path), which cannot be read.",
                    "Correct the path or let this user read the file.")
            }
            return Value(
                text: text.trimmingCharacters(in: .whitespacesAndNewlines),
                source: .environment(name + "_FILE"))
        }
        if let text = file.values[setting.rawValue] {
            return Value(text: text, source: .file(Self.fileName))
        }
        return Value(text: setting.standard, source: .standard)
    }
}
