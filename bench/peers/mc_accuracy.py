"""The error of plain draws, scrambled Sobol points and Latin squares at equal counts.

    python bench/peers/mc_accuracy.py --points 4096,16384 --seeds 12

One JSON line for each count and method: the root mean square error, over the seeds, of mean,
standard deviation, and 5, 50 and 95 % quantile.
"""

import argparse
import json

import numpy
import scipy.stats

import mc_model
import mc_peers

# Of 80 million draws.
QUANTILES = (2.1186, 3.5402, 5.9249)
# Points at 0 or 1 would have infinite quantiles.
EDGE = 1e-12


def sobol(points, seed):
    return scipy.stats.qmc.Sobol(len(mc_model.FIGURES), rng=seed).random(points)


def latin(points, seed):
    return scipy.stats.qmc.LatinHypercube(len(mc_model.FIGURES), rng=seed).random(points)


def inverse(make):
    def draws(points, seed):
        columns = numpy.clip(make(points, seed), EDGE, 1 - EDGE).T
        return [
            mc_model.distribution(figure).ppf(column)
            for figure, column in zip(mc_model.FIGURES, columns)]
    return draws


METHODS = {"plain": mc_peers.numpy_draws, "sobol": inverse(sobol), "latin": inverse(latin)}


def errors(output, truth):
    quantiles = numpy.percentile(output, (5, 50, 95)) - QUANTILES
    return [output.mean() - truth.mean, output.std() - truth.deviation, *quantiles]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--points", default="4096,16384,65536")
    parser.add_argument("--seeds", type=int, default=12)
    options = parser.parse_args()
    truth = mc_model.truth()
    for points in map(int, options.points.split(",")):
        for method, draws in METHODS.items():
            found = [
                errors(mc_model.percent(draws(points, seed)), truth)
                for seed in range(options.seeds)]
            root = numpy.sqrt(numpy.mean(numpy.square(found), 0))
            line = {"points": points, "method": method, "errors": root.round(5).tolist()}
            print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
