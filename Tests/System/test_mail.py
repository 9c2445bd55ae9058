"""Mail leaves through a real mail server, here one that keeps what arrives."""

import email
import email.policy
import queue
import socket

import icalendar
import pytest
from aiosmtpd.controller import Controller

from System.installation import Server, api, everything, tokens_by_role

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


@pytest.fixture
def server(tmp_path, sink):
    folder = tmp_path / "data"
    folder.mkdir()
    with Server(folder, "demo", environment={
            "PARLEY_MAIL__SERVER": f"smtp://127.0.0.1:{sink.port}",
            "PARLEY_MAIL__FROM": "parley@example.com", "PARLEY_MAIL__TLS": "optional",
    }) as running:
        yield running


def test_a_test_mail_arrives_and_the_servers_answer_is_shown(server, sink):
    owner = api(server, tokens_by_role(server)["owner"])
    made = owner.post("/mail/test", json={})
    assert made.status_code == 201, made.text
    message = sink.next()
    assert message["subject"] == "Test mail of Parley"
    assert server.address + "/mail" in message.get_content()
    assert owner.get("/mail").json()["hasServer"] is True


def test_a_session_that_is_planned_moved_and_called_off_is_one_meeting(server, sink):
    owner = api(server, tokens_by_role(server)["owner"])
    relationship = everything(owner, "/relationships")[0]["id"]
    made = owner.post(f"/relationships/{relationship}/sessions", json={
        "startsAt": "2027-03-04T09:00:00Z", "minutes": 90})
    session = made.json()["id"]
    assert owner.post(f"/sessions/{session}/invitations", json={}).status_code == 200
    invitation = sink.next()
    assert owner.post(f"/sessions/{session}/invitations", json={}).status_code == 200

    moved = owner.post(
        f"/sessions/{session}", json={"startsAt": "2027-03-05T10:30:00Z", "minutes": 60},
        headers={"if-match": '"1"'})
    assert moved.status_code == 200, moved.text
    update = sink.next()
    off = owner.post(
        f"/sessions/{session}/cancellation", json={}, headers={"if-match": '"2"'})
    assert off.status_code == 200, off.text
    cancel = sink.next()

    seen = [meeting(message) for message in (invitation, update, cancel)]
    assert [one["method"] for one in seen] == ["REQUEST", "REQUEST", "CANCEL"]
    assert [one["start"] for one in seen] == [
        "2027-03-04T09:00:00+00:00", "2027-03-05T10:30:00+00:00", "2027-03-05T10:30:00+00:00"]
    assert [one["minutes"] for one in seen] == [90, 60, 60]
    assert len({one["uid"] for one in seen}) == 1
    assert [one["sequence"] for one in seen] == [1, 2, 3]
    assert sink.arrived.empty(), "a second click invited again"


def meeting(message):
    """The meeting of a mail, the same in its part and in its file."""
    calendars = [
        part for part in message.walk()
        if part.get_content_type() in ("text/calendar", "application/ics")]
    texts = {part.get_payload(decode=True) for part in calendars}
    assert len(calendars) == 2 and len(texts) == 1
    text = texts.pop()
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
    calendar = icalendar.Calendar.from_ical(text)
    event = calendar.walk("VEVENT")[0]
    assert calendars[0].get_param("method") == calendar["METHOD"]
    return {
        "method": str(calendar["METHOD"]), "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]), "start": event["DTSTART"].dt.isoformat(),
        "minutes": (event["DTEND"].dt - event["DTSTART"].dt).total_seconds() / 60}
