"""One-time links: looking at one uses nothing up, pressing its button does."""

import pytest

from System.installation import Server


@pytest.fixture(scope="module")
def unvisited(tmp_path_factory):
    """A demo whose printed links nobody has used."""
    folder = tmp_path_factory.mktemp("unvisited") / "data"
    folder.mkdir()
    with Server(folder, "demo") as server:
        yield server


@pytest.mark.parametrize("label", ["Open", "Guest"])
def test_a_link_works_once_and_only_by_its_button(label, unvisited, new_page):
    address = unvisited.link(label)
    for _ in range(2):
        looking = new_page()
        assert looking.open(address).status == 200
        assert looking.page.locator("form[method=post] button").count() == 1

    using = new_page()
    using.open(address)
    with using.page.expect_navigation():
        using.page.locator("form[method=post] button").click()
    assert using.page.locator("h1").count() == 1
    assert "/links/" not in using.page.url and "/sign-in" not in using.page.url
    assert looking.complaints + using.complaints == []

    late = new_page()
    assert late.open(address).status == 410
