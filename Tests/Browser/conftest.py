import os
import pathlib
import re

import playwright.sync_api
import pytest

from System import installation
from System.site_map import Crawl

CHROMIUM = os.environ.get("PARLEY_CHROMIUM", "/usr/bin/chromium")
PHONE_WIDTH = 390
RESULTS = pathlib.Path(os.environ.get("PARLEY_RESULTS", "test-results")) / "screenshots"


def pytest_report_header():
    return f"seed {installation.SEED}, screenshots in {RESULTS}"


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """The demo programme, being served."""
    folder = tmp_path_factory.mktemp("served") / "data"
    folder.mkdir()
    with installation.Server(folder, "demo") as server:
        yield server


@pytest.fixture
def empty(tmp_path):
    """A server on an empty folder, waiting to be set up."""
    folder = tmp_path / "data"
    folder.mkdir()
    with installation.Server(folder) as server:
        yield server


@pytest.fixture(scope="session")
def crawls(demo):
    """What lead, guest and a passer-by reach by links."""
    maximum = 100_000 if installation.SOAK else 250
    return {visitor: Crawl(demo, visitor, maximum) for visitor in ("lead", "guest", "anyone")}


@pytest.fixture(scope="session")
def chromium():
    with playwright.sync_api.sync_playwright() as tools:
        # Chromium's own sandbox cannot start for root; the pages are ours.
        arguments = ["--no-sandbox"] if os.getuid() == 0 else []
        browser = tools.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


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
        return self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth")

    def screenshot(self, name):
        RESULTS.mkdir(parents=True, exist_ok=True)
        plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        self.page.screenshot(path=RESULTS / f"{plain}.png", full_page=True)

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _finished(self, request):
        sizes = request.sizes()
        self.bytes += sizes["responseBodySize"] + sizes["responseHeadersSize"]


@pytest.fixture
def new_page(chromium):
    """Makes a page in a browser of its own: theme, width, with or without JavaScript, and the
    cookies of somebody who signed in already."""
    contexts = []

    def make(theme="light", width=1280, javascript=True, client=None):
        context = chromium.new_context(
            viewport={"width": width, "height": 844}, color_scheme=theme,
            java_script_enabled=javascript, reduced_motion="reduce", locale="en-GB")
        contexts.append(context)
        context.set_default_timeout(15_000)
        if client is not None:
            context.add_cookies([
                {"name": cookie.name, "value": cookie.value, "url": str(client.base_url)}
                for cookie in client.cookies.jar])
        return Watched(context.new_page())

    yield make
    for context in contexts:
        context.close()
