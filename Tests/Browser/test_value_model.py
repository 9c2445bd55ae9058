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
    page.locator("#drivers tr a", has_text="Change").first.click()
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
    assert page.locator("#drivers tr pre code").first.inner_text() == right


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


def test_what_if_shows_the_difference_and_keeps_nothing(model, new_page, keep_picture):
    client, address = model
    watched = new_page(client=client, javascript=False)
    page = watched.page
    page.goto(address)
    before = page.locator("#result .said").inner_text()
    page.get_by_role("link", name="What if").click()
    page.locator("input[name^='figures.']").first.fill("3")
    with page.expect_navigation():
        page.get_by_role("button", name="Show it").click()

    said = page.locator(".said").inner_text()
    assert "DVP% would go from" in said
    keep_picture(watched, "value-model-what-if")
    colleague = new_page(client=client).page
    colleague.goto(page.url)
    assert colleague.locator(".said").inner_text() == said
    page.goto(address)
    assert page.locator("#result .said").inner_text() == before


@pytest.mark.parametrize("javascript", [True, False])
def test_a_template_asks_and_stands_in_the_model(model, new_page, keep_picture, javascript):
    client, address = model
    watched = new_page(client=client, javascript=javascript)
    page = watched.page
    page.goto(address)
    before = page.locator("#drivers tbody tr").count()
    page.get_by_role("link", name="Begin from the library").click()
    page.locator("main").get_by_role("link", name="Uptime").first.click()
    page.locator("input[name='figures.uptime_before']").fill("90; 92; 95")
    keep_picture(watched, f"value-model-template-{'js' if javascript else 'plain'}")
    page.locator("main form button").last.click()
    page.wait_for_url("**/value-model*")

    assert page.locator("#drivers tbody tr").count() == before + 1
    assert "Without a figure" in page.locator("#result").inner_text()


def test_two_versions_stand_side_by_side(model, new_page, keep_picture):
    client, address = model
    watched = new_page(client=client)
    page = watched.page
    page.goto(address)
    page.get_by_role("link", name="Compare versions").click()
    with page.expect_navigation():
        page.locator("main form[method=get] button").click()
    assert "?" in page.url
    assert page.locator("tbody tr").count() > 1
    keep_picture(watched, "value-model-versions")
    assert accessibility_faults(page) == []


@pytest.mark.parametrize("javascript", [True, False])
def test_what_the_customer_said_stands_beside_what_was_claimed(model, new_page, javascript):
    client, address = model
    page = new_page(client=client, javascript=javascript).page
    page.goto(address)
    row = page.locator("#inputs tbody tr", has_text="Estimated by the supplier").first
    name = row.locator("code").inner_text()
    row.get_by_role("link", name="Change").click()
    row = page.locator("#inputs tbody tr").filter(has=page.get_by_text(name, exact=True))
    with page.expect_navigation():
        row.get_by_role("button", name="Take the customer's figure").click()
    taken = page.locator("#inputs tbody tr").filter(has=page.get_by_text(name, exact=True))
    assert "Claimed before:" in taken.inner_text()
    assert "Estimated by the supplier" not in taken.inner_text()
    # One link from the figure to the conversation it was said in, one to all it was before.
    taken.get_by_role("link", name="History").click()
    assert "claimed" in page.locator("main").inner_text().lower()
    page.go_back()
    taken.get_by_role("link", name="Conversation").click()
    assert "/sessions/" in page.url


def test_the_own_file_comes_in_after_a_look(model, new_page):
    client, address = model
    page = new_page(client=client).page
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
