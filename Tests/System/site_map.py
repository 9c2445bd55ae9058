"""Which pages there are: the route list of the program, filled with what a crawler finds."""

import collections
import dataclasses
import json
import re
import urllib.parse

from System.installation import browser, links, parley, patiently, sign_in

LINKS = {"lead": "Open", "guest": "Guest"}
PARTS = re.compile(r"\{[^}]+\}")


@dataclasses.dataclass(frozen=True)
class Route:
    method: str
    template: str
    audience: tuple  # roles and `guest`; `anyone` when it asks for nobody in particular

    @property
    def pattern(self):
        pieces = map(re.escape, PARTS.split(self.template))
        return re.compile("[^/]+".join(pieces))

    def is_for(self, visitor):
        return visitor in self.audience or "anyone" in self.audience


def routes():
    """The routes of pages, as the router has them."""
    listed = parley("routes", "--json")
    assert listed.returncode == 0, listed.stderr
    return [
        Route(
            route["method"], route["path"],
            ("anyone",) if route["audience"] is None else tuple(route["audience"]))
        for route in json.loads(listed.stdout) if route["page"]]


def page_routes():
    return [route for route in routes() if route.method == "GET"]


class Crawl:
    """Everything one visitor reaches by links from the start page."""

    def __init__(self, server, visitor, pages_maximum):
        self.client = sign_in(server, LINKS[visitor]) if visitor in LINKS else browser(
            server.address)
        self.visitor = visitor
        self.broken = []
        self.addresses = []
        self._origins = {"/": "the start"}
        self._follow(pages_maximum)

    def of(self, route, maximum=1):
        """Addresses found for a route; for one without variable parts the route itself."""
        if not PARTS.search(route.template):
            return [route.template]
        found = (address.partition("?")[0] for address in self.addresses)
        return list(dict.fromkeys(
            path for path in found if route.pattern.fullmatch(path)))[:maximum]

    def _follow(self, pages_maximum):
        waiting = collections.deque(self._origins)
        while waiting and len(self.addresses) < pages_maximum:
            address = waiting.popleft()
            answer = patiently(lambda: self.client.get(address))
            if answer.status_code != 200:
                self.broken.append(f"{self._origins[address]} -> {address}: {answer.status_code}")
                continue
            self.addresses.append(address)
            if not answer.headers["content-type"].startswith("text/html"):
                continue
            for link in links(answer.text):
                inside = self._inside(link, str(answer.url))
                if inside and inside not in self._origins:
                    self._origins[inside] = address
                    waiting.append(inside)

    def _inside(self, link, page):
        """The address without host and fragment if it is one of ours, else nothing."""
        whole = urllib.parse.urlsplit(urllib.parse.urljoin(page, link))
        if whole.netloc != urllib.parse.urlsplit(str(self.client.base_url)).netloc:
            return None
        return whole.path + (f"?{whole.query}" if whole.query else "")
