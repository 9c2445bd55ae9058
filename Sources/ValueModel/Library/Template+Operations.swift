extension Template {
    /// What keeps the customer's own production running.
    static let operations = [uptime, repairTime, fieldVisits, rework, quality, energy, yield]

    static let uptime = Template(
        id: "uptime", title: "Uptime",
        whatItIs: "Equipment and service that fail less often than the alternative's.",
        howItHelps: "More hours a year in which the customer's plant earns its margin.",
        question: "What does an hour in which this equipment stands still cost you?",
        inputs: [
            TemplateInput("uptime_before", "Uptime with the alternative", "%", .customerStated),
            TemplateInput("uptime_after", "Uptime with us", "%", .measured),
            TemplateInput("hours", "Hours it is meant to run", "hour/{period}", .measured),
            TemplateInput(
                "margin", "Margin of an hour of production", "{currency}/hour", .customerStated),
        ],
        drivers: [
            TemplateDriver(
                "More uptime", .benefit, "(uptime_after - uptime_before) * hours * margin")
        ])

    static let repairTime = Template(
        id: "repair-time", title: "Repair time and spares",
        whatItIs: "Repairs that take days where the alternative's take weeks.",
        howItHelps: "Less standstill for each repair, and fewer spare units kept in case of one.",
        question: "How long does a repair keep you waiting, and what do you keep because of it?",
        inputs: [
            TemplateInput("repairs", "Repairs", "repair/{period}", .measured),
            TemplateInput(
                "days_before", "Standstill of a repair with the alternative", "day/repair",
                .customerStated),
            TemplateInput("days_after", "Standstill of a repair with us", "day/repair", .measured),
            TemplateInput(
                "cost_per_day", "Cost of a day of standstill", "{currency}/day", .customerStated),
            TemplateInput("spares_fewer", "Spare units no longer kept", "spare", .customerStated),
            TemplateInput("cost_per_spare", "Price of a spare unit", "{currency}/spare", .measured),
            TemplateInput(
                "carrying_rate", "Cost of keeping stock, as a share of its value", "1/year",
                .customerStated),
        ],
        drivers: [
            TemplateDriver(
                "Shorter repairs", .benefit, "repairs * (days_before - days_after) * cost_per_day"),
            TemplateDriver(
                "Fewer spares kept", .benefit, "spares_fewer * cost_per_spare * carrying_rate"),
        ])

    static let fieldVisits = Template(
        id: "field-visits", title: "Field visits",
        whatItIs: "Monitoring or help from afar that makes a visit unnecessary.",
        howItHelps: "Fewer trips of the customer's own people or of contractors.",
        question:
            "How many visits could stay away, and what does one cost with all that goes along?",
        inputs: [
            TemplateInput(
                "visits_avoided", "Visits that are no longer needed", "visit/{period}",
                .customerStated),
            TemplateInput("cost_per_visit", "Cost of a visit", "{currency}/visit", .measured),
        ],
        drivers: [
            TemplateDriver("Fewer field visits", .benefit, "visits_avoided * cost_per_visit")
        ])

    static let rework = Template(
        id: "rework", title: "Rework days",
        whatItIs: "Products that are easier to install or to use without mistakes.",
        howItHelps: "Days of the customer's people that go into new work instead of repeated work.",
        question: "How many days go into doing things twice, and what is a day worth to you?",
        inputs: [
            TemplateInput(
                "days_saved", "Days of rework no longer needed", "day/{period}", .customerStated),
            TemplateInput(
                "worth_of_a_day", "What a day of work is worth", "{currency}/day", .customerStated),
        ],
        drivers: [
            TemplateDriver("Less rework", .benefit, "days_saved * worth_of_a_day")
        ])

    static let quality = Template(
        id: "quality", title: "Quality cost",
        whatItIs: "Parts or material with fewer defects than the alternative's.",
        howItHelps: "Less scrap, fewer complaints and fewer warranty cases of the customer's own.",
        question: "What does one defect cost you by the time it is found?",
        inputs: [
            TemplateInput("units", "Units used", "unit/{period}", .measured),
            TemplateInput(
                "defects_before", "Defects with the alternative", "defect/unit", .customerStated),
            TemplateInput("defects_after", "Defects with us", "defect/unit", .measured),
            TemplateInput(
                "cost_per_defect", "Cost of a defect", "{currency}/defect", .customerStated),
        ],
        drivers: [
            TemplateDriver(
                "Fewer defects", .benefit,
                "units * (defects_before - defects_after) * cost_per_defect")
        ])

    static let energy = Template(
        id: "energy", title: "Energy",
        whatItIs: "Equipment or material that needs less energy for the same work.",
        howItHelps: "A smaller energy bill, and less exposure to its price.",
        question: "How much energy goes through this step, and at what price do you buy it?",
        inputs: [
            TemplateInput(
                "energy_before", "Energy with the alternative", "MWh/{period}", .measured),
            TemplateInput("energy_after", "Energy with us", "MWh/{period}", .measured),
            TemplateInput("energy_price", "Price of energy", "{currency}/MWh", .measured),
        ],
        drivers: [
            TemplateDriver(
                "Less energy", .benefit, "(energy_before - energy_after) * energy_price")
        ])

    static let yield = Template(
        id: "yield", title: "Yield",
        whatItIs: "Material or process help that turns more of the input into saleable output.",
        howItHelps: "More to sell from what the customer already buys.",
        question: "What share of what goes in comes out as something you can sell?",
        inputs: [
            TemplateInput("throughput", "What goes in", "tonne/{period}", .measured),
            TemplateInput("yield_before", "Yield with the alternative", "%", .customerStated),
            TemplateInput("yield_after", "Yield with us", "%", .measured),
            TemplateInput(
                "output_worth", "What a tonne of output is worth", "{currency}/tonne",
                .customerStated),
        ],
        drivers: [
            TemplateDriver(
                "More output", .benefit, "throughput * (yield_after - yield_before) * output_worth")
        ])
}
