/// Promises to the food company; nothing was promised to Osprey yet.
extension [PromiseStory] {
    static let aureliaFoods = [
        PromiseStory(
            "Labels that survive cleaning", "A label is readable after fifty cleanings.",
            for: "Labels that survive cleaning", worth: 8_000, offered: -335, due: -260,
            owner: .product, person: 1,
            [
                (-331, .accept), (-300, .update("Three labels are in the test.", "onTrack")),
                (-264, .deliver("Fifty-two cleanings and readable.")),
                (-262, .keep(realised: 8_600, "No photographs any more.")),
            ]),
        PromiseStory(
            "Certificates on the day", "Certificates are there on the day of calibration.",
            worth: 5_000, offered: -70, due: 15, owner: .product, person: 2,
            [
                (-66, .accept), (-40, .update("Nine of ten come on the day.", "onTrack")),
                (-8, .update("All of last week came on the day.", "onTrack")),
                (-1, .deliver("Four weeks, all on the day.")),
            ]),
        PromiseStory(
            "Training in two half days", "The next training takes two half days per shift.",
            for: "Training in two half days", worth: 11_000, offered: -8, due: 110,
            owner: .service, person: 4, []),
    ]

    static let ospreyPharma: [PromiseStory] = []
}
