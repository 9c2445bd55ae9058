/// Conversations with the power and water companies.
extension [SessionStory] {
    static let lakesidePower = [
        SessionStory(
            day: -392, purpose: "First conversation with maintenance", people: [1, 2],
            points: [20, 35, 10, 15, 20],
            ownPoints: [[25, 40, 10, 15, 10], [10, 30, 10, 20, 30]],
            raised: [
                OpportunityStory(
                    "A display that anybody can work",
                    "Nobody can work the display today. Twenty-five field visits a year fall away.",
                    kind: "product", "withinYear", .willDo),
                OpportunityStory(
                    "Repair of critical pumps within two days",
                    "Six spare pumps need not be carried any more.", kind: "service",
                    "withinYear", .willDo),
                OpportunityStory(
                    "The right part number on every bag", "Receiving opens every bag today.",
                    kind: "service", "repair", .willDo),
            ],
            budget: [500, 350, 150],
            statements: [
                StatementStory(
                    "A field visit", .exact(850), "Van, two hours, one mechanic.", driver: 2),
                StatementStory(
                    "Carrying one spare pump for a year", .range(3500, 4500), driver: 3),
            ], healthyToday: 4, pathForward: 4,
            request: RequestStory(
                "What did the unplanned stops of last year cost?", from: "Plant controller",
                due: -370, "12,000 dollars for each point of uptime, from the plant log."),
            parked: [
                ParkedStory("Who clears the old pumps from the yard?", "dealtWith"),
                ParkedStory("Prices for next year"),
            ]),
        SessionStory(
            day: -46, purpose: "A year later, with marketing: did the results arrive?",
            people: [6],
            points: [25, 30, 15, 10, 20],
            raised: [
                OpportunityStory(
                    "A second salesperson for joint visits",
                    "Four more customers a year could be visited together.", kind: "people",
                    "withinYear", .willDo),
                OpportunityStory(
                    "An alternative-fuel drive for the standby pumps",
                    "The emission permit would no longer limit test runs.", kind: "product",
                    "multiYear",
                    .needsUnderstanding(
                        "We must see the permit and your test calendar before we can say.",
                        until: 45)),
            ],
            budget: [200, 150, 50, 400, 200],
            statements: [
                StatementStory(
                    "A new customer won together", .exact(30000), "Margin of the first year.",
                    driver: 0),
                StatementStory(
                    "Today's result of the plant", .withheld,
                    "Not today's figures, but anything about the future."),
            ], healthyToday: 4, pathForward: 5,
            notes: .published(
                daysLater: 6,
                correction: "It was four customers last year, not three to four.")),
        SessionStory(
            day: 5, purpose: "Executives: what the two years brought, and what is next",
            people: [0, 7]),
    ]

    static let northernGrid = [
        SessionStory(
            day: -377, purpose: "First conversation with maintenance", people: [1, 2],
            points: [30, 30, 10, 20, 10],
            raised: [
                OpportunityStory(
                    "Deliver on Thursdays, not on Fridays",
                    "The driver comes once, and nothing waits over the weekend.",
                    kind: "service", "repair", .willDo),
                OpportunityStory(
                    "Consignment stock at the northern depot",
                    "A month of stock becomes a week.", kind: "service", "withinYear", .willDo),
            ],
            budget: [250, 750],
            statements: [
                StatementStory("One week of stock", .exact(60000), driver: 0),
                StatementStory("Effect of late parts on the grid", .scale(2)),
            ], healthyToday: 3, pathForward: 2),
        SessionStory(
            day: -3, purpose: "A year later, with operations", people: [4, 5],
            points: [35, 20, 15, 20, 10],
            ownPoints: [[45, 20, 10, 15, 10], [20, 20, 20, 30, 10]],
            raised: [
                OpportunityStory(
                    "Alarm limits we can set ourselves",
                    "Half of the alarms mean nothing; a night shift could do with one person less.",
                    kind: "product", "repair", nil)
            ],
            budget: [100, 500, 400],
            statements: [StatementStory("A needless alarm at night", .range(80, 200))],
            healthyToday: 3, pathForward: 3,
            request: RequestStory(
                "How many alarms a month, and how many mattered?", from: "Control room", due: 12),
            parked: [
                ParkedStory("The invoice of September is wrong"),
                ParkedStory("A tour of the pump house", "takenBack"),
            ],
            notes: .notWritten),
    ]

    static let tarnValleyWater = [
        SessionStory(
            day: -358, purpose: "First conversation with operations", people: [4],
            points: [30, 30, 30, 10],
            raised: [
                OpportunityStory(
                    "Training dates for the second site",
                    "The second site never gets a date and runs the old way.", kind: "people",
                    "withinYear", .willDo)
            ],
            budget: [1000],
            statements: [
                StatementStory("A shift lead a month earlier", .exact(4200), driver: 0)
            ], healthyToday: 4, pathForward: 3),
        SessionStory(
            day: -20, purpose: "A year later, with maintenance", people: [1, 2],
            points: [35, 25, 25, 15], ownPoints: [[40, 30, 15, 15], [25, 20, 40, 15]],
            raised: [
                OpportunityStory(
                    "Two years of readings for the auditor",
                    "The auditor would get an answer in an hour.", kind: "product",
                    "withinYear", nil)
            ],
            budget: [600, 400],
            statements: [StatementStory("What an audit costs us", .withheld, driver: 1)],
            healthyToday: 4,
            pathForward: 4, notes: .published(daysLater: 6, isAcknowledged: false)),
    ]
}
