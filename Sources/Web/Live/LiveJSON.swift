import UseCases

extension Shape<LiveEvent> {
    static let liveEvent = Shape(
        "LiveEvent",
        [
            .integer("place") { Int($0.place) },
            .texts("topics") { $0.topics.map(\.rawValue) },
        ])
}

extension Shape<LiveNews> {
    static let liveNews = Shape(
        "LiveNews",
        [
            .list("events", .liveEvent) { $0.events },
            .integer("place") { Int($0.place) },
            .flag("needsReload") { $0.needsReload },
            .flag("isOver") { $0.isOver },
        ])
}
