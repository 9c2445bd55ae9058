package import CustomerValue

/// The shared screen of a session, for everybody in the room.
package struct ShowScreen: Question {
    package static let audience = Audience.signedIn

    let id: ID<Session>

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
    }

    package func answer(in work: Work) throws -> SharedScreen {
        let session = try work.followedSession(id)
        let stage = try work.stage(of: session)
        let line = try work.records.sessionLine(id).orNotFound()
        let agenda = SessionAgenda(minutes: session.minutes)
        let isShown = work.mayLook(at: session)
        return SharedScreen(
            session: id, place: try work.place(), now: work.now,
            homeName: work.actor.workspace.name, otherName: line.organizationName,
            part: isShown ? try work.part(of: session, stage) : .waiting,
            timer: isShown ? timer(stage, agenda, at: work.now) : nil,
            parked: isShown ? try work.openTopics(of: id) : [], agenda: agenda,
            names: try work.names(inSeatsOf: id))
    }

    private func timer(
        _ stage: SessionStage, _ agenda: SessionAgenda, at now: Instant
    ) -> SharedScreen.Timer? {
        guard stage.isRunning, let page = stage.current else { return nil }
        let minutes = agenda.minutes(of: page)
        return SharedScreen.Timer(
            page: page, minutes: minutes, countsFrom: stage.countsFrom(page, at: now),
            left: stage.minutesLeft(of: page, planned: minutes, at: now) ?? minutes)
    }
}

extension Work {
    /// Guests are in the room when it opens to them, not at a rehearsal before.
    fileprivate func mayLook(at session: Session) -> Bool {
        actor.guestOrganization == nil || session.isOpenToGuests(at: now)
    }

    fileprivate func part(
        of session: Session, _ stage: SessionStage
    ) throws -> SharedScreen.Part {
        guard session.state == .planned else { return .over }
        switch stage.current {
        case nil: return .waiting
        case .today: return .today(try screenBars(session))
        case .future: return .future(try screenDivision(session))
        case .measure: return .measure(try screenFigures(session))
        }
    }

    fileprivate func openTopics(of session: ID<Session>) throws -> [SharedScreen.Topic] {
        try records.parkedTopics(of: session).filter { $0.topic.closure == nil }.map {
            SharedScreen.Topic(text: $0.topic.text, personName: $0.personName)
        }
    }

    /// The room's own bar; of what single people gave alone only what was shown together.
    private func screenBars(_ session: Session) throws -> SharedScreen.Bars {
        let ours = try ourBar(for: session)
        let box = try records.barBox(of: session.id)
        let room = box.together
        let opened = box.opened.first
        let bars = [ours, room?.bar].compactMap(\.self) + (opened?.ballots.map(\.bar) ?? [])
        let named = Set(bars.flatMap(\.points.keys))
        return SharedScreen.Bars(
            attributes: try records.attributes(of: session.relationship)
                .filter { named.contains($0.id) }
                .map { SharedScreen.Attribute(id: $0.id, name: $0.name, position: $0.position) },
            ours: ours, theirs: room?.bar, isAgreed: room?.agreedAt != nil, opened: opened)
    }

    private func screenDivision(_ session: Session) throws -> SharedScreen.Division {
        let pot = try self.pot
        let box = try records.budgetBox(of: session.id)
        let room = box.together
        let shares = try sessionOpportunities(of: session.relationship).map {
            SharedScreen.Share(id: $0.id, title: $0.title, money: room?.amounts[$0.id])
        }
        return SharedScreen.Division(
            pot: pot,
            shares: shares.enumerated().sorted {
                let (one, other) = ($0.element.money, $1.element.money)
                let amounts = (one?.amountMinor ?? -1, other?.amountMinor ?? -1)
                return amounts.0 == amounts.1 ? $0.offset < $1.offset : amounts.0 > amounts.1
            }.map(\.element),
            remainder: room.flatMap { BudgetExercise(pot: pot, allocations: $0.allocations).left },
            isAgreed: room?.agreedAt != nil, opened: box.opened.first)
    }

    private func screenFigures(_ session: Session) throws -> SharedScreen.Figures {
        let prepared = try preparedCalculations(of: session.relationship)
        let opportunities = try sessionOpportunities(of: session.relationship)
        let statements = try records.statements(of: session.id)
        return SharedScreen.Figures(
            calculations: prepared.map(SharedScreen.Calculation.init),
            stated: statements.map { line in
                let statement = line.statement
                let driver = prepared.first { $0.driver.id == statement.driver }?.driver.name
                let opportunity = opportunities.first { $0.id == statement.opportunity }?.title
                let about = statement.label.isEmpty ? driver ?? opportunity : statement.label
                return SharedScreen.Stated(
                    about: about ?? "", value: statement.value, personName: line.personName)
            })
    }
}

extension SharedScreen.Calculation {
    package init(_ prepared: PreparedCalculation) {
        self.init(
            name: prepared.driver.name, formula: prepared.driver.formula,
            inputs: prepared.inputs.map(SharedScreen.Figure.init), annual: prepared.annual)
    }
}

extension SharedScreen.Figure {
    /// Without its source, its evidence and whoever gave it.
    package init(_ input: ModelInput) {
        self.init(
            name: input.name, label: input.label, written: input.figure, unit: input.unit)
    }
}
