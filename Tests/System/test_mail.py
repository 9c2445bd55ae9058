"""Mail leaves through a real mail server, here one that keeps what arrives."""

import contextlib
import email
import email.policy
import queue
import re
import socket

import icalendar
import pytest
from aiosmtpd.controller import Controller

from System.installation import Server, api, browser, forms, tokens_by_role

ARRIVAL_SECONDS_MAXIMUM = 60


class Sink:
    def __init__(self):
        self.arrived = queue.Queue()
        # The demo programme has notes that are due and some just published: not asked for here.
        self.wants = lambda envelope: b"Subject: Notes of" not in envelope.content

    async def handle_DATA(self, _server, _session, envelope):
        if self.wants(envelope):
            self.arrived.put(envelope)
        return "250 kept as number 1"

    def next(self):
        envelope = self.arrived.get(timeout=ARRIVAL_SECONDS_MAXIMUM)
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        assert not message.defects and envelope.rcpt_tos == [
            address.addr_spec for address in message["to"].addresses]
        return message


@pytest.fixture
def sink():
    kept = Sink()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        kept.port = free.getsockname()[1]
    controller = Controller(kept, hostname="127.0.0.1", port=kept.port, ready_timeout=60)
    controller.start()
    yield kept
    controller.stop()


MAIL = {"PARLEY_MAIL__FROM": "parley@example.com", "PARLEY_MAIL__TLS": "optional"}
OWNER = "ingrid@flow.example"
HOSTILE = ('O\'Neil, "Bo"; \\ :', "Zo\u00eb \U0001f984" * 12, "\u202e\u05d3\u05e0\u05d4 <b>")


@pytest.fixture
def server(tmp_path, sink):
    """A workspace of somebody's own: nothing in it is a sample."""
    with fresh(tmp_path, f"smtp://127.0.0.1:{sink.port}", **MAIL) as running:
        yield running


@contextlib.contextmanager
def fresh(place, mail_server, **environment):
    folder = place / "data"
    folder.mkdir()
    settings = {"PARLEY_MAIL__SERVER": mail_server, **environment}
    with Server(folder, environment=settings) as served:
        client = browser(served.address)
        form = forms(client.get(served.link("Set up")).text)[-1]
        made = client.post(form.action, headers={"origin": served.address}, data={
            **form.fields, "workspaceName": "Flow", "kind": "supplier", "currency": "USD",
            "timeZone": "Europe/Zurich", "name": "Ingrid", "email": OWNER,
            "password": "violet otter drinks cold tea"})
        assert made.status_code == 200, made.text
        yield served


class Planner:
    """The owner at work, with a planned session."""

    def __init__(self, server, *people):
        self.owner = api(server, tokens_by_role(server)["owner"])
        self.relationship = self.makes("/relationships", {"organizationName": "Mills"})
        self.session = self.makes(f"/relationships/{self.relationship}/sessions", {
            "startsAt": "2027-03-04T09:00:00Z", "minutes": 90})
        self.people = {name: self.seats(name, email) for name, email in people}

    def seats(self, name, email):
        person = self.makes(f"/relationships/{self.relationship}/people", {
            "name": name, "email": email, "function": "operations", "level": "manager"})
        self.makes(f"/sessions/{self.session}/seats", {"people": [person]})
        return person

    def makes(self, path, body, version=None):
        headers = {} if version is None else {"if-match": f'"{version}"'}
        made = self.owner.post(path, json=body, headers=headers)
        assert made.status_code < 300, made.text
        return made.json()["id"]

    def invites(self):
        self.makes(f"/sessions/{self.session}/invitations", {})


def test_a_test_mail_arrives_and_the_servers_answer_is_shown(server, sink):
    owner = api(server, tokens_by_role(server)["owner"])
    made = owner.post("/mail/test", json={})
    assert made.status_code == 201, made.text
    message = sink.next()
    assert message["subject"] == "Test mail of Parley"
    assert server.address + "/mail" in message.get_content()
    assert owner.get("/mail").json()["hasServer"] is True


