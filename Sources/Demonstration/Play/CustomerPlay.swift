import CustomerValue
import UseCases

/// One customer of the sample supplier on the stage: what was made so far, so that later scenes
/// can name it. Scenes run one after the other, never at once.
final class CustomerPlay {
    let stage: Stage
    let crew: Crew
    let story: CustomerStory
    /// Place among all customers; the first meetings are a day apart.
    let place: Int
    let voices: VoiceBook

    var relationship = ""
    var attributes: [String] = []
    var drivers: [String] = []
    /// What one unit is worth, by driver: the input and its version.
    var unitValues: [(id: String, version: Int)] = []
    /// As guests, in the order of the story.
    var people: [Actor] = []
    /// By title.
    var opportunities: [String: String] = [:]
    var sessions: [Int: String] = [:]
    private var generator: StoryGenerator

    init(
        _ story: CustomerStory, place: Int, stage: Stage, crew: Crew, voices: VoiceBook,
        seed: UInt64
    ) {
        self.story = story
        self.place = place
        self.stage = stage
        self.crew = crew
        self.voices = voices
        generator = StoryGenerator(seed: seed &+ UInt64(place))
    }

    var manager: Actor { crew[story.manager] }
    var path: [String: String] { ["relationship": relationship] }
    /// A customer nobody talked to yet has only the round of this year.
    var isNew: Bool { !story.sessions.contains(where: \.isHeld) }

    /// The title's record, as the story raised it before.
    func opportunity(_ title: String?) -> InputValue {
        title.flatMap { opportunities[$0] }.map(InputValue.text) ?? .null
    }

    func roll(below limit: Int) -> Int {
        Int(generator.next() % UInt64(max(1, limit)))
    }

    /// Tells the whole story of this customer.
    func tell(_ script: inout Script) {
        tellOpening(&script)
        tellRounds(&script)
        for index in story.sessions.indices { tellSession(index, &script) }
        for promise in story.promises { tellPromise(promise, &script) }
    }
}
