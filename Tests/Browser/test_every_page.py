"""Every page of the route list, for everybody who may see it: accessible, light, sturdy."""

import axe_playwright_python.sync_playwright as axe
import pytest

from Browser.chromium import PHONE_WIDTH
from System.installation import patiently
from System.site_map import page_routes

BYTES_MAXIMUM = 150 * 1024
VISITORS = ("lead", "guest", "anyone")
# These links are printed or mailed, never linked; test_sign_in.py and test_invitation.py open them.
# A stream of events is no page; System/test_live.py reads it.
UNLINKED = {
    "/sessions/{session}/events",
    "/links/{link}", "/set-up/{link}", "/invitations/{invitation}",
    "/invitations/{invitation}/calendar"}
NOT_PAGES = ("/health/", "/assets/", "/api/", "/metrics")


def pages_by_visitor():
    for route in page_routes():
        if route.template in UNLINKED or route.template.startswith(NOT_PAGES):
            continue
        visitors = ["anyone"] if "anyone" in route.audience else VISITORS
        for visitor in visitors:
            if route.is_for(visitor):
                yield pytest.param(route, visitor, id=f"{visitor} {route.template}")


def accessibility_faults(page):
    found = axe.Axe().run(page).response["violations"]
    return [
        f"{fault['id']}: {fault['help']}: {node['html'][:160]}"
        for fault in found for node in fault["nodes"]]


def test_every_route_is_for_somebody():
    for_nobody = [route.template for route in page_routes() if not route.audience]
    assert page_routes() and for_nobody == []


@pytest.mark.parametrize("visitor", VISITORS)
def test_every_link_leads_somewhere(visitor, crawls):
    assert crawls[visitor].addresses and crawls[visitor].broken == []


@pytest.mark.parametrize("route, visitor", list(pages_by_visitor()))
def test_page(route, visitor, demo, crawls, new_page, keep_picture):
    crawl = crawls[visitor]
    addresses = crawl.of(route)
    assert addresses, f"no link leads {visitor} to {route.template}"
    fetched = patiently(lambda: crawl.client.get(addresses[0]))
    assert fetched.status_code == 200
    if not fetched.headers["content-type"].startswith("text/html"):
        return  # A file to download: there is nothing to look at.
    name = f"{visitor} {route.template}"
    wide = new_page(client=crawl.client)
    answer = wide.open(demo.address + addresses[0])
    assert answer.status == 200

    faults = {"light": accessibility_faults(wide.page)}
    keep_picture(wide, f"{name} light")
    weight = wide.bytes
    wide.page.emulate_media(color_scheme="dark")
    faults["dark"] = accessibility_faults(wide.page)
    keep_picture(wide, f"{name} dark")

    phone = new_page(width=PHONE_WIDTH, client=crawl.client)
    phone.open(demo.address + addresses[0])
    sideways = phone.sideways_pixels()
    keep_picture(phone, f"{name} phone")

    plain = new_page(javascript=False, client=crawl.client)
    plain.open(demo.address + addresses[0])
    headings = plain.page.locator("h1").count()

    assert faults == {"light": [], "dark": []}
    assert wide.complaints + phone.complaints == []
    assert sideways <= 0, f"{sideways} pixels too wide for a phone"
    assert weight <= BYTES_MAXIMUM, f"{weight} bytes"
    assert headings == 1, "one h1, without JavaScript too"
