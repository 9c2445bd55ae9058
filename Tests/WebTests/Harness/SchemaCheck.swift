import CustomerValue
import Foundation
import UseCases

@testable import Web

/// JSON Schema as far as the API document uses it; a word it does not know is a problem too, so
/// that nothing passes unread.
struct SchemaCheck {
    let document: InputValue

    func problems(_ value: InputValue, _ schema: InputValue, at place: String) -> [String] {
        if let name = schema["$ref"]?.plainText {
            guard let target = resolved(name) else { return ["\(place): \(name) is nowhere"] }
            return problems(value, target, at: place)
        }
        return schema.members.flatMap { word, rule in
            word == "type" || word == "properties"
                ? shape(value, word, rule, place) : detail(value, word, rule, schema, place)
        }
    }

    func resolved(_ reference: String) -> InputValue? {
        reference.split(separator: "/").dropFirst().reduce(document) { $0?[String($1)] }
    }

    private func shape(
        _ value: InputValue, _ word: String, _ rule: InputValue, _ place: String
    ) -> [String] {
        guard word == "properties" else {
            return value.isOf(type: rule.plainText ?? "")
                ? [] : ["\(place): not \(rule.plainText ?? "")"]
        }
        return value.members.flatMap { name, member in
            guard let schema = rule[name] else { return ["\(place).\(name): not declared"] }
            return problems(member, schema, at: "\(place).\(name)")
        }
    }

    private func detail(
        _ value: InputValue, _ word: String, _ rule: InputValue, _ schema: InputValue,
        _ place: String
    ) -> [String] {
        let holds: Bool
        switch word {
        case "required": holds = rule.items.allSatisfy { value[$0.plainText ?? ""] != nil }
        case "enum": holds = rule.items.contains(value)
        case "anyOf": holds = rule.items.contains { problems(value, $0, at: place).isEmpty }
        case "pattern": holds = value.matches(rule.plainText ?? "")
        case "format": holds = value.hasFormat(rule.plainText ?? "")
        case "propertyNames":
            holds = value.members.allSatisfy { problems(.text($0.key), rule, at: place).isEmpty }
        case "additionalProperties":
            return value.members.flatMap { problems($1, rule, at: "\(place).\($0)") }
        case "items":
            return value.items.flatMap { problems($0, rule, at: "\(place)[]") }
        default: holds = false
        }
        return holds ? [] : ["\(place): \(word) does not hold"]
    }
}

extension InputValue {
    init(json: String) throws {
        self = try JSONDecoder().decode(JSONInput.self, from: Data(json.utf8)).value
    }

    subscript(name: String) -> InputValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    var members: [(key: String, value: InputValue)] {
        guard case .object(let members) = self else { return [] }
        return members.sorted { $0.key < $1.key }
    }

    var items: [InputValue] {
        if case .list(let items) = self { items } else { [] }
    }

    var plainText: String? {
        if case .text(let text) = self { text } else { nil }
    }

    fileprivate func isOf(type: String) -> Bool {
        switch self {
        case .null: type == "null"
        case .text: type == "string"
        case .number(let digits): type == "integer" && Int64(digits) != nil
        case .boolean: type == "boolean"
        case .list: type == "array"
        case .object: type == "object"
        }
    }

    fileprivate func matches(_ pattern: String) -> Bool {
        guard let text = plainText, let expression = try? Regex(pattern) else { return false }
        return text.contains(expression)
    }

    fileprivate func hasFormat(_ format: String) -> Bool {
        guard let text = plainText else { return false }
        switch format {
        case "uuid": return ID<Subject>(text) != nil
        case "date": return Day(text) != nil
        case "date-time": return Instant(text, timeZoneName: "nowhere") != nil
        default: return false
        }
    }
}
