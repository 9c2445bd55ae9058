"""Several people in one session at once: each sees what the others do, and that the line is cut."""

import datetime

import pytest
from playwright.sync_api import expect

from Browser.chromium import PHONE_WIDTH, Watched, new_context
from Browser.note_taker import other_email, owner_email, signs_in, signs_out
from Browser.test_every_page import accessibility_faults
from System.installation import Server, api, entered, sign_in, tokens_by_role

# Far more than an event takes: a page that never follows fails, a slow machine does not.
SEEN_MILLISECONDS = 20_000


class Conversation:
    """A session of the demo that is going on now, reached by the API."""

    def __init__(self, server):
        self.server = server
        self.owner = api(server, tokens_by_role(server)["owner"])
        relationship = next(
            one for one in self.owner.get("/relationships").json()["items"]
            if one["organizationName"] == "Lakeside Power")
        start = datetime.datetime.now(datetime.UTC) - datetime.timedelta(minutes=2)
        self.relationship = relationship["id"]
        self.session = self.makes(f"/relationships/{relationship['id']}/sessions", {
            "startsAt": start.strftime("%Y-%m-%dT%H:%M:%SZ"), "minutes": 90})
        self.path = f"/sessions/{self.session}"

    def makes(self, path, body):
        made = self.owner.post(path, json=body)
        assert made.status_code < 300, made.text
        return made.json()["id"]

    def takes_note(self, what):
        self.makes(f"{self.path}/items", {"page": "today", "what": what})


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    folder = tmp_path_factory.mktemp("live") / "data"
    folder.mkdir()
    with Server(folder, "demo") as server:
        yield Conversation(server)


@pytest.fixture
def opens(chromium, held):
    """Opens a page of the session in a browser of its own."""
    contexts = []

    def opened(path="", **properties):
        client = sign_in(held.server, "Open")
        contexts.append(new_context(chromium, client=client, **properties))
        watched = Watched(contexts[-1].new_page())
        assert watched.open(held.server.address + held.path + path).status == 200
        return watched

    yield opened
    for context in contexts:
        context.close()


def sees(watched, text):
    expect(watched.page.locator("body")).to_contain_text(text, timeout=SEEN_MILLISECONDS)


def test_what_one_writes_the_others_see(held, opens):
    taker, facilitator = opens(), opens()
    field = taker.page.get_by_label("What we do")
    field.fill("They answer at night")
    field.press("Enter")
    sees(facilitator, "They answer at night")
    assert taker.complaints + facilitator.complaints == []


def test_what_somebody_types_in_is_left_alone(held, opens):
    watched = opens()
    number = watched.page.get_by_role("spinbutton").first
    number.fill("17")
    held.takes_note("Said meanwhile")
    sees(watched, "Said meanwhile")
    assert number.input_value() == "17"
    expect(number).to_be_focused()


def test_a_band_says_since_when_and_goes_when_all_is_caught_up(held, opens, keep_picture):
    watched = opens()
    # Without network the scripts themselves would not come.
    with watched.page.expect_response("**/events"):
        watched.page.reload()
    band = watched.page.locator("[data-events]")
    watched.page.context.set_offline(True)
    expect(band).to_contain_text("No connection since", timeout=SEEN_MILLISECONDS)
    keep_picture(watched, "live band")
    held.takes_note("Said without us")
    watched.page.get_by_label("How it helps").fill("Still writing")
    watched.page.context.set_offline(False)
    expect(band).to_be_hidden(timeout=SEEN_MILLISECONDS)
    # Not waited for: the band goes only once this is there.
    assert "Said without us" in watched.page.locator("#heard").inner_text()
    assert watched.page.get_by_label("How it helps").input_value() == "Still writing"


@pytest.fixture
def at_one_computer(held, chromium):
    """The owner's session page and another tab of the same browser, in which people come and go."""
    context = new_context(chromium)
    office = signs_in(context, held.server, owner_email(held.server))
    watched = Watched(context.new_page())
    watched.open(held.server.address + held.path)
    sees(watched, "What you told us")
    yield watched, office
    context.close()


