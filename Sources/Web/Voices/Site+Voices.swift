import CustomerValue
import UseCases

extension Addresses {
    static let voices = Pattern("/relationships/{relationship}/voices")
    static let ownVoices = Pattern("/portal/relationships/{relationship}/voices")
    static let sessionSharing = Pattern("/sessions/{session}/sharing")
    static let portalSharing = Pattern("/portal/sessions/{session}/sharing")
}

extension Site {
    var voiceEndpoints: [Endpoint] {
        [
            page(
                Addresses.voices, ShowVoices.self, "All voices of a company together",
                .companyVoices, VoicesPage.render),
            page(
                Addresses.ownVoices, ShowOwnVoices.self,
                "All voices of a guest's company together", .companyVoices,
                VoicesPage.renderForGuest),
            change(
                Addresses.sessionSharing, WithholdVoice.self,
                "Say for somebody what is not to be shared further"),
            change(
                Addresses.portalSharing, WithholdOwnVoice.self,
                "As a guest, say what is not to be shared further"),
        ]
    }
}
