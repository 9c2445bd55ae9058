"""The middle of a conversation reads well for everybody: each state, both themes, two widths."""

import pytest
from playwright.sync_api import expect

from Browser.chromium import PHONE_WIDTH
from Browser.test_core_tasks import GUEST, talk  # noqa: F401 (a fixture)
from Browser.test_every_page import accessibility_faults

SIZES = {"desk": 1280, "phone": PHONE_WIDTH}


class Look:
    """What is wrong with a page in each state it was looked at."""

    def __init__(self, watched, size, keep_picture):
        self.watched, self.size, self.keep_picture = watched, size, keep_picture
        self.page, self.faults = watched.page, {}

    def at(self, state):
        for theme in ("light", "dark"):
            self.page.emulate_media(color_scheme=theme)
            self.note(f"{state} {theme}", accessibility_faults(self.page))
            self.keep_picture(self.watched, f"mid session {state} {theme} {self.size}")
        wide = self.watched.sideways_pixels()
        self.note(f"{state} wide", [f"{wide} pixels too wide"] if wide > 0 else [])

    def note(self, place, faults):
        if faults:
            self.faults[place] = faults


@pytest.fixture
def crew(talk, new_page):  # noqa: F811
    """A page of the facilitator, signed in."""
    def make(width):
        watched = new_page(width=width)
        watched.page.context.add_cookies(talk.facilitator.page.context.cookies())
        return watched

    return make


@pytest.mark.parametrize("size", SIZES)
def test_the_note_takers_screen_in_each_state(size, talk, crew, keep_picture):  # noqa: F811
    watched = crew(SIZES[size])
    look, page = Look(watched, size, keep_picture), watched.page
    watched.open(talk.server.address + talk.path)
    field = page.get_by_label("What we do", exact=True)
    expect(page.locator("button[data-marker='@']")).to_be_visible()
    look.at("blank")
    field.focus()
    page.keyboard.type("Uptime went up @")
    expect(page.get_by_role("listbox")).to_be_visible()
    look.at("people")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("[data-saved]")).to_contain_text("Saved")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_text("This takes the place of")).to_be_visible()
    look.at("correcting")
    page.keyboard.type(" again")
    page.keyboard.press("Enter")
    page.locator("#heard summary").last.click()
    look.at("corrected")
    page.get_by_role("spinbutton").first.fill("130")
    look.at("too many points")
    page.context.set_offline(True)
    field.fill("Said without network")
    field.press("Enter")
    expect(page.locator("[data-saved]")).to_contain_text("Not saved: offline, kept here")
    look.at("offline")
    page.context.set_offline(False)
    expect(page.locator("[data-saved]")).to_contain_text("Saved", timeout=30_000)
    assert look.faults == {}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("part", ["future", "measure", "screen"])
def test_the_other_screens_mid_session(part, size, talk, crew, keep_picture):  # noqa: F811
    watched = crew(SIZES[size])
    look = Look(watched, size, keep_picture)
    watched.open(f"{talk.server.address}{talk.path}/{part}")
    if part != "screen":
        for summary in watched.page.locator("main summary").all():
            summary.click()
    look.at(part)
    assert look.faults == {}


def test_a_guests_seat_mid_session(talk, new_page, keep_picture):  # noqa: F811
    person = talk.phone(GUEST)
    look = Look(person.watched, "phone", keep_picture)
    look.at("seat blank")
    person.page.get_by_role("button", name="New to us:").first.click()
    expect(person.page.get_by_role("button", pressed=True).first).to_be_visible()
    person.page.get_by_role("spinbutton").first.fill("60")
    look.at("seat marked")
    assert look.faults == {}
