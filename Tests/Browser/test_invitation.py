"""A customer's person on a phone: from the link of an invitation to 100 points, in a few steps."""

import datetime
import re

import pytest

from Browser.chromium import PHONE_WIDTH
from Browser.person import Person
from Browser.test_alignment import NAMES, POINTS, STEPS_MAXIMUM, Thumb
from Browser.test_every_page import accessibility_faults
from System.installation import api, tokens_by_role
from System.test_mail import server, sink  # noqa: F401 (fixtures)

SIZES = {"phone": PHONE_WIDTH, "desk": 1280}


class Conversation:
    """A session with one person, who was mailed an invitation."""

    def __init__(self, server, sink, starts):
        self.address, self.sink = server.address, sink
        self.owner = api(server, tokens_by_role(server)["owner"])
        self.relationship = self.makes("/relationships", {"organizationName": "Harbour Mills"})
        person = self.makes(f"/relationships/{self.relationship}/people", {
            "name": "Rita Olsen", "email": "rita@mills.example", "title": "Plant manager",
            "function": "operations", "level": "manager"})
        self.attributes = [
            self.makes(f"/relationships/{self.relationship}/attributes", {
                "name": name, "what": f"{name} as it is", "how": "Three more customers a year"})
            for name in NAMES]
        start = datetime.datetime.now(datetime.UTC) + starts
        self.session = self.makes(f"/relationships/{self.relationship}/sessions", {
            "startsAt": start.strftime("%Y-%m-%dT%H:%M:00Z"), "minutes": 90})
        self.makes(f"/sessions/{self.session}/attendees", {"person": person})
        self.makes(f"/sessions/{self.session}/invitations", {})
        self.link = re.search(r"\S+/invitations/\w+", self.reads_mail()).group()

    def makes(self, path, body, version=None):
        headers = {} if version is None else {"if-match": f'"{version}"'}
        made = self.owner.post(path, json=body, headers=headers)
        assert made.status_code < 300, made.text
        return made.json()["id"]

    def reads_mail(self):
        """The next mail to the person; colleagues who sit there are written to as well."""
        message = self.sink.next()
        while "rita@mills.example" not in message["to"]:
            message = self.sink.next()
        return message.get_body(("plain",)).get_content()

    def agrees(self):
        """Our side's bar, agreed and released."""
        points = {"points": dict(zip(self.attributes, [20] * len(NAMES)))}
        place = f"/relationships/{self.relationship}"
        self.makes(f"{place}/bars", {**points, "submit": True})
        round_version = self.owner.get(f"{place}/alignment").json()["hypothesis"]["version"]
        self.makes(f"{place}/revelation", {}, round_version)
        self.makes(f"{place}/agreements", points)
        self.makes(f"/sessions/{self.session}/release", {})

    def code(self):
        return re.search(r"\d{6}", self.reads_mail()).group()


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_a_guest_gives_points_in_a_few_steps(
        javascript, server, sink, new_page, keep_picture):  # noqa: F811
    held = Conversation(server, sink, datetime.timedelta(minutes=-10))
    phone = new_page(width=PHONE_WIDTH, javascript=javascript)
    assert phone.open(held.link).status == 200
    thumb = Thumb(phone.page)
    thumb.presses("Mail me a code")
    code = held.code()
    field = phone.page.get_by_label("The six digits")
    keep_picture(phone, f"invitation code {'scripts' if javascript else 'plain'}")
    if javascript:
        with phone.page.expect_navigation():
            thumb.types(field, code)
    else:
        # Enter is the last of what is typed; nothing else is pressed.
        thumb.types(field, code)
        with phone.page.expect_navigation():
            field.press("Enter")
    for name, points in zip(NAMES, POINTS):
        thumb.types(phone.page.get_by_role("spinbutton", name=name), points)
    assert phone.sideways_pixels() <= 0
    thumb.presses("Send my points")
    Person(phone, server.address, "Rita").reads("Your 100 points are in")
    assert thumb.steps <= STEPS_MAXIMUM
    held.makes(f"/sessions/{held.session}/revelation", {"kind": "bar"}, 0)
    bars = held.owner.get(f"/sessions/{held.session}").json()["bars"]
    assert [bar["points"] for bar in bars] == [dict(zip(held.attributes, POINTS))]
    keep_picture(phone, f"seat {'scripts' if javascript else 'plain'}")
    phone.page.get_by_role("button", name=f"Keep this: {NAMES[0]}").click()
    pressed = phone.page.get_by_role("button", name=f"Keep this: {NAMES[0]}", pressed=True)
    pressed.wait_for()
    if javascript:
        assert accessibility_faults(phone.page) == []
    assert phone.complaints == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_an_invitation_reads_well(
        theme, size, server, sink, new_page, keep_picture):  # noqa: F811
    held = Conversation(server, sink, datetime.timedelta(days=3))
    held.agrees()
    page = new_page(theme=theme, width=SIZES[size])
    assert page.open(held.link).status == 200
    guest = Person(page, server.address, "Rita")
    guest.reads("Nothing to prepare", "Within 7 days", "as it is")
    keep_picture(page, f"invitation {theme} {size}")
    assert page.sideways_pixels() <= 0
    assert accessibility_faults(page.page) == []
    guest.presses("Mail me a code (r…@mills.example)")
    with page.page.expect_navigation():
        page.page.get_by_label("The six digits").fill(held.code())
    guest.sends("Send the answer", {
        "Your answer": "Another time suits better", "A note, or a better time": "Thursday"})
    guest.reads("You asked for another time")
    keep_picture(page, f"seat before {theme} {size}")
    assert page.sideways_pixels() <= 0
    assert accessibility_faults(page.page) == []
    assert page.complaints == []
