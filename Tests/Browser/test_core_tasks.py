"""The seven tasks of a conversation: by keyboard alone, and by plain forms without scripts."""

import datetime
import re

import pytest
from playwright.sync_api import expect

from Browser.chromium import Watched, new_context
from Browser.person import Person
from Browser.talk import NAMES, Talk
from Browser.typist import Typist
from System.installation import Server

GUEST, FACILITATOR = "Rita Olsen", "Fay Adler"
POINTS = [40, 30, 20, 10]
WISHES = {"A screen everybody can read": "700000", "Repairs on Sundays": "300000"}
WAYS = {"by keyboard": Typist, "without scripts": Person}


class Place:
    """Two conversations with one person of the customer: one has begun, one is a week ahead."""

    def __init__(self, talk):
        self.talk = talk
        self.now, self.later = self.session(minutes=-10), self.session(days=7)

    def session(self, **ahead):
        starts = datetime.datetime.now(datetime.UTC) + datetime.timedelta(**ahead)
        session = self.talk.makes(f"{self.talk.place}/sessions", {
            "startsAt": starts.strftime("%Y-%m-%dT%H:%M:00Z"), "minutes": 90})
        self.talk.makes(f"/sessions/{session}/attendees", {"person": self.talk.people[GUEST]})
        return f"/sessions/{session}"


class Task:
    """Somebody at work in one way, in conversations that are used in that way only."""

    def __init__(self, talk, way, place, new_page):
        self.talk, self.way, self.place, self.new_page = talk, way, place, new_page
        self.has_scripts = way == "by keyboard"

    def person(self, name):
        watched = self.new_page(javascript=self.has_scripts)
        return WAYS[self.way](watched, self.talk.server.address, name)

    @property
    def crew(self):
        person = self.person(FACILITATOR)
        cookies = self.talk.facilitator.page.context.cookies()
        person.page.context.add_cookies(cookies)
        return person

    def guest(self):
        person = self.person(GUEST)
        assert person.goes(self.talk.makes_link(GUEST)) == 200
        person.presses(f"Continue as {GUEST}")
        return person

    def is_done_by(self, person):
        person.is_not_refused()
        if self.has_scripts:
            person.has_used_no_mouse()
        assert person.complaints() == []


@pytest.fixture(scope="module")
def talk(tmp_path_factory, chromium):
    """One company for all tasks of this file."""
    folder = tmp_path_factory.mktemp("tasks") / "data"
    folder.mkdir()
    contexts = []

    def make(**properties):
        contexts.append(new_context(chromium, **properties))
        return Watched(contexts[-1].new_page())

    with Server(folder) as server:
        held = Talk(server, make)
        held.facilitator = held.colleague(FACILITATOR)
        held.places = {way: Place(held) for way in WAYS}
        yield held
        for context in contexts:
            context.close()


@pytest.fixture(params=WAYS)
def task(request, talk, new_page):
    return Task(talk, request.param, talk.places[request.param], new_page)


def test_a_session_is_planned_with_people(task):
    crew = task.crew
    crew.goes(f"{task.talk.place}/sessions")
    starts = datetime.datetime.now() + datetime.timedelta(days=7)
    crew.sends("Plan the session", {
        "Starts": starts.strftime("%Y-%m-%dT09:00"), "Minutes": "90",
        "Purpose": f"Hear operations {task.way}"}, folded="Plan a session")
    crew.ticks(GUEST, crew.part("Seat several at once"))
    crew.presses("Seat them")
    crew.reads(GUEST, FACILITATOR, "What the rules say")
    task.is_done_by(crew)


def test_the_customers_bar_is_filled_and_agreed(task):
    crew = task.crew
    crew.goes(task.place.now)
    crew.divides(dict(zip(NAMES, POINTS)))
    if task.has_scripts:
        expect(crew.page.locator("[data-state]")).to_contain_text("Kept")
    else:
        crew.presses("Keep these points")
    crew.presses("This is our bar")
    crew.reads("Agreed")
    task.is_done_by(crew)


def test_notes_are_taken_with_markers(task):
    crew, words = task.crew, f"Uptime went up, {task.way}"
    crew.goes(task.place.now)
    if task.has_scripts:
        crew.reaches(crew.page.get_by_label("What we do", exact=True))
        crew.keys.type(f"{words} @rit")
        expect(crew.page.get_by_role("listbox")).to_be_visible()
        crew.keys.press("Enter")
        crew.keys.type("$")
        crew.keys.type("25 visits")
        crew.keys.press("Shift+Tab")
        crew.reaches(crew.page.get_by_label("To do", exact=True))
        crew.keys.type("Call them")
        crew.keys.press("Enter")
    else:
        crew.sends("Keep", {
            "What we do": words, "Said by": GUEST, "Number": "25 visits", "To do": "Call them",
        }, within=crew.page.locator("form[data-note]"))
    line = crew.page.locator("#heard > li").filter(has_text=words)
    for text in (GUEST, "25 visits", "Call them"):
        expect(line).to_contain_text(text)
    task.is_done_by(crew)


def test_a_million_is_divided(task):
    crew = task.crew
    crew.goes(f"{task.place.now}/future")
    for title in WISHES:
        if crew.page.get_by_role("textbox", name=title).count() == 0:
            crew.sends("Add", {
                "What it is": title, "How it helps the business": "Fewer visits",
                "Kind": "Product", "When": "Within a year", "Raised by": GUEST},
                folded="Something else to invest in")
    crew.divides(WISHES, role="textbox")
    crew.presses("Keep this division")
    crew.reads("$0 left of $1,000,000")
    crew.presses("This is our division")
    crew.reads("Agreed", "$700,000")
    task.is_done_by(crew)


def test_a_number_and_a_data_request_are_taken_down(task):
    crew = task.crew
    crew.goes(f"{task.place.now}/measure")
    crew.sends("Keep the number", {
        "Name it": f"Rework {task.way}", "How it was given": "From, to",
        "Amount, or from": "20000", "Up to, for a range": "30000"}, folded="Write a number down")
    crew.sends("Keep the request", {
        "Which number": f"Cost of a visit {task.way}", "Who brings it": GUEST},
        folded="Ask for a number that is not in the room")
    crew.reads(f"Rework {task.way}", "$20,000 to $30,000", f"Cost of a visit {task.way}")
    task.is_done_by(crew)


def test_a_guest_answers_the_invitation_and_gives_a_bar(task):
    guest = task.guest()
    guest.goes(f"/portal{task.place.later}/seat")
    guest.sends("Send the answer", {"Your answer": "I will be there"})
    guest.reads("You said that you will be there")
    guest.goes(f"/portal{task.place.now}/seat")
    guest.divides(dict(zip(NAMES, POINTS)))
    guest.presses("Send my points")
    guest.reads("Your 100 points are in")
    task.is_done_by(guest)


def test_notes_are_composed_and_published(task):
    crew = task.crew
    crew.goes(f"{task.place.now}/notes")
    crew.presses("Compose from the capture")
    crew.is_not_refused()
    ticks = crew.page.get_by_role("button", name=re.compile("^Tick all:"))
    while (name := next(iter(ticks.all_inner_texts()), None)) is not None:
        crew.presses(name)
    crew.presses("Publish to the customer")
    crew.reads("published")
    task.is_done_by(crew)
