import CustomerValue
import Testing

struct IDTests {
    @Test func `an id of version 7 carries its time, version and variant`() {
        let made = ID<Person>.version7(
            at: Instant(milliseconds: 0x0192_ABCD_EF01), random: (.max, .max))
        #expect(made.description == "0192abcd-ef01-7fff-bfff-ffffffffffff")
    }

    @Test(arguments: UInt64(1)...20)
    func `an id survives its text in either case`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let made = ID<Person>(high: generator.next(), low: generator.next())
        #expect(ID<Person>(made.description) == made)
        #expect(ID<Person>(made.description.uppercased()) == made)
    }

    @Test func `ids sort by the time they were made`() {
        let early = ID<Person>.version7(at: Instant(milliseconds: 5), random: (.max, .max))
        let late = ID<Person>.version7(at: Instant(milliseconds: 6), random: (0, 0))
        #expect(early < late)
    }

    @Test(arguments: [
        "", "0192abcd", "0192abcd-ef01-7fff-bfff-fffffffffff",
        "0192abcdef01-7fff-bfff-ffffffffffff-", "0192abcd-ef01-7fff-bfff-fffffffffffg",
        "0192abcd-ef01-7fff-bfff-ffffffffffff0", "{192abcd-ef01-7fff-bfff-ffffffffffff",
    ])
    func `text that is no id is refused`(text: String) {
        #expect(ID<Person>(text) == nil)
    }
}
