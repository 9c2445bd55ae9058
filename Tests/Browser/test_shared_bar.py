"""The customer's bar in the room: borders moved by several people, kept as they move."""

import re

import pytest
from playwright.sync_api import expect

from Browser.chromium import PHONE_WIDTH
from Browser.talk import NAMES, Talk
from Browser.test_alignment import drag
from Browser.test_every_page import accessibility_faults
from System.installation import Server


@pytest.fixture
def talk(empty, new_page):
    talk = Talk(empty, new_page)
    talk.agrees_on([40, 30, 20, 10])
    return talk


def field(person, name):
    return person.page.get_by_role("spinbutton", name=name)


def is_kept(person, words="Kept"):
    expect(person.page.locator("[data-state]")).to_have_text(re.compile(words), timeout=30_000)


def scripts_are_there(person):
    expect(person.page.get_by_role("button", name="More: Repair")).to_be_visible()


def room(talk):
    """The room's bar, by the names of the attributes."""
    points = talk.bars().get(None, {})
    return {name: points[id] for name, id in zip(NAMES, talk.attributes) if id in points}


def total(person, words):
    expect(person.page.locator("[data-total]")).to_have_text(words)


def test_two_people_move_the_same_border(talk, keep_picture):
    one, other = talk.owner, talk.colleague()
    for person in (one, other):
        person.goes(talk.path)
        person.reads("Yours to fill")
    one.divides(dict(zip(NAMES, [40, 30, 20, 10])))
    is_kept(one)
    total(other, "100 of 100")
    other.reads("100 of 100 in agreement")

    # The other holds the border already while it is moved away under their hand.
    middle, unit, left = border(other)
    other.page.mouse.move(left + 40 * unit, middle)
    other.page.mouse.down()
    middle, unit, left = border(one)
    drag(one.page, left + 40 * unit, left + 50 * unit, middle)
    is_kept(one)
    expect(field(other, "Sales support")).to_have_value("50")
    middle, unit, left = border(other)
    other.page.mouse.move(left + 25 * unit, middle, steps=4)
    other.page.mouse.up()
    is_kept(other)
    assert room(talk) == {**dict(zip(NAMES, [25, 45, 20, 10]))}
    field(one, "Delivery").fill("15")
    is_kept(one)
    # What the other gave has come over; what is said here is said of both.
    expect(field(one, "Sales support")).to_have_value("25")
    total(one, "95 of 100, 5 left")
    one.reads("82 of 100 in agreement", "Reliability 17 more, Sales support 14 less")
    assert room(talk) == {**dict(zip(NAMES, [25, 45, 15, 10]))}

    texts = {
        change[side] for entry in talk.history("setCustomerPoints")
        for change in entry["changes"] for side in ("before", "after")}
    assert {"Sales support 50", "Sales support 25", "Reliability 20", "Reliability 45"} <= texts
    keep_picture(one.watched, "shared bar light")
    assert one.complaints() + other.complaints() == []


def border(person):
    """Where the bar lies: the height of its middle, the width of a point, its left end."""
    slider = person.page.locator("[data-slider]")
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    return box["y"] + box["height"] / 2, box["width"] / 100, box["x"]


def test_keys_alone_fill_extend_and_agree(talk):
    one = talk.owner
    one.goes(talk.path)
    keys = one.page.keyboard
    field(one, NAMES[0]).focus()
    for _ in range(8):
        keys.press("Shift+ArrowUp")
    for points in (30, 20):
        keys.press("Tab")
        while one.page.evaluate("document.activeElement.type") != "number":
            keys.press("Tab")
        keys.type(str(points))
    is_kept(one)
    total(one, "90 of 100, 10 left")
    keys.press("a")
    keys.type("Training")
    keys.press("Enter")
    expect(field(one, "Training")).to_be_focused()
    keys.press("PageUp")
    total(one, "100 of 100")

    handle = one.page.get_by_role("slider", name="Border after Sales support")
    handle.focus()
    keys.press("Shift+ArrowRight")
    keys.press("ArrowLeft")
    expect(handle).to_have_attribute("aria-valuetext", "Sales support 44, Reliability 26")
    keys.press("ArrowDown")
    expect(one.page.get_by_role("slider", name="Border after Reliability")).to_be_focused()
    is_kept(one)
    assert room(talk) == {"Sales support": 44, "Reliability": 26, "Delivery": 20}
    agree = one.page.get_by_role("button", name="This is our bar")
    agree.focus()
    with one.page.expect_navigation():
        keys.press("Enter")
    one.is_not_refused()
    one.reads("Agreed", "adds Training, 10")
    one.page.evaluate("document.documentElement.dataset.keys = 'off'")
    one.page.locator("h1").click()
    keys.press("a")
    expect(one.page.get_by_label("Name it")).to_be_hidden()
    assert one.complaints() == []


