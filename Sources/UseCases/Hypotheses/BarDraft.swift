package import CustomerValue

extension Bar {
    /// Proposed points as one text for an address: `id:30,id:20`. Proposals are shown before
    /// anybody applies them, and so travel in links rather than being stored.
    package init?(draftText: String) {
        var points: [ID<ValueAttribute>: Int] = [:]
        for pair in draftText.split(separator: ",") {
            let parts = pair.split(separator: ":")
            guard parts.count == 2, let id = ID<ValueAttribute>(String(parts[0])),
                let number = Int(parts[1]), (0...100).contains(number)
            else { return nil }
            points[id] = number
        }
        self.init(points: points)
    }

    package var draftText: String {
        points.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
    }
}

extension Fields {
    /// A proposed bar, if there is one.
    mutating func draft(_ name: String) -> Bar? {
        let text = optionalText(name, maximum: 4_000)
        guard !text.isEmpty else { return nil }
        guard let bar = Bar(draftText: text) else {
            problem(name, .wrongKind(expected: "id:points, separated by commas"))
            return nil
        }
        return bar
    }
}

/// Scales a bar to 100 by largest remainder, as a proposal: nothing is stored.
package struct ScaleBar: Question {
    package static let audience = Audience.contributors

    /// Which of the two bars of the page is being filled.
    package enum Target: String, CaseIterable, Sendable {
        case own, agreed
    }

    let relationship: ID<Relationship>
    let points: [ID<ValueAttribute>: Int]
    let target: Target

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        points = fields.points("points", of: ValueAttribute.self, in: 0...1_000)
        target = fields.choice("target", Target.self, standing: .agreed)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func answer(in work: Work) throws -> ScaledBar {
        _ = try work.relationship(relationship)
        let attributes = try work.livingAttributes(of: relationship)
        let bar = try work.checkedBar(points, attributes)
        do {
            return ScaledBar(
                target: target, bar: try bar.scaledTo100(order: attributes.map(\.id)))
        } catch {
            throw Refusal(error)
        }
    }
}

/// A proposal of 100 points for one of the two bars.
package struct ScaledBar: Sendable, Equatable {
    package let target: ScaleBar.Target
    package let bar: Bar
}
