import Testing

/// The rules of the house, on every file of the house.
@Suite struct `Every file keeps the house rules` {
    private let sources = Repository.swiftSources
    private let tests = Repository.swiftTests

    @Test func `the files are found`() {
        #expect(sources.count > 100 && tests.contains { $0.path.hasSuffix("TidyTests.swift") })
    }

    @Test func `each layer imports only what stands below it`() {
        let found = sources.flatMap(LayerRule.findings(in:))
        #expect(found.isEmpty, "\(found.report)")
    }

    @Test func `nothing banned is called`() throws {
        let found =
            try sources.flatMap { try Ban.findings(Ban.all, in: $0) }
            + tests.flatMap { try Ban.findings(Ban.inTests, in: $0) }
        #expect(found.isEmpty, "\(found.report)")
    }

    @Test func `SQL is written out`() {
        let found = sources.filter { $0.target == "Store" }.flatMap(LiteralRules.builtSQL(in:))
        #expect(found.isEmpty, "\(found.report)")
    }

    @Test func `words for people stand in Words files`() {
        let found = sources.filter(isRendering).flatMap(LiteralRules.words(in:))
        #expect(found.isEmpty, "\(found.report)")
    }

    @Test func `markup is trusted only where it is made`() {
        let known = ["Sources/Markup/Interpolation.swift", "Sources/Markup/Markup.swift"]
        let found = sources.filter { !known.contains($0.path) }.flatMap(TrustRule.findings(in:))
        #expect(found.isEmpty, "\(found.report)")
    }

    @Test func `files, functions and lines can be held in mind`() {
        let programs = ["Tests", "bench"].flatMap { Repository.files(in: $0, ending: ".py") }
        let scripts = Repository.files(in: "Sources", ending: ".js")
        let found =
            (sources + tests + programs + scripts).flatMap {
                SizeRules.files($0) + SizeRules.columns($0)
            } + (sources + tests).flatMap(SizeRules.functions)
        #expect(found.isEmpty, "\(found.report)")
    }

    @Test func `nothing is left for later`() {
        let found = (sources + tests + Repository.documents).flatMap(LeftoverRule.findings(in:))
        #expect(found.isEmpty, "\(found.report)")
    }

    @Test func `scripts and pages keep to the content security policy`() {
        let found =
            Repository.files(in: "Sources", ending: ".js").flatMap(BrowserRule.inScript)
            + sources.filter(isRendering).flatMap(BrowserRule.inPage)
        #expect(found.isEmpty, "\(found.report)")
    }

    private func isRendering(_ file: SourceFile) -> Bool {
        file.text.contains("import Markup\n") && !file.path.hasSuffix("Words.swift")
    }
}

/// What can be used can be looked up. A document that is not there yet asks nothing.
@Suite struct `Everything is documented` {
    @Test func `each address of the API is in the documents`() throws {
        guard let description = Repository.file("docs/openapi.json") else { return }
        let paths = try DocumentRules.paths(ofOpenAPI: description.text)
        let missing = DocumentRules.missing(paths, in: Repository.documents)
        #expect(!paths.isEmpty && missing.isEmpty, "no document names \(missing)")
    }

    @Test func `each command, option and setting is in the reference`() {
        guard let reference = Repository.file("docs/reference.md") else { return }
        let edges = Repository.swiftSources.filter { Ban.edges.contains($0.target) }
        let wanted =
            DocumentRules.commands(in: edges) + DocumentRules.options(in: edges)
            + DocumentRules.settings(in: edges)
        let missing = DocumentRules.missing(wanted, in: [reference])
        #expect(missing.isEmpty, "docs/reference.md does not name \(missing)")
    }
}
