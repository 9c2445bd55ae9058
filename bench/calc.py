"""Seconds and memory of value models with fifteen uncertain figures, beside numpy and squigglepy on
the same model in the same run, and how long a command takes to start.

usage: calc.py [--repeats 15] [--write]

The calculation runs in bench/ModelBench, of which PARLEY_MODEL_BENCH is the build for this
machine's processor and PARLEY_PLAIN_MODEL_BENCH the one for any. Prints a table; --write puts it
into bench/README.md.
"""

import argparse
import dataclasses
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
STARTS = 20


@dataclasses.dataclass(frozen=True)
class Case:
    samples: int
    method: str
    # Whether the spread of the net gain and of every driver is found beside that of DVP%.
    finds_all: bool
    # Whether the rank correlation of every input with DVP% is found.
    ranked: bool


CASES = [
    Case(samples, method, finds_all, ranked)
    for samples, method in ((10_000, "plain"), (1_000_000, "plain"), (65_536, "sobol"))
    for finds_all, ranked in ((False, False), (False, True), (True, True))]


def measured(command):
    """What a command prints, and its peak memory in MiB."""
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    printed = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"{command[0]} exited with {child.returncode}")
    return printed, usage.ru_maxrss // 1024


def parley(binary, path, repeats, case):
    """Seconds of the fastest run, and the peak memory of all."""
    printed, memory = measured([
        binary, path, str(case.samples), case.method, "all" if case.finds_all else "main",
        "ranks" if case.ranked else "none", str(repeats)])
    found = json.loads(printed)
    if abs(found["mean"] - models.REFERENCE_MEAN) > 0.1:
        raise SystemExit(f"Parley found a mean of {found['mean']}")
    return min(found["seconds"]), memory


def peers(repeats, case):
    """Seconds and peak memory of each peer, best of as many runs within one process."""
    finished = subprocess.run(
        [sys.executable, ROOT / "bench/peers/mc_peers.py", "--samples", str(case.samples),
         "--repetitions", str(repeats), "--peers", ",".join(PEERS),
         *(["--ranks"] if case.ranked else []), *(["--all"] if case.finds_all else [])],
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


def command(path):
    """Milliseconds of the calculation and MiB of `parley calc` at a million samples."""
    runs = [measured([BINARY, "calc", path, "--json", "--samples", "1000000", "--plain"])
            for _ in range(5)]
    return min(1_000 * json.loads(text)["seconds"] for text, _ in runs), max(
        memory for _, memory in runs)


def table(path, repeats):
    binary = os.environ["PARLEY_MODEL_BENCH"]
    plain_binary = os.environ["PARLEY_PLAIN_MODEL_BENCH"]
    lines = [
        "| Samples | Drawn | Spreads of | Ranks | Plain build ms | Parley ms | MiB "
        + "".join(f"| {peer} ms | MiB | times " for peer in PEERS) + "|",
        "|---:|---|---|---|---:|---:|---:" + "|---:|---:|---:" * len(PEERS) + "|"]
    for case in CASES:
        print(case, file=sys.stderr)
        plain, _ = parley(plain_binary, path, repeats, case)
        seconds, memory = parley(binary, path, repeats, case)
        found = peers(repeats, case)
        lines.append(
            f"| {case.samples:,} | {case.method} | {'all' if case.finds_all else 'DVP%'} "
            f"| {'yes' if case.ranked else 'no'} | {1_000 * plain:.2f} | {1_000 * seconds:.2f} "
            f"| {memory} " + "".join(
                f"| {1_000 * found[peer][0]:.2f} | {found[peer][1]} "
                f"| {found[peer][0] / seconds:.1f} " for peer in PEERS) + "|")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=15)
    parser.add_argument("--write", action="store_true", help="put the table into bench/README.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="parley-bench-") as folder:
        reference = pathlib.Path(folder, "reference.yaml")
        point = pathlib.Path(folder, "point.yaml")
        reference.write_text(models.REFERENCE)
        point.write_text(models.POINT)
        text = table(reference, options.repeats)
        whole, memory = command(reference)
        calculated, version = starts(point)
    text = (
        f"{datetime.date.today()}, {os.cpu_count()} cores, best of {options.repeats} runs; "
        f"all in one process.\n\n{text}\n\n"
        f"`parley calc` with every spread and rank at 1,000,000 plain samples: {whole:.0f} ms in a "
        f"process of its own, {memory} MiB.\n\n"
        f"A model without doubt takes {calculated:.1f} ms from start to end, `parley --version` "
        f"{version:.1f} ms (median of {STARTS}).")
    print(text)
    if options.write:
        readme.write("calc", text)


if __name__ == "__main__":
    main()
