"""The line of a note taker tells the truth in every state, and what is kept is for one person."""

import re

import pytest
from playwright.sync_api import expect

from Browser import chromium as browsers
from Browser.chromium import PHONE_WIDTH
from Browser.note_taker import (  # noqa: F401 (fixtures among them)
    Taker, drafts, is_ready, line, other_email, owner_email, place, planned, says, settled,
    signs_in, signs_out)
from Browser.person import Person
from Browser.test_every_page import accessibility_faults

LOOKS = {"light desk": ("light", 1280), "dark phone": ("dark", PHONE_WIDTH)}

ANSWERS = {
    "busy": (429, {"retry-after": "2"},
             "Not saved: the server is busy, again in 2 s, kept here, 1 item"),
    "overloaded": (503, {"retry-after": "3"},
                   "Not saved: the server is busy, again in 3 s, kept here, 1 item"),
    "failing": (500, {}, "Not saved: the server failed, trying again, kept here, 1 item"),
    "gone": (404, {}, "Not saved: this session is not open to you, kept here, 1 item"),
}


@pytest.fixture
def reads_well(keep_picture):
    """Looks at a state by day at a desk and by night on a phone, and keeps both pictures."""
    def look(page, state):
        watched, before = browsers.Watched(page), page.viewport_size
        for look, (theme, width) in LOOKS.items():
            page.emulate_media(color_scheme=theme)
            page.set_viewport_size({**before, "width": width})
            assert accessibility_faults(page) == [], f"{state}, {look}"
            assert watched.sideways_pixels() <= 0, f"{state}, {look}"
            keep_picture(watched, f"saved line {state} {look}")
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(before)

    return look


def answers(page, status, headers):
    """From here on the server answers so, for a note and for the page that says why."""
    def answer(route):
        document = route.request.resource_type == "document"
        if document or status != 404 and route.request.method == "GET":
            return route.fallback()
        reader = page.evaluate("document.body.dataset.reader")
        return route.fulfill(
            status=status, headers=headers, content_type="text/html",
            body=f'<body data-reader="{reader}">no</body>')

    page.route("**/sessions/**", answer)


@pytest.mark.parametrize("state", ANSWERS)
def test_an_answer_is_said_and_nothing_is_lost(
        state, place, planned, new_page, reads_well):  # noqa: F811
    context = new_page(client=place.client).page.context
    taker = Taker(context, place.address + planned, state)
    status, headers, words = ANSWERS[state]
    answers(taker.page, status, headers)
    taker.types(f"While {state}")
    taker.closes()
    says(taker.page, words)
    assert len(drafts(taker.page)) == 1
    reads_well(taker.page, state)
    taker.page.unroute_all()
    settled(taker.page)
    expect(line(taker.page, f"While {state}")).to_have_count(1)
    assert drafts(taker.page) == []


def test_a_slow_answer_is_said_to_be_on_its_way(
        place, planned, new_page, reads_well):  # noqa: F811
    context = new_page(client=place.client).page.context
    # The page gives an answer up after ten seconds; to look at what it says takes longer.
    context.add_init_script("AbortSignal.timeout = () => new AbortController().signal")
    taker = Taker(context, place.address + planned, "slow")
    held = []
    taker.page.route("**/items", lambda route: held.append(route), times=1)
    taker.types("Said while the line is slow")
    taker.closes()
    says(taker.page, "Not saved yet: sending, kept here, 1 item")
    reads_well(taker.page, "sending")
    says(taker.page, "Not saved yet: sending, kept here, 1 item")
    assert len(held) == 1 and len(drafts(taker.page)) == 1
    held[0].continue_()
    settled(taker.page)
    expect(line(taker.page, "Said while the line is slow")).to_have_count(1)
    assert drafts(taker.page) == []


def test_a_role_taken_away_is_said_and_given_back_it_goes_on(
        place, planned, new_page, reads_well):  # noqa: F811
    context, email = new_page().page.context, other_email(place)
    signs_in(context, place, email)
    taker = Taker(context, place.address + planned, "forbidden")
    office = new_page()
    signs_in(office.page.context, place, owner_email(place))
    owner = Person(office, place.address, "The owner")
    gives_role(owner, email, "Reader")
    taker.page.bring_to_front()
    taker.types("Said by a reader")
    taker.closes()
    says(taker.page, "Not saved: you may not write here any more, kept here, 1 item")
    reads_well(taker.page, "forbidden")
    assert len(drafts(taker.page)) == 1
    assert line(owner_reads(owner, planned), "Said by a reader").count() == 0
    gives_role(owner, email, "Lead")
    settled(taker.page)
    expect(line(taker.page, "Said by a reader")).to_have_count(1)
    expect(line(owner_reads(owner, planned), "Said by a reader")).to_have_count(1)
    assert drafts(taker.page) == []


def gives_role(owner, email, role):
    owner.goes("/members")
    owner.sends("Save", {"Role": role}, within=owner.row(email), folded="Change")


