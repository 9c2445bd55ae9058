import CustomerValue

/// The private bars of a round as its page may show them. Points of a vote that is still on stay
/// in here, but for the reader's own.
struct RoundBars {
    private let hypothesis: Hypothesis?
    private let all: [FunctionBar]
    private let names: [ID<Member>: String]

    init(_ hypothesis: Hypothesis?, names: [ID<Member>: String], in work: Work) throws {
        self.hypothesis = hypothesis
        self.names = names
        all =
            try hypothesis.map {
                try work.records.functionBars(of: $0.relationship, round: $0.round)
            } ?? []
    }

    /// Who submitted a bar in the vote that is on.
    var answered: [AnsweredFunction] {
        all.filter { $0.vote == hypothesis?.vote }.compactMap { bar in
            bar.submittedAt.map {
                AnsweredFunction(
                    member: bar.member, memberName: names[bar.member] ?? "",
                    function: bar.function, submittedAt: $0)
            }
        }
    }

    /// The submitted bars of every vote that was revealed.
    var open: [FunctionBar] {
        guard let hypothesis else { return [] }
        return all.filter { $0.submittedAt != nil && hypothesis.isOpen($0) }
    }

    var named: [NamedBar] {
        open.map {
            NamedBar(
                memberName: names[$0.member] ?? "", function: $0.function, vote: $0.vote,
                bar: $0.bar)
        }
    }

    func own(of actor: Actor) -> FunctionBar? {
        all.first { $0.vote == hypothesis?.vote && $0.member == actor.memberID }
    }

    /// What the actor gave in the vote before.
    func own(before actor: Actor) -> Bar? {
        open.last { $0.member == actor.memberID }?.bar
    }

    /// Colleagues who may fill a bar, in the order they were invited, the others by name.
    func colleagues(in work: Work) throws -> [InvitedColleague] {
        guard let hypothesis else { return [] }
        let invited = try work.records.barInvitations(
            of: hypothesis.relationship, round: hypothesis.round)
        let answers = Dictionary(
            answered.map { ($0.member, $0.submittedAt) }, uniquingKeysWith: { first, _ in first })
        let colleagues = try work.barFillers().map { member in
            InvitedColleague(
                member: member, invitedAt: invited.first { $0.member == member.id }?.invitedAt,
                answeredAt: answers[member.id])
        }
        let never = Instant(milliseconds: .max)
        return colleagues.sorted { left, right in
            let times = (left.invitedAt ?? never, right.invitedAt ?? never)
            return times.0 == times.1
                ? left.member.name < right.member.name : times.0 < times.1
        }
    }
}
