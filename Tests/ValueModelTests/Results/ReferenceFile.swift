/// A model file of fifteen uncertain figures whose mean and standard deviation are known from
/// closed forms, and its quantiles from 80 million draws.
enum ReferenceFile {
    static let mean = 3.7237778
    static let standardDeviation = 1.2459209
    static let (p5, p50, p95) = (2.1186, 3.5402, 5.9249)

    /// In the order given, to see that order does not matter.
    static func text(inputs: [String] = inputs, drivers: [String] = drivers) -> String {
        file(
            "inputs:\n" + inputs.map { "  \($0)\n" }.joined() + "drivers:\n"
                + drivers.map { "  - { \($0) }\n" }.joined(),
            purchases: "{ normal: [2_000_000, 50_000] }")
    }

    static let inputs = [
        "visits_avoided: { low: 15, base: 25, high: 40, unit: visit/year, evidence: measured }",
        "cost_per_visit: { p5: 400, p95: 900, shape: lognormal, unit: USD/visit }",
        "uptime_gain: { triangular: [3%, 7%, 10%] }",
        "running_hours: { uniform: [3_000, 5_000], unit: hour/year }",
        "margin_per_hour: { normal: [120, 20], unit: USD/hour }",
        "spares_fewer: { uniform: [3, 9], unit: spare }",
        "cost_per_spare: { p5: 2_000, p95: 6_000, shape: lognormal, unit: USD/spare }",
        "carrying_rate: { low: 8%, base: 12%, high: 20%, unit: 1/year }",
        "rework_days: { low: 10, base: 25, high: 45, unit: day/year }",
        "worth_of_a_day: { normal: [800, 150], unit: USD/day }",
        "new_customers: { triangular: [1, 2, 4], unit: customer/year }",
        "margin_per_customer: { p5: 8_000, p95: 60_000, shape: lognormal, unit: USD/customer }",
        "share_owed: { uniform: [20%, 60%] }",
        "premium: { triangular: [10_000, 20_000, 35_000], unit: USD/year }",
    ]

    static let drivers = [
        "name: Visits, kind: benefit, formula: visits_avoided * cost_per_visit",
        "name: Uptime, kind: benefit, formula: uptime_gain * running_hours * margin_per_hour",
        "name: Spares, kind: benefit, formula: spares_fewer * cost_per_spare * carrying_rate",
        "name: Rework, kind: benefit, formula: rework_days * worth_of_a_day",
        "name: Customers, kind: benefit, formula: "
            + "new_customers * margin_per_customer * share_owed",
        "name: Premium, kind: price, formula: premium",
    ]
}
