"""A conversation to sit in: attributes, a session that has begun, people of the customer."""

import datetime

from Browser import walk_entrance
from Browser.person import Person
from Browser.test_journey import Cast
from System.installation import api, tokens_by_role

NAMES = ["Sales support", "Reliability", "Delivery", "Repair"]


class Talk:
    """Everybody at one table, set up through the API."""

    def __init__(self, server, new_page, names=NAMES, people=("Rita Olsen",), customer="Lakeside"):
        self.server, self.new_page = server, new_page
        self.cast = Cast(server, new_page, True)
        walk_entrance.the_owner_sets_the_workspace_up(self.cast)
        self.owner = self.cast.owner
        self.program = api(server, tokens_by_role(server)["owner"])
        self.relationship = self.makes("/relationships", {"organizationName": customer})
        self.place = f"/relationships/{self.relationship}"
        self.attributes = [
            self.makes(f"{self.place}/attributes", {"name": name}) for name in names]
        begun = datetime.datetime.now(datetime.UTC) - datetime.timedelta(minutes=10)
        self.session = self.makes(f"{self.place}/sessions", {
            "startsAt": begun.strftime("%Y-%m-%dT%H:%M:00Z"), "minutes": 90})
        self.path = f"/sessions/{self.session}"
        self.people = {name: self.seats(name) for name in people}

    def makes(self, path, body, version=None):
        headers = {} if version is None else {"if-match": f'"{version}"'}
        made = self.program.post(path, json=body, headers=headers)
        assert made.status_code < 300, made.text
        return made.json()["id"]

    def seats(self, name):
        person = self.makes(f"{self.place}/people", {
            "name": name, "email": walk_entrance.mail(name.split()[0]), "title": "Manager",
            "function": "operations", "level": "manager"})
        self.makes(f"{self.path}/attendees", {"person": person})
        return person

    def agrees_on(self, points):
        """Our side's bar."""
        bar = {"points": dict(zip(self.attributes, points))}
        self.makes(f"{self.place}/bars", {**bar, "submit": True})
        version = self.program.get(f"{self.place}/alignment").json()["hypothesis"]["version"]
        self.makes(f"{self.place}/revelation", {}, version)
        self.makes(f"{self.place}/agreements", bar)

    def colleague(self, name="Fay Adler"):
        return walk_entrance.invited(self.cast, name, "Facilitator", "Marketing")

    def phone(self, name, javascript=True, width=390):
        """A person of the customer on their own phone, at their own seat."""
        link = self.makes_link(name)
        phone = self.new_page(width=width, javascript=javascript)
        person = Person(phone, self.server.address, name)
        assert person.goes(link) == 200
        with phone.page.expect_navigation():
            phone.page.get_by_role("button", name=f"Continue as {name}").click()
        assert person.goes(f"/portal{self.path}/seat") == 200
        return person

    def makes_link(self, name):
        made = self.program.post(f"/people/{self.people[name]}/invitation", json={})
        assert made.status_code < 300, made.text
        return self.server.address + made.json()["link"]

    def bars(self):
        """The customer's bars as the server has them, by person; the room's under None."""
        return {
            bar.get("person"): bar["points"]
            for bar in self.program.get(self.path).json()["bars"]}

    def history(self, deed):
        page = self.program.get(f"/history/session/{self.session}").json()
        return [entry for entry in page["items"] if entry["deed"] == deed]
