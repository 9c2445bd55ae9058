extension Template {
    /// What helps the customer sell.
    static let market = [newCustomers, launch]

    static let newCustomers = Template(
        id: "new-customers", title: "New customers won",
        whatItIs: "Work with the customer's own sales and marketing people.",
        howItHelps: "Customers that the customer would not have won alone.",
        question: "Which customers did you win with our people, and what does one earn you?",
        inputs: [
            TemplateInput(
                "customers_won", "Customers won", "customer/{period}", .customerStated),
            TemplateInput(
                "customer_margin", "Yearly margin of a new customer", "{currency}/customer",
                .customerStated),
            TemplateInput(
                "share_owed", "Share of the win that is owed to us", "%", .customerStated),
        ],
        drivers: [
            TemplateDriver(
                "New customers", .benefit, "customers_won * customer_margin * share_owed")
        ])

    static let launch = Template(
        id: "launch", title: "Earlier launch",
        whatItIs: "Engineering help that brings a new product to market sooner.",
        howItHelps: "Months of margin that a later launch would have lost.",
        question: "What is a month of earlier launch worth to you?",
        inputs: [
            TemplateInput("launches", "Launches", "launch/{period}", .measured),
            TemplateInput(
                "months_earlier", "Months gained on each", "month/launch", .customerStated),
            TemplateInput(
                "margin_per_month", "Margin of the new product", "{currency}/month",
                .customerStated),
        ],
        drivers: [
            TemplateDriver(
                "Earlier launch", .benefit, "launches * months_earlier * margin_per_month")
        ])
}
