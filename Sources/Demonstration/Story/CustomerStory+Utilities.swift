/// Power and water. Lakeside carries the figures of the method's first example, Northern Grid its
/// twin: the same gain on ten times the purchases.
extension CustomerStory {
    static let lakesidePower = CustomerStory(
        name: "Lakeside Power", segment: "Utilities", currency: "USD", purchases: 2_000_000,
        alternative: "Quarterly site visits", offers: [5, 2, 0, 1, 3],
        agreedPoints: [40, 30, 20, 10, 0],
        drivers: [
            DriverStory(
                5, "New customers won together", "benefit", "4", "customer", at: "30000",
                "customerStated", "Marketing, second session", between: ("2", "5"),
                halfLife: "3"),
            DriverStory(
                2, "Uptime from 85 to 92 percent", "benefit", "7", "point", at: "12000",
                "measured", "Plant log, twelve months", halfLife: "5"),
            DriverStory(
                0, "Fewer field visits", "benefit", "25", "visit", at: "850", "customerStated",
                "Operations, first session", between: ("15", "40"), catchUp: 580),
            DriverStory(
                1, "Spares no longer carried", "benefit", "6", "pump", at: "4000",
                "supplierEstimated", "Stock list and 20 percent carrying cost"),
            DriverStory(
                3, "Overtime during training", "cost", "40", "day", at: "231.25",
                "supplierEstimated", "Shift plan"),
            DriverStory(
                2, "Price premium", "price", "2", "percent", at: "20000", "measured",
                "Price comparison"),
        ], sites: ["Lakeside Plant"], peopleCount: 8, manager: .berger,
        sessions: .lakesidePower, promises: .lakesidePower)

    static let northernGrid = CustomerStory(
        name: "Northern Grid", segment: "Utilities", currency: "USD", purchases: 20_000_000,
        alternative: "Halberd Pumps", offers: [4, 7, 0, 9, 2],
        agreedPoints: [35, 25, 20, 10, 10],
        drivers: [
            DriverStory(
                4, "Stock of a month becomes a week", "benefit", "3", "week", at: "60000",
                "customerStated", "Logistics, first session", between: ("2", "3.5"),
                halfLife: "4"),
            DriverStory(
                7, "Stock room given back", "benefit", "400", "square metre", at: "50",
                "supplierEstimated", "Floor plan"),
        ], peopleCount: 6, manager: .berger,
        sessions: .northernGrid, promises: .northernGrid)

    static let tarnValleyWater = CustomerStory(
        name: "Tarn Valley Water", segment: "Utilities", currency: "GBP", purchases: 900_000,
        alternative: "Do it themselves", offers: [3, 0, 8, 1],
        agreedPoints: [40, 30, 20, 10],
        drivers: [
            DriverStory(
                3, "Shift leads a month earlier", "benefit", "6", "person", at: "4200",
                "customerStated", "Operations, first session"),
            DriverStory(
                8, "Audit days saved", "benefit", "9", "day", at: "650", times: "2", "measured",
                "Audit calendar"),
        ], manager: .berger,
        sessions: .tarnValleyWater, promises: .tarnValleyWater)
}
