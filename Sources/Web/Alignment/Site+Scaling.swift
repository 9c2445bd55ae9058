import CustomerValue
import Hummingbird
import UseCases

extension Site {
    /// Typed points scaled to 100, shown before anybody applies them. It stores nothing, and is a
    /// POST only because the form the points stand in is one.
    var scaling: Endpoint {
        let described = Fields.describe { ScaleBar(&$0) }
        return Endpoint(
            .post, Addresses.relationshipScaling, "Propose a bar scaled to 100",
            audience: ScaleBar.audience,
            page: { request, context in try await formScaling(request, context) },
            api: { request, context in try await jsonScaling(request, context) },
            operation: Operation(
                method: .post, fields: described.descriptions, needsVersion: false,
                answer: Shape.scaledBar.schema, status: .ok))
    }

    /// Back to the page with the proposal in its address.
    private func formScaling(
        _ request: Request, _ context: ParleyContext
    ) async throws -> Response {
        let actor = try context.requireActor()
        var form = try await guardedForm(request, context)
        let from = form.takeFrom()
        let typed = form.texts
        let input = Input(
            source: .form, path: context.pathValues, values: form.takeInputValues(),
            changeID: "", timeZoneName: actor.workspace.timeZoneName)
        do {
            let scaled = try await desk.ask(ScaleBar.self, input, as: actor)
            return seeOther(scaledAddress(context, scaled))
        } catch let refusal as Refusal where refusal.belongsOnForm {
            guard let from else { throw refusal }
            throw FormRefused(
                from: from,
                state: FormState(
                    action: formAction(context, typed), values: typed, refusal: refusal))
        }
    }

    private func jsonScaling(
        _ request: Request, _ context: ParleyContext
    ) async throws -> Response {
        let actor = try context.requireActor()
        guard request.hasContentType("application/json") else { throw UnsupportedType() }
        let input = Input(
            source: .json, path: context.pathValues,
            values: try JSONInput.object(await wholeBody(of: request)), changeID: "")
        let scaled = try await desk.ask(ScaleBar.self, input, as: actor)
        return json { Shape.scaledBar.write(scaled, &$0) }
    }

    private func scaledAddress(_ context: ParleyContext, _ scaled: ScaledBar) -> String {
        let id = context.pathValues["relationship"] ?? ""
        let name = scaled.target == .own ? "ownDraft" : "draft"
        return Addresses.alignment.filled(id)
            + "?\(name)=\(scaled.bar.draftText.queryEncoded)#\(scaled.target.rawValue)"
    }

    /// The form the points were typed into, so that a refusal is shown there.
    private func formAction(_ context: ParleyContext, _ typed: [String: String]) -> String {
        let id = context.pathValues["relationship"] ?? ""
        let isOwn = typed["target"] == ScaleBar.Target.own.rawValue
        let address = isOwn ? Addresses.relationshipBars : Addresses.relationshipAgreements
        return address.filled(id)
    }
}

extension Shape<ScaledBar> {
    static let scaledBar = Shape(
        "ScaledBar", [.choice("target") { $0.target }, .points("points") { $0.bar.points }])
}
