/// A table as RFC 4180 text. Text that a spreadsheet would run as a formula is made harmless;
/// numbers are ours and stay numbers, so that a negative one can be added up.
struct CSV: Sendable, Equatable {
    enum Cell: Sendable, Equatable {
        case text(String)
        case number(String)
        case nothing
    }

    let header: [String]
    let rows: [[Cell]]

    var text: String {
        let lines = [header.map { Cell.text($0) }] + rows
        return lines.map { $0.map(\.encoded).joined(separator: ",") + "\r\n" }.joined()
    }
}

extension CSV.Cell {
    fileprivate var encoded: String {
        switch self {
        case .nothing: ""
        case .number(let digits): digits
        case .text(let text): Self.quoted(Self.harmless(text))
        }
    }

    /// Spreadsheets read these first characters as the start of a formula; an apostrophe in front
    /// shows the text as it is. White space may hide the sign, so it is looked through.
    private static func harmless(_ text: String) -> String {
        let first = text.first { !$0.isWhitespace }
        let starts = first.map { "=+-@|%\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".contains($0) } ?? false
        return starts || text.first?.isWhitespace == true ? "'" + text : text
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains { "\",\r\n;\t".unicodeScalars.contains($0) }
        guard needsQuotes else { return text }
        return "\""
            + text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}
