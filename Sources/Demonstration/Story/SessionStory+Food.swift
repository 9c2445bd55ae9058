/// Conversations with the food company; the one with Osprey is still to come.
extension [SessionStory] {
    static let aureliaFoods = [
        SessionStory(
            day: -366, purpose: "First conversation with maintenance", people: [1, 2],
            points: [30, 30, 25, 15],
            raised: [
                OpportunityStory(
                    "Labels that survive cleaning", "Every label is photographed today.",
                    kind: "product", "repair", .willDo)
            ],
            budget: [1000],
            statements: [
                StatementStory("One wrong bill", .exact(3200), driver: 0),
                StatementStory("A housing", .range(2000, 2300), driver: 1),
            ], healthyToday: 3, pathForward: 3),
        SessionStory(
            day: -31, purpose: "A year later, with operations", people: [4],
            points: [35, 25, 20, 20],
            raised: [
                OpportunityStory(
                    "Training in two half days",
                    "No overtime to fill the gap a whole day leaves.", kind: "people",
                    "withinYear", .willDo),
                OpportunityStory(
                    "Laboratory results within three days",
                    "Second meters would not be needed.", kind: "service", "withinYear",
                    .willNotDo(
                        "The laboratory works for all customers in turn; three days would need "
                            + "a second one. You may want to rent meters meanwhile.")),
            ],
            budget: [200, 300, 500],
            statements: [StatementStory("An audit day", .scale(3), driver: 2)],
            healthyToday: 4, pathForward: 3),
    ]

    static let ospreyPharma = [
        SessionStory(day: 9, purpose: "First conversation with maintenance", people: [1, 2])
    ]
}
