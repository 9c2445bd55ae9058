package import CustomerValue

/// What was raised and put aside.
package protocol ParkingRecords {
    func parkedTopic(_ id: ID<ParkedTopic>) throws -> ParkedTopic?
    /// In the order in which they were raised, closed ones included.
    func parkedTopics(of session: ID<Session>) throws -> [ParkedLine]
    func insert(_ topic: ParkedTopic) throws
    /// Saves the closure. False when it was closed already.
    func close(_ topic: ParkedTopic) throws -> Bool
}

/// A parked topic with the name of whoever raised it.
package struct ParkedLine: Sendable, Equatable {
    package let topic: ParkedTopic
    package let personName: String?

    package init(topic: ParkedTopic, personName: String?) {
        self.topic = topic
        self.personName = personName
    }
}
