"""The model that is simulated: fifteen uncertain figures and one formula over them."""

import dataclasses
import math

import numpy
import scipy.integrate
import scipy.stats

SCORE_OF_P95 = 1.6448536269514722
PRODUCTS = ((0, 1), (2, 3, 4), (5, 6, 7), (8, 9), (10, 11, 12))
PREMIUM, PURCHASES = 13, 14
SHARES = (5, 25, 50, 75, 95)
THRESHOLD = 10

# How each figure is spread; a lognormal one by its 5 % and 95 % quantiles.
FIGURES = (
    ("pert", 15, 25, 40), ("lognormal", 400, 900), ("triangular", 0.03, 0.07, 0.10),
    ("uniform", 3000, 5000), ("normal", 120, 20), ("uniform", 3, 9),
    ("lognormal", 2000, 6000), ("pert", 0.08, 0.12, 0.20), ("pert", 10, 25, 45),
    ("normal", 800, 150), ("triangular", 1, 2, 4), ("lognormal", 8000, 60000),
    ("uniform", 0.2, 0.6), ("triangular", 10000, 20000, 35000), ("normal", 2e6, 5e4),
)


def lognormal(p5, p95):
    """Mean and standard deviation of the logarithm."""
    low, high = math.log(p5), math.log(p95)
    return (low + high) / 2, (high - low) / 2 / SCORE_OF_P95


def pert(low, mode, high):
    """The shape parameters of the beta distribution behind a PERT one."""
    width = high - low
    return 1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width


def percent(draws):
    """The formula, on numbers or arrays."""
    gain = sum(math.prod(draws[place] for place in places) for places in PRODUCTS)
    return 100 * (gain - draws[PREMIUM]) / draws[PURCHASES]


def distribution(figure):
    """The figure as scipy describes it."""
    kind, *numbers = figure
    if kind == "pert":
        low, _, high = numbers
        return scipy.stats.beta(*pert(*numbers), loc=low, scale=high - low)
    if kind == "lognormal":
        mean, deviation = lognormal(*numbers)
        return scipy.stats.lognorm(deviation, scale=math.exp(mean))
    if kind == "triangular":
        low, mode, high = numbers
        return scipy.stats.triang((mode - low) / (high - low), loc=low, scale=high - low)
    if kind == "uniform":
        return scipy.stats.uniform(numbers[0], numbers[1] - numbers[0])
    return scipy.stats.norm(*numbers)


@dataclasses.dataclass(frozen=True)
class Truth:
    mean: float
    deviation: float


def truth():
    """Closed forms for sums and products, quadrature for the division."""
    figures = [distribution(figure) for figure in FIGURES]
    means = [figure.mean() for figure in figures]
    squares = [figure.var() + figure.mean() ** 2 for figure in figures]
    mean = sum(math.prod(means[place] for place in places) for places in PRODUCTS)
    variance = sum(
        math.prod(squares[place] for place in places)
        - math.prod(means[place] ** 2 for place in places) for places in PRODUCTS)
    mean -= means[PREMIUM]
    variance += figures[PREMIUM].var()
    divisor = figures[PURCHASES]

    def expected(power):
        reach = 12 * divisor.std()
        return scipy.integrate.quad(
            lambda x: divisor.pdf(x) / x ** power, divisor.mean() - reach,
            divisor.mean() + reach, epsabs=0, epsrel=1e-12)[0]

    result = 100 * mean * expected(1)
    square = 1e4 * (variance + mean ** 2) * expected(2)
    return Truth(result, math.sqrt(square - result ** 2))


def summary(figures):
    """Everything Parley reports of an output, so that times can be compared."""
    return {
        "mean": float(figures.mean()),
        "sd": float(figures.std()),
        "quantiles": [float(value) for value in numpy.percentile(figures, SHARES)],
        "above": float((figures > THRESHOLD).mean()),
        "histogram": numpy.histogram(figures, 50)[0].tolist(),
    }
