/// What people said about the equipment itself, in their own words. Sample data.
extension Voice {
    static let remoteMonitoring: [Voice] = [
        Voice(
            "You see a pump going bad before we do.",
            "One trip to site less in most months.",
            "I stopped driving out on Sundays."),
        Voice(
            "The alarms come with the trend behind them.",
            "We plan the stop instead of suffering it."),
        Voice(
            "Your people call us before we call you.",
            "A night shift can run with one person less.",
            "It feels like one more pair of eyes."),
        Voice(
            "The screen shows flow and wear on one page.",
            "New shift leads find the cause in minutes."),
        Voice(
            "Nobody here can work the display.",
            "We send somebody out because we do not trust the screen.",
            "Twenty-five visits a year, for nothing."),
        Voice(
            "The monthly report is read by our plant manager.",
            "Maintenance money goes where it is needed."),
        Voice(
            "Data stops when our network goes down.",
            "We lose the history just when we need it.",
            "That is the day it matters."),
        Voice("You store two years of readings for us.", "The auditor gets an answer in an hour."),
        Voice("The alarm limits are yours, not ours.", "Half of the alarms mean nothing to us."),
        Voice(
            "It runs without anybody looking after it.",
            "Our engineer does other work on Mondays."),
    ]

    static let productReliability: [Voice] = [
        Voice(
            "The pumps run and nobody talks about them.",
            "Uptime went from eighty-five to ninety-two percent.",
            "Boring is the word I would use."),
        Voice("Seals last two seasons with our water.", "We change them in the planned stop."),
        Voice(
            "We had no unplanned stop since spring.",
            "Production planning believes the calendar again."),
        Voice(
            "The coating stands up to our dosing chemicals.", "We replace housings half as often."),
        Voice(
            "One bad batch of bearings cost us a week.",
            "We now open every box on arrival.",
            "Trust comes on foot and leaves on horseback."),
        Voice(
            "The meters drift less than any other make.", "Billing disputes went to almost none."),
        Voice(
            "It is heavier than the one it replaced.",
            "Two people lift it, so we need two people."),
        Voice(
            "Efficiency holds after three years.",
            "The power bill is lower by a few thousand a month."),
        Voice("The same model fits all of our stations.", "We keep three spares instead of nine."),
        Voice(
            "Documentation is right, down to the bolt.",
            "An electrician from outside can work on it."),
    ]

    static let applicationEngineering: [Voice] = [
        Voice(
            "Your engineer sized the station with us.",
            "We bought a smaller pump and it is enough."),
        Voice(
            "He told us not to buy.",
            "We saved a whole year's budget.",
            "That is why I listen to him."),
        Voice("The simulation showed the surge before it happened.", "No pipe burst at start-up."),
        Voice(
            "Answers come with the calculation behind them.",
            "Our authority accepted it the first time."),
        Voice("He covers too many customers.", "A question in March was answered in May."),
        Voice(
            "You standardised our seven stations into two designs.",
            "Engineering hours per project fell by a third."),
        Voice(
            "The energy study paid for itself in a year.",
            "Eight percent less power on the main line."),
        Voice("Drawings fit our system at once.", "No redrawing, no mistakes."),
        Voice("You did not look at the old pipework.", "We found the limit after the purchase."),
        Voice("He sits in our design review.", "Changes happen on paper, not in concrete."),
    ]

    static let spareParts: [Voice] = [
        Voice("You keep our critical parts in your depot.", "We freed a room and the money in it."),
        Voice("The shorter parts cycle would help most.", "We could halve the safety stock."),
        Voice(
            "Parts for the old series are still there.",
            "A station from the nineties keeps running.",
            "My predecessor bought it."),
        Voice("The list of spares per station is right.", "Nobody orders the wrong seal any more."),
        Voice(
            "Prices of small parts grew twice this year.", "Purchasing compares every order now."),
        Voice("Kits instead of single parts.", "A repair is ready in half the time."),
        Voice(
            "The part number on the bag is not the one in the system.",
            "Receiving opens every bag."),
        Voice("Two depots could be one for us.", "Less transport, one phone number."),
        Voice("You tell us what will be discontinued.", "We buy the last ones in time."),
        Voice(
            "A part was wrong and the right one came by taxi.",
            "The line was back at noon.",
            "The taxi driver was very proud."),
    ]

    static let calibration: [Voice] = [
        Voice("Certificates are on the portal the same day.", "The audit takes a morning."),
        Voice("You calibrate during our stop.", "No extra shutdown for the meters."),
        Voice("The adhesive label does not survive cleaning.", "We photograph every label."),
        Voice("One meter fails, you check its neighbours.", "Two wrong bills were avoided."),
        Voice("The reminder comes a month ahead.", "We never ran out of date this year."),
        Voice("Your laboratory takes three weeks.", "We bought second meters to bridge that."),
        Voice(
            "You explain the uncertainty, not only the number.",
            "Our laboratory trusts the trend.",
            "I finally understood the curve."),
        Voice("Everything is on paper at the second site.", "Somebody types it in again."),
        Voice("You match our customer's standard.", "One certificate for both of us."),
        Voice("The visit fee is charged per meter.", "We wait until five are due."),
    ]
}
