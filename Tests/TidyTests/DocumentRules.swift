import Foundation

/// What a reader of the documents must be able to look up.
enum DocumentRules {
    /// The paths of an API description.
    static func paths(ofOpenAPI text: String) throws -> [String] {
        let document = try JSONDecoder().decode(OpenAPI.self, from: Data(text.utf8))
        return document.paths.keys.sorted()
    }

    private struct OpenAPI: Decodable {
        struct Path: Decodable {}
        let paths: [String: Path]
    }

    /// Commands by their full names, such as `parley token create`, out of the command types.
    static func commands(in files: [SourceFile]) -> [String] {
        let bodies = files.flatMap { commandBodies(in: $0.text) }
        var parents: [String: String] = [:]
        var names: [String: String] = [:]
        for (type, body) in bodies {
            let named = body.firstMatch(of: /commandName:\s*"([\w-]+)"/)
            names[type] = named.map { String($0.1) } ?? type.lowercased()
            let listed = body.firstMatch(of: /subcommands:\s*\[([^\]]*)\]/)?.1 ?? ""
            for child in listed.matches(of: /(\w+)\.self/) { parents[String(child.1)] = type }
        }
        return bodies.map { fullName($0.type, names, parents) }.filter { $0 != "parley" }.sorted()
    }

    /// Each command type with the text from its declaration to the next one.
    private static func commandBodies(in text: String) -> [(type: String, body: Substring)] {
        let found = text.matches(of: /struct\s+(\w+)\s*:[^{]*ParsableCommand[^{]*\{/)
        return found.enumerated().map { index, match in
            let end = index + 1 < found.count ? found[index + 1].range.lowerBound : text.endIndex
            return (String(match.1), text[match.range.upperBound..<end])
        }
    }

    private static func fullName(
        _ type: String, _ names: [String: String], _ parents: [String: String]
    ) -> String {
        let own = names[type] ?? type
        guard let parent = parents[type] else { return own }
        return fullName(parent, names, parents) + " " + own
    }

    /// Settings: every `PARLEY_…` name in quotes.
    static func settings(in files: [SourceFile]) -> [String] {
        let names = files.flatMap { $0.swift.literals.map(\.text) }
            .filter { $0.wholeMatch(of: /PARLEY_[A-Z0-9_]+/) != nil }
        return Set(names).sorted()
    }

    /// Flags and options, as they are typed.
    static func options(in files: [SourceFile]) -> [String] {
        let declared = /@(?:Option|Flag)\b([^@]*?)\bvar\s+(\w+)/
        let names = files.flatMap { file in
            file.text.matches(of: declared).map { match in
                match.1.firstMatch(of: /customLong\("([\w-]+)"/).map { String($0.1) }
                    ?? kebab(String(match.2))
            }
        }
        return Set(names.map { "--" + $0 }).sorted()
    }

    private static func kebab(_ name: String) -> String {
        name.reduce(into: "") { text, character in
            if character.isUppercase { text += "-" }
            text += character.lowercased()
        }
    }

    static func missing(_ wanted: [String], in documents: [SourceFile]) -> [String] {
        wanted.filter { term in !documents.contains { $0.text.contains(term) } }
    }
}
