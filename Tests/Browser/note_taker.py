"""Somebody who takes notes in a browser, and a server that falls and comes back."""

import pytest
from playwright.sync_api import expect

from System import installation
from System.installation import Server, everything, sign_in, token

SETTLE_MILLISECONDS = 60_000


class Restarted:
    """A demo that can be killed and comes back at the same address."""

    def __init__(self, folder):
        self.folder = folder
        self.server = Server(folder, "demo")
        self.address = self.server.address
        self.client = sign_in(self.server, "Open")

    def fall(self):
        self.server.kill()

    def rise(self):
        place = self.address.removeprefix("http://")
        self.server = Server(self.folder, "serve", "--listen", place)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("noted") / "data"
    folder.mkdir()
    place = Restarted(folder)
    yield place
    place.server.stop()


@pytest.fixture(scope="module")
def planned(place):
    """The address of a session that can still be written to, and a token that reads it."""
    email = owner_email(place)
    with installation.api(place.server, token(place.server, email)) as lead:
        sessions = everything(lead, "/sessions")
        found = next(one for one in sessions if one["state"] != "cancelled")
    return f"/sessions/{found['id']}"


def owner_email(place):
    listed = installation.parley("user", "list", "--data", place.folder).stdout
    return next(line.split("\t")[0] for line in listed.splitlines() if "owner" in line)


def other_email(place):
    """Somebody else who may write in sessions."""
    listed = installation.parley("user", "list", "--data", place.folder).stdout
    return next(row.split("\t")[0] for row in listed.splitlines() if "\tlead\t" in row)


def heard(page):
    """What the server has, in its order."""
    page.reload()
    return page.locator("#heard > li > p:not(.full):first-of-type").all_inner_texts()


def settled(page):
    expect(page.locator("[data-saved]")).to_contain_text("Saved", timeout=SETTLE_MILLISECONDS)


def drafts(page):
    return page.evaluate(
        "Object.keys(localStorage).filter((name) => name.startsWith('parley.note.'))")


def is_ready(page):
    """The buttons appear with the scripts that keep drafts."""
    expect(page.locator("button[data-marker='@']")).to_be_visible(timeout=SETTLE_MILLISECONDS)


def forgets_drafts(page):
    """A tab that crashed is waited for before what it typed counts as finished."""
    for _ in range(200):
        if drafts(page) == []:
            break
        page.wait_for_timeout(100)
    assert drafts(page) == []


class Taker:
    """One tab in which somebody types."""

    def __init__(self, context, address, name):
        self.page = context.new_page()
        self.page.goto(address)
        is_ready(self.page)
        self.name, self.expected, self.open = name, [], ""

    @property
    def field(self):
        return self.page.get_by_label("What we do", exact=True)

    def types(self, words):
        if not self.open:
            self.field.focus()
        self.page.keyboard.type(words)
        self.open += words

    def closes(self):
        self.page.keyboard.press("Enter")
        self.expected.append(self.open)
        self.open = ""

    def reloads(self):
        self.page.reload()
        is_ready(self.page)
        if self.open:
            expect(self.field).to_have_value(self.open, timeout=SETTLE_MILLISECONDS)
            self.field.focus()
            self.page.keyboard.press("End")


def signs_in(context, place, email):
    """In a tab of its own, which stays open, as somebody at the same computer would."""
    printed = installation.parley(
        "user", "link", "--data", place.folder, "--email", email).stdout
    tab = context.new_page()
    tab.goto(next(word for word in printed.split() if word.startswith("http")))
    with tab.expect_navigation():
        tab.locator("form[method=post] button").click()
    assert "/links/" not in tab.url
    return tab


def signs_out(tab):
    with tab.expect_navigation():
        tab.get_by_role("button", name="Sign out", exact=True).click()


def line(page, text):
    """The line of what was heard that holds a text."""
    return page.locator("#heard > li").filter(has_text=text)


def says(page, text):
    expect(page.locator("[data-saved]")).to_have_text(text, timeout=SETTLE_MILLISECONDS)
