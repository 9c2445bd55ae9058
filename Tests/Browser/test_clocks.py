"""Clocks that jump and laptops that sleep: nothing lost, nothing doubled, order kept."""

import datetime
import re

import pytest
from playwright.sync_api import expect

from Browser.note_taker import (  # noqa: F401 (fixtures among them)
    Taker, drafts, heard, line, place, planned, says, settled)

JUMPS = {"an hour back": -3600, "ten years on": 315_360_000, "before all clocks": -3_000_000_000}


def own(page, name):
    return [said for said in heard(page) if said.startswith(name)]


@pytest.mark.parametrize("jump", JUMPS)
def test_a_clock_that_jumps_changes_nothing(jump, place, planned, new_page):  # noqa: F811
    context = new_page(client=place.client).page.context
    taker = Taker(context, place.address + planned, jump)
    taker.types(f"{jump} one")
    taker.closes()
    settled(taker.page)
    shift = JUMPS[jump] * 1000
    taker.page.evaluate(
        "shift => { const now = Date.now; Date.now = () => Math.max(0, now() + shift); }", shift)
    context.set_offline(True)
    for number in ("two", "three"):
        taker.types(f"{jump} {number}")
        taker.closes()
    context.set_offline(False)
    settled(taker.page)
    expect(taker.page.locator("[data-saved]")).to_have_text(today())
    taker.types(f"{jump} four")
    taker.closes()
    settled(taker.page)
    assert own(taker.page, jump) == [f"{jump} {word}" for word in ("one", "two", "three", "four")]
    assert drafts(taker.page) == []


def today():
    """The server's own hour, whatever the browser believes."""
    now = datetime.datetime.now()
    hours = {(now + datetime.timedelta(minutes=minutes)).hour for minutes in (-5, 0, 5)}
    return re.compile("^Saved (" + "|".join(f"{hour:02}" for hour in hours) + r"):\d\d:\d\d$")


def test_a_laptop_asleep_for_an_hour_goes_on(place, planned, new_page):  # noqa: F811
    """As a closed lid does it: no network and no timers, and an hour later both at once."""
    context = new_page(client=place.client).page.context
    context.clock.install()
    taker = Taker(context, place.address + planned, "asleep")
    context.set_offline(True)
    taker.types("asleep before")
    taker.closes()
    taker.types("asleep half a sen")
    says(taker.page, "Not saved: offline, kept here, 2 items")
    context.clock.pause_at(datetime.datetime.now() + datetime.timedelta(minutes=1))
    context.clock.fast_forward("01:00:00")
    context.set_offline(False)
    context.clock.resume()
    expect(line(taker.page, "asleep before")).to_have_count(1, timeout=60_000)
    expect(line(taker.page, "asleep half a sen")).to_have_count(1, timeout=60_000)
    expect(taker.field).to_have_value("asleep half a sen")
    taker.types("tence")
    taker.closes()
    settled(taker.page)
    assert own(taker.page, "asleep") == ["asleep before", "asleep half a sentence"]


def test_a_page_frozen_by_the_browser_goes_on(place, planned, new_page):  # noqa: F811
    """Chromium freezes tabs in the background; two tabs share what is kept."""
    context = new_page(client=place.client).page.context
    frozen = Taker(context, place.address + planned, "frozen")
    other = Taker(context, place.address + planned, "awake")
    frozen.page.bring_to_front()
    frozen.types("frozen half")
    session = context.new_cdp_session(frozen.page)
    session.send("Page.enable")
    session.send("Page.setWebLifecycleState", {"state": "frozen"})
    other.page.bring_to_front()
    place.fall()
    other.types("awake one")
    other.closes()
    place.rise()
    settled(other.page)
    session.send("Page.setWebLifecycleState", {"state": "active"})
    frozen.page.bring_to_front()
    frozen.types(" and whole")
    frozen.closes()
    settled(frozen.page)
    assert own(other.page, "frozen") == ["frozen half and whole"]
    assert own(other.page, "awake") == ["awake one"]
    assert drafts(other.page) == []
