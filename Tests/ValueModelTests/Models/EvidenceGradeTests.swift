import Testing
import ValueModel

@Suite struct `Evidence grades` {
    @Test func `there are five`() {
        #expect(EvidenceGrade.allCases.count == 5)
    }
}
