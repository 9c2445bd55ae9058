"""Which pages there are: the route list of the program, filled with what a crawler finds."""

import collections
import dataclasses
import functools
import json
import re
import urllib.parse

from System.installation import browser, links, parley, patiently, sign_in

LINKS = {"lead": "Open", "guest": "Guest"}
STARTS = {"guest": "/portal"}
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


@functools.cache
def routes():
    """The routes of pages, as the router has them; fixed ones come before those with parts."""
    listed = parley("routes", "--json")
    assert listed.returncode == 0, listed.stderr
    found = [
        Route(
            route["method"], route["path"],
            ("anyone",) if route["audience"] is None else tuple(route["audience"]))
        for route in json.loads(listed.stdout) if route["page"]]
    return sorted(found, key=lambda route: len(PARTS.findall(route.template)))


def page_routes():
    return [route for route in routes() if route.method == "GET"]


def template(path):
    """The template of the page at a path, none where no page is."""
    return next(
        (route.template for route in page_routes() if route.pattern.fullmatch(path)), None)


class Crawl:
    """What one visitor reaches by links from the start page: of each page a few examples."""

    def __init__(self, server, visitor, each_maximum):
        self.client = sign_in(server, LINKS[visitor]) if visitor in LINKS else browser(
            server.address)
        self.visitor = visitor
        self.broken = []
        self.addresses = []
        self._origins = {STARTS.get(visitor, "/"): "the start"}
        self._follow(each_maximum)

    def of(self, route, maximum=1):
        """Addresses found for a route; for one without variable parts the route itself."""
        if not PARTS.search(route.template):
            return [route.template]
        found = (address.partition("?")[0] for address in self.addresses)
        return list(dict.fromkeys(
            path for path in found if template(path) == route.template))[:maximum]

    def _follow(self, each_maximum):
        waiting = collections.deque(self._origins)
        seen = collections.Counter()
        while waiting:
            address = waiting.popleft()
            kind = template(address.partition("?")[0])
            seen[kind] += 1
            if kind and seen[kind] > each_maximum:
                continue
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
