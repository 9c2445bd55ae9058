"""A million divided by several people, each on their own phone, and shown together."""

import re

import pytest
from playwright.sync_api import expect

from Browser.chromium import PHONE_WIDTH
from Browser.talk import NAMES, Talk
from Browser.test_every_page import accessibility_faults

PEOPLE = ("Rita Olsen", "Omar Reyes")
CHOICES = ["A screen everybody can read", "Repairs on Sundays", "A second fuel"]


@pytest.fixture
def talk(empty, new_page):
    talk = Talk(empty, new_page, people=PEOPLE)
    talk.agrees_on([40, 30, 20, 10])
    for title in CHOICES:
        talk.makes(f"{talk.place}/opportunities", {
            "title": title, "how": f"{title}, and why", "kind": "service", "horizon": "repair"})
    return talk


def own(person):
    return person.page.locator("#own-budget")


def divides(person, *amounts):
    person.divides(dict(zip(CHOICES, amounts)), own(person), role="textbox")


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_two_phones_divide_alone_and_see_each_other_together(
        javascript, talk, new_page, keep_picture):
    screen = talk.owner
    rita, omar = (talk.phone(name, javascript) for name in PEOPLE)
    screen.goes(f"{talk.path}/future")
    divides(rita, "55%", "300,000")
    if javascript:
        rita.reads("$150,000 left of $1,000,000", within=own(rita))
        own(rita).get_by_role("button", name="Rest here: A second fuel").click()
        rita.reads("$0 left of $1,000,000", within=own(rita))
    else:
        divides(rita, "55%", "300,000", "150,000")
    rita.presses("This is my division")
    rita.is_not_refused()
    rita.reads("Yours is in", within=own(rita))
    divides(omar, "200000", "", "900000")
    omar.presses("This is my division")
    omar.is_refused("Divide the whole amount")
    divides(omar, "200000", "", "800000")
    omar.presses("Keep the draft")
    if not javascript:
        screen.goes(f"{talk.path}/future")
    vote = screen.page.locator("#budget-vote")
    screen.reads("Rita Olsen finished", "Omar Reyes at it", within=vote)
    omar.presses("This is my division")
    if not javascript:
        screen.goes(f"{talk.path}/future")
    screen.reads("Omar Reyes finished", within=vote)
    for person in (screen, omar):
        person.does_not_read("550,000", "lowest to highest")
    screen.does_not_read("800,000")
    keep_picture(rita.watched, f"own division {'scripts' if javascript else 'plain'}")

    screen.presses("Show all answers together")
    screen.is_not_refused()
    if not javascript:
        omar.goes(f"/portal{talk.path}/seat")
    for person in (screen, omar):
        person.reads("Rank", "A second fuel", "$475,000", "$150,000 to $800,000", "2 of 2",
                     "Rita Olsen $550,000", "1 of 2")
    ranks = screen.page.locator("#budget-vote table tbody th").all_inner_texts()
    assert [re.sub(r"\s+", " ", rank) for rank in ranks] == [CHOICES[2], CHOICES[0], CHOICES[1]]
    keep_picture(screen.watched, f"divisions shown {'scripts' if javascript else 'plain'}")
    keep_picture(omar.watched, f"divisions at a seat {'scripts' if javascript else 'plain'}")
    screen.presses("Ask once more")
    omar.goes(f"/portal{talk.path}/seat")
    expect(own(omar).get_by_role("textbox", name=CHOICES[0])).to_have_value("")
    for person in (screen, rita, omar):
        assert person.complaints() == []


def test_a_division_by_keys_alone(talk):
    phone = talk.phone("Rita Olsen", width=1280)
    keys = phone.page.keyboard
    own(phone).get_by_role("textbox", name=CHOICES[0]).focus()
    keys.type("25%")
    keys.press("Tab")
    keys.press("Enter")  # + 50 thousand
    for _ in range(2):
        keys.press("Tab")
    keys.press("Enter")  # + 250 thousand
    phone.reads("$450,000 left of $1,000,000", within=own(phone))
    own(phone).get_by_role("textbox", name=CHOICES[2]).focus()
    keys.type("450000")
    phone.reads("$0 left", within=own(phone))
    with phone.page.expect_navigation():
        keys.press("Enter")
    phone.is_not_refused()
    phone.reads("Yours is in")


def test_bars_of_persons_are_private_until_shown(talk):
    screen = talk.owner
    screen.goes(talk.path)
    phones = [talk.phone(name) for name in PEOPLE]
    for phone, points in zip(phones, ([70, 30, 0, 0], [10, 20, 30, 40])):
        phone.divides(dict(zip(NAMES, points)))
        expect(phone.page.locator("[data-state]")).to_have_text(re.compile("Kept"))
        phone.presses("Send my points")
        phone.reads("Your 100 points are in")
    vote = screen.page.locator("#bar-vote")
    screen.reads("Rita Olsen finished", "Omar Reyes finished", within=vote)
    screen.page.get_by_role("link", name="Rita Olsen").click()
    screen.reads("stays hidden until all are shown together")
    assert talk.bars() == {}
    screen.presses("Show all answers together")
    for person in (screen, phones[1]):
        person.reads("Rita Olsen 70", "Omar Reyes 10", "10 to 70", "2 of 2")
    for width in (1280, 1024, PHONE_WIDTH):
        screen.page.set_viewport_size({"width": width, "height": 844})
        assert screen.page.evaluate(POKES_OUT) <= 0, f"the table leaves its card at {width}"


POKES_OUT = """() => {
    const table = document.querySelector("#bar-vote table");
    const edge = (one) => one.getBoundingClientRect().right;
    return edge(table) - edge(table.closest(".card"));
}"""


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, PHONE_WIDTH])
def test_shown_divisions_read_well(theme, width, talk, new_page, keep_picture):
    for name, amounts in zip(PEOPLE, ((550_000, 300_000, 150_000), (0, 200_000, 800_000))):
        body = {"person": talk.people[name], "amounts": {
            opportunity["id"]: str(amount) for opportunity, amount in zip(
                talk.program.get(f"{talk.path}/future").json()["opportunities"], amounts)}}
        talk.makes(f"{talk.path}/allocations", body, 0)
        talk.makes(f"{talk.path}/allocations/agreement", {"person": talk.people[name]}, 1)
    talk.makes(f"{talk.path}/revelation", {"kind": "budget"}, 0)
    screen, phone = talk.owner, talk.phone(PEOPLE[0], width=width)
    screen.page.set_viewport_size({"width": width, "height": 844})
    screen.goes(f"{talk.path}/future")
    for person, name in ((screen, "future"), (phone, "seat")):
        person.page.emulate_media(color_scheme=theme)
        person.reads("Mean, lowest to highest", "2 of 2")
        keep_picture(person.watched, f"divisions {name} {theme} {width}")
        assert person.watched.sideways_pixels() <= 0
        assert accessibility_faults(person.page) == []
