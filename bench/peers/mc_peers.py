"""How long Python libraries take for the simulated value model.

    python bench/peers/mc_peers.py --samples 1000000 --peers numpy,squigglepy

One JSON line for each peer: median seconds of drawing, formula and summary; what came out; the
peak memory of a process of its own. With --ranks also the rank correlation of every input, with
--all also the spread of every driver and of the net gain.
"""

import argparse
import json
import math
import multiprocessing
import resource
import statistics
import time

import numpy
import scipy.stats

import mc_model


def numpy_draws(samples, seed):
    generator = numpy.random.default_rng(seed)
    return [numpy_draw(generator, figure, samples) for figure in mc_model.FIGURES]


def numpy_draw(generator, figure, samples):
    kind, *numbers = figure
    if kind == "pert":
        low, _, high = numbers
        return low + (high - low) * generator.beta(*mc_model.pert(*numbers), samples)
    if kind == "lognormal":
        return generator.lognormal(*mc_model.lognormal(*numbers), samples)
    return getattr(generator, kind)(*numbers, samples)


def squigglepy_draws(samples, seed):
    import squigglepy
    squigglepy.set_seed(seed)
    return [
        squigglepy.sample(squigglepy_figure(squigglepy, figure), n=samples)
        for figure in mc_model.FIGURES]


def squigglepy_figure(squigglepy, figure):
    kind, *numbers = figure
    if kind == "normal":
        return squigglepy.norm(mean=numbers[0], sd=numbers[1])
    # Two bounds of a lognormal figure are its 5 % and 95 % quantiles there too.
    names = {"lognormal": "lognorm"}
    return getattr(squigglepy, names.get(kind, kind))(*numbers)


def scipy_draws(samples, seed):
    generator = numpy.random.default_rng(seed)
    return [
        mc_model.distribution(figure).rvs(samples, random_state=generator)
        for figure in mc_model.FIGURES]


PEERS = {"numpy": numpy_draws, "squigglepy": squigglepy_draws, "scipy": scipy_draws}


def rank_correlations(draws, output):
    ranks = scipy.stats.rankdata(output)
    return [float(numpy.corrcoef(scipy.stats.rankdata(draw), ranks)[0, 1]) for draw in draws]


def percent_and_others(draws):
    """DVP%, and the figures Parley reports beside it: each driver and the net gain."""
    drivers = [
        math.prod(draws[place] for place in places) for places in mc_model.PRODUCTS]
    drivers.append(-draws[mc_model.PREMIUM])
    gain = sum(drivers)
    return 100 * gain / draws[mc_model.PURCHASES], [*drivers, gain]


def measure(peer, options):
    """Runs in a process of its own, so that the peak memory is the peer's."""
    draw, samples = PEERS[peer], options.samples
    seconds, ranking = [], []
    for seed in range(1, options.repetitions + 1):
        start = time.perf_counter()
        draws = draw(samples, seed)
        output, others = (
            percent_and_others(draws) if options.all else (mc_model.percent(draws), []))
        output = numpy.asarray(output)
        found = mc_model.summary(output)
        for other in others:
            mc_model.summary(numpy.asarray(other))
        seconds.append(time.perf_counter() - start)
        if options.ranks:
            start = time.perf_counter()
            found["rankCorrelations"] = rank_correlations(draws, output)
            ranking.append(time.perf_counter() - start)
    line = {"peer": peer, "samples": samples, "seconds": statistics.median(seconds),
            "bestSeconds": min(seconds), **found}
    if ranking:
        line["rankSeconds"] = statistics.median(ranking)
        line["bestRankSeconds"] = min(ranking)
    line["peakMebibytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps(line), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--samples", type=int, default=1_000_000)
    parser.add_argument("--peers", default="numpy,squigglepy,scipy")
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--ranks", action="store_true")
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    context = multiprocessing.get_context("spawn")
    for peer in options.peers.split(","):
        process = context.Process(target=measure, args=(peer, options))
        process.start()
        process.join()
        if process.exitcode:
            raise SystemExit(f"{peer} failed")


if __name__ == "__main__":
    main()
