"""A person at work in a browser: reads pages, fills forms by their labels, presses buttons."""

import re

from playwright.sync_api import expect


class Person:
    """Somebody in a browser of their own; every step fails with what the page said instead."""

    def __init__(self, watched, address, name):
        self.watched, self.address, self.name = watched, address, name
        self.page = watched.page

    def goes(self, address):
        """Opens an address and returns its status."""
        return self.watched.open(
            address if address.startswith("http") else self.address + address).status

    def follows(self, link, within=None):
        """Presses the one link with this name, on the page or inside a part of it."""
        found = (within or self.page).get_by_role("link", name=link)
        with self.page.expect_navigation():
            found.first.click()

    def part(self, heading):
        """The section under a heading."""
        title = self.page.get_by_role("heading", name=heading, exact=True)
        return self.page.locator("section").filter(has=title).last

    def row(self, text):
        """The row of a table that holds a text."""
        return self.page.get_by_role("row").filter(has_text=text).last

    def unfolds(self, summary, within=None):
        """Opens what is folded behind a summary and returns it."""
        start = re.compile(rf"^\s*{re.escape(summary)}\b")
        place = (within or self.page).locator("details").filter(
            has=self.page.locator("summary", has_text=start)).last
        if place.get_attribute("open") is None:
            place.locator("summary").first.click()
        return place

    def writes(self, values, within=None):
        """Fills fields by their exact labels; points and amounts go by the start of theirs."""
        for label, value in values.items():
            field = (within or self.page).get_by_label(label, exact=True).locator("visible=true")
            kind = field.evaluate("field => field.type")
            if kind.startswith("select"):
                field.select_option(label=value)
            elif kind == "checkbox":
                field.set_checked(value)
            else:
                field.fill(value)

    def divides(self, amounts, within=None, role="spinbutton"):
        """Fills the fields of a bar or a budget, whose labels begin with these names."""
        for name, amount in amounts.items():
            start = re.compile(f"^{re.escape(name)}")
            (within or self.page).get_by_role(role, name=start).fill(str(amount))

    def ticks(self, name, within=None):
        """Ticks the box whose label begins with a name."""
        start = re.compile(f"^{re.escape(name)}")
        (within or self.page).get_by_role("checkbox", name=start).check()

    def presses(self, button, within=None):
        """Presses a button that sends a form."""
        with self.page.expect_navigation():
            (within or self.page).get_by_role("button", name=button, exact=True).click()

    def sends(self, button, values, within=None, folded=None):
        """Fills a form and sends it; `folded` is the summary that it may hide behind."""
        place = self.unfolds(folded, within) if folded else within
        self.writes(values, place)
        self.presses(button, place)
        self.is_not_refused()

    def is_not_refused(self):
        alerts = self.page.get_by_role("alert").all_inner_texts()
        assert alerts == [], f"{self.name} was refused at {self.page.url}: {alerts}"

    def is_refused(self, *words):
        said = self.page.get_by_role("alert").first.inner_text()
        missing = [word for word in words if word not in said]
        assert not missing, f"{missing} not in {said!r}"

    def reads(self, *texts, within=None):
        """Waits until each text stands on the page, whatever spaces keep it together."""
        place = within or self.page.locator("body")
        for text in texts:
            try:
                expect(place).to_contain_text(
                    re.compile(r"\s+".join(map(re.escape, text.split())), re.IGNORECASE),
                    use_inner_text=True)
            except AssertionError:
                said = " ".join(place.inner_text().split())
                raise AssertionError(
                    f"{self.name} misses {text!r} at {self.page.url}: {said}") from None

    def does_not_read(self, *texts, within=None):
        said = " ".join((within or self.page.locator("body")).inner_text().split()).lower()
        seen = [text for text in texts if text.lower() in said]
        assert seen == [], f"{self.name} sees {seen} at {self.page.url}"

    def complaints(self):
        """What went wrong in the browser, except that a refused form answers with 4xx."""
        return [
            f"{self.name}: {complaint}" for complaint in self.watched.complaints
            if "status of 4" not in complaint]
