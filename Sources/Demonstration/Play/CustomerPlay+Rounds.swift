import CustomerValue
import UseCases

extension CustomerPlay {
    /// First days of the two yearly rounds.
    private var roundDays: [Int] { isNew ? [-40] : [-418 + place, -84 + place] }

    /// The first round is that of the year the relationship began; no year has two.
    private func year(of index: Int) -> Int {
        let first = stage.today.adding(days: openingDay).year
        return max(stage.today.adding(days: roundDays[index]).year, first + index)
    }

    func tellRounds(_ script: inout Script) {
        for (index, day) in roundDays.enumerated() {
            let isNewest = index == roundDays.count - 1
            script.on(day: day) { [self] in try await openRound(index) }
            for (turn, colleague) in fillers.enumerated() {
                script.on(day: day + 2 + turn, hour: 13) { [self] in
                    try await fillBar(as: colleague, favourite: turn)
                }
            }
            script.on(day: day + 9) { [self] in
                try await reveal()
                if isNewest { try await discuss() }
                if isNewest && isLarge { try await voteAgain() }
                try await agree(isNewest ? story.agreedPoints : firstPoints)
            }
            if index == 0 { script.on(day: day + 10) { [self] in try await addDrivers() } }
            if isNewest {
                script.on(day: day + 1) { [self] in
                    try await record(story.purchases, yearsBack: 0)
                }
            }
        }
    }

    /// The large customer is known by one function more.
    private var fillers: [ColleagueStory] {
        Array(ColleagueStory.contributors.prefix(isLarge ? 5 : 4))
    }

    private var isLarge: Bool { story.peopleCount > 10 }

    /// A year ago the supplier believed a little more in what it puts first.
    private var firstPoints: [Int] {
        var points = story.agreedPoints
        points[0] += 10
        points[1] -= 10
        return points
    }

    /// A relationship begins with a round, which the alternative is named in; later ones take
    /// it over.
    private func openRound(_ index: Int) async throws {
        guard index == 0 else {
            try await stage.act(
                OpenRound.self, as: manager, path, ["year": .whole(year(of: index))])
            return
        }
        try await stage.act(
            NameAlternative.self, as: manager, path,
            [
                "kind": .text(story.alternativeKind), "name": .text(story.alternative),
                "reason": "What purchasing told us, and what we saw on site.",
            ], version: 1)
    }

    private func fillBar(as colleague: ColleagueStory, favourite: Int) async throws {
        let points = opinion(favourite: favourite % attributes.count)
        try await stage.act(
            FillBar.self, as: crew[colleague], path,
            ["points": .points(points, of: attributes), "submit": .boolean(true)])
    }

    /// The agreed bar as one function sees it before anybody talked: its own work looms larger.
    private func opinion(favourite: Int) -> [Int] {
        var points = story.agreedPoints
        for _ in 0..<3 {
            let giver = roll(below: points.count)
            guard points[giver] >= 10 else { continue }
            points[giver] -= 5
            points[roll(below: points.count)] += 5
        }
        let others = points.indices.filter { $0 != favourite }
        guard let giver = others.max(by: { points[$0] < points[$1] }) else { return points }
        let moved = min(15, points[giver])
        points[giver] -= moved
        points[favourite] += moved
        return points
    }

    private func reveal() async throws {
        try await stage.act(RevealBars.self, as: manager, path, version: roundVersion())
    }

    private func roundVersion() async throws -> Int? {
        try await stage.ask(ShowAlignment.self, as: manager, path).hypothesis?.version
    }

    /// Why the bars differ, as somebody noted it.
    private func discuss() async throws {
        let remarks = [
            (fillers[0], "Sales hears this in every talk; service hardly ever does."),
            (fillers[1], "Nobody has asked the night shift yet. Let us listen before we fix it."),
        ]
        for (place, remark) in remarks.enumerated() {
            try await stage.act(
                AddAttributeNote.self, as: crew[remark.0], path,
                ["attribute": .text(attributes[place]), "text": .text(remark.1)])
        }
    }

    /// After the talk each function comes half of the way.
    private func voteAgain() async throws {
        let given = try await stage.ask(ShowAlignment.self, as: manager, path).bars
        try await stage.act(OpenVote.self, as: manager, path, version: roundVersion())
        for (place, colleague) in fillers.enumerated() {
            guard let before = given.first(where: { $0.memberName == crew[colleague].name }) else {
                continue
            }
            var points = zip(attributes, story.agreedPoints).map { id, agreed in
                ((ID(id).flatMap { before.bar.points[$0] } ?? 0) + agreed) / 2
            }
            points[place % points.count] += 100 - points.reduce(0, +)
            try await stage.act(
                FillBar.self, as: crew[colleague], path,
                ["points": .points(points, of: attributes), "submit": .boolean(true)])
        }
        try await reveal()
    }

    private func agree(_ points: [Int]) async throws {
        let members = fillers.compactMap { crew[$0].memberID?.description }
        try await stage.act(
            AgreeBar.self, as: manager, path,
            [
                "points": .points(points, of: attributes),
                "members": .list(members.map(InputValue.text)),
                "note": "Agreed after an hour; what the customer says counts more.",
            ])
    }
}

extension CustomerStory {
    fileprivate var alternativeKind: String {
        switch alternative {
        case "Do nothing": "doNothing"
        case "Halberd Pumps", "Two regional makers": "rival"
        default: "doItThemselves"
        }
    }
}
