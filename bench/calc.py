"""Seconds and memory of `parley calc` on a model of fifteen uncertain figures, beside numpy and
squigglepy on the same model in the same run, and how long a command takes to start.

usage: calc.py [--repeats 5] [--write]

Prints a table; --write puts it into bench/README.md.
"""

import argparse
import datetime
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "Tests")]

import readme  # noqa: E402  from this folder
from System import models  # noqa: E402
from System.installation import BINARY  # noqa: E402

PEERS = ("numpy", "squigglepy")
# Samples, how Parley draws them, and whether the rank correlation of every input is asked for.
CASES = [
    (samples, method, ranked)
    for samples, method in ((10_000, "plain"), (1_000_000, "plain"), (65_536, "sobol"))
    for ranked in (False, True)]
STARTS = 20


def parley_once(path, samples, method, ranked):
    """Seconds of the calculation alone, and the peak memory of the whole command."""
    command = [BINARY, "calc", path, "--json", "--samples", str(samples)]
    command += ["--plain"] if method == "plain" else []
    command += [] if ranked else ["--no-sensitivity"]
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    found = json.loads(child.stdout.read())
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"parley calc exited with {child.returncode}")
    if abs(found["dvpPercent"]["mean"] - models.REFERENCE_MEAN) > 0.1:
        raise SystemExit(f"parley calc found a mean of {found['dvpPercent']['mean']}")
    return found["seconds"], usage.ru_maxrss // 1024


def parley(path, repeats, case):
    runs = [parley_once(path, *case) for _ in range(repeats)]
    return min(seconds for seconds, _ in runs), max(memory for _, memory in runs)


def peers(repeats, samples, ranked):
    """Seconds and peak memory of each peer, best of as many runs within one process."""
    finished = subprocess.run(
        [sys.executable, ROOT / "bench/peers/mc_peers.py", "--samples", str(samples),
         "--repetitions", str(repeats), "--peers", ",".join(PEERS),
         *(["--ranks"] if ranked else [])],
        capture_output=True, text=True, check=True)
    lines = [json.loads(line) for line in finished.stdout.splitlines()]
    return {
        line["peer"]: (
            line["bestSeconds"] + line.get("bestRankSeconds", 0), line["peakMebibytes"])
        for line in lines}


def started(*arguments):
    """Milliseconds from the start of the process to its end."""
    start = time.perf_counter()
    subprocess.run([BINARY, *arguments], stdout=subprocess.DEVNULL, check=True)
    return 1_000 * (time.perf_counter() - start)


def starts(path):
    # In turns, so that a slow moment of the machine hits both.
    pairs = [(started("calc", path), started("--version")) for _ in range(STARTS)]
    return [statistics.median(times) for times in zip(*pairs)]


def table(path, repeats):
    lines = [
        "| Samples | Drawn | Rank correlations | Parley s | MiB "
        + "".join(f"| {peer} s | MiB | times " for peer in PEERS) + "|",
        "|---:|---|---|---:|---:" + "|---:|---:|---:" * len(PEERS) + "|"]
    for case in CASES:
        samples, method, ranked = case
        print(f"{samples:,} samples, {method}{', ranked' if ranked else ''}", file=sys.stderr)
        seconds, memory = parley(path, repeats, case)
        found = peers(repeats, samples, ranked)
        lines.append(
            f"| {samples:,} | {method} | {'yes' if ranked else 'no'} | {seconds:.4f} | {memory} "
            + "".join(
                f"| {found[peer][0]:.4f} | {found[peer][1]} | {found[peer][0] / seconds:.1f} "
                for peer in PEERS) + "|")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--write", action="store_true", help="put the table into bench/README.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="parley-bench-") as folder:
        reference = pathlib.Path(folder, "reference.yaml")
        point = pathlib.Path(folder, "point.yaml")
        reference.write_text(models.REFERENCE)
        point.write_text(models.POINT)
        text = table(reference, options.repeats)
        calculated, version = starts(point)
    text = (
        f"{datetime.date.today()}, {os.cpu_count()} cores, best of {options.repeats} runs; "
        f"Parley's seconds are of the calculation, with the spread of every driver.\n\n{text}\n\n"
        f"A model without doubt takes {calculated:.1f} ms from start to end, `parley --version` "
        f"{version:.1f} ms (median of {STARTS}).")
    print(text)
    if options.write:
        readme.write("calc", text)


if __name__ == "__main__":
    main()
