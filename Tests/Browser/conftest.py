import os
import pathlib
import re

import pytest

from Browser import chromium as browsers
from System import installation
from System.site_map import Crawl

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
    maximum = 100_000 if installation.SOAK else 3
    return {visitor: Crawl(demo, visitor, maximum) for visitor in ("lead", "guest", "anyone")}


@pytest.fixture(scope="session")
def chromium():
    with browsers.launched() as browser:
        yield browser


@pytest.fixture
def new_page(chromium):
    """Makes a watched page in a browser of its own; takes what `new_context` takes."""
    contexts = []

    def make(**properties):
        contexts.append(browsers.new_context(chromium, **properties))
        return browsers.Watched(contexts[-1].new_page())

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def keep_picture():
    """Keeps how a whole page looks, for people to leaf through after the tests."""
    def keep(watched, name):
        RESULTS.mkdir(parents=True, exist_ok=True)
        plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        watched.page.screenshot(path=RESULTS / f"{plain}.png", full_page=True)

    return keep
