import CustomerValue
import Hummingbird
import UseCases

extension Addresses {
    static let alignment = Pattern("/relationships/{relationship}/alignment")
    static let ownBar = Pattern("/relationships/{relationship}/alignment/bar")
    static let calibration = Pattern("/relationships/{relationship}/calibration")
    static let relationshipAttributes = Pattern("/relationships/{relationship}/attributes")
    static let relationshipRounds = Pattern("/relationships/{relationship}/rounds")
    static let relationshipBars = Pattern("/relationships/{relationship}/bars")
    static let relationshipRevelation = Pattern("/relationships/{relationship}/revelation")
    static let relationshipScaling = Pattern("/relationships/{relationship}/scaling")
    static let relationshipAgreements = Pattern("/relationships/{relationship}/agreements")
    static let relationshipAlternative = Pattern("/relationships/{relationship}/alternative")
    static let barInvitations = Pattern("/relationships/{relationship}/invitations")
    static let barInvitation = Pattern("/relationships/{relationship}/invitations/{member}")
    static let relationshipVotes = Pattern("/relationships/{relationship}/votes")
    static let relationshipMerges = Pattern("/relationships/{relationship}/merges")
    static let relationshipAttributeNotes = Pattern(
        "/relationships/{relationship}/attribute-notes")
    static let attributeSeparation = Pattern("/attributes/{attribute}/separation")
    static let attribute = Pattern("/attributes/{attribute}")
    static let attributeRetirement = Pattern("/attributes/{attribute}/retirement")
}

extension Site {
    var alignmentEndpoints: [Endpoint] {
        [
            page(
                Addresses.alignment, ShowAlignment.self, "The internal hypothesis",
                .alignment, AlignmentPage.render),
            page(
                Addresses.ownBar, ShowAlignment.self, "One function's own bar",
                .alignment, OwnBarPage.render),
            page(
                Addresses.calibration, ShowCalibration.self, "Which function knew best",
                .calibrations, CalibrationPage.render),
            change(
                Addresses.relationshipAttributes, AddAttribute.self, "Add a value attribute",
                creates: true),
            change(Addresses.attribute, UpdateAttribute.self, "Reword a value attribute"),
            change(
                Addresses.attributeRetirement, RetireAttribute.self, "Retire a value attribute"),
            change(
                Addresses.relationshipRounds, OpenRound.self, "Open the round of a year",
                creates: true),
            change(
                Addresses.relationshipMerges, MergeAttributes.self,
                "Merge attributes that mean the same"),
            change(
                Addresses.attributeSeparation, SeparateAttribute.self,
                "Take a merge of attributes back"),
            change(
                Addresses.relationshipAttributeNotes, AddAttributeNote.self,
                "Add a remark about an attribute", creates: true),
            change(
                Addresses.barInvitations, AskForBars.self,
                "Mail colleagues a link to the bar of their function"),
            change(
                Addresses.barInvitation, AskForBar.self,
                "Ask a colleague for the bar of their function"),
            change(
                Addresses.relationshipVotes, OpenVote.self,
                "Ask for the bars once more after the reveal"),
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
