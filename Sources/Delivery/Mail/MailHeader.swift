import Foundation

/// One header line: nothing typed by anybody can begin another one.
enum MailHeader {
    /// Bytes of text in one encoded word: with its frame and its header's name a line stays
    /// below 78.
    static let wordBytesMaximum = 39

    static func line(_ name: String, _ value: String) -> String { "\(name): \(value)\r\n" }

    /// Free text, such as a subject: as it is when short and plain, else as encoded words (RFC
    /// 2047), folded so that no line is long.
    static func text(_ typed: String) -> String {
        let clean = withoutControls(typed)
        let isPlain = clean.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        if isPlain, clean.utf8.count <= 60, !clean.contains("=?") { return clean }
        return pieces(of: clean).map { piece in
            "=?UTF-8?B?\(Data(piece.utf8).base64EncodedString())?="
        }.joined(separator: "\r\n ")
    }

    /// A person with the address.
    static func mailbox(name: String, email: String) -> String {
        let clean = withoutControls(name).trimmingCharacters(in: .whitespaces)
        guard !clean.isEmpty else { return "<\(email)>" }
        let encoded = text(clean)
        guard encoded == clean else { return "\(encoded)\r\n <\(email)>" }
        let quoted = clean.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(quoted)\" <\(email)>"
    }

    /// Whether the address can stand in a header and in the mail protocol; accounts hold no other.
    static func isSendable(_ email: String) -> Bool {
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        let forbidden = Set("<>()[]\\,;:\"".utf8)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && email.utf8.count <= 254
            && email.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !forbidden.contains($0) }
    }

    static func withoutControls(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let isBreak = scalar == "\u{2028}" || scalar == "\u{2029}"
                    let isControl = scalar.properties.generalCategory == .control
                    return isBreak || isControl ? " " : scalar
                }))
    }

    /// Cut between characters of Unicode, never inside one.
    private static func pieces(of text: String) -> [String] {
        var pieces = [""]
        for scalar in text.unicodeScalars {
            let size = String(scalar).utf8.count
            if pieces[pieces.count - 1].utf8.count + size > wordBytesMaximum { pieces.append("") }
            pieces[pieces.count - 1].unicodeScalars.append(scalar)
        }
        return pieces
    }
}
