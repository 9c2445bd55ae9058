"""Published notes in the hands of a customer: on a phone, in both themes, on paper."""

import re

import pytest

from Browser.chromium import PHONE_WIDTH
from Browser.person import Person
from Browser.test_every_page import accessibility_faults
from System.installation import sign_in

PASSAGE = "a.fix"


@pytest.fixture
def reader(demo, new_page):
    """A guest on a phone, before the notes of their latest conversation."""
    def open_notes(**properties):
        watched = new_page(width=PHONE_WIDTH, client=sign_in(demo, "Guest"), **properties)
        guest = Person(watched, demo.address, "guest")
        guest.goes("/portal")
        guest.follows(re.compile("^Notes of our conversation"))
        return guest

    return open_notes


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_a_single_line_is_corrected_by_thumb(reader, javascript):
    guest = reader(javascript=javascript)
    line = guest.page.locator(".paper li:has(a.fix)").first
    said = line.inner_text().removesuffix("Correct").strip()
    guest.follows(re.compile("^Correct: "), line)
    words = f"Rather otherwise, {javascript}"
    guest.reads(said, within=guest.page.locator("#correct"))
    guest.sends("Send the correction", {"What should it say": words}, folded="Correct this")
    guest.reads(words, said)
    assert guest.watched.sideways_pixels() <= 0


def test_a_guest_keeps_their_own_words_and_takes_that_back(reader):
    guest = reader()
    part = guest.part("May it be shared further?")
    everything = "Everything I said in this conversation"
    guest.presses(f"Do not share further: {everything}", part)
    guest.reads("not shared further", within=guest.part("May it be shared further?"))
    guest.presses(f"Share it again: {everything}", guest.part("May it be shared further?"))
    guest.does_not_read("not shared further", within=guest.part("May it be shared further?"))


def test_all_voices_fit_a_phone_in_both_themes(reader, keep_picture):
    guest = reader()
    guest.goes("/portal")
    guest.follows(re.compile("^All voices of your company"))
    guest.reads("What helps today", "Who was heard", "What is left out")
    faults = {}
    for theme in ("light", "dark"):
        guest.page.emulate_media(color_scheme=theme)
        faults[theme] = accessibility_faults(guest.page)
        keep_picture(guest.watched, f"voices phone {theme}")
    assert faults == {"light": [], "dark": []}
    assert guest.watched.sideways_pixels() <= 0


def test_paper_holds_the_notes_and_nothing_to_press(reader, keep_picture):
    guest = reader()
    guest.page.emulate_media(media="print")
    keep_picture(guest.watched, "notes on paper")
    assert guest.page.locator(".paper h2").first.is_visible()
    visible = guest.page.locator("a.fix, form, button, .crumbs").evaluate_all(
        "all => all.filter(one => one.checkVisibility()).map(one => one.outerHTML)")
    assert visible == []
