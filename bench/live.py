"""How long an event takes to all five people of a room, with twenty rooms at once.

usage: live.py [--rooms 20] [--people 5] [--seconds 20] [--seed 1] [--write]

Prints a table; --write puts it into bench/README.md. The program measured is PARLEY_BINARY, or the
debug build; the table says which.
"""

import argparse
import datetime
import http.client
import json
import os
import pathlib
import random
import selectors
import socket
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "Tests")]

import readme  # noqa: E402
from System.installation import (  # noqa: E402
    BINARY, Server, api, entered, parley, tokens_by_role)

SETTLE_SECONDS = 5


class Room:
    """One conversation: when each note was sent and answered, and when each reader heard of it."""

    def __init__(self, owner, number):
        relationship = owner.post("/relationships", json={
            "organizationName": f"Room {number}"}).json()["id"]
        self.session = owner.post(f"/relationships/{relationship}/sessions", json={
            "startsAt": "2030-01-01T09:00:00Z"}).json()["id"]
        self.sent, self.answered, self.heard = [], [], {}

    def delays(self, begun):
        """Milliseconds until the last reader heard of each note; none may be missing."""
        for reader, times in self.heard.items():
            if len(times) != len(begun):
                raise SystemExit(f"reader {reader} heard {len(times)} of {len(begun)} notes")
        return [
            1000 * (max(times[note] for times in self.heard.values()) - start)
            for note, start in enumerate(begun)]


class Reader:
    def __init__(self, server, cookie, room, number):
        host, port = server.address.removeprefix("http://").split(":")
        self.socket = socket.create_connection((host, int(port)))
        self.times = room.heard.setdefault(number, [])
        self.socket.sendall(
            f"GET /sessions/{room.session}/events HTTP/1.1\r\nhost: {host}:{port}\r\n"
            f"accept: text/event-stream\r\ncookie: parley={cookie}\r\n\r\n".encode())
        self.is_ready, self.rest = False, b""

    def take(self):
        """What arrived now; an event may come in pieces."""
        arrived = self.socket.recv(65_536)
        now = time.perf_counter()
        *whole, self.rest = (self.rest + arrived).split(b"\n\n")
        for block in whole:
            self.is_ready |= b"event: ready" in block
            if b"event: change" in block:
                self.times.append(now)
        return bool(arrived)


def read_all(readers, ending):
    with selectors.DefaultSelector() as waiting:
        for reader in readers:
            waiting.register(reader.socket, selectors.EVENT_READ, reader)
        while not ending.is_set():
            for key, _ in waiting.select(timeout=0.1):
                if not key.data.take():
                    raise SystemExit("a stream ended early")


def write_notes(server, bearer, room, seconds, choose):
    host = server.address.removeprefix("http://")
    connection = http.client.HTTPConnection(host)
    headers = {"authorization": f"Bearer {bearer}", "content-type": "application/json"}
    until = time.perf_counter() + seconds
    time.sleep(choose.uniform(0, 1))
    while time.perf_counter() < until:
        body = json.dumps({"page": "today", "what": "A word " * choose.randrange(1, 40)})
        room.sent.append(time.perf_counter())
        connection.request("POST", f"/api/v1/sessions/{room.session}/items", body, headers)
        answer = connection.getresponse()
        answer.read()
        room.answered.append(time.perf_counter())
        if answer.status != 201:
            raise SystemExit(f"a note was answered {answer.status}")
        time.sleep(choose.uniform(0.5, 1.5))


def cookies(server, count):
    listed = parley("user", "list", "--data", server.folder).stdout
    emails = [line.split("\t")[0] for line in listed.splitlines() if "\tactive" in line][:count]
    for email in emails:
        link = parley("user", "link", "--data", server.folder, "--email", email).stdout.split()[-1]
        yield dict(entered(server, link).cookies)["parley"]


def measure(options):
    with tempfile.TemporaryDirectory(prefix="parley-bench-") as temporary:
        folder = pathlib.Path(temporary) / "data"
        folder.mkdir()
        with Server(folder, "demo") as server:
            bearer = tokens_by_role(server)["owner"]
            with api(server, bearer) as owner:
                rooms = [Room(owner, number) for number in range(options.rooms)]
            people = list(cookies(server, options.people))
            run(server, bearer, rooms, people, options)
            return rooms


def run(server, bearer, rooms, people, options):
    readers = [
        Reader(server, cookie, room, number)
        for room in rooms for number, cookie in enumerate(people)]
    ending = threading.Event()
    reading = threading.Thread(target=read_all, args=(readers, ending))
    reading.start()
    while not all(reader.is_ready for reader in readers):
        time.sleep(0.05)
    writers = [
        threading.Thread(target=write_notes, args=(
            server, bearer, room, options.seconds, random.Random(f"{options.seed} {number}")))
        for number, room in enumerate(rooms)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    until = time.perf_counter() + SETTLE_SECONDS
    while time.perf_counter() < until and any(
            len(times) < len(room.sent) for room in rooms for times in room.heard.values()):
        time.sleep(0.05)
    ending.set()
    reading.join()
    for reader in readers:
        reader.socket.close()


def table(rooms):
    lines = ["| From | events | p50 ms | p99 ms | longest ms |", "|---|---:|---:|---:|---:|"]
    for name, moments in (("note sent", "sent"), ("note answered", "answered")):
        delays = sorted(
            delay for room in rooms for delay in room.delays(getattr(room, moments)))
        if not delays:
            raise SystemExit("nothing was measured")

        def share(part, delays=delays):
            return delays[min(len(delays) - 1, int(part * len(delays)))]
        lines.append(
            f"| {name} | {len(delays):,} | {share(0.5):.1f} | {share(0.99):.1f} "
            f"| {delays[-1]:.1f} |")
    return "\n".join(lines)


def conditions(options):
    build = "debug build" if "/debug/" in BINARY else "release build"
    load = os.getloadavg()[0]
    return (
        f"{datetime.date.today()}, {build}, {os.cpu_count()} cores shared with the readers and "
        f"writers (load {load:.0f} at the end), {options.rooms} rooms x {options.people} people, "
        f"{options.seconds} s, seed {options.seed}, SQLite.")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rooms", type=int, default=20)
    parser.add_argument("--people", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true", help="put the table into bench/README.md")
    options = parser.parse_args()
    rooms = measure(options)
    text = f"{conditions(options)}\n\n{table(rooms)}"
    print(text)
    if options.write:
        readme.write("live", text)


if __name__ == "__main__":
    main()
