import Testing
import ValueModel

@Suite struct `Models have limits` {
    private static func text(inputs: Int, drivers: Int) -> String {
        let listed = (0..<inputs).map { "  i\($0): { base: 1, unit: USD/year }" }
        let driven = (0..<drivers).map {
            "  - { name: D\($0), kind: benefit, formula: i\($0 % max(1, inputs)) }"
        }
        return file(
            (["inputs:"] + listed + ["drivers:"] + driven).joined(separator: "\n"))
    }

    @Test(arguments: [
        (500, 200, [String]()),
        (501, 1, ["509:3: a model has at most 500 inputs, and this one has 501"]),
        (1, 201, ["211:5: a model has at most 200 drivers, and this one has 201"]),
    ])
    func `in inputs and drivers`(inputs: Int, drivers: Int, sentences: [String]) {
        let found = faults(Self.text(inputs: inputs, drivers: drivers))
        #expect(Array(found.prefix(1)) == sentences)
    }

    @Test func `in drafts of editors too`() {
        var draft = ModelDraft.around("one", inputs: [ModelDraft.one])
        draft.drivers = Array(repeating: draft.drivers[0], count: 201)
        let refusal = #expect(throws: Refusal.self) { try Model(checking: draft) }
        #expect(
            refusal?.diagnostics.map(\.sentence)
                == ["a model has at most 200 drivers, and this one has 201"])
    }

    @Test func `in how much is said at once`() {
        let drivers = (0..<150).map { "  - { name: D\($0), kind: benefit, formula: 1 + }" }
        let found = faults(file("drivers:\n" + drivers.joined(separator: "\n")))
        #expect(found.count == 100)
    }
}