def owner_reads(owner, planned):  # noqa: F811
    assert owner.goes(planned) == 200
    return owner.page


def test_signed_out_keeps_and_goes_on_after_signing_in(
        place, planned, new_page, reads_well):  # noqa: F811
    context = new_page().page.context
    email = owner_email(place)
    office = signs_in(context, place, email)
    taker = Taker(context, place.address + planned, "out")
    signs_out(office)
    taker.page.bring_to_front()
    taker.types("Said while signed out")
    taker.closes()
    taker.types("and a half senten")
    says(taker.page, "Not saved: signed out, kept here, 2 items")
    link = taker.page.get_by_role("link", name="Sign in in another tab")
    expect(link).to_be_visible()
    reads_well(taker.page, "signed out")
    signs_in(context, place, email)
    taker.page.bring_to_front()
    settled(taker.page)
    expect(link).to_be_hidden()
    expect(line(taker.page, "Said while signed out")).to_have_count(1)
    expect(taker.field).to_have_value("and a half senten")
    # Every form of the page is of the new sign-in.
    taker.types("ce")
    taker.closes()
    settled(taker.page)
    expect(line(taker.page, "and a half sentence")).to_have_count(1)


def test_drafts_survive_a_sign_out_and_are_nobody_elses(
        place, planned, new_page, reads_well):  # noqa: F811
    context = new_page().page.context
    email = owner_email(place)
    office = signs_in(context, place, email)
    taker = Taker(context, place.address + planned, "shared")
    context.set_offline(True)
    taker.types("Their margin is secret")
    taker.closes()
    taker.types("half a secret")
    says(taker.page, "Not saved: offline, kept here, 2 items")
    reads_well(taker.page, "offline")
    taker.page.route("**/items", lambda route: route.abort())
    context.set_offline(False)
    signs_out(office)
    signs_in(context, place, other_email(place))
    taker.page.unroute_all()
    taker.page.bring_to_front()
    says(taker.page, "Not saved: somebody else is signed in, 2 items kept for you")
    expect(taker.field).to_be_hidden()
    assert "secret" not in taker.page.locator("main").inner_text()
    assert taker.page.evaluate(
        "[...document.querySelectorAll('textarea')].map((area) => area.value).join('')") == ""
    reads_well(taker.page, "somebody else")

    colleague = Taker(context, place.address + planned, "colleague")
    settled(colleague.page)
    assert line(colleague.page, "secret").count() == 0
    expect(colleague.field).to_have_value("")
    assert "secret" not in colleague.page.evaluate("JSON.stringify({...localStorage})")
    colleague.page.close()

    signs_in(context, place, email)
    taker.page.bring_to_front()
    settled(taker.page)
    expect(line(taker.page, "Their margin is secret")).to_have_count(1)
    expect(taker.field).to_have_value("half a secret")


def test_too_long_is_said_beside_the_field(
        place, planned, new_page, reads_well):  # noqa: F811
    context = new_page(client=place.client).page.context
    taker = Taker(context, place.address + planned, "long")
    taker.field.evaluate("area => area.removeAttribute('maxlength')")
    taker.field.fill("long " * 500)
    taker.field.press("Enter")
    says(taker.page, "Not taken: see the line below")
    expect(taker.field).to_have_value("long " * 500)
    expect(taker.field).to_have_accessible_description(re.compile("at most 2000 characters"))
    reads_well(taker.page, "too long")
    taker.field.fill("long enough")
    taker.field.press("Enter")
    settled(taker.page)
    expect(taker.page.get_by_text("at most 2000 characters")).to_have_count(0)
    expect(line(taker.page, "long enough")).to_have_count(1)
    reads_well(taker.page, "saved")
    assert drafts(taker.page) == []


def test_without_https_each_item_is_saved_at_once(
        place, planned, chromium, reads_well):  # noqa: F811
    """Chromium trusts every loopback address, but no other name without https."""
    names = "--host-resolver-rules=MAP parley.example 127.0.0.1"
    with browsers.launched_by(chromium.browser_type, names) as browser:
        address = place.address.replace("127.0.0.1", "parley.example")
        context = browsers.new_context(browser)
        context.add_cookies([
            {"name": cookie.name, "value": cookie.value, "url": address}
            for cookie in place.client.cookies.jar])
        taker = Taker(context, address + planned, "plain")
        assert taker.page.evaluate("isSecureContext") is False
        expect(taker.page.get_by_text("Drafts are not kept offline here")).to_be_visible()
        context.set_offline(True)
        taker.types("plainly said")
        says(taker.page, "Not saved: offline, only in this tab, 1 item")
        reads_well(taker.page, "not kept")
        context.set_offline(False)
        # Half a sentence, without a pause at its end.
        expect(line(taker.page, "plainly said")).to_have_count(1, timeout=60_000)
        assert drafts(taker.page) == []
        taker.closes()
        settled(taker.page)
        context.close()
