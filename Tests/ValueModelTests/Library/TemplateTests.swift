import Testing
import ValueModel

@Suite struct `Templates` {
    @Test func `each template has a sample, a name of its own and all its words`() {
        let library = Template.library
        #expect(library.map(\.id) == TemplateSample.all.map(\.id))
        #expect(Set(library.map(\.id)).count == library.count && library.count >= 14)
        #expect(Set(library.map(\.title)).count == library.count)
        for template in library {
            #expect(template.question.hasSuffix("?"), "\(template.id)")
            #expect(template.whatItIs.hasSuffix(".") && template.howItHelps.hasSuffix("."))
        }
        #expect(Template.named("unknown") == nil)
    }

    @Test(arguments: TemplateSample.all)
    func `a template filled in is a model without a word of doubt`(sample: TemplateSample) throws {
        let checked = try Model(checking: sample.draft())
        #expect(checked.warnings.isEmpty)
        let amounts = try Calculation.run(checked).drivers.map { $0.spread?.base ?? .nan }
        #expect(amounts.count == sample.amounts.count)
        #expect(zip(amounts, sample.amounts).allSatisfy { abs($0 - $1) < 1e-6 })
    }

    @Test(arguments: TemplateSample.all)
    func `a template asks for every figure before it is a model`(sample: TemplateSample) throws {
        var draft = ModelDraft()
        draft[.name] = "Sample"
        draft[.currency] = "EUR"
        draft[.period] = "month"
        draft[.alternative] = "nothing"
        let template = try #require(Template.named(sample.id))
        template.instantiate(into: &draft)
        let asked = draft.inputs.indices.map { Place.input(.listed($0), .number(0)) }
        #expect(throws: Refusal.self) { try Model(checking: draft) }
        do {
            _ = try Model(checking: draft)
        } catch {
            #expect(error.diagnostics.filter { $0.severity == .error }.map(\.place) == asked)
        }
        #expect(draft.inputs.allSatisfy { !$0[.title].isEmpty && !$0[.unit].contains("{") })
    }

    @Test(arguments: ["", "line_1"])
    func `the same template twice has names of its own each time`(prefix: String) throws {
        var draft = try TemplateSample.all[0].draft(currency: "EUR", prefix: prefix)
        Template.named("uptime")?.instantiate(into: &draft, prefix: prefix)
        for (index, figure) in TemplateSample.all[0].figures.enumerated() {
            draft.inputs[4 + index].form = FormDraft(.plain, [Written(figure)])
        }
        let names = draft.inputs.map(\.name.text)
        #expect(Set(names).count == 8 && names.allSatisfy { $0.hasPrefix(prefix) })
        let checked = try Model(checking: draft)
        #expect(checked.base.netGain == .exact(ExactNumber(112_000)))
        #expect(Set(checked.drivers[0].inputsUsed).isDisjoint(with: checked.drivers[1].inputsUsed))
    }

    @Test func `all templates together are one model`() throws {
        var draft = ModelDraft()
        draft[.name] = "All"
        draft[.currency] = "USD"
        draft[.period] = "year"
        draft[.alternative] = "nothing"
        for (number, sample) in TemplateSample.all.enumerated() {
            let first = draft.inputs.count
            Template.named(sample.id)?.instantiate(into: &draft, prefix: "t\(number)")
            for (index, figure) in sample.figures.enumerated() {
                draft.inputs[first + index].form = FormDraft(.plain, [Written(figure)])
            }
        }
        let result = try Calculation.run(Model(checking: draft))
        let sum = TemplateSample.all.flatMap(\.amounts).reduce(0, +)
        #expect(abs(try #require(result.netGain).base - sum) < 1e-6)
    }
}
