import CustomerValue

extension Work {
    /// The round everybody works on: the newest.
    func currentHypothesis(of relationship: ID<Relationship>) throws -> Hypothesis {
        guard let newest = try records.hypotheses(of: relationship).first else {
            throw Refusal.rule(.noRound)
        }
        return newest
    }

    /// The bars of the vote that is on, drafts included.
    func bars(of hypothesis: Hypothesis) throws -> [FunctionBar] {
        try records.functionBars(of: hypothesis.relationship, round: hypothesis.round)
            .filter { $0.vote == hypothesis.vote }
    }

    /// Members who may be asked for a bar.
    func barFillers() throws -> [Member] {
        try records.members().filter {
            $0.state != .disabled && FillBar.audience.roles.contains($0.role)
        }
    }

    /// For `Change.reach`: the attribute named in the address, through its relationship.
    func reachAttribute(in path: [String: String]) throws {
        let id = path["attribute"].flatMap { ID<ValueAttribute>($0) }
        let attribute = try records.attribute(id.orNotFound()).orNotFound()
        _ = try relationship(attribute.relationship)
    }

    /// For `Change.reach`: the driver named in the address, through its relationship.
    func reachDriver(in path: [String: String]) throws {
        let id = path["driver"].flatMap { ID<ValueDriver>($0) }
        let driver = try records.driver(id.orNotFound()).orNotFound()
        _ = try relationship(driver.relationship)
    }

    func livingAttributes(of relationship: ID<Relationship>) throws -> [ValueAttribute] {
        try records.attributes(of: relationship).filter { $0.retiredAt == nil }
    }

    /// A bar may only name attributes that live in this relationship.
    func checkedBar(
        _ points: [ID<ValueAttribute>: Int], _ attributes: [ValueAttribute]
    ) throws -> Bar {
        let known = Set(attributes.map(\.id))
        let strangers = points.keys.filter { !known.contains($0) }.sorted()
        guard strangers.isEmpty else {
            throw Refusal.invalid(strangers.map { FieldError("points.\($0)", .unknown) })
        }
        return Bar(points: points)
    }
}

extension Refusal {
    /// A bar that cannot be agreed or scaled, with what is missing.
    init(_ error: BarError) {
        switch error {
        case .total(let missing): self = .rule(.barNotComplete(missing: missing))
        case .negative(let attribute):
            self = .invalid([FieldError("points.\(attribute)", .negative)])
        case .nothingToScale: self = .rule(.barEmpty)
        }
    }
}

extension [ValueAttribute] {
    /// A bar as history keeps it: names and points in the order of the attributes.
    func journalText(_ bar: Bar) -> String {
        compactMap { attribute in bar.points[attribute.id].map { "\(attribute.name) \($0)" } }
            .joined(separator: ", ")
    }
}
