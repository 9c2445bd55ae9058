import CustomerValue
import Hummingbird
import UseCases

extension Addresses {
    static let alignment = Pattern("/relationships/{relationship}/alignment")
    static let relationshipAttributes = Pattern("/relationships/{relationship}/attributes")
    static let relationshipRounds = Pattern("/relationships/{relationship}/rounds")
    static let relationshipBars = Pattern("/relationships/{relationship}/bars")
    static let relationshipRevelation = Pattern("/relationships/{relationship}/revelation")
    static let relationshipScaling = Pattern("/relationships/{relationship}/scaling")
    static let relationshipAgreements = Pattern("/relationships/{relationship}/agreements")
    static let relationshipAlternative = Pattern("/relationships/{relationship}/alternative")
    static let relationshipDrivers = Pattern("/relationships/{relationship}/drivers")
    static let attribute = Pattern("/attributes/{attribute}")
    static let attributeRetirement = Pattern("/attributes/{attribute}/retirement")
    static let driver = Pattern("/drivers/{driver}")
    static let driverRetirement = Pattern("/drivers/{driver}/retirement")
}

extension Site {
    var alignmentEndpoints: [Endpoint] { hypothesisEndpoints + driverEndpoints }

    private var hypothesisEndpoints: [Endpoint] {
        [
            page(
                Addresses.alignment, ShowAlignment.self, "The internal hypothesis",
                .alignment, AlignmentPage.render),
            change(
                Addresses.relationshipAttributes, AddAttribute.self, "Add a value attribute",
                creates: true),
            change(Addresses.attribute, UpdateAttribute.self, "Reword a value attribute"),
            change(
                Addresses.attributeRetirement, RetireAttribute.self, "Retire a value attribute"),
            change(
                Addresses.relationshipRounds, OpenRound.self, "Open the round of a year",
                creates: true),
            change(Addresses.relationshipBars, FillBar.self, "Fill the own bar privately"),
            change(
                Addresses.relationshipRevelation, RevealBars.self,
                "Reveal the private bars together"),
            scaling,
            change(
                Addresses.relationshipAgreements, AgreeBar.self, "Agree on a bar of 100 points"),
            change(
                Addresses.relationshipAlternative, NameAlternative.self,
                "Name the next best alternative"),
        ]
    }

    private var driverEndpoints: [Endpoint] {
        [
            change(
                Addresses.relationshipDrivers, AddDriver.self, "Add a value driver",
                creates: true),
            change(Addresses.driver, UpdateDriver.self, "Change a value driver"),
            change(Addresses.driverRetirement, RetireDriver.self, "Retire a value driver"),
        ]
    }

    /// Typed points scaled to 100, shown in the form before anybody applies them: stores nothing,
    /// and so has no twin. It is a POST because the form it stands in is one.
    private var scaling: Endpoint {
        Endpoint(
            .post, Addresses.relationshipScaling, "Propose a bar scaled to 100",
            audience: ScaleBar.audience,
            page: { request, context in
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
            })
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
