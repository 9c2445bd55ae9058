"""Taking notes while the network, the tab and the server fail: nothing lost, nothing doubled."""

import random

import pytest
from playwright.sync_api import expect

from Browser.note_taker import (  # noqa: F401 (fixtures among them)
    SETTLE_MILLISECONDS, Taker, drafts, forgets_drafts, heard, is_ready, line, place, planned,
    settled)
from System import installation

RUNS = 200 if installation.SOAK else 10


@pytest.mark.parametrize("run", range(RUNS))
def test_nothing_is_lost_or_doubled(run, place, planned, new_page):  # noqa: F811
    seed = installation.SEED * 1000 + run
    print(f"seed {seed}")
    chance = random.Random(seed)
    context = new_page(client=place.client).page.context
    takers = [Taker(context, place.address + planned, f"{seed}-{tab}") for tab in "ab"]
    for number in range(6):
        taker = chance.choice(takers)
        for step in range(3):
            taker.page.bring_to_front()
            taker.types(f"{taker.name}-{number} " if step == 0 else f"word{step} ")
            hurt(chance, place, context, taker)
        taker.page.bring_to_front()
        taker.field.focus()
        taker.closes()
    context.set_offline(False)
    for taker in takers:
        taker.page.bring_to_front()
        settled(taker.page)
    said = [words for words in heard(takers[0].page) if words.startswith(f"{seed}-")]
    for taker in takers:
        own = [words for words in said if words.startswith(taker.name + "-")]
        assert own == [words.strip() for words in taker.expected], f"seed {seed}"
    assert len(said) == sum(len(taker.expected) for taker in takers), f"seed {seed}"
    assert drafts(takers[0].page) == []


def hurt(chance, place, context, taker):
    """Something of what happens in a customer's building."""
    event = chance.choice(("nothing", "rest", "cut", "back", "reload", "kill"))
    if event == "rest":
        taker.page.wait_for_timeout(chance.randrange(900, 1300))
    elif event == "cut":
        context.set_offline(True)
    elif event == "back":
        context.set_offline(False)
    elif event == "reload":
        context.set_offline(False)
        taker.reloads()
    elif event == "kill":
        place.fall()
        taker.types("mid")
        place.rise()


def test_the_page_tells_the_truth_and_keeps_drafts_unreadable(
        place, planned, new_page):  # noqa: F811
    context = new_page(client=place.client).page.context
    taker = Taker(context, place.address + planned, "truth")
    context.set_offline(True)
    for words in ("first secret", "second secret", "third secret"):
        taker.types(words)
        taker.closes()
    state = taker.page.locator("[data-saved]")
    expect(state).to_have_text("Not saved: offline, kept here, 3 items")
    kept = taker.page.evaluate("JSON.stringify({...localStorage})")
    assert "secret" not in kept and len(drafts(taker.page)) == 3
    context.set_offline(False)
    settled(taker.page)
    assert drafts(taker.page) == []
    assert [words for words in heard(taker.page) if "secret" in words] == taker.expected


def test_a_crashed_tab_loses_nothing(place, planned, new_page):  # noqa: F811
    context = new_page(client=place.client).page.context
    crashed = Taker(context, place.address + planned, "crashed")
    context.set_offline(True)
    crashed.types("half a sentence")
    expect(crashed.page.locator("[data-saved]")).to_contain_text("Not saved")
    crashed.page.close(run_before_unload=False)
    context.set_offline(False)
    next_tab = Taker(context, place.address + planned, "next")
    settled(next_tab.page)
    assert heard(next_tab.page).count("half a sentence") == 1
    forgets_drafts(next_tab.page)


def test_what_is_being_typed_stands_in_the_list_of_others_only(
        place, planned, new_page):  # noqa: F811
    context = new_page(client=place.client).page.context
    taker, other = (Taker(context, place.address + planned, name) for name in "ab")
    taker.page.bring_to_front()
    taker.types("Half a thought")
    settled(taker.page)
    own, theirs = line(taker.page, "Half a thought"), line(other.page, "Half a thought")
    expect(own).to_have_count(1)
    expect(own).to_be_hidden()
    other.page.bring_to_front()
    expect(theirs).to_be_visible(timeout=SETTLE_MILLISECONDS)
    taker.page.bring_to_front()
    taker.field.focus()
    taker.closes()
    expect(own).to_be_visible()


def test_markers_lead_by_keyboard(place, planned, new_page):  # noqa: F811
    page = new_page(client=place.client).page
    page.goto(place.address + planned)
    is_ready(page)
    taker = page.get_by_label("What we do", exact=True)
    taker.focus()
    page.keyboard.type("Uptime @")
    chosen = page.locator("#speakers > li").first.inner_text()
    expect(page.locator("#speakers")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page.locator("#speakers")).to_be_hidden()
    expect(taker).to_have_value("Uptime ")
    assert page.get_by_label("Said by").locator("option:checked").inner_text() == chosen
    page.keyboard.type("$")
    expect(page.get_by_label("Number", exact=True)).to_be_focused()
    page.keyboard.press("Escape")
    expect(taker).to_be_focused()
    expect(taker).to_have_value("Uptime $")
    page.keyboard.type(" !")
    expect(page.get_by_label("To do", exact=True)).to_be_focused()
    page.keyboard.type("Call them")
    page.keyboard.press("Enter")
    expect(page.locator("#heard > li").filter(has_text="Call them")).to_have_count(1)
