"""Taking notes through the API, at the addresses that its own description names."""

import functools
import json

from System.installation import everything, parley, patiently

PREFIX = "/api/v1"


@functools.cache
def note_address():
    """Where a note is posted: the one change that takes a page, a quote and how it helps."""
    printed = parley("openapi")
    assert printed.returncode == 0, printed.stderr
    for path, operations in json.loads(printed.stdout)["paths"].items():
        content = operations.get("post", {}).get("requestBody", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema", {})
        if {"page", "what", "quote"} <= set(schema.get("properties", {})):
            return path.removeprefix(PREFIX)
    raise AssertionError("the API describes no change that takes a note")


def post_note(client, session, note, what):
    """Sends one note under the id its writer made, so that sending it again is harmless."""
    return client.post(
        note_address().replace("{session}", session), headers={"idempotency-key": note},
        json={"id": note, "page": "today", "what": what})


def session_ids(client):
    """Sessions that notes can be taken in."""
    listed = everything(client, "/sessions")
    return [session["id"] for session in listed if session.get("state") != "cancelled"]


def all_notes(client, session):
    answer = patiently(lambda: client.get(f"/sessions/{session}"))
    answer.raise_for_status()
    return list(_notes_in(answer.json()))


def _notes_in(value):
    """Every object with the words of a note, however deep the page's answer holds it."""
    if isinstance(value, dict):
        if {"id", "what", "quote"} <= value.keys():
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _notes_in(part)
