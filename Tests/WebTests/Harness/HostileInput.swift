import Foundation
import UseCases

@testable import Web

/// Bodies for a change in which every text is an attack and everything else is in order.
struct HostileInput {
    static let texts = [
        #"=cmd()<script>alert(1)</script>" onmouseover="x"#,
        "'); DROP TABLE member;--{{7*7}}\u{202E}</textarea></title><script>alert(2)",
        String(repeating: "🦄", count: 300),
    ]
    /// What would stand in a page that did not escape it.
    static let wounds = ["<script>alert", "\" onmouseover=\"", "</textarea></title>"]

    let story: SmallStory
    let text: String

    /// - Parameter replacing: Values as JSON by field name, instead of those made here.
    func body(_ fields: [FieldDescription], replacing: [String: String] = [:]) -> String {
        let members = fields.filter { $0.place == .body }.compactMap { field in
            (replacing[field.name] ?? value(field)).map { "\"\(field.name)\":\($0)" }
        }
        return "{" + members.joined(separator: ",") + "}"
    }

    private func value(_ field: FieldDescription) -> String? {
        switch field.kind {
        case .identifier:
            guard field.required else { return nil }
            return story.reference(field)
        case .text(_, let maximum):
            return field.name == "email"
                ? quoted(text.filter { !$0.isWhitespace } + "@example.com")
                : quoted(String(text.prefix(maximum)))
        case .integer(let lowest, _): return String(lowest)
        case .decimal: return "\"1\""
        case .money: return #"{"amount":"1","currency":"USD"}"#
        case .currency: return "\"USD\""
        case .choice(let choices): return quoted(choices.first ?? "")
        case .choices: return "[]"
        case .day: return "\"2026-12-20\""
        case .instant: return "\"2026-12-20T09:00:00Z\""
        case .flag: return "true"
        case .points, .amounts: return story.reference(field)
        case .texts(_, let maximum): return "[" + quoted(String(text.prefix(maximum))) + "]"
        case .textsByName(let maximum):
            return "{\"name\":" + quoted(String(text.prefix(maximum))) + "}"
        case .identifiers: return "[]"
        }
    }

    private func quoted(_ text: String) -> String {
        let escaped = text.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + escaped.joined(separator: "\\\"") + "\""
    }
}

extension SmallStory {
    /// What a field that names records would name in this story, as JSON; nil for other fields.
    func reference(_ field: FieldDescription) -> String? {
        let name = Self.namedRecords[field.name] ?? field.name
        switch field.kind {
        case .identifier: return ids[name].map { "\"\($0)\"" }
        case .points: return ids["attribute"].map { "{\"\($0)\":100}" }
        case .amounts: return ids["opportunity"].map { "{\"\($0)\":\"1000000\"}" }
        default: return nil
        }
    }

    private static let namedRecords = [
        "accountManager": "member", "ownerOurs": "member", "ownerTheirs": "person",
        "raisedBy": "person", "parent": "organization",
    ]
}

/// A form as it stands in a page.
struct FoundForm: Hashable {
    let action: String
    let names: [String]

    static func all(in html: String) -> [FoundForm] {
        let form = /<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/.dotMatchesNewlines()
        return html.matches(of: form).map { match in
            FoundForm(
                action: String(match.1),
                names: match.2.matches(of: /name="([^"]+)"/).map { String($0.1) })
        }
    }

    /// Every field filled with the text, but for those a page fills itself.
    func filled(with text: String) -> [String: String] {
        let typed = names.filter { !FormNames.all.contains($0) }
        return Dictionary(typed.map { ($0, text) }) { first, _ in first }
    }
}
