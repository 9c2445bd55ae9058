"""The value model as somebody builds it: an error and its mending, what if, and out as a file."""

import pytest

from Browser.chromium import PHONE_WIDTH
from Browser.screenshots import first
from Browser.test_every_page import accessibility_faults
from System.installation import sign_in

VALUE_MODEL = "/value-model"


@pytest.fixture
def model(demo):
    """The address of Northern Grid's value model, and who may change it."""
    client = sign_in(demo, "Open")
    relationship = first(client, "/relationships?q=Northern+Grid", r"/relationships/[0-9a-f-]{36}")
    return client, demo.address + relationship + VALUE_MODEL


def formula_of_first_driver(page):
    page.locator("#drivers tr details.disclose > summary").first.click()
    return page.locator("#drivers tr textarea[name=formula]").first


@pytest.mark.parametrize("javascript", [True, False])
def test_a_wrong_formula_is_mended_with_one_button(model, new_page, javascript):
    client, address = model
    page = new_page(client=client, javascript=javascript).page
    page.goto(address)
    box = formula_of_first_driver(page)
    right = box.input_value()
    box.fill(right[:-1])
    with page.expect_navigation():
        page.locator("#drivers tr").get_by_role("button", name="Save").locator(
            "visible=true").first.click()

    assert page.locator("#drivers mark").count() == 1
    assert "did you mean" in page.locator("#drivers .remarks").inner_text()

    with page.expect_navigation():
        page.locator("#drivers").get_by_role("button", name="instead").first.click()
    assert page.locator("#drivers mark").count() == 0
    assert formula_of_first_driver(page).input_value() == right


def test_what_is_typed_is_checked_without_losing_the_place(model, new_page):
    client, address = model
    page = new_page(client=client).page
    page.goto(address)
    box = formula_of_first_driver(page)
    answer = page.locator("#drivers tr [data-answer]").first
    box.focus()
    box.press("Control+End")
    box.press_sequentially(" * nothing")
    answer.get_by_text("nothing is called").first.wait_for()
    caret = "one => [document.activeElement === one, one.selectionStart === one.value.length]"
    assert box.evaluate(caret) == [True, True]

    page.context.set_offline(True)
    box.press_sequentially("s")
    answer.get_by_text("The server cannot be reached").wait_for()


def test_what_if_shows_the_difference_and_keeps_nothing(model, new_page):
    client, address = model
    page = new_page(client=client, javascript=False).page
    page.goto(address)
    before = page.locator("#result .said").inner_text()
    page.locator("#what-if details > summary").click()
    page.locator("#what-if input[name^='figures.']").first.fill("3")
    with page.expect_navigation():
        page.locator("#what-if").get_by_role("button").click()

    assert "DVP% would go from" in page.locator(".said").inner_text()
    assert "Nothing was stored" in page.locator("main").inner_text()
    page.goto(address)
    assert page.locator("#result .said").inner_text() == before


def test_a_template_and_the_own_file_come_in_after_a_look(model, new_page):
    client, address = model
    page = new_page(client=client).page
    page.goto(address)
    page.get_by_role("link", name="Begin from the library").click()
    page.locator("#library details > summary").first.click()
    with page.expect_navigation():
        page.locator("#library details").first.get_by_role("button").click()
    assert page.get_by_text("new", exact=True).count() > 1

    text = client.get(address + "/file").text
    page.goto(address)
    page.locator("#files details > summary").click()
    page.locator("#files textarea").fill(text)
    with page.expect_navigation():
        page.locator("#files form").get_by_role("button").click()
    deeds = page.locator("td .state").all_inner_texts()
    assert deeds and set(deeds) == {"as it is"}


@pytest.mark.parametrize("look", [{"theme": "light"}, {"theme": "dark"}, {"width": PHONE_WIDTH}])
def test_an_open_editor_is_for_everybody(model, new_page, look):
    client, address = model
    page = new_page(client=client, **look).page
    page.goto(address)
    page.locator("#inputs tr a", has_text="Change").first.click()
    page.locator("#inputs tr form").first.wait_for()
    formula_of_first_driver(page).wait_for()
    assert accessibility_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
