/// What people said about the people around it, in their own words. Sample data.
extension Voice {
    static let repairService: [Voice] = [
        Voice(
            "Your technician knows our plant by heart.",
            "Repairs take one visit instead of two.",
            "He does not ask where the valve is."),
        Voice(
            "A repair takes two weeks at the depot.",
            "We carry a spare for every critical pump.",
            "Two weeks is two weeks of worry."),
        Voice("You lend us a unit while ours is away.", "The line keeps running at full rate."),
        Voice(
            "The price of a repair is known before it starts.",
            "No purchase order has to be reopened."),
        Voice(
            "Weekend calls are answered by a person.",
            "A Saturday stop costs us hours, not the weekend."),
        Voice("Parts come with the technician.", "We do not pay a second trip."),
        Voice(
            "The report says what wore out and why.",
            "The same fault did not come back this year.",
            "Finally somebody wrote it down."),
        Voice("Your depot closes at four.", "A Friday failure waits until Monday."),
        Voice("You repair other makers' pumps too.", "We call one number for the whole station."),
        Voice(
            "The warranty repair was not discussed, it was done.", "We buy the next one from you."),
    ]

    static let operatorTraining: [Voice] = [
        Voice(
            "Your trainer comes every spring, on site.",
            "New shift leads are productive a month earlier.",
            "She trains on our pumps, not on slides."),
        Voice(
            "People learn why, not only which button.",
            "Fewer wrong starts, fewer broken couplings."),
        Voice("The training is in our language.", "Contractors can take part as well."),
        Voice(
            "We send people to your school twice a year.", "They come back and teach the others."),
        Voice("The second site never gets a date.", "They run the old way and it shows."),
        Voice(
            "Operators passed the water exam with your material.",
            "We keep our licence without outside help."),
        Voice(
            "It takes a day away from each shift.",
            "We pay overtime to fill the gap.",
            "Two half days would be better."),
        Voice(
            "After the course the calls to maintenance halved.",
            "Our two mechanics do planned work."),
        Voice(
            "You left us the demonstration rig.",
            "Every new person breaks it once, and never ours."),
        Voice("Nobody trains the people in the laboratory.", "They trust the old instrument more."),
    ]

    static let delivery: [Voice] = [
        Voice(
            "The order arrives on the day you said.",
            "We hold a week of stock instead of a month."),
        Voice(
            "One late shipment stopped a start-up.",
            "Four people waited for two days.",
            "I had to explain that upstairs."),
        Voice("Your warehouse packs by station.", "Fitters start on arrival, nothing to sort."),
        Voice("Tracking tells us the hour.", "The crane is booked once."),
        Voice("Spare kits come with the next shipment.", "No courier bill in the whole year."),
        Voice("The minimum order is too large for us.", "We buy small parts somewhere else."),
        Voice("Customs papers are always complete.", "Nothing stood at the border this year."),
        Voice(
            "You ship on Friday, we are closed on Saturday.",
            "The driver comes twice and we pay twice."),
        Voice(
            "You told us about the delay before we asked.",
            "We moved the shutdown and lost nothing.",
            "A call in time is worth money."),
        Voice("Packaging goes back with the same truck.", "Our waste bill went down."),
    ]

    static let salesSupport: [Voice] = [
        Voice(
            "Your people sit down with our sales and marketing.",
            "We win three to four customers a year.",
            "Last year it was four."),
        Voice(
            "They help us write the technical part of the bid.",
            "A bid takes a week instead of three."),
        Voice("You bring reference sites to our customers.", "They believe the figures."),
        Voice("The joint visit opened a door for us.", "One contract came out of it."),
        Voice("Our sales people do not know whom to call.", "We answer our customer a day late."),
        Voice(
            "Your market figures are better than ours.",
            "We dropped a segment that would have lost money."),
        Voice(
            "You trained our new account managers.",
            "They sell the station, not the pump.",
            "It changed how we talk."),
        Voice("The brochure is about you, not about us.", "We do not hand it out."),
        Voice("You came to our customer day.", "Two follow-up projects."),
        Voice("You take our side when our customer complains.", "We kept the contract."),
    ]

    static let serviceDesk: [Voice] = [
        Voice("Somebody answers who knows pumps.", "Most faults are solved by telephone."),
        Voice("The desk keeps our history.", "We do not tell the story three times."),
        Voice(
            "In summer we wait half an hour.",
            "The operator resets it and hopes.",
            "And hope is not a method."),
        Voice("They write back what was agreed.", "No discussion at the invoice."),
        Voice("A single contact would be worth a lot.", "We call three people today."),
        Voice("They send a picture with the answer.", "The night shift can do it alone."),
        Voice("The ticket was closed, the pump was not running.", "We opened it four times."),
        Voice("They know who of us is on duty.", "The right person is called at night."),
        Voice(
            "Messages come in the wrong language.", "Somebody translates at three in the morning."),
        Voice("They offered to train our own desk.", "We would take the first call ourselves."),
    ]
}
