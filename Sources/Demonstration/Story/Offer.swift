import CustomerValue

/// A value attribute of the sample supplier, with its two texts and what customers said of it.
struct Offer: Sendable {
    let name: String
    let what: String
    let how: String
    /// Whose work at the customer it touches.
    let functions: [BusinessFunction]
    let voices: [Voice]

    static let all = [
        Offer(
            name: "Remote monitoring", what: "Pumps and meters report their state every minute.",
            how: "Stops are planned, and field visits fall away.",
            functions: [.operations, .maintenance], voices: Voice.remoteMonitoring),
        Offer(
            name: "Repair service", what: "Repair within two days from a depot nearby.",
            how: "Fewer spares are carried, and stops are shorter.",
            functions: [.maintenance, .procurement], voices: Voice.repairService),
        Offer(
            name: "Product reliability", what: "Seals and coatings made for the medium.",
            how: "Uptime rises from 85 to 92 percent.",
            functions: [.operations, .engineering], voices: Voice.productReliability),
        Offer(
            name: "Operator training", what: "Training on site, every spring.",
            how: "New shift leads are productive a month earlier.",
            functions: [.operations], voices: Voice.operatorTraining),
        Offer(
            name: "Delivery", what: "Orders arrive on the promised day, packed by station.",
            how: "Stock goes down from a month to a week.",
            functions: [.logistics, .procurement], voices: Voice.delivery),
        Offer(
            name: "Sales support", what: "Joint visits with the customer's sales and marketing.",
            how: "Three to four new customers a year.",
            functions: [.marketing, .sales], voices: Voice.salesSupport),
        Offer(
            name: "Application engineering", what: "Stations are sized and simulated together.",
            how: "Smaller pumps, less power, no surprises at start-up.",
            functions: [.engineering], voices: Voice.applicationEngineering),
        Offer(
            name: "Spare parts", what: "Critical parts are kept in our depot for the customer.",
            how: "A room and the money in it become free.",
            functions: [.maintenance, .logistics], voices: Voice.spareParts),
        Offer(
            name: "Calibration", what: "Meters are calibrated during planned stops.",
            how: "Audits take a morning, wrong bills are avoided.",
            functions: [.engineering, .finance], voices: Voice.calibration),
        Offer(
            name: "Service desk", what: "Somebody answers who knows pumps.",
            how: "Most faults are solved by telephone.",
            functions: [.maintenance], voices: Voice.serviceDesk),
    ]
}
