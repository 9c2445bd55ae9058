"""Requests per second of Parley's pages, their JSON twins and a note, beside its own plain route
and beside FastAPI and Django on the same kind of data, all in one run on one machine.

usage: web.py [--relationships 1000] [--sessions 20] [--repeats 3] [--seconds 5] [--write]

Prints a table; --write puts it into bench/README.md. PARLEY_BENCH_DATA names a folder where the
data is kept between runs; without it the data is made anew in a temporary folder.
"""

import argparse
import contextlib
import datetime
import json
import os
import pathlib
import sys
import tempfile

ROOT = pathlib.Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "Tests"), str(ROOT / "bench/peers/web")]

import data  # noqa: E402  from the two folders above
import readme  # noqa: E402  from this one
import servers  # noqa: E402
from measure import CONNECTIONS, Target, best_of  # noqa: E402
from System.installation import Server, parley  # noqa: E402
from System.notes import note_address  # noqa: E402

PLAIN, PAGE, TWIN, NOTE = "plain route", "relationship page", "relationship JSON", "note POST"
JSON = ("content-type", "application/json")


def parley_targets(address, made):
    browser = (("cookie", f"parley={made['cookie']}"),)
    program = (("authorization", f"Bearer {made['token']}"),)
    relationships = tuple(f"/relationships/{key}" for key in made["relationships"])
    sessions = tuple(f"/sessions/{key}" for key in made["sessions"])
    note = "/api/v1" + note_address()
    kinds = [(PLAIN, ("/health/live",), ())]
    for name, paths in (("home", ("/",)), ("relationship", relationships), ("session", sessions)):
        kinds.append((f"{name} page", paths, browser))
        kinds.append((f"{name} JSON", tuple("/api/v1" + path for path in paths), program))
    yield from (Target("Parley", name, address, paths, headers) for name, paths, headers in kinds)
    yield Target(
        "Parley", NOTE, address,
        tuple(note.replace("{session}", key) for key in made["sessions"]),
        (*program, JSON, ("idempotency-key", "{new}")), "POST",
        json.dumps({"page": "today", "what": "Waiting for parts costs us two days a month."}),
        expected=201)


def peer_targets(name, address, relationship_count):
    numbers = range(1, relationship_count + 1)
    yield Target(name, PLAIN, address, ("/health",))
    yield Target(name, PAGE, address, tuple(f"/relationships/{number}" for number in numbers))
    yield Target(name, TWIN, address, tuple(f"/api/relationships/{number}" for number in numbers))
    yield Target(
        name, NOTE, address, ("/api/asks",), (JSON,), "POST",
        json.dumps({
            "relationship_id": 1, "session_id": 1, "theme_id": 1, "title": "Shorter repairs",
            "body": "Waiting for parts costs us two days a month.", "value_per_year": 12500.5}),
        expected=201)


def made_data(folder, options):
    """The peers' database and Parley's folder with its keys, made unless they are there."""
    size = f"{options.relationships}-{options.sessions}"
    database, own = folder / f"peers-{size}.sqlite", folder / f"parley-{size}"
    keys = folder / f"parley-{size}.json"
    if not database.exists():
        print(f"Making {options.relationships} relationships for the peers", file=sys.stderr)
        data.make(database, options.relationships, options.sessions)
    if not keys.exists():
        print(f"Making {options.relationships} relationships for Parley", file=sys.stderr)
        finished = parley(
            "bench-data", "--data", own, "--relationships", options.relationships,
            "--sessions", options.sessions, seconds=3600)
        if finished.returncode != 0:
            raise SystemExit(finished.stderr)
        keys.write_text(finished.stdout)
    return database, own, json.loads(keys.read_text())


def measure_all(folder, options):
    database, own, made = made_data(folder, options)
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(Server(own))
        targets = list(parley_targets(server.address, made))
        for name in servers.COMMANDS:
            address = stack.enter_context(servers.running(name, database))
            targets += peer_targets(name, address, options.relationships)
        sizes = {(target.server, target.name): target.check() for target in targets}
        figures = {key: [] for key in sizes}
        for repeat in range(options.repeats):
            # Every target once, then all again: a slow minute of the machine hits all alike.
            for target in targets:
                print(f"{repeat + 1}/{options.repeats} {target.server}, {target.name}",
                      file=sys.stderr)
                figures[target.server, target.name].append(
                    target.measure(folder, options.seconds))
    return {key: best_of(runs) for key, runs in figures.items()}, sizes


def table(best, sizes):
    peers = list(servers.COMMANDS)
    lines = ["| Server | Measured | bytes | requests/s | p50 ms | p99 ms | of its plain route "
             "| of the best peer |", "|---|---|---:|---:|---:|---:|---:|---:|"]
    for (server, name), figure in best.items():
        rivals = [
            best[peer, name].per_second for peer in peers
            if server not in peers and (peer, name) in best]
        of_peer = f"{figure.per_second / max(rivals):.2f}" if rivals else ""
        lines.append(
            f"| {server} | {name} | {sizes[server, name]:,} | {figure.per_second:,.0f} "
            f"| {figure.p50_milliseconds:.2f} | {figure.p99_milliseconds:.2f} "
            f"| {figure.per_second / best[server, PLAIN].per_second:.2f} | {of_peer} |")
    return "\n".join(lines)


def conditions(options):
    return (
        f"{datetime.date.today()}, {os.cpu_count()} cores shared with wrk, "
        f"{options.relationships:,} relationships x {options.sessions} sessions, "
        f"{CONNECTIONS} connections, best of {options.repeats} runs of {options.seconds} s. "
        f"Data seed {data.SEED}. Every write is durable (`synchronous = "
        f"{os.environ.get('PARLEY_BENCH_SYNCHRONOUS', 'FULL')}` on the peers).")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--relationships", type=int, default=1000)
    parser.add_argument("--sessions", type=int, default=20)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--write", action="store_true", help="put the table into bench/README.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="parley-bench-") as temporary:
        folder = pathlib.Path(os.environ.get("PARLEY_BENCH_DATA", temporary))
        folder.mkdir(parents=True, exist_ok=True)
        best, sizes = measure_all(folder, options)
    text = f"{conditions(options)}\n\n{table(best, sizes)}"
    print(text)
    if options.write:
        readme.write("web", text)


if __name__ == "__main__":
    main()
