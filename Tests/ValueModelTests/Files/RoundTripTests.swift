import Testing
import ValueModel

@Suite struct `Drafts and files` {
    static let texts = [
        FileBench.head + FileBench.inputs + FileBench.drivers,
        FileBench.model("purchases: { low: 1, base: 2, high: 3, source: \"a, b\" }\nyears: 5"),
        FileBench.model("reference: 6\ndiscount_rate: 8%\ninvestment: 1_000\npurchases: 2_000_000"),
        FileBench.input("{ p5: 400, p95: 900, shape: lognormal, unit: USD/visit }"),
        FileBench.input("{ discrete: { 10: 30%, 20: 0.7 }, person: Ann }"),
        FileBench.input("{ beta: [2, 3, 0, 1], evidence: measured, date: 2028-06-30 }"),
        FileBench.input("{ triangular: [-0.03, 0.070, 1_000] }"),
        FileBench.input("{ withheld: true, title: \"Ihre \\\"Marge\\\"\" }"),
        FileBench.input("{ scale: 4, source: \"line one\\nline two\" }"),
        FileBench.input("{ base: 5, unit: \"%\", source: 'it''s: [not] a #key' }"),
        FileBench.input("\" 5\""), FileBench.input("{ low: 1, base: 2 }"), FileBench.input("{}"),
        FileBench.driver("{ id: d, name: \"- x\", kind: price, formula: \"max(a, 0)\" }"),
        FileBench.driver("{ name: yes, kind: cost, formula: -a, half_life: 3 year }"),
        FileBench.driver("name: N\n    kind: cost\n    formula: |\n      a +\n      a\n"),
    ]

    @Test(arguments: texts)
    func `writing and reading gives the same texts`(text: String) throws {
        let draft = try ModelFile.read(text)
        let written = ModelFile.write(draft)
        let again = try ModelFile.read(written)
        #expect(again.unplaced == draft.unplaced)
        #expect(ModelFile.write(again) == written)
    }

    @Test func `a model keeps the draft it was checked from`() throws {
        let draft = try ModelFile.read(FileBench.input("{ low: 1.50, base: 2_000, high: 3e }"))
        #expect(throws: Refusal.self) { try Model(checking: draft) }
        let good = try ModelFile.read(FileBench.input("{ low: 1.50, base: 2_000, high: 3_000.0 }"))
        #expect(ModelFile.write(try Model(checking: good).draft) == ModelFile.write(good))
        #expect(ModelFile.write(good).contains("low: 1.50, base: 2_000, high: 3_000.0"))
    }

    @Test func `any texts survive a file`() throws {
        var random = SeededGenerator(seed: Seed.value)
        let signs = Array("aB7 _-:#,[]{}&*!|>'\"%@`?\\\n\t\u{1}\u{85}ü€\u{200B}\u{2028}😀=~.+/^()")
        for _ in 0..<Seed.count(200, soak: 20_000) {
            let texts = (0..<12).map { _ in
                String(
                    (0..<Int.random(in: 1...8, using: &random)).map { _ in
                        signs.randomElement(using: &random) ?? "a"
                    })
            }
            var draft = ModelDraft.around(texts[0], inputs: [])
            draft[.name] = texts[1]
            draft[.alternative] = texts[2]
            draft[.reference] = texts[3]
            var input = InputDraft(
                name: Written(texts[4]), form: FormDraft(.uniform, texts[5...6].map { Written($0) })
            )
            input[.source] = texts[7]
            input[.unit] = texts[8]
            draft.inputs = [input]
            draft.drivers[0][.id] = texts[9]
            draft.drivers[0][.attribute] = texts[10]
            draft.purchases = InputDraft(
                name: Written("purchases"), form: FormDraft(.plain, [Written(texts[11])]))
            #expect(try ModelFile.read(ModelFile.write(draft)).unplaced == draft.unplaced)
        }
    }

    @Test func `an editor's draft tells the field and the column`() {
        var draft = ModelDraft.around("one + gone", inputs: [ModelDraft.one])
        draft[.currency] = "EURO"
        draft.inputs[0].form = FormDraft(.pert, ["1", "x", ""].map { Written($0) })
        do {
            _ = try Model(checking: draft)
            Issue.record("the draft was taken")
        } catch {
            let errors = error.diagnostics.filter { $0.severity == .error }
            #expect(
                errors.map(\.place) == [
                    .model(.currency), .input(.listed(0), .number(1)),
                    .input(.listed(0), .number(2)),
                    .driver(0, .formula),
                ])
            #expect(errors.map(\.fieldColumn) == [1, 1, 1, 7])
            #expect(errors.map(\.words) == ["EURO", "x", "", "gone"])
            #expect(errors.map(\.suggestion) == ["EUR", nil, nil, "one"])
            #expect(errors.allSatisfy { $0.position == nil })
        }
    }
}
