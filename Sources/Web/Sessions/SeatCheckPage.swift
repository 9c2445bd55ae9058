import CustomerValue
import Markup
import UseCases

/// What the rules would say of a plan that is still being picked.
enum SeatCheckPage {
    static func render(_ check: SeatCheck, _ page: Page) -> PageContent {
        let id = check.planning.session.id
        // Its address takes no GET: the forms come back to the plan.
        let plan = page.standing(at: Addresses.sessionPlan(id))
        return PageContent(
            title: PlannerWords.checkTitle,
            body: """
                \(Crumbs.render([
                    (SessionWords.listTitle, Addresses.sessions.path),
                    (SessionWords.planTitle(check.planning.line.organizationName),
                        Addresses.sessionPlan(id)),
                ]))
                <h1>\(PlannerWords.checkTitle)</h1>
                <div id="answer" class="stack"><p><b>\(PlannerWords.checked)</b>: \
                \(names(check))</p>\(SessionFindings.notices(check.plan))\
                \(SessionFindings.groups(check.plan.proposedSplit))</div>
                \(SeatPicker(planning: check.planning, picks: check.picks, page: plan).markup)
                <p><a href="\(Addresses.sessionPlan(id))">\(PlannerWords.back)</a></p>
                """, hasTwin: false)
    }

    private static func names(_ check: SeatCheck) -> String {
        let team = check.plan.team.map {
            "\($0.name) (\(SessionWords.role($0.role).lowercased()))"
        }
        return (check.plan.people.map(\.name) + team).joined(separator: ", ")
    }
}

extension Shape<SeatCheck> {
    static let seatCheck = Shape(
        "SeatCheck",
        [
            .list("findings", .finding) { $0.plan.findings },
            .list("split", .sessionGroup) { $0.plan.proposedSplit },
            .texts("functionsUnheard") { $0.plan.functionsUnheard.map(\.rawValue) },
        ])
}

extension Shape<FunctionGroup> {
    static let functionGroup = Shape(
        "FunctionGroup",
        [
            .choice("function") { $0.function }, .texts("attributes") { $0.attributes },
            .flag("isHeard") { $0.isHeard }, .flag("isInvited") { $0.isInvited },
            .texts("people") { $0.people.map { $0.id.description } },
        ])
}
