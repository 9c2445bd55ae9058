import Testing

/// A rule that finds nothing proves something only if it would have found this.
@Suite struct `Each rule finds what it is for` {
    private func file(_ text: String, in target: String = "UseCases") -> SourceFile {
        SourceFile(path: "Sources/\(target)/Sample.swift", text: text)
    }

    @Test func `code and literals are told apart`() {
        let text = SwiftText(
            #"""
            let a = "print(\(value("x"))) // no"  // print(
            /* try! /* as! */ */ let b = """
                <b>\
                one</b>
                """
            """#)
        let words = text.code.split { $0.isWhitespace }.joined(separator: " ")
        #expect(words == "let a = value( ) let b =")
        #expect(
            text.literals == [
                .init(line: 1, text: "x"), .init(line: 1, text: "print(\(SwiftText.gap)) // no"),
                .init(line: 2, text: "\n    <b>    one</b>\n    "),
            ])
    }

    @Test(arguments: [
        ("UseCases", "import Hummingbird", ["Hummingbird"]),
        ("Charts", "package import struct Glibc.tm\nimport Markup", ["Glibc"]),
        ("CustomerValue", "@preconcurrency internal import Foundation", ["Foundation"]),
        ("Bootstrap", "import Anything", []),
        ("Web", "// import GRDB\nimport UseCases", []),
        ("Helpers", "", ["Helpers"]),
    ])
    func `imports from above are found`(target: String, text: String, modules: [String]) {
        let found = LayerRule.findings(in: file(text, in: target))
        #expect(found.count == modules.count)
        #expect(zip(found, modules).allSatisfy { $0.message.contains($1) }, "\(found.report)")
    }

    @Test(arguments: [
        ("let now = Date()", ["Date()"]), ("let id = UUID()", ["UUID()"]),
        ("print(\"x\")", ["print"]), ("writer.print(x)", []), ("// print(x)", []),
        ("ProcessInfo.processInfo", ["environment"]), ("let x = try! f()", ["try!"]),
        ("x as! Int", ["as!"]), ("fatalError()", ["traps"]),
        ("Int.random(in: 0...1)", ["randomness"]),
        ("extension A: @unchecked Sendable {}", ["@unchecked Sendable"]),
        ("nonisolated(unsafe) var a = 1", ["nonisolated(unsafe)"]),
        ("Task.detached { }", ["detached tasks"]), ("Thread.sleep(1)", ["blocking sleep"]),
        ("do { } catch {\n}", ["empty catch"]), ("\"try! as! \\(a) Date()\"", []),
        ("exit(1)", ["exit"]), ("ContinuousClock.now", ["a clock"]),
    ])
    func `banned calls are found with what to write instead`(text: String, names: [String]) throws {
        let found = try Ban.findings(Ban.all, in: file(text))
        #expect(
            found.map { $0.message.split(separator: ":")[0] } == names.map { Substring($0) },
            "\(found.report)")
        #expect(try Ban.findings(Ban.all, in: file("Date(); getenv(x)", in: "parley")).isEmpty)
    }

    @Test func `SQL with parts put in is found`() {
        let found = LiteralRules.builtSQL(
            in: file(
                #"""
                run("SELECT a FROM b WHERE c = \(value)")
                run("SELECT a FROM b WHERE c = $1", [value])
                fail("Could not select \(value)")
                """#, in: "Store"))
        #expect(found.map(\.line) == [1])
    }

    @Test(arguments: [
        ("<h1>Welcome</h1>", ["Welcome"]), ("<p>\u{FFFC}</p>", []), ("<td>· 40 %</td>", []),
        ("<a title=\"Go back\" href=\"/x\">", ["Go back"]), ("<p class=\"lede quiet\">", []),
        ("<td data-label=\"Name\">&nbsp;</td>", ["Name"]), ("Add a customer", ["Add a customer"]),
        ("form plain", []), ("Done", []), (" aria-current=\"page\"", []),
        ("<li>\u{FFFC} per year</li>", ["per year"]), ("<input name=\"x\"", []),
    ])
    func `words between tags are found`(text: String, words: [String]) {
        #expect(LiteralRules.humanWords(in: text) == words)
    }

    @Test func `long files, lines and functions are found`() {
        let lines = Array(repeating: "    step()", count: 61).joined(separator: "\n")
        let function = file("func a(\n    b: Int\n)\n    throws -> Int\n{\n\(lines)\n}\nfunc c()\n")
        let short = file("protocol P {\n    func a()\n    var b: Int { get }\n}\n\(lines)\n")
        #expect(SizeRules.functions(function).map(\.line) == [1])
        #expect(SizeRules.functions(short).isEmpty)
        #expect(SizeRules.files(file(String(repeating: "\n", count: 301))).map(\.line) == [301])
        #expect(SizeRules.columns(file(String(repeating: "x", count: 101))).map(\.line) == [1])
    }

    @Test func `trust, leftovers and inline code are found`() {
        let trusted = file(
            #"""
            .trusted(name)
            .trusted("<b>\(name)</b>")
            .trusted(" aria-current=\"page\"")
            """#)
        let left = file("// TO" + "DO: later\nlet todo = 1")
        let script = file("a.innerHTML = b\na.style.width = 1\na.textContent = b\neval(a)")
        let page = file(
            #"""
            "<p style=\"x\">"
            "<p onclick=\"x\">"
            "<script>x</script>"
            "<script type=\"module\" src=\"x\"></script>"
            "<p class=\"style\">"
            """#)
        #expect(TrustRule.findings(in: trusted).map(\.line) == [1, 2])
        #expect(LeftoverRule.findings(in: left).map(\.line) == [1])
        #expect(BrowserRule.inScript(script).map(\.line) == [1, 4, 2])
        #expect(BrowserRule.inPage(page).map(\.line) == [1, 2, 3])
    }

    @Test func `what is not documented is found`() throws {
        let commands = file(
            """
            struct Parley: AsyncParsableCommand {
                static let configuration = CommandConfiguration(
                    commandName: "parley", subcommands: [Serve.self, Token.self])
            }
            struct Token: ParsableCommand {
                static let configuration = CommandConfiguration(subcommands: [MakeToken.self])
            }
            struct Serve: AsyncParsableCommand { @Option(help: "x") var tlsCert: String }
            struct MakeToken: ParsableCommand {
                static let configuration = CommandConfiguration(commandName: "create")
                @Flag(name: .customLong("as-json"), help: "x")
                var json = false
                let setting = "PARLEY_LIMITS__ONE"
            }
            """, in: "parley")
        #expect(
            DocumentRules.commands(in: [commands]) == [
                "parley serve", "parley token", "parley token create",
            ])
        #expect(DocumentRules.options(in: [commands]) == ["--as-json", "--tls-cert"])
        #expect(DocumentRules.settings(in: [commands]) == ["PARLEY_LIMITS__ONE"])
        #expect(
            try DocumentRules.paths(ofOpenAPI: #"{"paths": {"/b": {}, "/a": {}}}"#) == ["/a", "/b"])
        #expect(DocumentRules.missing(["/a", "/b"], in: [file("see /a")]) == ["/b"])
    }
}
