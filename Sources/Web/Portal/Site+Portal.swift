import CustomerValue
import UseCases

extension Addresses {
    static let portal = Pattern("/portal")
    static let portalVoice = Pattern("/portal/voice")
    static let portalPromise = Pattern("/portal/promises/{promise}")
    static let portalAcceptance = Pattern("/portal/promises/{promise}/acceptance")
    static let portalFulfilment = Pattern("/portal/promises/{promise}/fulfilment")
    static let portalRefusal = Pattern("/portal/promises/{promise}/refusal")
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
            change(
                Addresses.portalAcceptance, AcceptPromise.self,
                "Accept a promise or its new day"),
            change(
                Addresses.portalFulfilment, KeepPromise.self, "Say that a promise was kept"),
            change(Addresses.portalRefusal, RefusePromise.self, "Say that it is not done"),
        ]
    }
}
