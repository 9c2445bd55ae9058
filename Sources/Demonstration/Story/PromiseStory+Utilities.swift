/// Promises to the power and water companies.
extension [PromiseStory] {
    static let lakesidePower = [
        PromiseStory(
            "A display that anybody can work",
            "Two shifts find the cause of an alarm on the display without help.",
            for: "A display that anybody can work", worth: 21_250, offered: -365, due: -120,
            owner: .product, person: 4,
            [
                (-360, .accept),
                (-359, .milestone("Sketches tried by two shifts", due: -280, reached: -284)),
                (-359, .milestone("New display on six pumps", due: -150, reached: -148)),
                (-330, .update("Sketches are drawn, the shifts try them next month.", "onTrack")),
                (-300, .update("Both shifts tried the sketches and found three gaps.", "onTrack")),
                (-270, .update("Gaps are closed, the display goes into production.", "onTrack")),
                (-240, .update("A supplier's delay may cost us two weeks.", "atRisk")),
                (-210, .update("The displays are built.", "onTrack")),
                (-180, .update("First display is on the wall of pump one.", "onTrack")),
                (-150, .update("Five of six are installed.", "onTrack")),
                (-126, .deliver("All six displays are in use.")),
                (-123, .keep(realised: 19_500, "Twenty-three visits fell away, not twenty-five.")),
            ]),
        PromiseStory(
            "Repair of critical pumps within two days",
            "Every critical pump is back within two days, door to door, for three months.",
            for: "Repair of critical pumps within two days", worth: 24_000, offered: -360,
            due: -90, owner: .service, person: 1,
            [
                (-356, .accept),
                (-355, .milestone("Second shift at the depot", due: -200, reached: -205)),
                (-330, .update("Two mechanics for the second shift are hired.", "onTrack")),
                (-270, .update("The second shift is in training.", "onTrack")),
                (-150, .update("Repairs take three days on average.", "atRisk")),
                (
                    -100,
                    .renegotiate(to: -30, "The test bench arrives two months later than agreed.")
                ),
                (-98, .accept),
                (
                    -60,
                    .update("Test bench is running; two days in the last six repairs.", "onTrack")
                ),
                (-36, .deliver("Three months at two days or less.")),
                (-33, .keep(realised: 24_000, "Six spares were sold.")),
            ]),
        PromiseStory(
            "The right part number on every bag",
            "Receiving takes a month's deliveries without opening one bag.",
            for: "The right part number on every bag", offered: -362, due: -330,
            owner: .logistics, person: 3,
            [
                (-360, .accept), (-336, .deliver("Labels come out of your own order now.")),
                (-334, .keep(realised: nil, "Not one bag was opened.")),
            ]),
        PromiseStory(
            "A second salesperson for joint visits",
            "Two joint visits a month with somebody who knows power plants.",
            for: "A second salesperson for joint visits", worth: 60_000, offered: -20, due: 160,
            owner: .berger, person: 6,
            [
                (-15, .accept), (-14, .milestone("Position filled", due: -2)),
                (-14, .milestone("First joint visit", due: 40)),
            ]),
        PromiseStory(
            "Training without overtime", "The spring training needs no overtime on any shift.",
            worth: 9_250, offered: -200, due: -15, owner: .service, person: 5,
            [
                (-195, .accept),
                (-150, .update("Dates are agreed with three of four shifts.", "onTrack")),
                (-90, .update("The fourth shift has no date yet.", "atRisk")),
                (-12, .update("The fourth shift is trained next month; we are late.", "late")),
            ]),
        PromiseStory(
            "Our market figures twice a year",
            "Marketing has the figures a week before each planning round.", offered: -80,
            due: 10, owner: .sales, person: 6,
            [
                (-75, .accept), (-50, .update("The spring figures are being checked.", "onTrack")),
                (-21, .update("The figures are with our own marketing.", "onTrack")),
                (-1, .deliver("Both rounds of figures are in your folder.")),
            ]),
        PromiseStory(
            "A brochure that is about you", "Two pages that your sales people hand out.",
            offered: -2, due: 75, owner: .lead, person: 6, []),
    ]

    static let northernGrid = [
        PromiseStory(
            "Deliver on Thursdays", "Four weeks without a delivery on a Friday.",
            for: "Deliver on Thursdays, not on Fridays", offered: -350, due: -320,
            owner: .logistics, person: 3,
            [
                (-347, .accept), (-322, .deliver("Four weeks, all on Thursday.")),
                (-320, .keep(realised: nil, "Confirmed by the gate.")),
            ]),
        PromiseStory(
            "Consignment stock at the northern depot",
            "A week of stock at Northern Grid is enough for two months in a row.",
            for: "Consignment stock at the northern depot", worth: 180_000, offered: -340, due: 0,
            owner: .logistics, person: 3,
            [
                (-335, .accept),
                (-334, .milestone("Contract for the room", due: -250, reached: -255)),
                (-334, .milestone("Stock moved", due: -60, reached: -58)),
                (-300, .update("Two rooms were looked at.", "onTrack")),
                (-200, .update("The room is rented.", "onTrack")),
                (-100, .update("Shelves are built.", "onTrack")),
                (-30, .update("First month with a week of stock.", "onTrack")),
                (-5, .update("The second month ends this week.", "onTrack")),
            ]),
        PromiseStory(
            "A delivery report every month",
            "Purchasing gets the share of orders on time by the fifth of each month.",
            offered: -330, due: -290, owner: .berger, person: 3,
            [
                (-327, .accept), (-292, .deliver("Two reports were sent.")),
                (-288, .keep(realised: nil, "Both came in time.")),
            ]),
    ]

    static let tarnValleyWater = [
        PromiseStory(
            "Training at the second site", "All six shift leads of the second site are trained.",
            for: "Training dates for the second site", worth: 12_600, offered: -330, due: -210,
            owner: .service, person: 4,
            [
                (-326, .accept), (-300, .update("Dates are agreed.", "onTrack")),
                (-270, .update("Three of six are trained.", "onTrack")),
                (-240, .update("Five of six are trained.", "onTrack")),
                (-217, .deliver("Six of six.")),
                (-215, .keep(realised: 12_600, "Half of the year's gain came from this site.")),
            ]),
        PromiseStory(
            "Exam material in the portal", "Operators can download what the water exam asks.",
            offered: -40, due: 60, owner: .service, person: 4,
            [
                (-35, .accept),
                (-34, .milestone("Material of two subjects", due: 20)),
            ]),
        PromiseStory(
            "A spare meter on loan", "A meter stands in the stores and fits every station.",
            offered: -300, due: -160, owner: .product, person: 1,
            [
                (-296, .accept),
                (-178, .deliver("The meter is in your stores.")),
                (-176, .refuse("It does not fit the two old stations.")),
                (-166, .deliver("Adapters for both stations are with it.")),
                (-158, .keep(realised: nil, "It fits everywhere now.")),
            ]),
    ]
}
