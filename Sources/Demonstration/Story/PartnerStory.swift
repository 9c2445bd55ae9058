/// A supplier of Lakeside Power, seen from the customer's side. Together they add $1,000,000 on
/// purchases of $10,000,000: the method's third example.
struct PartnerStory: Sendable {
    let name: String
    let segment: String
    let purchases: Int
    let alternative: String
    /// Name, what it is, how it helps, points.
    let attributes: [(name: String, what: String, how: String, points: Int)]
    /// `offer` is the place of the attribute above.
    let drivers: [DriverStory]

    static let all = [
        PartnerStory(
            name: "Meridian Flow Controls", segment: "Equipment", purchases: 2_000_000,
            alternative: "Quarterly site visits",
            attributes: [
                (
                    "Joint sales visits", "Their people visit our customers.",
                    "We win four a year.", 60
                ),
                ("Running pumps", "Pumps that run.", "Uptime is seven points higher.", 40),
            ],
            drivers: [
                DriverStory(
                    0, "New customers won together", "benefit", "4", "customer", at: "30000",
                    "measured", "Order book"),
                DriverStory(
                    1, "Uptime gained", "benefit", "7", "point", at: "12000", "measured",
                    "Plant log"),
                DriverStory(
                    1, "Price premium", "price", "1", "year", at: "4000", "measured", "Bills"),
            ]),
        PartnerStory(
            name: "Brightwater Turbines", segment: "Equipment", purchases: 3_500_000,
            alternative: "A rival from the coast",
            attributes: [
                ("Overhaul in summer", "Overhauls outside the season.", "No lost winter days.", 70),
                ("Spare rotor", "A rotor stands with them.", "No rotor of our own.", 30),
            ],
            drivers: [
                DriverStory(
                    0, "Winter days not lost", "benefit", "6", "day", at: "58000", "measured",
                    "Production log"),
                DriverStory(
                    1, "No rotor of our own", "benefit", "1", "rotor", at: "72000",
                    "supplierEstimated", "Carrying cost of twelve percent"),
            ]),
        PartnerStory(
            name: "Corvane Switchgear", segment: "Equipment", purchases: 2_000_000,
            alternative: "Two makers in turn",
            attributes: [
                ("Fast switching", "Switches in a third of the time.", "Smaller outages.", 55),
                ("Their engineers", "They plan with us.", "Projects end in time.", 45),
            ],
            drivers: [
                DriverStory(
                    0, "Outage minutes avoided", "benefit", "500", "minute", at: "400",
                    "measured", "Grid log"),
                DriverStory(
                    1, "Engineering hours saved", "benefit", "625", "hour", at: "80",
                    "customerStated", "Time sheets"),
            ]),
        PartnerStory(
            name: "Ostrava Castings", segment: "Material", purchases: 1_500_000,
            alternative: "Buy on the market",
            attributes: [
                ("Castings that fit", "No rework on arrival.", "Fitters start at once.", 80),
                ("Short lead time", "Three weeks instead of eight.", "Less stock.", 20),
            ],
            drivers: [
                DriverStory(
                    0, "Rework saved", "benefit", "25", "day", at: "3200", "customerStated",
                    "Workshop"),
                DriverStory(
                    1, "Stock not carried", "benefit", "5", "week", at: "2000",
                    "supplierEstimated", "Stock list"),
            ]),
        PartnerStory(
            name: "Pellworth Logistics", segment: "Services", purchases: 1_000_000,
            alternative: "Our own lorries",
            attributes: [
                (
                    "Delivery by the hour", "They come when they say.", "The crane is booked once.",
                    65
                ),
                ("One bill", "One bill a month.", "Less work in accounting.", 35),
            ],
            drivers: [
                DriverStory(
                    0, "Crane days saved", "benefit", "20", "day", at: "1750", "measured",
                    "Crane bills"),
                DriverStory(
                    1, "Bills not booked", "benefit", "500", "bill", at: "10",
                    "supplierEstimated", "Accounting"),
            ]),
    ]
}
