"""On paper: nothing to press or fill, and nothing that only leads on."""

from Browser.chromium import new_context
from Browser.screenshots import is_page
from System.installation import sign_in
from System.site_map import page_routes

# The points and amounts of a conversation are what is printed of it.
FILLED = "input, select, textarea, button"


def test_nobody_prints_forms(demo, chromium, crawls):
    context = new_context(chromium, client=sign_in(demo, "Open"))
    page = context.new_page()
    page.emulate_media(media="print")
    left, printed = [], 0
    for route in page_routes():
        for address in crawls["lead"].of(route) if route.is_for("lead") else ():
            if not is_page(crawls["lead"].client, address):
                continue
            page.goto(demo.address + address)
            printed += 1
            left += [
                f"{address}: {name}" for name in page.locator(FILLED).evaluate_all(
                    "all => all.filter(one => one.checkVisibility() && !one.closest('ul.points'))"
                    ".map(one => one.name || one.textContent)")]
    context.close()
    assert printed > 20
    assert left == []
