/// A model to start from.
package enum ExampleModel {
    package static let text = """
        parley: value-model/1
        # What is one supplier worth to one customer in a year? Change what does not fit.
        name: Monitoring kit at Lakeside Power
        currency: USD
        period: year
        alternative: quarterly site visits    # what the customer would do without you

        # What the customer buys from you in a year. DVP% is the net gain as a share of it.
        purchases: 2_000_000

        inputs:
          # Lowest, most likely, highest; who said so makes it count as confirmed.
          visits_avoided: { low: 15, base: 25, high: 40, unit: visit/year,
                            evidence: customer-stated, source: maintenance planner }
          # Nine in ten lie between p5 and p95.
          cost_per_visit: { p5: 400, p95: 900, shape: lognormal, unit: USD/visit }
          hours:          { uniform: [3000, 5000], unit: hour/year, evidence: measured }
          margin:         { normal: [120, 20], unit: USD/hour }      # mean, standard deviation
          uptime_before:  85%
          uptime_after:   { triangular: [88%, 92%, 95%] }
          premium:        { base: 20_000, unit: USD/year, evidence: measured }

        drivers:
          - { id: visits, attribute: Remote monitoring, name: Fewer field visits, kind: benefit,
              formula: visits_avoided * cost_per_visit, half_life: 3 year }
          - { attribute: Remote monitoring, name: More uptime, kind: benefit,
              formula: hours * margin * (uptime_after - uptime_before) }
          - { name: Price premium, kind: price, formula: premium }
        """
}
