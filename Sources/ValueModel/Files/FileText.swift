/// The bytes of a file, looked at before YAML is: what could be slow, deep or unreadable is refused
/// here, with its place.
struct FileText {
    static let bytesMaximum = 1_000_000

    let text: String
    /// As YAML counts lines.
    let lines: [Substring.UnicodeScalarView]

    init(_ bytes: some Collection<UInt8>) throws(Refusal) {
        guard bytes.count <= Self.bytesMaximum else {
            throw Self.refusal("a model file has at most 1 MB, and this one \(bytes.count) bytes")
        }
        guard var text = String(validating: bytes, as: UTF8.self) else {
            let (line, column) = Self.firstBroken(Array(bytes))
            throw Self.refusal(
                "this file is not UTF-8 text: save it as UTF-8",
                Position(line: line, column: column))
        }
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        self.text = text
        lines = text.unicodeScalars.split(
            omittingEmptySubsequences: false, whereSeparator: Self.isBreak)
        for (index, line) in lines.enumerated() { try Self.check(line, index + 1) }
    }

    // `\r` before `\n` stays at the end of its line, where it harms nobody.
    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }

    private static func check(_ line: Substring.UnicodeScalarView, _ number: Int) throws(Refusal) {
        var before: Unicode.Scalar?
        var (isIndent, hasSpace) = (true, true)
        for (offset, scalar) in line.enumerated() {
            let place = Position(line: number, column: offset + 1)
            if scalar.properties.generalCategory == .control, scalar != "\t", scalar != "\r" {
                throw refusal("a control character (\(scalar.shown)) stands here", place)
            }
            if scalar == "\t", isIndent {
                throw refusal("a tab stands here: YAML is indented with spaces", place)
            }
            if isIndent, scalar == "#" { return }
            if scalar == "&" || scalar == "!", startsValue(before, hasSpace, isIndent) {
                throw refusal(
                    "“\(scalar)” at the start of a value, or behind a comma, is special in YAML "
                        + "and not read here: write a word before it", place, words: String(scalar))
            }
            hasSpace = scalar == " "
            guard !hasSpace else { continue }
            isIndent = false
            before = scalar
        }
    }

    /// Whether YAML could take what follows for an anchor or a tag.
    private static func startsValue(
        _ before: Unicode.Scalar?, _ hasSpace: Bool, _ isIndent: Bool
    ) -> Bool {
        guard !isIndent, let before else { return true }
        switch before {
        case "[", "{", ",": return true
        case "-", ":", "?": return hasSpace
        default: return false
        }
    }

    private static func firstBroken(_ bytes: [UInt8]) -> (Int, Int) {
        var (line, column) = (1, 1)
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar):
                if scalar.count == 1, scalar.first == UInt8(ascii: "\n") {
                    (line, column) = (line + 1, 1)
                } else {
                    column += 1
                }
            case .error, .emptyInput: return (line, column)
            }
        }
    }

    static func refusal(
        _ sentence: String, _ position: Position = Position(line: 1, column: 1), words: String = ""
    ) -> Refusal {
        Refusal([Diagnostic(sentence, place: .file, position: position, words: words)])
    }
}
