package import CustomerValue

extension Fields {
    /// An id out of the address.
    package mutating func path<Entity>(_ name: String, _: Entity.Type) -> ID<Entity> {
        note(name, .identifier, required: true, place: .path)
        guard let text = input?.path[name] else { return ID(high: 0, low: 0) }
        guard let id = ID<Entity>(text) else {
            addressIsBroken = true
            return ID(high: 0, low: 0)
        }
        return id
    }

    /// The id of the record to be made: the writer's own, else the change's. A retry names the
    /// same one, so it cannot make a second record.
    package mutating func newID<Entity>(_: Entity.Type) -> ID<Entity> {
        note("id", .identifier, required: false)
        let text = arrivedText("id", required: false) ?? input?.changeID
        guard let text else { return ID(high: 0, low: 0) }
        return identifier(text, "id")
    }

    package mutating func id<Entity>(_ name: String, _: Entity.Type) -> ID<Entity> {
        note(name, .identifier, required: true)
        guard let text = arrivedText(name, required: true) else { return ID(high: 0, low: 0) }
        return identifier(text, name)
    }

    package mutating func optionalID<Entity>(_ name: String, _: Entity.Type) -> ID<Entity>? {
        note(name, .identifier, required: false)
        guard let text = arrivedText(name, required: false) else { return nil }
        return identifier(text, name)
    }

    /// Ids that may be left out: a list in JSON; in a form a ticked box `name.<id>` for each.
    package mutating func identifiers<Entity>(_ name: String, of: Entity.Type) -> Set<ID<Entity>> {
        note(name, .identifiers, required: false)
        return Set(arrivedTexts(name).map { identifier($0, name) })
    }

    /// A list of texts in JSON; in a form the names of the ticked boxes.
    mutating func arrivedTexts(_ name: String) -> [String] {
        guard let value = arrived(name, required: false) else { return [] }
        switch (value, input?.source) {
        case (.list(let list), .json?):
            return list.map { if case .text(let text) = $0 { text } else { "" } }
        case (.object(let boxes), .form?): return boxes.keys.sorted()
        default:
            problem(name, .wrongKind(expected: "list"))
            return []
        }
    }

    private mutating func identifier<Entity>(_ text: String, _ name: String) -> ID<Entity> {
        guard let id = ID<Entity>(text) else {
            problem(name, .notAnIdentifier)
            return ID(high: 0, low: 0)
        }
        return id
    }
}
