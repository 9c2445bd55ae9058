package import CustomerValue

/// One thing that waits to be done, with its clock and its place.
package struct DueItem: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Sendable {
        case prepareSession, publishNotes, takeUpCorrection, answerOpportunity
        case keepPromise, reachMilestone, sendNews, converseAgain
    }

    package enum Place: Sendable, Equatable {
        case sessionPlan(ID<Session>)
        case sessionNotes(ID<Session>)
        case opportunity(ID<Opportunity>)
        case promise(ID<Promise>)
        case relationship(ID<Relationship>)
    }

    package let kind: Kind
    /// What it is about; empty where the organisation says it all.
    package let title: String
    package let organizationName: String
    package let dueOn: Day
    package let place: Place
}

extension DueItem {
    init(_ duty: SessionDuty, timeZoneName: String) {
        let day = Day(duty.at, timeZoneName: timeZoneName)
        let (kind, due, place): (Kind, Deadline, Place) =
            switch duty.kind {
            case .prepare: (.prepareSession, Deadline(dueOn: day), .sessionPlan(duty.session))
            case .notes: (.publishNotes, .notes(afterSessionOn: day), .sessionNotes(duty.session))
            case .again:
                (
                    .converseAgain, .nextConversation(afterSessionOn: day),
                    .relationship(duty.relationship)
                )
            case .correction:
                // A correction is taken up as fast as notes are written.
                (
                    .takeUpCorrection, .notes(afterSessionOn: day), .sessionNotes(duty.session)
                )
            }
        self.init(
            kind: kind, title: "", organizationName: duty.organizationName, dueOn: due.dueOn,
            place: place)
    }

    init(_ line: OpportunityLine, timeZoneName: String) {
        self.init(
            kind: .answerOpportunity, title: line.opportunity.title,
            organizationName: line.organizationName,
            dueOn: line.answerDueOn(timeZoneName: timeZoneName).dueOn,
            place: .opportunity(line.opportunity.id))
    }

    /// What a promise owes today: itself, its next milestone, its news.
    static func all(of row: PromiseRow, offsetMinutes: Int, on today: Day) -> [DueItem] {
        let promise = row.line.promise
        func item(_ kind: Kind, _ title: String, _ dueOn: Day) -> DueItem {
            DueItem(
                kind: kind, title: title, organizationName: row.line.organizationName,
                dueOn: dueOn, place: .promise(promise.id))
        }
        var items: [DueItem] = []
        if row.state == .late || row.state == .due {
            items.append(item(.keepPromise, promise.title, promise.dueOn))
        }
        if promise.isOpen, let next = row.nextMilestone, next.dueOn <= today {
            items.append(item(.reachMilestone, next.name, next.dueOn))
        }
        let latest = row.latestUpdate.map { [$0.update] } ?? []
        if row.isUpdateOwed,
            let due = promise.nextUpdateDue(after: latest, offsetMinutes: offsetMinutes)
        {
            items.append(item(.sendNews, promise.title, due))
        }
        return items
    }
}
