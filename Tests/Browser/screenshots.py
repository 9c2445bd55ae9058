"""Pictures of the demo programme: two for the README, or every page for people to look at."""

import argparse
import pathlib
import re
import tempfile

from Browser.chromium import PHONE_WIDTH, Watched, launched, new_context
from System.installation import ROOT, Server, links, sign_in
from System.site_map import Crawl, page_routes

IMAGES = ROOT / "docs/images"
BYTES_MAXIMUM = 200 * 1024
LOOKS = {
    "light": {"theme": "light"}, "dark": {"theme": "dark"}, "phone": {"width": PHONE_WIDTH}}


def main():
    parser = argparse.ArgumentParser(prog="bin/screenshots", description=__doc__)
    parser.add_argument("--all", metavar="DIR", type=pathlib.Path, help="every page, into DIR")
    folder = parser.parse_args().all
    with tempfile.TemporaryDirectory() as place, launched() as browser:
        data = pathlib.Path(place) / "data"
        data.mkdir()
        with Server(data, "demo") as server:
            if folder:
                take_all(server, browser, folder)
            else:
                take_two(server, browser)


def take_two(server, browser):
    client = sign_in(server, "Open")
    relationship = first(client, "/relationships?q=Lakeside+Power", r"/relationships/[0-9a-f-]{36}")
    held = f"{relationship}/sessions?state=held"
    session = first(client, held, r"/sessions/[0-9a-f-]{36}", "in agreement")
    for name, address in {"relationship": relationship, "session": session}.items():
        path = IMAGES / f"{name}.png"
        context = new_context(browser, height=900, client=client)
        take(context, server.address + address, path)
        size = path.stat().st_size
        assert size <= BYTES_MAXIMUM, f"{path} has {size} bytes, more than {BYTES_MAXIMUM}"


def first(client, address, pattern, text=""):
    """The first record that a page links to, whose own page holds the text."""
    listed = client.get(address).raise_for_status().text
    found = [re.match(pattern, link) for link in links(listed)]
    for path in dict.fromkeys(match[0] for match in found if match):
        if text in client.get(path).raise_for_status().text:
            return path
    raise SystemExit(f"bin/screenshots: {address} leads to no page with {text!r}")


def take_all(server, browser, folder):
    for visitor in ("lead", "guest", "anyone"):
        crawl = Crawl(server, visitor, each_maximum=1)
        for route in page_routes():
            for address in crawl.of(route) if route.is_for(visitor) else ():
                if is_page(crawl.client, address):
                    name = f"{visitor} {route.template}"
                    take_looks(browser, crawl.client, address, folder / plain(name))


def is_page(client, address):
    answer = client.get(address)
    kind = answer.headers.get("content-type", "")
    return answer.status_code == 200 and kind.startswith("text/html")


def plain(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def take_looks(browser, client, address, path):
    for look, properties in LOOKS.items():
        context = new_context(browser, client=client, **properties)
        whole = str(client.base_url).rstrip("/") + address
        take(context, whole, path.with_name(f"{path.name}-{look}.png"), full_page=True)


def take(context, address, path, full_page=False):
    path.parent.mkdir(parents=True, exist_ok=True)
    watched = Watched(context.new_page())
    assert watched.open(address).status == 200, address
    watched.page.screenshot(path=path, full_page=full_page)
    context.close()
    print(f"{path} ({path.stat().st_size // 1024} KB)")


if __name__ == "__main__":
    main()
