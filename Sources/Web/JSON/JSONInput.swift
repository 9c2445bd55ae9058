import Foundation
import UseCases

/// The body was no JSON object, or nested too deeply.
struct MalformedBody: Error {}

/// A JSON document as input values; numbers keep their digits.
struct JSONInput: Decodable {
    let value: InputValue

    static func object(_ bytes: [UInt8]) throws -> [String: InputValue] {
        guard bytes.jsonDepth <= Limits.jsonDepthMaximum else { throw MalformedBody() }
        guard let document = try? JSONDecoder().decode(JSONInput.self, from: Data(bytes)),
            case .object(let object) = document.value
        else { throw MalformedBody() }
        return object
    }

    init(from decoder: any Decoder) throws {
        if let keyed = try? decoder.container(keyedBy: Key.self) {
            var object: [String: InputValue] = [:]
            for key in keyed.allKeys {
                object[key.stringValue] = try keyed.decode(JSONInput.self, forKey: key).value
            }
            value = .object(object)
            return
        }
        if var list = try? decoder.unkeyedContainer() {
            var items: [InputValue] = []
            while !list.isAtEnd { items.append(try list.decode(JSONInput.self).value) }
            value = .list(items)
            return
        }
        value = try Self.scalar(decoder.singleValueContainer())
    }

    private static func scalar(_ container: any SingleValueDecodingContainer) throws -> InputValue {
        if container.decodeNil() { return .null }
        if let boolean = try? container.decode(Bool.self) { return .boolean(boolean) }
        if let whole = try? container.decode(Int64.self) { return .number(String(whole)) }
        if let number = try? container.decode(Double.self) { return .number(String(number)) }
        let text = try container.decode(String.self)
        guard !text.utf8.contains(0) else { throw MalformedBody() }
        return .text(text)
    }

    private struct Key: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

extension [UInt8] {
    /// How deep brackets nest, outside of strings; cheap, and before any recursion.
    fileprivate var jsonDepth: Int {
        var depth = 0
        var deepest = 0
        var inString = false
        var escaped = false
        for byte in self {
            if inString {
                if escaped {
                    escaped = false
                } else if byte == UInt8(ascii: "\\") {
                    escaped = true
                } else if byte == UInt8(ascii: "\"") {
                    inString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): inString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                deepest = Swift.max(deepest, depth)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
        }
        return deepest
    }
}
