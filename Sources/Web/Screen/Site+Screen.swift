import UseCases

extension Addresses {
    static let sessionScreen = Pattern("/sessions/{session}/screen")
    static let sessionStage = Pattern("/sessions/{session}/stage")
    static let sessionParking = Pattern("/sessions/{session}/parking")
    static let sessionParkingClosure = Pattern("/sessions/{session}/parking/closure")
}

extension Site {
    var screenEndpoints: [Endpoint] {
        [
            page(
                Addresses.sessionScreen, ShowScreen.self,
                "The shared screen of a session, for everybody in the room", .sharedScreen,
                ScreenPage.render),
            change(
                Addresses.sessionStage, ShowPart.self,
                "Show a part of a session to everybody, and let its time run"),
            change(
                Addresses.sessionParking, ParkTopic.self, "Put aside what was raised",
                creates: true),
            change(
                Addresses.sessionParkingClosure, CloseParkedTopic.self,
                "Say that what was put aside is dealt with or taken back"),
        ]
    }
}
