"""Power cuts: the server is killed while eight writers post notes, again and again."""

import collections
import concurrent.futures
import random
import sqlite3
import threading
import uuid

import httpx

from System.installation import SEED, SOAK, Server, api, copy_of, parley, tokens_by_role
from System.notes import all_notes, note_address, post_note, session_ids

ROUNDS = 500 if SOAK else 20
WRITERS = 8
ALIVE_SECONDS = (0.2, 1.2)


class Writers:
    """Eight people taking notes; each sends a note again, under its id, until it is kept."""

    def __init__(self, bearer, sessions):
        self.bearer, self.sessions = bearer, sessions
        self.server = None
        self.serving = threading.Event()
        self.ending = threading.Event()
        self.sent, self.kept, self.surprises = set(), set(), []

    def serve(self, server):
        self.server = server
        self.serving.set()

    def write(self, number):
        choose = random.Random(f"{SEED} {number}")
        unsent = None
        while not self.ending.is_set():
            self.serving.wait()
            with api(self.server, self.bearer) as client:
                while self.serving.is_set() and not self.ending.is_set():
                    unsent = unsent or self.new_note(choose)
                    if not self.is_settled(client, *unsent):
                        break
                    unsent = None

    def new_note(self, choose):
        note = str(uuid.UUID(int=choose.getrandbits(128), version=4))
        self.sent.add(note)
        return choose.choice(self.sessions), note

    def is_settled(self, client, session, note):
        """Whether nothing is left to do for this note; a cut means that it must be sent again."""
        try:
            answer = post_note(client, session, note, f"Kept through the cut: {note}")
        except httpx.TransportError:
            return False
        if answer.status_code == 201:
            self.kept.add(note)
        else:
            self.surprises.append(f"{answer.status_code} {answer.text}")
        return True


def test_no_acknowledged_note_is_lost_or_doubled(demo_folder, tmp_path):
    folder = copy_of(demo_folder, tmp_path / "data")
    moment = random.Random(SEED)
    with Server(folder, "demo") as server:
        bearer = tokens_by_role(server)["owner"]
        with api(server, bearer) as client:
            sessions = session_ids(client)
    note_address()  # Looked up once, before eight writers ask for it together.
    writers = Writers(bearer, sessions)
    with concurrent.futures.ThreadPoolExecutor(WRITERS) as pool:
        running = [pool.submit(writers.write, number) for number in range(WRITERS)]
        try:
            for _ in range(ROUNDS):
                server = Server(folder)
                writers.serve(server)
                writers.ending.wait(moment.uniform(*ALIVE_SECONDS))
                writers.serving.clear()
                server.kill()
        finally:
            writers.ending.set()
            writers.serving.set()
        for result in running:
            result.result(timeout=60)

    with Server(folder) as server, api(server, bearer) as client:
        stored = collections.Counter(
            note["id"] for session in sessions for note in all_notes(client, session))
    assert writers.surprises == []
    assert len(writers.kept) > ROUNDS, "too few notes were acknowledged to prove anything"
    assert [note for note in writers.kept if stored[note] == 0] == [], "acknowledged, then lost"
    assert [note for note in writers.sent if stored[note] > 1] == [], "stored twice"

    verified = parley("db", "verify", "--data", folder)
    assert verified.returncode == 0, verified.stdout + verified.stderr


def test_a_broken_journal_is_noticed(demo_folder, tmp_path):
    folder = copy_of(demo_folder, tmp_path / "data")
    assert parley("db", "verify", "--data", folder).returncode == 0
    with sqlite3.connect(folder / "parley.sqlite") as database:
        changed = database.execute(
            "UPDATE journal SET deed = 'Nothing' WHERE sequence = 3").rowcount
    database.close()
    assert changed > 0
    finished = parley("db", "verify", "--data", folder)
    assert finished.returncode == 1 and "3" in finished.stdout + finished.stderr
