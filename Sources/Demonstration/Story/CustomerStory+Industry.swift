/// Process industry, paper and mining. Castellan is the large one: four sites and forty people.
extension CustomerStory {
    static let castellanChemicals = CustomerStory(
        name: "Castellan Chemicals", segment: "Process industry", currency: "USD",
        purchases: 8_400_000, alternative: "Halberd Pumps", offers: [2, 6, 1, 8, 7, 9],
        agreedPoints: [30, 25, 15, 10, 10, 10],
        drivers: [
            DriverStory(
                2, "Unplanned stops avoided", "benefit", "11", "stop", at: "46000", "measured",
                "Production log of two sites", between: ("7", "16"), halfLife: "2"),
            DriverStory(
                6, "Power saved on the main line", "benefit", "920000", "kilowatt hour",
                at: "0.14", "customerStated", "Energy officer"),
            DriverStory(
                1, "Second visits avoided", "benefit", "60", "visit", at: "1400",
                "supplierEstimated", "Service reports"),
            DriverStory(
                2, "Price premium", "price", "3", "percent", at: "61000", "measured",
                "Tender of last year"),
        ],
        sites: ["Castellan Harbour", "Castellan Inland", "Castellan North", "Castellan Research"],
        peopleCount: 40, manager: .ferrante,
        sessions: .castellanChemicals, promises: .castellanChemicals)

    static let haldenPaper = CustomerStory(
        name: "Halden Paper", segment: "Process industry", currency: "EUR",
        purchases: 3_100_000, alternative: "Two regional makers", offers: [4, 2, 9],
        agreedPoints: [50, 30, 20],
        drivers: [
            DriverStory(
                4, "Courier bills avoided", "benefit", "26", "shipment", at: "900",
                "customerStated", "Purchasing, first session"),
            DriverStory(
                4, "Price premium", "price", "4", "percent", at: "31000", "measured",
                "Purchasing's comparison"),
        ], manager: .ferrante,
        sessions: .haldenPaper, promises: .haldenPaper)

    static let blueRidgeMining = CustomerStory(
        name: "Blue Ridge Mining", segment: "Mining", currency: "USD", purchases: 5_000_000,
        alternative: "Repair in their own workshop", offers: [1, 2, 7, 0],
        agreedPoints: [40, 25, 20, 15],
        drivers: [
            DriverStory(
                1, "Repair in days, not weeks", "benefit", "18", "repair", at: "21500",
                "customerStated", "Maintenance, first session", between: ("12", "24"),
                catchUp: 900),
            DriverStory(
                7, "Safety stock halved", "benefit", "12", "percent", at: "9500",
                "supplierEstimated", "Stock list"),
            DriverStory(
                1, "Depot contract", "cost", "12", "month", at: "6500", "measured", "Contract"),
        ], peopleCount: 6, manager: .ferrante,
        sessions: .blueRidgeMining, promises: .blueRidgeMining)
}
