/// Food and pharma, where cleaning and certificates decide. Osprey has no purchases yet: its DVP%
/// is not defined.
extension CustomerStory {
    static let aureliaFoods = CustomerStory(
        name: "Aurelia Foods", segment: "Food and pharma", currency: "EUR",
        purchases: 1_200_000, alternative: "Halberd Pumps", offers: [8, 2, 3, 9],
        agreedPoints: [35, 30, 20, 15],
        drivers: [
            DriverStory(
                8, "Wrong bills avoided", "benefit", "14", "bill", at: "3200", "measured",
                "Billing disputes of two years"),
            DriverStory(
                2, "Housings last twice as long", "benefit", "20", "housing", at: "2150",
                "customerStated", "Maintenance, first session", between: ("16", "23")),
            DriverStory(
                8, "Audit days shortened", "benefit", "4", "audit", at: "800",
                "supplierEstimated", "Audit calendar"),
        ], manager: .ferrante,
        sessions: .aureliaFoods, promises: .aureliaFoods)

    static let ospreyPharma = CustomerStory(
        name: "Osprey Pharma", segment: "Food and pharma", currency: "USD", purchases: nil,
        alternative: "Do nothing", offers: [8, 6, 2], agreedPoints: [50, 30, 20],
        drivers: [
            DriverStory(
                8, "Deviation reports avoided", "benefit", "8", "report", at: "5400",
                "supplierEstimated", "First talks")
        ], manager: .berger,
        sessions: .ospreyPharma, promises: .ospreyPharma)

    static let all = [
        lakesidePower, castellanChemicals, northernGrid, blueRidgeMining, aureliaFoods,
        haldenPaper, tarnValleyWater, ospreyPharma,
    ]
}
