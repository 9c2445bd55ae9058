extension Template {
    /// What it costs to have the goods there.
    static let goods = [logistics, inventory, workingCapital, consumables, pricePremium]

    static let logistics = Template(
        id: "logistics", title: "Logistics",
        whatItIs: "Deliveries that are fewer, fuller or cheaper to receive.",
        howItHelps: "Less freight and less handling at the customer's gate.",
        question: "What does a delivery cost you from order to shelf?",
        inputs: [
            TemplateInput(
                "deliveries_before", "Deliveries from the alternative", "delivery/{period}",
                .measured),
            TemplateInput(
                "deliveries_after", "Deliveries from us", "delivery/{period}", .measured),
            TemplateInput(
                "cost_per_delivery", "Freight and handling of a delivery", "{currency}/delivery",
                .customerStated),
        ],
        drivers: [
            TemplateDriver(
                "Fewer deliveries", .benefit,
                "(deliveries_before - deliveries_after) * cost_per_delivery")
        ])

    static let inventory = Template(
        id: "inventory", title: "Inventory",
        whatItIs: "Short and reliable delivery times, or stock that the supplier keeps.",
        howItHelps: "Less money and room tied up in the customer's store.",
        question: "How much of our goods do you keep, and what does keeping it cost you?",
        inputs: [
            TemplateInput(
                "stock_before", "Stock kept with the alternative", "{currency}", .customerStated),
            TemplateInput("stock_after", "Stock kept with us", "{currency}", .measured),
            TemplateInput(
                "carrying_rate", "Cost of keeping stock, as a share of its value", "1/year",
                .customerStated),
        ],
        drivers: [
            TemplateDriver(
                "Less stock", .benefit, "(stock_before - stock_after) * carrying_rate")
        ])

    static let workingCapital = Template(
        id: "working-capital", title: "Working capital",
        whatItIs: "Payment terms that are longer than the alternative's.",
        howItHelps: "The customer keeps its money longer and borrows less.",
        question: "What does money cost you, and how many days later may you pay us?",
        inputs: [
            TemplateInput("spending", "Spending with us a day", "{currency}/day", .measured),
            TemplateInput(
                "days_later", "Days that payment is due later", "day", .measured),
            TemplateInput(
                "capital_rate", "Cost of capital", "1/year", .customerStated),
        ],
        drivers: [
            TemplateDriver("Later payment", .benefit, "spending * days_later * capital_rate")
        ])

    static let consumables = Template(
        id: "consumables", title: "Consumables",
        whatItIs: "Products that last longer or need less material beside them.",
        howItHelps: "Less of everything that is used up along the way.",
        question: "What do you use up with each unit you make?",
        inputs: [
            TemplateInput("units", "Units made", "unit/{period}", .measured),
            TemplateInput(
                "use_before", "Material used with the alternative", "kg/unit", .customerStated),
            TemplateInput("use_after", "Material used with us", "kg/unit", .measured),
            TemplateInput("material_price", "Price of the material", "{currency}/kg", .measured),
        ],
        drivers: [
            TemplateDriver(
                "Less material", .benefit, "units * (use_before - use_after) * material_price")
        ])

    static let pricePremium = Template(
        id: "price-premium", title: "Price premium",
        whatItIs: "What the customer pays us above the alternative's price.",
        howItHelps: "It takes from the gain: a value without its price is only half of the story.",
        question: "What would you pay the alternative for the same amount?",
        inputs: [
            TemplateInput("bought", "Units bought", "unit/{period}", .measured),
            TemplateInput("our_price", "Our price", "{currency}/unit", .measured),
            TemplateInput(
                "their_price", "The alternative's price", "{currency}/unit", .customerStated),
        ],
        drivers: [
            TemplateDriver("Price premium", .price, "bought * (our_price - their_price)")
        ])
}
