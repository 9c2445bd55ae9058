"""Planning a conversation in the browser: many people, a split, invitations and bars by mail."""

import collections
import re

import pytest

from Browser.chromium import PHONE_WIDTH
from Browser.note_taker import signs_in
from Browser.person import Person
from Browser.test_every_page import accessibility_faults
from Browser.typist import Typist
from Browser.walk_entrance import PASSWORD
from System.installation import api, everything, token
from System.test_mail import (  # noqa: F401 (fixtures among them)
    OWNER, by_reader, meeting, plain, server, sink, told)

PEOPLE = {
    "Ann Ekberg": ("operations", "executive"), "Bo Lindqvist": ("finance", "executive"),
    "Cem Aydin": ("operations", "manager"), "Dana Novak": ("operations", "staff"),
    "Eva Marino": ("finance", "manager"), "Filip Horak": ("maintenance", "staff"),
    "Gita Rao": ("maintenance", "manager"),
}
WAYS = {"by keyboard": Typist, "without scripts": Person}
SIZES = {"light": (1280, "light"), "dark": (1280, "dark"), "phone": (PHONE_WIDTH, "light")}
LATER = ["2027-03-11T10:30", "2027-03-18T14:00", "2027-03-25T09:15"]


class Office:
    """The owner at work, with a session ahead and people of the customer nobody has seated."""

    def __init__(self, server):  # noqa: F811
        self.server = server
        self.program = api(server, token(server, OWNER))
        self.relationship = self.makes("/relationships", {"organizationName": "Mills"})
        self.place = f"/relationships/{self.relationship}"
        self.makes(f"{self.place}/attributes", {
            "name": "Sales support", "functions": ["finance", "engineering"]})
        session = self.makes(f"{self.place}/sessions", {
            "startsAt": "2027-03-04T09:00:00Z", "minutes": 90, "purpose": "Hear everybody"})
        self.path = f"/sessions/{session}"

    def makes(self, path, body):
        made = self.program.post(path, json=body)
        assert made.status_code < 300, made.text
        return made.json()["id"]

    def knows(self, name, email=""):
        function, level = PEOPLE[name]
        return self.makes(f"{self.place}/people", {
            "name": name, "email": email, "function": function, "level": level})

    def sits_down(self, watched, way=Person):
        """The owner in a browser."""
        signs_in(watched.page.context, self.server, OWNER)
        return way(watched, self.server.address, "Ingrid")

    def sessions(self):
        """Who of the customer sits in each session, by its start."""
        found = {}
        for line in everything(self.program, f"{self.place}/sessions"):
            session = self.program.get(f"/sessions/{line['id']}/plan").json()
            found[line["startsAt"]] = [
                one for one in session["attendees"] if one["person"]]
        return found


@pytest.fixture
def office(server):  # noqa: F811
    return Office(server)


@pytest.fixture
def looks(keep_picture):
    """Checks a page and keeps its picture, wide in light and dark, and on a phone. What checks
    for accessibility is itself a script."""
    def look(person, name, has_scripts=True):
        page = person.page
        for size, (width, theme) in SIZES.items():
            page.set_viewport_size({"width": width, "height": 844})
            page.emulate_media(color_scheme=theme)
            if has_scripts:
                assert accessibility_faults(page) == [], f"{name} {size}"
            assert person.watched.sideways_pixels() <= 0, f"{name} {size}"
            keep_picture(person.watched, f"planning {name} {size}")
        page.set_viewport_size({"width": 1280, "height": 844})
        page.emulate_media(color_scheme="light")

    return look


