/// Promises to Castellan, the paper mill and the mine: most kept, one broken, one withdrawn.
extension [PromiseStory] {
    static let castellanChemicals = [
        PromiseStory(
            "One contact for all four sites", "Every site calls the same name for three months.",
            for: "One contact for all four sites", offered: -360, due: -300,
            owner: .ferrante, person: 3,
            [
                (-356, .accept), (-330, .update("She starts on the first.", "onTrack")),
                (-304, .deliver("She answers for all four sites.")),
                (-301, .keep(realised: nil, "One call instead of three.")),
            ]),
        PromiseStory(
            "A parts depot beside the harbour",
            "The forty critical parts are at the harbour within two hours.",
            for: "A parts depot beside the harbour", worth: 92_000, offered: -350, due: -12,
            owner: .logistics, person: 1,
            [
                (-346, .accept),
                (-345, .milestone("Room rented", due: -220, reached: -225)),
                (-345, .milestone("Forty parts on the shelf", due: -40)),
                (-300, .update("Two rooms are in the running.", "onTrack")),
                (-220, .update("The room is ours from next month.", "onTrack")),
                (-120, .update("Shelves are up; customs holds twelve parts.", "atRisk")),
                (-41, .update("Twenty-eight of forty parts are there.", "late")),
            ]),
        PromiseStory(
            "Energy study of the inland main line",
            "A report with measured savings, accepted by the energy officer.",
            for: "Energy study of the inland main line", worth: 128_800, offered: -345,
            due: -200, owner: .engineering, person: 18,
            [
                (-340, .accept),
                (-339, .milestone("Meters installed", due: -300, reached: -302)),
                (-310, .update("Meters are installed next week.", "onTrack")),
                (-280, .update("Readings look like eight percent.", "onTrack")),
                (-240, .update("The report is being written.", "onTrack")),
                (-204, .deliver("The report is with the energy officer.")),
                (-198, .keep(realised: 118_000, "Measured over one winter.")),
            ]),
        PromiseStory(
            "Seals that stand the new solvent",
            "A seal runs a thousand hours in the new medium on our test rig.",
            for: "Seals that stand the new solvent", worth: 230_000, offered: -30, due: 250,
            owner: .product, person: 21,
            [
                (-25, .accept), (-24, .milestone("Test rig ready", due: 20)),
                (-24, .milestone("First five hundred hours", due: 120)),
                (-10, .update("Three materials are ordered for the rig.", "onTrack")),
            ]),
        PromiseStory(
            "Certificates in your own system",
            "Certificates appear beside the meter in your system within a day.",
            for: "Certificates in our own system", worth: 7_500, offered: -12, due: 120,
            owner: .product, person: 36, []),
    ]

    static let haldenPaper = [
        PromiseStory(
            "Smaller minimum orders", "Any single part can be ordered.",
            for: "Smaller minimum orders", offered: -330, due: -280, owner: .logistics,
            person: 3,
            [
                (-326, .accept),
                (
                    -300,
                    .withdraw(
                        "Purchasing moved small parts to its frame contract; both sides agreed.")
                ),
            ]),
        PromiseStory(
            "Packaging goes back with the same truck",
            "No packaging is left at the mill for two months.",
            for: "Packaging that goes back with the same truck", worth: 6_000, offered: -325,
            due: -240, owner: .logistics, person: 3,
            [
                (-320, .accept), (-290, .update("The carrier agreed.", "onTrack")),
                (-252, .deliver("Two months without waste.")),
                (-250, .keep(realised: 5_400, "The waste bill says so.")),
            ]),
    ]

    static let blueRidgeMining = [
        PromiseStory(
            "Loan pumps kept at the mine", "Two loan pumps stand at the mine.",
            for: "Loan pumps kept at the mine", worth: 90_000, offered: -340, due: -250,
            owner: .service, person: 1,
            [
                (-336, .accept), (-300, .update("One of two pumps is found.", "atRisk")),
                (-262, .update("The second pump is needed elsewhere.", "late")),
                (
                    -245,
                    .breaking(
                        "We do not own a second pump of that size, and should have known before "
                            + "we promised.")
                ),
            ]),
        PromiseStory(
            "A depot that is open until eight", "The depot answers until eight on weekdays.",
            for: "A depot that is open until eight", offered: -340, due: -300, owner: .service,
            person: 4,
            [
                (-337, .accept), (-303, .deliver("Open until eight since Monday.")),
                (-301, .keep(realised: nil, "Called at half past seven, they answered.")),
            ]),
        PromiseStory(
            "A stock list made together", "Both storekeepers sign one list of safety stock.",
            worth: 57_000, offered: -60, due: 40, owner: .ferrante, person: 1,
            [
                (-55, .accept), (-30, .update("Half of the list is gone through.", "onTrack")),
                (
                    -6,
                    .renegotiate(
                        to: 75, "Your storekeeper is away for a month; we wait for him.")
                ),
            ]),
    ]
}