def test_a_session_that_is_planned_moved_and_called_off_is_one_meeting(server, sink):
    planner = Planner(server)
    planner.invites()
    invitation = sink.next()
    planner.invites()
    place = f"/sessions/{planner.session}"
    planner.makes(place, {"startsAt": "2027-03-05T10:30:00Z", "minutes": 60}, version=1)
    update = sink.next()
    planner.makes(f"{place}/cancellation", {}, version=2)
    cancel = sink.next()

    seen = [meeting(message) for message in (invitation, update, cancel)]
    assert [one["method"] for one in seen] == ["REQUEST", "REQUEST", "CANCEL"]
    assert [one["start"] for one in seen] == [
        "2027-03-04T09:00:00+00:00", "2027-03-05T10:30:00+00:00", "2027-03-05T10:30:00+00:00"]
    assert [one["minutes"] for one in seen] == [90, 60, 60]
    assert len({one["uid"] for one in seen}) == 1
    assert [one["sequence"] for one in seen] == [1, 2, 3]
    assert sink.arrived.empty(), "a second click invited again"


def test_whoever_comes_and_goes_is_told_and_the_calendars_follow(server, sink):
    planner = Planner(server, ("Olga", "olga@mills.example"))
    planner.invites()
    first = by_reader(sink, 2)
    shown = planner.owner.get(f"/sessions/{planner.session}/invitations").json()["letters"]
    planner.seats("Pia", "pia@mills.example")
    planner.invites()
    joined = by_reader(sink, 3)
    planner.makes(f"/sessions/{planner.session}/attendees/removal", {
        "person": planner.people["Olga"]})
    left = by_reader(sink, 3)

    assert told(first) == {OWNER: ("REQUEST", 1), "olga@mills.example": ("REQUEST", 1)}
    assert told(joined) == {
        OWNER: ("REQUEST", 2), "olga@mills.example": ("REQUEST", 2),
        "pia@mills.example": ("REQUEST", 2)}
    assert told(left) == {
        OWNER: ("REQUEST", 3), "olga@mills.example": ("CANCEL", 3),
        "pia@mills.example": ("REQUEST", 3)}
    assert meeting(left["olga@mills.example"])["attendees"] == ["olga@mills.example"]
    assert "olga@mills.example" not in meeting(left[OWNER])["attendees"]
    assert "Thursday, 4 March 2027, 10:00 to 11:30 (Europe/Zurich)" in plain(first[OWNER])
    assert [one["text"] for one in shown if one["name"] == "Ingrid"] == [plain(joined[OWNER])]


def test_hostile_names_stay_names_in_every_calendar(server, sink):
    planner = Planner(server, *(
        (name, f"person{number}@mills.example") for number, name in enumerate(HOSTILE)))
    planner.invites()
    for message in by_reader(sink, 1 + len(HOSTILE)).values():
        seen = meeting(message)
        assert seen["names"]["person0@mills.example"] == "O'Neil, 'Bo'; \\ :"
        assert seen["names"]["person1@mills.example"] == HOSTILE[1]
        assert seen["names"]["person2@mills.example"] == HOSTILE[2]
        assert seen["organizer"] == f"mailto:{OWNER}"


def by_reader(sink, count):
    messages = [sink.next() for _ in range(count)]
    return {message["to"].addresses[0].addr_spec: message for message in messages}


def told(messages):
    seen = {reader: meeting(message) for reader, message in messages.items()}
    return {reader: (one["method"], one["sequence"]) for reader, one in seen.items()}


def plain(message):
    return message.get_body(("plain",)).get_content().replace("\r\n", "\n").rstrip("\n")


def meeting(message):
    """The meeting of a mail, the same in its part and in its file."""
    calendars = [
        part for part in message.walk()
        if part.get_content_type() in ("text/calendar", "application/ics")]
    texts = {part.get_payload(decode=True) for part in calendars}
    assert len(calendars) == 2 and len(texts) == 1
    text = texts.pop()
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
    assert re.search(rb"\nDTSTART:\d{8}T\d{6}Z\r", text)
    calendar = icalendar.Calendar.from_ical(text)
    event = calendar.walk("VEVENT")[0]
    assert calendars[0].get_param("method") == calendar["METHOD"]
    return {
        "method": str(calendar["METHOD"]), "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]), "start": event["DTSTART"].dt.isoformat(),
        "attendees": [address(one) for one in event.attendees],
        "names": {address(one): str(one.params["CN"]) for one in event.attendees},
        "organizer": str(event["ORGANIZER"]),
        "minutes": (event["DTEND"].dt - event["DTSTART"].dt).total_seconds() / 60}


def address(attendee):
    return str(attendee).removeprefix("mailto:")