def test_who_signs_in_again_hears_again(held, at_one_computer, keep_picture):
    watched, office = at_one_computer
    page, band = watched.page, watched.page.locator("[data-events]")
    signs_out(office)
    page.bring_to_front()
    expect(band).to_contain_text("Sign in in another tab", timeout=SEEN_MILLISECONDS)
    assert accessibility_faults(page) == []
    keep_picture(watched, "live signed out")
    held.takes_note("Said while signed out")
    signs_in(page.context, held.server, owner_email(held.server))
    page.bring_to_front()
    expect(band).to_be_hidden(timeout=SEEN_MILLISECONDS)
    assert "Said while signed out" in page.locator("#heard").inner_text()
    held.takes_note("Said after it")
    sees(watched, "Said after it")
    # Every form of the page is of the new sign-in.
    park = page.locator("details", has_text="Put something aside")
    park.locator("summary").click()
    park.get_by_label("What was raised").fill("Asked after signing in")
    with page.expect_navigation():
        park.get_by_role("button", name="Park it").click()
    sees(watched, "Asked after signing in")


def test_somebody_else_who_signs_in_sees_nothing_in_this_page(held, at_one_computer):
    watched, office = at_one_computer
    page, band = watched.page, watched.page.locator("[data-events]")
    owner = owner_email(held.server)
    signs_out(office)
    held.takes_note("Said for the owner")
    office = signs_in(page.context, held.server, other_email(held.server))
    with page.expect_event("requestfailed", lambda request: "/events" in request.url):
        page.bring_to_front()
    expect(band).to_contain_text("Sign in in another tab")
    assert "Said for the owner" not in page.locator("body").inner_text()
    signs_out(office)
    signs_in(page.context, held.server, owner)
    page.bring_to_front()
    sees(watched, "Said for the owner")
    expect(band).to_be_hidden()


@pytest.fixture
def guests(held, chromium):
    """Two people of the customer with a seat, each on a phone of their own."""
    people = held.owner.get(f"/relationships/{held.relationship}").json()["people"][:2]
    contexts, phones = [], []
    for person in people:
        made = held.owner.post(f"/people/{person['id']}/invitation", json={})
        assert made.status_code < 300, made.text
        held.makes(f"{held.path}/attendees", {"person": person["id"]})
        client = entered(held.server, made.json()["link"])
        contexts.append(new_context(chromium, client=client, width=PHONE_WIDTH))
        phones.append(Watched(contexts[-1].new_page()))
        phones[-1].open(f"{held.server.address}/portal{held.path}/seat")
    yield phones
    for context in contexts:
        context.close()


def test_five_screens_stay_in_step(held, opens, guests, keep_picture):
    facilitator, taker = opens(), opens()
    projector = opens("/screen", width=1280, height=720)
    sees(projector, "What we talk about")
    facilitator.page.get_by_role("button", name="Show Today to everybody").click()
    sees(projector, "What is the one thing")
    sees(taker, "Everybody sees this part")
    for phone in guests:
        sees(phone, "In the room now")
        phone.page.get_by_role("link", name="Look at the shared screen").click()
        sees(phone, "What is the one thing")
    stored = held.owner.get(held.path).json()
    points = {
        one["id"]: value
        for one, value in zip(stored["attributes"][:5], [25, 30, 15, 10, 20], strict=True)}
    # A number that was typed in another test may have been kept.
    version = max((bar["version"] for bar in stored["bars"]), default=0)
    saved = held.owner.post(
        f"{held.path}/bar", json={"points": points}, headers={"if-match": f'"{version}"'})
    assert saved.status_code < 300, saved.text
    for watched in (projector, *guests, taker, facilitator):
        sees(watched, "of 100 in agreement. Lakeside Power gives")
    park = taker.page.locator("details", has_text="Put something aside")
    park.locator("summary").click()
    park.get_by_label("What was raised").fill("Prices for next year")
    with taker.page.expect_navigation():
        park.get_by_role("button", name="Park it").click()
    sees(taker, "Prices for next year")
    for watched in (projector, *guests, facilitator):
        sees(watched, "Prices for next year")
    keep_picture(projector, "shared screen today projector")
    keep_picture(guests[0], "shared screen today phone")
    keep_picture(facilitator, "session today live")
    assert guests[0].sideways_pixels() <= 0 and projector.sideways_pixels() <= 0
    facilitator.page.get_by_role("button", name="Move on to Future").click()
    sees(facilitator, "Everybody sees this part")
    for watched in (projector, *guests):
        sees(watched, "How would you divide it?")
    sees(taker, "Everybody sees Future")
    keep_picture(projector, "shared screen future projector")
    for watched in (projector, guests[1], facilitator):
        assert accessibility_faults(watched.page) == []
    assert [
        watched.complaints for watched in (facilitator, taker, projector, *guests)] == [[]] * 5


def test_without_scripts_the_screen_loads_itself_again(held, opens):
    plain = opens("/screen", javascript=False)
    held.makes(f"{held.path}/parking", {"text": "Seen without scripts"})
    sees(plain, "Seen without scripts")
