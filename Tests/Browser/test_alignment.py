"""One function's bar on a phone: from the link in a message to 100 points, in a few steps."""

import pytest

from Browser import walk_entrance
from Browser.chromium import PHONE_WIDTH
from Browser.person import Person
from Browser.test_every_page import accessibility_faults
from Browser.test_journey import Cast

STEPS_MAXIMUM = 8
NAMES = ["Sales support", "Reliability", "Training", "Spare parts", "Delivery"]
POINTS = [40, 30, 15, 10, 5]


class Thumb:
    """Presses and types, and counts how often."""

    def __init__(self, page):
        self.page, self.steps = page, 0

    def presses(self, button):
        self.steps += 1
        with self.page.expect_navigation():
            self.page.get_by_role("button", name=button).click()

    def types(self, field, text):
        self.steps += 1
        field.fill(str(text))


@pytest.fixture
def asked(empty, new_page):
    """A lead who has named five attributes and asks a colleague for the bar."""
    cast = Cast(empty, new_page, True)
    walk_entrance.the_owner_sets_the_workspace_up(cast)
    lead = cast.owner
    lead.goes("/relationships")
    lead.sends("Open the relationship", {"Customer": "Lakeside"})
    if "/relationships/" not in lead.page.url:
        lead.follows("Lakeside")
    lead.follows("Open the alignment")
    cast.alignment = lead.page.url.removeprefix(lead.address)
    for name in NAMES:
        lead.sends("Add", {
            "Name": name, "What it is": f"{name} as it is",
            "How it helps": "Three more customers a year"}, folded="Add an attribute")
    return cast


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
@pytest.mark.parametrize("is_new", [True, False], ids=["new colleague", "colleague"])
def test_a_colleague_answers_in_a_few_steps(is_new, javascript, asked, new_page, keep_picture):
    lead = asked.owner
    if is_new:
        lead.goes("/members")
        lead.sends("Make the invitation", {
            "Name": "Sven Coll", "Mail address": "sven@example.com", "Role": "Contributor",
            "Function": "Service"}, within=lead.part("Invite a colleague"))
    else:
        asked.enters("colleague", walk_entrance.invited(
            asked, "Sven Coll", "Contributor", "Service"))
    lead.goes(asked.alignment)
    lead.presses("Make a personal link", lead.row("Sven Coll"))
    link = lead.page.get_by_label("Link", exact=True).input_value()
    phone = new_page(width=PHONE_WIDTH, javascript=javascript)
    assert phone.open(link).status == 200

    thumb = Thumb(phone.page)
    if is_new:
        thumb.types(phone.page.get_by_label("New password"), walk_entrance.PASSWORD)
        thumb.presses("Join")
    else:
        thumb.presses("Continue as Sven Coll")
    assert phone.page.url.endswith("/alignment/bar")
    for name, points in zip(NAMES, POINTS):
        field = phone.page.locator("li", has_text=name).get_by_role("spinbutton")
        thumb.types(field, points)
    keep_picture(phone, f"own bar {'scripts' if javascript else 'plain'}")
    assert phone.sideways_pixels() <= 0
    thumb.presses("Submit my bar")

    Person(phone, asked.server.address, "Sven").reads("Submitted. You may still change it")
    assert thumb.steps <= STEPS_MAXIMUM
    if javascript:
        assert accessibility_faults(phone.page) == []
    lead.goes(asked.alignment)
    lead.reads("Answered", within=lead.row("Sven Coll"))
    assert phone.complaints == []


def test_borders_are_dragged_and_every_point_stays_accounted_for(asked):
    lead = asked.owner
    lead.goes(f"{asked.alignment}/bar")
    lead.divides(dict(zip(NAMES, POINTS)))
    slider = lead.page.locator("[data-slider]").bounding_box()
    unit, middle = slider["width"] / 100, slider["y"] + slider["height"] / 2

    drag(lead.page, slider["x"] + 40 * unit, slider["x"] + 55 * unit, middle)
    assert points(lead) == [55, 15, 15, 10, 5]
    drag(lead.page, slider["x"] + 55 * unit, slider["x"] + 95 * unit, middle)
    assert points(lead) == [70, 0, 15, 10, 5], "a part is not pushed beyond its neighbour"
    lead.divides({NAMES[0]: 20})
    drag(lead.page, slider["x"] + 50 * unit, slider["x"] + 99.6 * unit, middle)
    assert points(lead) == [20, 0, 15, 10, 55], "the last border takes what is left"
    lead.reads("100 of 100 points")


def drag(page, start, end, height):
    page.mouse.move(start, height)
    page.mouse.down()
    page.mouse.move((start + end) / 2, height, steps=4)
    page.mouse.move(end, height, steps=4)
    page.mouse.up()


def points(person):
    fields = person.page.get_by_role("spinbutton").all()
    return [int(field.input_value()) for field in fields]