@pytest.mark.parametrize("way", WAYS)
def test_seven_people_are_picked_and_heard_in_several_sessions(way, office, new_page, looks):
    for name in PEOPLE:
        office.knows(name)
    has_scripts = way == "by keyboard"
    planner = office.sits_down(new_page(javascript=has_scripts), WAYS[way])
    planner.goes(f"{office.path}/plan")
    seats = planner.part("Seat several at once")
    for number, name in enumerate(PEOPLE, 1):
        planner.ticks(name, seats)
        if has_scripts and number > 3:
            # While somebody ticks, and before anybody is seated.
            planner.reads(f"you have {number}", within=seats)
    if has_scripts:
        looks(planner, "seven picked")
    else:
        planner.presses("Check")
        planner.reads("What the rules would say", "you have 7", "Ann Ekberg")
        assert planner.goes(f"{office.path}/plan") == 200
        for name in PEOPLE:
            planner.ticks(name, planner.part("Seat several at once"))
    planner.presses("Seat them")
    planner.is_not_refused()
    rules = planner.part("What the rules say")
    planner.reads("Divide it into 4 sessions", *PEOPLE, within=rules)
    looks(planner, f"split {way}", has_scripts)
    planner.writes({
        f"Session {number} starts": start for number, start in enumerate(LATER, 2)}, rules)
    planner.presses("Divide it into 4 sessions")
    planner.is_not_refused()
    planner.does_not_read("Divide it into")
    others = planner.part("Also planned with Mills")
    planner.reads("11 Mar 2027, 10:30", "25 Mar 2027, 09:15", "2 people to hear", within=others)
    looks(planner, f"split applied {way}", has_scripts)

    sessions = office.sessions()
    # As typed, in the workspace's own time: Zurich, before summer time begins.
    assert sorted(sessions) == [
        "2027-03-04T09:00:00.000Z", "2027-03-11T09:30:00.000Z", "2027-03-18T13:00:00.000Z",
        "2027-03-25T08:15:00.000Z"]
    heard = collections.Counter(one["name"] for seats in sessions.values() for one in seats)
    assert heard == dict.fromkeys(PEOPLE, 1)
    for seats in sessions.values():
        levels = {one["level"] == "executive" for one in seats}
        assert len(levels) == 1, "executives beside those who report to them"
        if levels == {True}:
            assert len(seats) <= 2
        else:
            assert len(seats) <= 3 and len({one["function"] for one in seats}) == 1
    if has_scripts:
        planner.has_used_no_mouse()
    assert planner.complaints() == []


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_invitations_are_read_sent_moved_and_called_off(
        javascript, office, sink, new_page, looks):  # noqa: F811
    for name, email in (("Cem Aydin", "cem@mills.example"), ("Dana Novak", "")):
        office.makes(f"{office.path}/attendees", {"person": office.knows(name, email)})
    planner = office.sits_down(new_page(javascript=javascript))
    planner.goes(f"{office.path}/plan")
    planner.follows("Look at the invitation")
    planner.reads(
        "Who is written to", "no address yet",
        "Send: 2 invitations, and to each address typed above")
    letter = planner.unfolds("Cem Aydin reads").locator("pre")
    words = letter.inner_text()
    planner.unfolds("Cem Aydin reads")
    looks(planner, f"invitations {javascript}", javascript)
    planner.sends("Send: 2 invitations, and to each address typed above", {
        "Mail address of Dana Novak": "dana@mills.example"})
    first = by_reader(sink, 3)
    assert told(first) == {
        reader: ("REQUEST", 1)
        for reader in (OWNER, "cem@mills.example", "dana@mills.example")}
    # The page shows what arrives, but for the personal link, which its reader alone gets.
    link = re.compile(r"\S*/invitations/\S+|<[^>]*link[^>]*>|\[[^\]]*link[^\]]*\]")
    sent = plain(first["cem@mills.example"])
    assert same_words(link.sub("", sent))[:200] == same_words(link.sub("", words))[:200]
    planner.goes(f"{office.path}/invitations")
    assert planner.page.get_by_text("written to, ").count() == 3
    looks(planner, f"invitations sent {javascript}", javascript)

    planner.goes(f"{office.path}/plan")
    planner.sends("Save", {"Starts": "2027-03-05T11:00"},
                  within=planner.part("Time and purpose"))
    moved = by_reader(sink, 3)
    planner.presses("Remove Dana Novak")
    planner.is_not_refused()
    left = by_reader(sink, 3)
    planner.presses("Cancel the session")
    off = by_reader(sink, 2)
    assert {one[1] for one in told(moved).values()} == {2}
    assert {meeting(one)["start"] for one in moved.values()} == {"2027-03-05T10:00:00+00:00"}
    assert told(left)["dana@mills.example"] == ("CANCEL", 3)
    assert told(left)["cem@mills.example"] == ("REQUEST", 3)
    assert {one[0] for one in told(off).values()} == {"CANCEL"}
    every = [*first.values(), *moved.values(), *left.values(), *off.values()]
    assert len({meeting(message)["uid"] for message in every}) == 1
    assert sink.arrived.empty()
    assert planner.complaints() == []


def test_functions_are_asked_for_their_bars_by_mail(
        office, sink, new_page, looks):  # noqa: F811
    for name, function in (("Lena Voss", "sales"), ("Marc Roth", "finance")):
        office.makes("/members", {
            "name": name, "email": f"{name.split()[0].lower()}@flow.example",
            "role": "contributor", "function": function})
    while not sink.arrived.empty():
        sink.next()
    owner = office.sits_down(new_page())
    owner.goes(f"{office.place}/alignment")
    asking = owner.page.locator("#asking")
    looks(owner, "asking by mail")
    owner.ticks("Lena Voss", asking)
    owner.presses("Mail the ticked", asking)
    owner.is_not_refused()
    one = sink.next()
    assert one["to"].addresses[0].addr_spec == "lena@flow.example"
    owner.presses("Ask all 2 who have not answered", asking)
    both = by_reader(sink, 2)
    assert set(both) == {"lena@flow.example", "marc@flow.example"}
    assert sink.arrived.empty()

    link = re.search(r"\S+/links/\w+", plain(both["marc@flow.example"])).group()
    phone = new_page(width=PHONE_WIDTH)
    marc = Person(phone, office.server.address, "Marc Roth")
    assert marc.goes(link) == 200
    marc.sends("Join", {"New password": PASSWORD})
    marc.reads("Your 100 points", "Sales support")
    marc.divides({"Sales support": 100})
    marc.presses("Submit my bar")
    marc.is_not_refused()
    owner.goes(f"{office.place}/alignment")
    owner.does_not_read("Ask all 2 who have not answered")
    owner.reads("Ask the one who has not answered")
    assert marc.complaints() + owner.complaints() == []


def same_words(text):
    return " ".join(text.split())


