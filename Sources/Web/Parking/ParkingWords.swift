import CustomerValue

/// Words of what is put aside for later.
enum ParkingWords {
    static let title = "Parking lot"
    static let nothing = "Nothing is put aside. What does not belong to this part waits here."
    static let add = "Put something aside"
    static let text = "What was raised"
    static let raisedBy = "Raised by"
    static let park = "Park it"

    static func close(_ outcome: ParkedOutcome) -> String {
        switch outcome {
        case .dealtWith: "Dealt with"
        case .takenBack: "Take back"
        }
    }

    static func closed(_ outcome: ParkedOutcome) -> String {
        switch outcome {
        case .dealtWith: "dealt with"
        case .takenBack: "taken back"
        }
    }
}
