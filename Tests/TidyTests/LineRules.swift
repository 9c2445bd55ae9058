/// A rule that looks at one line at a time.
private func findings(
    in lines: [Substring], of file: SourceFile, _ pattern: Regex<Substring>, _ message: String
) -> [Finding] {
    lines.enumerated().filter { $0.element.contains(pattern.wordBoundaryKind(.simple)) }.map {
        Finding(path: file.path, line: $0.offset + 1, message: message)
    }
}

/// `Markup.trusted` passes text unescaped: wherever it stands, somebody must have looked.
enum TrustRule {
    static func findings(in file: SourceFile) -> [Finding] {
        let code = file.swift.codeLines
        // A literal is escaped by nobody and typed by nobody: harmless.
        let lines = zip(code, file.lines).map { $0.contains(/\.trusted\(/) ? $1 : "" }
        return TidyTests.findings(
            in: lines, of: file, /\.trusted\((?!"[^"\\]*(?:\\"[^"\\]*)*"\))/,
            "trusted text that is no plain literal: build it from Markup instead")
    }
}

/// Work put off in a comment is work nobody plans.
enum LeftoverRule {
    static func findings(in file: SourceFile) -> [Finding] {
        // Written in two parts, so that this file does not find itself.
        let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
        guard marks.contains(where: file.text.contains) else { return [] }
        return file.lines.enumerated().compactMap { index, line in
            let words = line.split { !$0.isLetter }.map(String.init)
            guard let mark = marks.first(where: words.contains) else { return nil }
            return Finding(
                path: file.path, line: index + 1, message: "\(mark): do it now, or open an issue")
        }
    }
}

/// What the content security policy forbids, found before a browser does.
enum BrowserRule {
    static func inScript(_ file: SourceFile) -> [Finding] {
        findings(
            in: file.lines, of: file,
            /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval)\b|new Function\(/,
            "writes markup or runs text: make elements and set textContent")
            + findings(
                in: file.lines, of: file, /\.style\.(?!setProperty)|setAttribute\("style"|cssText/,
                "sets an inline style: toggle a class or an attribute")
    }

    static func inPage(_ file: SourceFile) -> [Finding] {
        file.swift.literals.filter { $0.text.contains(inline) }.map {
            Finding(
                path: file.path, line: $0.line,
                message: "inline style or script: use a class of Assets/Styles or a module")
        }
    }

    private static var inline: Regex<Substring> {
        /<[^>]*\s(?:style|on[a-z]+)="|<style\b|<script(?![^>]*\bsrc=)|href="javascript:/
    }
}
