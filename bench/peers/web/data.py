"""The data of the Python peers: 1,000 relationships with 20 sessions each, always the same.

usage: data.py FILE.sqlite [RELATIONSHIPS [SESSIONS]]

Each session has ten attributes with the points of both sides. There are 20 asks to a
relationship on average. The seed is fixed, so two runs make the same rows.
"""

import pathlib
import random
import sqlite3
import sys

SEED = 5
THEMES = 150
ASKS_PER_RELATIONSHIP = 20
SEGMENTS = ("mining", "energy", "food", "paper")
STATUSES = ("new", "will do", "will not do", "studying", "done")
ATTRIBUTES = (
    "sales force", "logistics", "product reliability", "training", "repair service",
    "technical support", "ordering", "invoicing", "innovation", "safety")
WORDS = (
    "please shorten the repair parts cycle time for our plants because waiting costs us money "
    "and the remote monitoring display is hard to use so field visits pile up every month near "
    "peak season").split()

SCHEMA = """
PRAGMA journal_mode = WAL;
CREATE TABLE relationship (
    id INTEGER PRIMARY KEY, customer TEXT NOT NULL, segment TEXT NOT NULL, owner TEXT NOT NULL,
    purchases REAL NOT NULL);
CREATE TABLE session (
    id INTEGER PRIMARY KEY, relationship_id INT NOT NULL REFERENCES relationship,
    held_on TEXT NOT NULL, facilitator TEXT NOT NULL, dvp REAL NOT NULL,
    purchases REAL NOT NULL, alignment REAL NOT NULL);
CREATE INDEX session_relationship ON session (relationship_id, held_on);
CREATE TABLE score (
    session_id INT NOT NULL, attribute TEXT NOT NULL, customer INT NOT NULL,
    supplier INT NOT NULL, value REAL NOT NULL,
    PRIMARY KEY (session_id, attribute)) WITHOUT ROWID;
CREATE TABLE ask (
    id INTEGER PRIMARY KEY, relationship_id INT NOT NULL, session_id INT NOT NULL,
    theme_id INT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, value_per_year REAL NOT NULL,
    status TEXT NOT NULL, created_at TEXT NOT NULL);
CREATE INDEX ask_theme ON ask (theme_id, value_per_year DESC);
CREATE INDEX ask_relationship ON ask (relationship_id, created_at);
"""


def day(choose, year):
    return f"{year}-{choose.randint(1, 12):02d}-{choose.randint(1, 28):02d}"


def relationships(choose, count):
    for number in range(1, count + 1):
        yield (number, f"Customer {number:04d}", choose.choice(SEGMENTS), f"Owner {number % 37}",
               round(choose.lognormvariate(14, 1), 2))


def sessions(choose, relationship_count, each):
    for relationship in range(1, relationship_count + 1):
        for number in range(each):
            yield (relationship, day(choose, 2005 + number),
                   f"Facilitator {choose.randint(1, 20)}", round(choose.gauss(6, 3), 3),
                   round(choose.lognormvariate(14, 1), 2), round(choose.random(), 3))


def scores(choose, session_count):
    for session in range(1, session_count + 1):
        weights = [choose.random() for _ in ATTRIBUTES]
        for attribute, weight in zip(ATTRIBUTES, weights):
            yield (session, attribute, round(100 * weight / sum(weights)),
                   choose.randint(0, 20), round(choose.gauss(20_000, 9_000), 2))


def asks(choose, relationship_count, session_count):
    for _ in range(ASKS_PER_RELATIONSHIP * relationship_count):
        yield (choose.randint(1, relationship_count), choose.randint(1, session_count),
               choose.randint(1, THEMES), " ".join(choose.choices(WORDS, k=8)),
               " ".join(choose.choices(WORDS, k=40)), round(choose.lognormvariate(9, 1), 2),
               choose.choice(STATUSES), day(choose, 2024) + "T10:00:00Z")


def make(path, relationship_count=1000, sessions_each=20):
    choose = random.Random(SEED)
    pathlib.Path(path).unlink(missing_ok=True)
    database = sqlite3.connect(path)
    database.executescript(SCHEMA)
    session_count = relationship_count * sessions_each
    database.executemany(
        "INSERT INTO relationship VALUES (?, ?, ?, ?, ?)",
        relationships(choose, relationship_count))
    database.executemany(
        "INSERT INTO session (relationship_id, held_on, facilitator, dvp, purchases, alignment)"
        " VALUES (?, ?, ?, ?, ?, ?)", sessions(choose, relationship_count, sessions_each))
    database.executemany("INSERT INTO score VALUES (?, ?, ?, ?, ?)", scores(choose, session_count))
    database.executemany(
        "INSERT INTO ask (relationship_id, session_id, theme_id, title, body, value_per_year,"
        " status, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        asks(choose, relationship_count, session_count))
    database.commit()
    database.execute("ANALYZE")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


if __name__ == "__main__":
    make(sys.argv[1], *map(int, sys.argv[2:]))
