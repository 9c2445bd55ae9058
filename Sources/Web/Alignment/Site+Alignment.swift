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
    static let attribute = Pattern("/attributes/{attribute}")
    static let attributeRetirement = Pattern("/attributes/{attribute}/retirement")
}

extension Site {
    var alignmentEndpoints: [Endpoint] {
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
}
