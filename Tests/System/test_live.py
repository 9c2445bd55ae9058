"""Live events over real connections: nothing missed, nothing twice, whatever is cut."""

import concurrent.futures
import random
import sqlite3
import threading

import httpx
import pytest

from System.events import Stream
from System.installation import SEED, SOAK, Server, api, copy_of, forms, sign_in, tokens_by_role

RECONNECTS = 1_000 if SOAK else 100
WRITERS = 4
NOTES_PER_RECONNECT = 8
BEHIND_MAXIMUM = 200
STREAMS_PER_PERSON = 20


class Room:
    """A planned session of the demo, whoever is signed in there, and people who write notes."""

    def __init__(self, folder):
        self.folder, self.server, self.written = folder, None, 0
        self.ending, self.lock = threading.Event(), threading.Lock()
        # How many notes may still be written: so that a slow reader is behind, but not too far.
        self.allowed = threading.Semaphore(0)

    def open(self, server):
        self.server = server
        self.bearer = tokens_by_role(server)["owner"]
        self.cookies = sign_in(server, "Open").cookies
        with api(server, self.bearer) as owner:
            relationship = owner.get("/relationships").json()["items"][0]["id"]
            self.session = owner.post(f"/relationships/{relationship}/sessions", json={
                "startsAt": "2030-01-01T09:00:00Z"}).json()["id"]
        return self

    def stream(self, place=None, cookies=None):
        return Stream(
            self.server.address, self.cookies if cookies is None else cookies, self.session, place)

    def place(self):
        with api(self.server, self.bearer) as owner:
            return owner.get(f"/sessions/{self.session}/events").json()["place"]

    def write(self, number):
        """Takes notes until told to stop; a server that is away is waited for."""
        while not self.ending.is_set():
            try:
                with api(self.server, self.bearer) as owner:
                    while self.allowed.acquire() and not self.ending.is_set():
                        self.note(owner, number)
            except httpx.TransportError:
                self.ending.wait(0.05)

    def note(self, owner, number):
        taken = owner.post(f"/sessions/{self.session}/items", json={
            "page": "today", "what": f"Writer {number}"})
        assert taken.status_code == 201, taken.text
        with self.lock:
            self.written += 1

    def journaled(self, after):
        """The places of all notes in the journal of the stopped installation."""
        with sqlite3.connect(self.folder / "parley.sqlite") as database:
            rows = database.execute(
                "SELECT sequence FROM journal WHERE deed = 'takeNote' AND sequence > ? AND "
                "workspace_id = (SELECT workspace_id FROM session WHERE id = ?) "
                "ORDER BY sequence", (after, self.session)).fetchall()
        database.close()
        return [place for place, in rows]


class Reader:
    """Somebody who comes back after each cut from the last place it saw."""

    def __init__(self, place):
        self.place, self.changes = place, []

    def take(self, events):
        for event in events:
            assert event.name in ("alive", "change", "ready"), event
            if event.name == "change":
                self.changes.append(event.place)
            self.place = event.place or self.place


@pytest.fixture
def room(demo_folder, tmp_path):
    folder = copy_of(demo_folder, tmp_path / "data")
    with Server(folder, "demo") as server:
        yield Room(folder).open(server)


def writing(room):
    pool = concurrent.futures.ThreadPoolExecutor(WRITERS)
    return pool, [pool.submit(room.write, number) for number in range(WRITERS)]


def stop_writing(room, pool, running):
    room.ending.set()
    room.allowed.release(WRITERS)
    for result in running:
        result.result(timeout=60)
    pool.shutdown()


def test_no_reconnect_makes_a_gap_or_a_double(room):
    choose = random.Random(SEED)
    begun = room.place()
    reader = Reader(begun)
    pool, running = writing(room)
    try:
        for _ in range(RECONNECTS):
            if room.written - len(reader.changes) < BEHIND_MAXIMUM:
                room.allowed.release(NOTES_PER_RECONNECT)
            with room.stream(reader.place) as stream:
                reader.take(stream.events_within(choose.randrange(40, 300)))
    finally:
        stop_writing(room, pool, running)
    with room.stream(reader.place) as stream:
        reader.take(stream.until("ready"))
    assert room.server.stop() == 0
    assert room.written > RECONNECTS, "too little was written to prove anything"
    assert reader.changes == room.journaled(after=begun)


def test_a_reader_catches_up_after_the_server_was_killed(room):
    begun = room.place()
    reader = Reader(begun)
    pool, running = writing(room)
    try:
        for _ in range(3):
            room.allowed.release(NOTES_PER_RECONNECT * WRITERS)
            with room.stream(reader.place) as stream:
                reader.take(stream.events_within(300))
                room.server.kill()
                room.server = Server(room.folder)
    finally:
        stop_writing(room, pool, running)
    with room.stream(reader.place) as stream:
        reader.take(stream.until("ready"))
    assert room.server.stop() == 0
    assert len(reader.changes) > 3
    assert reader.changes == room.journaled(after=begun)


def test_a_stop_does_not_wait_for_open_streams(room):
    streams = [room.stream() for _ in range(5)]
    for stream in streams:
        stream.until("ready")
    # Within the patience of `stop`; a server that hangs is killed and answers otherwise.
    assert room.server.stop() == 0
    for stream in streams:
        stream.cut()


def test_who_signs_out_hears_no_more(room):
    client = sign_in(room.server, "Open")
    with room.stream() as stream, api(room.server, room.bearer) as owner:
        stream.until("ready")
        leave = [form for form in forms(client.get("/").text) if form.action == "/sign-out"][0]
        client.post(leave.action, data=leave.fields, headers={"origin": room.server.address})
        room.note(owner, 1)
        assert [event.name for event in stream.events][-1] == "end"


def test_one_person_has_so_many_streams_and_not_more(room):
    streams = [room.stream() for _ in range(STREAMS_PER_PERSON)]
    for stream in streams:
        stream.until("ready")
    with room.stream() as refused:
        assert refused.status == 429 and refused.response.headers["retry-after"] == "5"
    # One that is left makes room, and is noticed before the next sign of life.
    streams.pop().cut()
    for _ in range(100):
        with room.stream() as again:
            if again.status == 200:
                break
    assert again.status == 200
    for stream in streams:
        stream.cut()


def test_nobody_else_hears_anything(room):
    with room.stream(cookies={}) as stranger:
        assert stranger.status == 303
    with room.stream(cookies={"parley": "0" * 64}) as forged:
        assert forged.status == 303
