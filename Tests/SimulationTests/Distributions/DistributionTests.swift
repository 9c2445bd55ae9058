import Simulation
import Testing

@Suite struct `Distributions` {
    @Test func `an outcome keeps its value`() {
        #expect(Distribution.Outcome(value: 2, probability: 1).value == 2)
    }
}