def test_a_refused_number_is_said_beside_its_field_and_holds_agreement_back(talk):
    one = talk.owner
    one.goes(talk.path)
    one.divides(dict(zip(NAMES, [40, 30, 20, 10])))
    is_kept(one)
    field(one, "Repair").fill("5000")
    is_kept(one, "Not taken")
    row = one.page.locator("li", has_text="Repair").filter(has=field(one, "Repair"))
    expect(row.get_by_role("alert")).to_have_text("Please use a whole number from 0 to 1000.")
    one.page.get_by_role("button", name="This is our bar").click()
    expect(field(one, "Repair")).to_be_focused()
    assert room(talk)["Repair"] == 10
    assert accessibility_faults(one.page) == []
    field(one, "Repair").fill("10")
    is_kept(one)
    expect(row.get_by_role("alert")).to_have_count(0)
    one.presses("This is our bar")
    one.is_not_refused()
    one.reads("Agreed")


def test_scaling_is_shown_before_it_is_applied(talk):
    one = talk.owner
    one.goes(talk.path)
    one.divides({"Sales support": 30, "Reliability": 20, "Delivery": 10})
    is_kept(one)
    one.page.get_by_role("button", name="Scale to 100").click()
    one.reads("Sales support: 30 → 50", "Reliability: 20 → 33", "Delivery: 10 → 17")
    assert room(talk) == {"Sales support": 30, "Reliability": 20, "Delivery": 10}
    one.page.get_by_role("button", name="Apply these points").click()
    is_kept(one)
    total(one, "100 of 100")
    # Untouched is not zero: nobody spoke of repair.
    assert room(talk) == {"Sales support": 50, "Reliability": 33, "Delivery": 17}


def test_points_given_offline_or_signed_out_arrive_afterwards(talk, new_page):
    phone = talk.phone("Rita Olsen")
    context = phone.page.context
    scripts_are_there(phone)
    context.set_offline(True)
    field(phone, "Sales support").fill("60")
    is_kept(phone, "cannot be reached. 1 waiting here")
    context.set_offline(False)
    is_kept(phone)

    cookies = context.cookies()
    context.clear_cookies()
    field(phone, "Delivery").fill("15")
    is_kept(phone, "you are signed out")
    again = context.new_page()
    again.goto(talk.makes_link("Rita Olsen"))
    again.get_by_role("button", name="Continue as Rita Olsen").click()
    again.wait_for_url("**/portal*")
    assert context.cookies() != cookies
    is_kept(phone)
    again.goto(phone.page.url)
    expect(again.get_by_role("spinbutton", name="Sales support")).to_have_value("60")
    expect(again.get_by_role("spinbutton", name="Delivery")).to_have_value("15")


def test_points_given_while_the_server_is_down_arrive_once(talk):
    one = talk.owner
    one.goes(talk.path)
    scripts_are_there(one)
    place = talk.server.address.removeprefix("http://")
    talk.server.kill()
    one.divides({"Sales support": 70, "Delivery": 5})
    is_kept(one, "2 waiting here; leave this page open")
    with Server(talk.server.folder, "serve", "--listen", place):
        is_kept(one)
        assert room(talk) == {"Sales support": 70, "Delivery": 5}
        assert len(talk.history("setCustomerPoints")) == 2


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, PHONE_WIDTH])
def test_a_draft_floats_in_sight_and_reads_well(theme, width, talk, new_page, keep_picture):
    one = talk.owner
    one.page.emulate_media(color_scheme=theme)
    one.page.set_viewport_size({"width": width, "height": 844})
    one.goes(talk.path)
    one.divides(dict(zip(NAMES, [35, 30, 20])))
    is_kept(one)
    field(one, NAMES[0]).scroll_into_view_if_needed()
    expect(one.page.locator("[data-total]")).to_be_in_viewport()
    keep_picture(one.watched, f"bar being filled {theme} {width}")
    assert one.watched.sideways_pixels() <= 0
    assert accessibility_faults(one.page) == []
