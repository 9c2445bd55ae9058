import CustomerValue
import UseCases

extension Addresses {
    static let portal = Pattern("/portal")
    static let portalVoice = Pattern("/portal/voice")
    static let portalPromise = Pattern("/portal/promises/{promise}")
    static let portalAcceptance = Pattern("/portal/promises/{promise}/acceptance")
    static let portalFulfilment = Pattern("/portal/promises/{promise}/fulfilment")
    static let portalRefusal = Pattern("/portal/promises/{promise}/refusal")
    static let portalRenegotiation = Pattern("/portal/promises/{promise}/renegotiation")
    static let portalDelivery = Pattern("/portal/promises/{promise}/delivery")
    static let portalBreak = Pattern("/portal/promises/{promise}/break")
}

extension Site {
    var portalEndpoints: [Endpoint] {
        [
            page(
                Addresses.portal, ShowPortal.self, "What a guest's organisation was told",
                .portalHome, PortalPage.render),
            page(
                Addresses.portalPromise, ShowPortalPromise.self, "One promise, for its guests",
                .promiseDetail, PortalPromisePage.render),
            change(
                Addresses.portalVoice, AddVoice.self, "Say what would help", creates: true),
        ] + portalStepEndpoints
    }

    private var portalStepEndpoints: [Endpoint] {
        [
            change(
                Addresses.portalAcceptance, AcceptPromise.self,
                "Accept a promise or its new day", for: .guests),
            change(
                Addresses.portalFulfilment, KeepPromise.self, "Say that a promise was kept",
                for: .guests),
            change(
                Addresses.portalRefusal, RefusePromise.self, "Say that it is not done",
                for: .guests),
            change(
                Addresses.portalRenegotiation, RenegotiatePromise.self,
                "As the supplier, propose another day", for: .guests),
            change(
                Addresses.portalDelivery, DeliverPromise.self,
                "As the supplier, say that it is done", for: .guests),
            change(
                Addresses.portalBreak, BreakPromise.self,
                "As the supplier, admit a broken promise", for: .guests),
        ]
    }
}
