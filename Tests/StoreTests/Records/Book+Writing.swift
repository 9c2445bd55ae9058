import CustomerValue
import UseCases

extension Book {
    typealias Step = @Sendable (any Records) throws -> Void

    /// Everything once, each record after those it names.
    @Sendable
    static func write(_ records: any Records) throws {
        for (_, step) in firstSteps + appends { try step(records) }
    }

    /// Written again, each of these is a duplicate.
    static let firstSteps: [(String, Step)] = [
        ("member", { try $0.insert(owner) }),
        ("organization", { try $0.insert(company) }),
        ("site", { try $0.insert(site) }),
        ("person", { try $0.insert(person) }),
        ("relationship", { try $0.insert(relationship) }),
        ("catalogue entry", { try $0.insert(entry) }),
        ("attribute", { try $0.insert(attributes[0]) }),
        ("other attribute", { try $0.insert(attributes[1]) }),
        ("remark", { try $0.insert(remark) }),
        ("hypothesis", { try $0.insert(hypothesis) }),
        ("agreed version", { try $0.append(agreed) }),
        ("agreed model", { try $0.keep(modelText: modelText, of: agreed) }),
        ("session", { try $0.insert(session) }),
        ("terms", { try $0.save(terms) }),
        ("input", { try $0.insert(inputs[0]) }),
        ("other input", { try $0.insert(inputs[1]) }),
        ("driver", { try $0.insert(driver) }),
        ("opportunity", { try $0.insert(opportunity) }),
        ("decision", { try $0.insert(decision) }),
        ("note item", { try $0.insert(note) }),
        ("note correction", { try $0.insert(noteCorrection) }),
        ("data request", { try $0.insert(request) }),
        ("notes", { try $0.insert(draft) }),
        ("correction", { try $0.insert(correction) }),
        ("mail", { try $0.insert(mail, at: now) }),
        ("promise", { try $0.insert(promise) }),
        ("milestone", { try $0.insert(milestone) }),
        ("promise update", { try $0.insert(news) }),
        ("entry code", { try $0.insert(entryCode) }),
        ("parked topic", { try $0.insert(parked) }),
        ("closed topic", { try $0.insert(closedTopic) }),
    ]

    /// What may be said twice, or is saved under a version of its own.
    static let appends: [(String, Step)] = [
        ("purchases", { records in try purchases.forEach { try records.save($0) } }),
        ("rate", { try $0.save(rate) }),
        ("function bar", { try $0.save(functionBar) }),
        ("bar invitation", { try $0.save(barInvitation) }),
        ("customer bar", { try $0.save(customerBar) }),
        ("a person's bar", { try $0.save(ownBar) }),
        ("a person's later bar", { try $0.save(laterBar) }),
        ("private votes", { records in for vote in votes { try records.save(vote) } }),
        ("budget", { try $0.save(ballot) }),
        ("scale", { try $0.save(scale) }),
        ("statements", { records in try statements.forEach { try records.insert($0) } }),
        ("seats", { records in try seats.forEach { try records.seat($0, in: session.id) } }),
        ("sharing marks", { records in try sharingMarks.forEach { try records.insert($0) } }),
        ("review tick", { try $0.insert(reviewTick) }),
        ("acknowledgement", { try $0.acknowledge(acknowledgement) }),
        ("seat invitation", { try $0.save(seatInvitation) }),
        ("release", { try $0.save(release) }),
        ("mark", { try $0.insert(mark) }),
        ("stage", { try $0.append(step, to: session.id) }),
        ("closing a topic", { _ = try $0.close(closedTopic) }),
        ("realised value", { try $0.insert(realised) }),
    ]

    static let seats: [Attendee] = [.member(owner.id, .facilitator), .person(person.id)]
}
