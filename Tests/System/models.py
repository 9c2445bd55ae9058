"""Model files for `parley calc`: good ones, and ones with one thing wrong."""

HEAD = "parley: value-model/1\nname: S\ncurrency: USD\nperiod: year\nalternative: none\n"
INPUTS = "inputs:\n  a: { base: 1, unit: USD/year }\n"
DRIVERS = "drivers:\n  - { name: D, kind: benefit, formula: FORMULA }\n"

# Fifteen uncertain figures; mean and standard deviation of DVP% are known from closed forms.
REFERENCE = HEAD + """purchases: { normal: [2_000_000, 50_000] }
inputs:
  visits_avoided: { low: 15, base: 25, high: 40, unit: visit/year }
  cost_per_visit: { p5: 400, p95: 900, shape: lognormal, unit: USD/visit }
  uptime_gain: { triangular: [3%, 7%, 10%] }
  running_hours: { uniform: [3_000, 5_000], unit: hour/year }
  margin_per_hour: { normal: [120, 20], unit: USD/hour }
  spares_fewer: { uniform: [3, 9], unit: spare }
  cost_per_spare: { p5: 2_000, p95: 6_000, shape: lognormal, unit: USD/spare }
  carrying_rate: { low: 8%, base: 12%, high: 20%, unit: 1/year }
  rework_days: { low: 10, base: 25, high: 45, unit: day/year }
  worth_of_a_day: { normal: [800, 150], unit: USD/day }
  new_customers: { triangular: [1, 2, 4], unit: customer/year }
  margin_per_customer: { p5: 8_000, p95: 60_000, shape: lognormal, unit: USD/customer }
  share_owed: { uniform: [20%, 60%] }
  premium: { triangular: [10_000, 20_000, 35_000], unit: USD/year }
drivers:
  - { name: Visits, kind: benefit, formula: visits_avoided * cost_per_visit }
  - { name: Uptime, kind: benefit, formula: uptime_gain * running_hours * margin_per_hour }
  - { name: Spares, kind: benefit, formula: spares_fewer * cost_per_spare * carrying_rate }
  - { name: Rework, kind: benefit, formula: rework_days * worth_of_a_day }
  - { name: Customers, kind: benefit, formula: new_customers * margin_per_customer * share_owed }
  - { name: Premium, kind: price, formula: premium }
"""
REFERENCE_MEAN, REFERENCE_DEVIATION = 3.7237778, 1.2459209

POINT = HEAD + "purchases: 2_000_000\n" + INPUTS.replace("base: 1", "base: 200_000") + (
    DRIVERS.replace("FORMULA", "a, half_life: 3 year"))


def figure(text):
    """The input stands on line 7."""
    return HEAD + "inputs:\n  a: " + text + "\n" + DRIVERS.replace("FORMULA", "a")


def formula(text, inputs=INPUTS):
    return HEAD + inputs + DRIVERS.replace("FORMULA", text)


def bomb():
    levels = [f"{chr(98 + level)}: &{chr(98 + level)} [" + ",".join([f"*{chr(97 + level)}"] * 9)
              + "]" for level in range(9)]
    return "a: &a [x,x,x,x,x,x,x,x,x]\n" + "\n".join(levels) + "\n"


# What is wrong, the file, and where the message says it is.
BAD = {
    "bounds upside down": (figure("{ low: 9, base: 5, high: 1, unit: USD/year }"), "7:31"),
    "a mode outside": (figure("{ triangular: [1, 5, 3] }"), "7:24"),
    "percentiles without a shape": (figure("{ p5: 1, p95: 3, unit: USD/year }"), "7:6"),
    "an infinite figure": (figure("{ base: .inf, unit: USD/year }"), "7:14"),
    "no figure": (figure("{ base: .nan, unit: USD/year }"), "7:14"),
    "probabilities beyond one": (figure("{ discrete: { 1: 0.5, 2: 0.6 } }"), "7:18"),
    "a divisor around zero": (
        formula("a / b", INPUTS + "  b: { uniform: [-1, 3] }\n"), "10:44"),
    "units that do not meet": (
        formula("a + b", INPUTS + "  b: { base: 1, unit: visit/year }\n"), "10:44"),
    "an unknown name": (formula("b"), "9:40"),
    "a circle that grows": (HEAD + INPUTS + (
        "drivers:\n  - { id: p, name: D, kind: benefit, formula: 2 * p + a }\n"), "9:47"),
    "ten thousand terms": (formula(" + ".join(["a"] * 10_000)), "9:4040"),
    "parentheses without end": (formula("(" * 20_000 + "a" + ")" * 20_000), "9:2040"),
    "lists without end": (HEAD + "inputs: " + "[" * 20_000 + "]" * 20_000 + "\n", "6:10"),
    "a file that unfolds": (bomb(), "1:4"),
    "ten megabytes": (HEAD + "#" + "x" * 10_000_000, "1:1"),
    "bytes that are no text": (HEAD.encode() + b"inputs:\n  a: \xff\xfe\n", "7:6"),
    "an empty file": ("", "1:1"),
    "another kind of file": ("parley: plan/1\n", "1:9"),
}
