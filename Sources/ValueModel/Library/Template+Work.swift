extension Template {
    /// What it saves or costs the customer's people.
    static let work = [training, administration, safety, changeover]

    static let training = Template(
        id: "training", title: "Training",
        whatItIs: "Courses and advice for the customer's people.",
        howItHelps: "They do the same work in less time; the hours in class are a cost.",
        question: "What can your people do faster after a course?",
        inputs: [
            TemplateInput("people", "People trained", "person/{period}", .measured),
            TemplateInput(
                "hours_saved", "Hours that one saves afterwards", "hour/person", .customerStated),
            TemplateInput(
                "class_hours", "Hours that one spends in class", "hour/person", .measured),
            TemplateInput("wage", "Cost of an hour of work", "{currency}/hour", .customerStated),
        ],
        drivers: [
            TemplateDriver("Faster work", .benefit, "people * hours_saved * wage"),
            TemplateDriver("Time in class", .cost, "people * class_hours * wage"),
        ])

    static let administration = Template(
        id: "administration", title: "Administration",
        whatItIs: "Ordering, invoices and papers that need less attention.",
        howItHelps: "Office hours that are free for other work.",
        question: "How long does an order keep your office busy from request to payment?",
        inputs: [
            TemplateInput("orders", "Orders", "order/{period}", .measured),
            TemplateInput(
                "hours_saved", "Office hours saved on each", "hour/order", .customerStated),
            TemplateInput(
                "office_cost", "Cost of an office hour", "{currency}/hour", .customerStated),
        ],
        drivers: [
            TemplateDriver("Less paperwork", .benefit, "orders * hours_saved * office_cost")
        ])

    static let safety = Template(
        id: "safety", title: "Safety",
        whatItIs: "Products and practices with which fewer people are hurt.",
        howItHelps: "Fewer incidents, with the standstill and the claims that follow them.",
        question: "What did your last incident cost, apart from what cannot be counted?",
        inputs: [
            TemplateInput(
                "incidents_before", "Incidents with the alternative", "incident/{period}",
                .measured),
            TemplateInput("incidents_after", "Incidents with us", "incident/{period}", .measured),
            TemplateInput(
                "cost_per_incident", "Cost of an incident", "{currency}/incident",
                .customerStated),
        ],
        drivers: [
            TemplateDriver(
                "Fewer incidents", .benefit,
                "(incidents_before - incidents_after) * cost_per_incident")
        ])

    static let changeover = Template(
        id: "changeover", title: "Changeover",
        whatItIs: "What it takes the customer to work with us instead of the alternative.",
        howItHelps: "It takes from the gain: tests, papers and habits cost time before they pay.",
        question: "What did you have to change to work with us, and how often does it come again?",
        inputs: [
            TemplateInput(
                "changeover_hours", "Hours it takes", "hour/{period}", .customerStated),
            TemplateInput(
                "changeover_wage", "Cost of an hour of work", "{currency}/hour", .customerStated),
        ],
        drivers: [
            TemplateDriver("Changeover", .cost, "changeover_hours * changeover_wage")
        ])
}
