"""Chromium, and pages in it that remember what went wrong."""

import contextlib
import os

import playwright.sync_api

CHROMIUM = os.environ.get("PARLEY_CHROMIUM", "/usr/bin/chromium")
PHONE_WIDTH = 390
SIDEWAYS = """() => {
    const stacked = [...document.querySelectorAll(".scroll")].filter((place) => {
        const cell = place.querySelector("td[data-label]");
        return cell && getComputedStyle(cell).display !== "table-cell";
    });
    const places = [document.documentElement, ...stacked];
    return Math.max(...places.map((place) => place.scrollWidth - place.clientWidth));
}"""


@contextlib.contextmanager
def launched():
    """A browser without windows, closed at the end."""
    with playwright.sync_api.sync_playwright() as tools:
        with launched_by(tools.chromium) as browser:
            yield browser


@contextlib.contextmanager
def launched_by(kind, *arguments):
    """One with arguments of its own; `kind` is a browser's `browser_type`."""
    # Chromium's own sandbox cannot start for root; the pages are ours.
    own = ["--no-sandbox"] if os.getuid() == 0 else []
    browser = kind.launch(executable_path=CHROMIUM, args=[*own, *arguments])
    yield browser
    browser.close()


def new_context(browser, theme="light", width=1280, height=844, javascript=True, client=None):
    """A browser of its own, with the cookies of a client that signed in already."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=theme,
        java_script_enabled=javascript, reduced_motion="reduce", locale="en-GB")
    context.set_default_timeout(15_000)
    if client is not None:
        context.add_cookies([
            {"name": cookie.name, "value": cookie.value, "url": str(client.base_url)}
            for cookie in client.cookies.jar])
    return context


class Watched:
    """A page that remembers what went wrong on it and how much it loaded."""

    def __init__(self, page):
        self.page = page
        self.complaints = []
        self.bytes = 0
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("requestfinished", self._finished)

    def open(self, address):
        answer = self.page.goto(address, wait_until="load")
        if answer.status == 429:
            self.page.wait_for_timeout(1000 * float(answer.headers.get("retry-after", "1")))
            self.complaints.clear()
            self.bytes = 0
            answer = self.page.goto(address, wait_until="load")
        return answer

    def sideways_pixels(self):
        """How much is out of sight beside the page, or beside a table that a phone stacks."""
        return self.page.evaluate(SIDEWAYS)

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _finished(self, request):
        sizes = request.sizes()
        self.bytes += sizes["responseBodySize"] + sizes["responseHeadersSize"]
