import CustomerValue
import HTTPTypes
import Hummingbird
import UseCases

extension Site {
    /// A form's target and its JSON twin over the same change.
    ///
    /// - Parameters:
    ///   - place: Whom the address is for, where the change itself is for more people.
    ///   - creates: A new record: the API answers 201, and the change needs no version.
    ///   - hands: What the token of a link made by this change opens.
    ///   - then: Where a browser goes afterwards; back to the form's page when nil.
    func change<Made: Change>(
        _ pattern: Pattern, _: Made.Type, _ summary: String,
        for place: Audience = .signedIn, creates: Bool = false, hands: Pattern = Addresses.link,
        then: (@Sendable (Receipt) -> String)? = nil
    ) -> Endpoint {
        let described = Fields.describe { Made(&$0) }
        let status: HTTPResponse.Status = creates ? .created : .ok
        return Endpoint(
            .post, pattern, summary, audience: Made.audience.intersection(place),
            page: { request, context in
                try await formChange(
                    Made.self, request, context, for: place, hands: hands, then: then)
            },
            api: { request, context in
                try await jsonChange(
                    Made.self, request, context, for: place, .receipt(hands: hands),
                    status: status)
            },
            operation: Operation(
                method: .post, fields: described.descriptions,
                needsVersion: described.needsVersion,
                answer: Shape<Receipt>.receipt(hands: hands).schema,
                status: status))
    }

    private func formChange<Made: Change>(
        _: Made.Type, _ request: Request, _ context: ParleyContext, for place: Audience,
        hands: Pattern, then: (@Sendable (Receipt) -> String)?
    ) async throws -> Response {
        let actor = try context.requireActor()
        var form = try await guardedForm(request, context)
        let from = form.takeFrom()
        let typed = form.texts
        let input = Input(
            source: .form, path: context.pathValues, values: form.takeInputValues(),
            version: typed[FormNames.version].flatMap { Int($0) },
            changeID: typed[FormNames.change].flatMap { $0.isEmpty ? nil : $0 }
                ?? desk.surroundings.newIDText(),
            timeZoneName: actor.workspace.timeZoneName)
        do {
            let receipt = try await desk.perform(Made.self, input, as: actor, at: place)
            if let token = receipt.secret {
                return newLinkPage(hands.filled(token), back: from, request, context)
            }
            return seeOther(then?(receipt) ?? from ?? Addresses.home.path)
        } catch let refusal as Refusal where refusal.belongsOnForm {
            guard let from else { throw refusal }
            throw FormRefused(
                from: from,
                state: FormState(action: request.uri.path, values: typed, refusal: refusal))
        }
    }

    private func jsonChange<Made: Change>(
        _: Made.Type, _ request: Request, _ context: ParleyContext, for place: Audience,
        _ receiptShape: Shape<Receipt>, status: HTTPResponse.Status
    ) async throws -> Response {
        let actor = try context.requireActor()
        guard request.hasContentType("application/json") else { throw UnsupportedType() }
        let values = try JSONInput.object(await wholeBody(of: request))
        let input = Input(
            source: .json, path: context.pathValues, values: values,
            version: try request.ifMatchVersion(),
            changeID: try request.idempotencyKey() ?? desk.surroundings.newIDText(),
            timeZoneName: "UTC")
        do {
            let receipt = try await desk.perform(Made.self, input, as: actor, at: place)
            return json(status: status) { receiptShape.write(receipt, &$0) }
        } catch Refusal.invalid(let errors) where errors.contains(Fields.versionMissing) {
            throw VersionRequired()
        }
    }
}

extension Refusal {
    /// Refusals that a person mends in the form they just sent.
    var belongsOnForm: Bool {
        switch self {
        case .invalid, .stale, .rule: true
        default: false
        }
    }
}
