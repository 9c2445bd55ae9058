/// Conversations with Castellan's sites, the paper mill and the mine. The fourth at Castellan
/// breaks rules of the method on purpose: the planner must have something to show.
extension [SessionStory] {
    static let castellanChemicals = [
        SessionStory(
            day: -388, purpose: "Harbour, maintenance", people: [1, 2],
            points: [35, 15, 25, 10, 5, 10],
            raised: [
                OpportunityStory(
                    "One contact for all four sites",
                    "We call three people today, and each tells us something else.",
                    kind: "people", "withinYear", .willDo),
                OpportunityStory(
                    "A parts depot beside the harbour",
                    "Two of eleven stops a year last a day longer because of a part.",
                    kind: "service", "withinYear", .willDo),
            ],
            budget: [350, 650],
            statements: [
                StatementStory(
                    "One unplanned stop", .range(40000, 52000), "From the production log.",
                    driver: 0)
            ], healthyToday: 4, pathForward: 4),
        SessionStory(
            day: -381, purpose: "Inland, operations", people: [14, 15],
            points: [20, 30, 20, 10, 10, 10],
            ownPoints: [[30, 30, 10, 10, 10, 10], [10, 25, 35, 10, 10, 10]],
            raised: [
                OpportunityStory(
                    "Energy study of the inland main line",
                    "Eight percent less power, about 920,000 kilowatt hours a year.",
                    kind: "service", "withinYear", .willDo),
                OpportunityStory(
                    "A warehouse of its own for every site",
                    "Nobody would wait for a part from another site.", kind: "other",
                    "multiYear",
                    .willNotDo(
                        "Four warehouses would cost more than all waiting of a year. The depot "
                            + "beside the harbour serves the same need.")),
            ],
            budget: [250, 200, 400, 150], isDividedAlone: true,
            statements: [
                StatementStory("Price of a kilowatt hour", .withheld, "Under a contract."),
                StatementStory(
                    "Power saved on the main line", .exact(128_800), "Energy officer.",
                    driver: 1, confirms: false),
            ], healthyToday: 3, pathForward: 5,
            request: RequestStory(
                "Power drawn by the main line in the last two winters", from: "Energy officer",
                due: -360, "Readings of two winters arrived; eight percent is confirmed.")),
        SessionStory(
            day: -52, purpose: "North, maintenance", people: [21, 22],
            points: [40, 20, 20, 5, 5, 10],
            raised: [
                OpportunityStory(
                    "Seals that stand the new solvent",
                    "The new product line starts in two years and eats today's seals.",
                    kind: "product", "multiYear", .willDo)
            ],
            budget: [200, 250, 150, 50, 350],
            statements: [StatementStory("A seal change in the new line", .scale(5))],
            healthyToday: 4, pathForward: 5),
        SessionStory(
            day: -44, purpose: "Research, everybody who had an hour", people: [30, 31, 33, 35],
            points: [25, 25, 30, 5, 10, 5],
            raised: [
                OpportunityStory(
                    "Certificates in our own system",
                    "Somebody types every certificate in again.", kind: "other", "withinYear",
                    .willDo)
            ],
            budget: [100, 200, 150, 50, 300, 200],
            statements: [
                StatementStory("Typing in certificates", .range(6000, 9000), "A year.")
            ], healthyToday: 3, pathForward: 3, hasNoteTaker: false),
        SessionStory(
            day: -9, purpose: "Harbour, operations", people: [4, 5],
            points: [30, 20, 20, 10, 10, 10],
            raised: [
                OpportunityStory(
                    "Loan meters during calibration",
                    "Second meters are bought today to bridge three weeks.", kind: "service",
                    "withinYear", nil)
            ],
            budget: [100, 300, 150, 50, 200, 50, 150],
            statements: [StatementStory("A second meter", .exact(3100))], healthyToday: 4,
            pathForward: 4,
            request: RequestStory(
                "How many second meters does Castellan own?", from: "Harbour stores", due: -2),
            notes: .notWritten),
        SessionStory(
            day: 2, purpose: "Executives of the group: the second round", people: [0, 7]),
    ]

    static let haldenPaper = [
        SessionStory(
            day: -362, purpose: "First conversation with purchasing", people: [3],
            points: [60, 20, 20],
            raised: [
                OpportunityStory(
                    "Smaller minimum orders", "Small parts are bought somewhere else today.",
                    kind: "other", "withinYear", .willDo),
                OpportunityStory(
                    "Packaging that goes back with the same truck",
                    "Our waste bill would go down.", kind: "service", "repair", .willDo),
            ],
            budget: [600, 400],
            statements: [
                StatementStory("A courier bill", .exact(900), driver: 0),
                StatementStory("The price difference to regional makers", .exact(124_000)),
            ], healthyToday: 2, pathForward: 2),
        SessionStory(
            day: -27, purpose: "A year later, with maintenance", people: [1, 2],
            points: [45, 35, 20],
            raised: [
                OpportunityStory(
                    "A price that follows the tonnes we make",
                    "In a weak year we would not pay for pumps that stand still.",
                    kind: "other", "multiYear", nil)
            ],
            budget: [300, 200, 500], statements: [StatementStory("A weak year", .scale(4))],
            healthyToday: 2, pathForward: 4,
            notes: .published(
                daysLater: 5, correction: "We said tonnes shipped, not tonnes made.")),
    ]

    static let blueRidgeMining = [
        SessionStory(
            day: -370, purpose: "First conversation with maintenance", people: [1, 2],
            points: [45, 20, 25, 10],
            raised: [
                OpportunityStory(
                    "Loan pumps kept at the mine", "The line keeps running during a repair.",
                    kind: "service", "withinYear", .willDo),
                OpportunityStory(
                    "A depot that is open until eight",
                    "A Friday failure would not wait until Monday.", kind: "people", "repair",
                    .willDo),
            ],
            budget: [700, 300],
            statements: [
                StatementStory(
                    "A repair in days, not weeks", .range(18000, 25000), driver: 0),
                StatementStory("Our margin per tonne", .withheld),
            ], healthyToday: 4, pathForward: 4),
        SessionStory(
            day: -38, purpose: "A year later, with operations", people: [4, 5],
            points: [40, 30, 20, 10],
            raised: [
                OpportunityStory(
                    "A pump for slurry with twice the solids",
                    "One pump instead of two in the second pit.", kind: "product", "multiYear",
                    nil)
            ],
            budget: [300, 200, 500],
            statements: [StatementStory("The second pit", .scale(5), "It decides our year.")],
            healthyToday: 5, pathForward: 5),
    ]
}
