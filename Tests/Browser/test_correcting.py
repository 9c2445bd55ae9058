"""A line that was closed is corrected by its author; everybody sees that it was, and how."""

import re

from playwright.sync_api import expect

from Browser.note_taker import (  # noqa: F401 (fixtures among them)
    Taker, line, place, planned, settled)
from Browser.person import Person
from Browser.test_every_page import accessibility_faults


def test_arrow_up_takes_the_last_line_up_again(
        place, planned, new_page, keep_picture):  # noqa: F811
    watched = new_page(client=place.client)
    taker = Taker(watched.page.context, place.address + planned, "again")
    page = taker.page
    for words in ("They save four visits", "They call on Mondays"):
        taker.types(words)
        taker.closes()
    settled(page)
    page.keyboard.press("ArrowUp")
    expect(taker.field).to_have_value("They call on Mondays")
    page.keyboard.press("ArrowUp")
    expect(taker.field).to_have_value("They save four visits")
    expect(page.get_by_text("This takes the place of what stands above")).to_be_visible()
    page.keyboard.press("Escape")
    expect(taker.field).to_have_value("")
    assert line(page, "Corrected").count() == 0
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    for _ in "four visits":
        page.keyboard.press("Backspace")
    page.keyboard.type("three visits")
    page.keyboard.press("Enter")
    settled(page)
    corrected = line(page, "They save three visits")
    expect(corrected).to_contain_text("Corrected")
    expect(corrected.locator("del")).to_have_text("They save four visits")
    taken = page.locator("#heard > li [data-text=what]").all_inner_texts()
    assert taken[-2:] == ["They save three visits", "They call on Mondays"]
    corrected.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(corrected.locator("del")).to_be_visible()
    assert accessibility_faults(page) == []
    watched.page = page
    keep_picture(watched, "session corrected line")


def test_a_line_still_on_its_way_is_corrected_too(place, planned, new_page):  # noqa: F811
    context = new_page(client=place.client).page.context
    taker = Taker(context, place.address + planned, "offline")
    context.set_offline(True)
    taker.types("Nine a year, off the line")
    taker.closes()
    taker.page.keyboard.press("ArrowUp")
    expect(taker.field).to_have_value("Nine a year, off the line")
    taker.page.keyboard.press("Home")
    taker.page.keyboard.press("Delete")
    taker.page.keyboard.type("F")
    taker.page.keyboard.press("Enter")
    context.set_offline(False)
    settled(taker.page)
    corrected = line(taker.page, "Fine a year, off the line")
    expect(corrected.locator("del")).to_have_text("Nine a year, off the line")


def test_a_line_is_corrected_without_scripts(place, planned, new_page):  # noqa: F811
    watched = new_page(client=place.client, javascript=False)
    taker = Person(watched, place.address, "Taker")
    taker.goes(planned)
    form = watched.page.locator("form[data-note]")
    taker.sends("Keep", {"What we do": "Plain words", "How it helps": "Slowly"}, within=form)
    link = taker.page.get_by_role("link", name="Correct: Plain words")
    with taker.page.expect_navigation():
        link.click()
    taker.reads("Correct what you wrote down", "stay readable")
    expect(taker.page.get_by_label("How it helps", exact=True)).to_have_value("Slowly")
    taker.sends("Keep", {"How it helps": "Quickly"}, within=form)
    corrected = line(taker.page, "Plain words")
    expect(corrected).to_contain_text("Quickly")
    corrected.locator("summary").click()
    expect(corrected.locator("del")).to_have_text("Plain words · Slowly")
    expect(taker.page.get_by_label("How it helps", exact=True)).to_have_value("")


def test_what_was_confidential_stays_so_when_corrected(place, planned, new_page):  # noqa: F811
    taker = Taker(new_page(client=place.client).page.context, place.address + planned, "secret")
    page = taker.page
    box = page.get_by_label(re.compile("Confidential"))
    taker.types("Their margin is nine percent")
    box.check()
    taker.field.focus()
    taker.closes()
    settled(page)
    expect(box).not_to_be_checked()
    page.keyboard.press("ArrowUp")
    expect(box).to_be_checked()
    for words in (" or", " ten"):
        page.keyboard.type(words)
        settled(page)
    page.keyboard.press("Enter")
    settled(page)
    corrected = line(page, "Their margin is nine percent or ten")
    expect(corrected).to_have_attribute("data-confidential", "on")
