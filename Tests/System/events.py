"""Readers of a session's live events over real connections."""

import dataclasses

import httpx


@dataclasses.dataclass
class Event:
    name: str
    place: int | None
    data: str


def parsed(block):
    values = dict(line.split(": ", 1) for line in block.split("\n") if ": " in line)
    place = int(values["id"]) if "id" in values else None
    return Event(values.get("event", "alive"), place, values.get("data", ""))


class Stream:
    """One connection, read until somebody cuts it or the server ends it."""

    def __init__(self, address, cookies, session, place=None, seconds=60):
        headers = {"accept": "text/event-stream"}
        if place is not None:
            headers["last-event-id"] = str(place)
        self.client = httpx.Client(cookies=cookies, timeout=seconds)
        self._context = self.client.stream(
            "GET", f"{address}/sessions/{session}/events", headers=headers)
        self.response = self._context.__enter__()
        # Made once: a generator that is left closes the connection.
        self.events = self._read()

    @property
    def status(self):
        return self.response.status_code

    def _read(self):
        """Whole events, as they arrive."""
        text = ""
        for part in self.response.iter_text():
            *blocks, text = (text + part).split("\n\n")
            yield from map(parsed, blocks)

    def until(self, name):
        """Every event up to the first with this name."""
        seen = []
        while event := next(self.events, None):
            seen.append(event)
            if event.name == name:
                return seen
        raise AssertionError(f"ended without {name}: {seen}")

    def events_within(self, count):
        """Whole events of about so many bytes; what is left of one more is thrown away."""
        text = ""
        for part in self.response.iter_text():
            text += part
            if len(text) >= count:
                break
        return [parsed(block) for block in text[:count].split("\n\n")[:-1]]

    def cut(self):
        self.client.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.cut()
