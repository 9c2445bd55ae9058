"""Sixty attributes, names of 300 characters, emoji and right-to-left text: the bars still read."""

import pytest
from playwright.sync_api import expect

from Browser.chromium import PHONE_WIDTH
from Browser.talk import Talk
from Browser.test_every_page import accessibility_faults

COUNT = 60
KINDS = [
    "Service in the night and at weekends, wherever the machine stands, " * 5,
    "خدمة الصيانة في الموقع " * 13,
    "🧑‍🔧🚜🏭" * 75,
    "W" * 295,
]


def name(number):
    kind = KINDS[number % len(KINDS)] if number % 3 == 0 else "Part of the service"
    return f"{number + 1} {kind}"[:300].strip()


@pytest.fixture
def talk(empty, new_page):
    talk = Talk(
        empty, new_page, names=[name(number) for number in range(COUNT)],
        people=("Rita Olsen", ("Maximiliane " * 25).strip()), customer=("Lakeside " * 33).strip())

    talk.agrees_on([2] * 40 + [1] * 20)
    talk.makes(f"{talk.path}/bar", {
        "points": dict(zip(talk.attributes, [1] * 20 + [2] * 40))}, 0)
    for number in range(4):
        talk.makes(f"{talk.place}/opportunities", {
            "title": KINDS[number][:300].strip(), "how": "Why", "kind": "service",
            "horizon": "repair"})
    return talk


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, PHONE_WIDTH])
def test_the_bars_still_read(theme, width, talk, keep_picture):
    screen, phone = talk.owner, talk.phone("Rita Olsen", width=width)
    pages = {
        "today": (screen, talk.path), "future": (screen, f"{talk.path}/future"),
        "seat": (phone, f"/portal{talk.path}/seat"),
        "alignment": (screen, f"{talk.place}/alignment")}
    screen.page.set_viewport_size({"width": width, "height": 844})
    problems = []
    for page, (person, address) in pages.items():
        person.page.emulate_media(color_scheme=theme)
        assert person.goes(address) == 200
        keep_picture(person.watched, f"long names {page} {theme} {width}")
        sideways = person.watched.sideways_pixels()
        problems += [f"{page}: {sideways} pixels sideways"] * (sideways > 0)
        problems += [f"{page}: {fault}" for fault in accessibility_faults(person.page)]
    assert problems == []
    expect(phone.page.get_by_role("spinbutton")).to_have_count(COUNT)
