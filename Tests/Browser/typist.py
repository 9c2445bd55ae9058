"""A person who has no mouse: reaches everything with the Tab key and sees where they are."""

import re

from playwright.sync_api import expect

from Browser.person import Person

TABS_MAXIMUM = 400
WATCH = """
for (const kind of ["mousedown", "mousemove", "touchstart", "wheel"]) {
    addEventListener(kind, (event) => {
        if (!event.isTrusted) return;
        sessionStorage.setItem("mouse", kind);
    }, true);
}
"""
IS_HERE = "element => element === document.activeElement"
# Something around the place shows: an outline of its own or of a label or part around it.
IS_SEEN = """element => {
    const shows = (one) => {
        const style = getComputedStyle(one);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
            || style.boxShadow !== "none";
    };
    const around = [element, element.parentElement, element.closest("label")];
    return element.matches(":focus-visible") && around.some((one) => one && shows(one));
}"""


class Typist(Person):
    """Everything a person does, by keyboard alone."""

    def __init__(self, watched, address, name):
        watched.page.add_init_script(WATCH)
        super().__init__(watched, address, name)

    @property
    def keys(self):
        return self.page.keyboard

    def reaches(self, found):
        """Presses Tab until the place has the focus, and sees that it has."""
        expect(found).to_have_count(1)
        for _ in range(TABS_MAXIMUM):
            if found.evaluate(IS_HERE):
                break
            self.keys.press("Tab")
        else:
            raise AssertionError(f"{self.name} never reaches {found} at {self.page.url}")
        assert found.evaluate(IS_SEEN), f"no visible focus on {found} at {self.page.url}"
        return found

    def follows(self, link, within=None):
        found = (within or self.page).get_by_role("link", name=link).first
        self.reaches(found)
        with self.page.expect_navigation():
            self.keys.press("Enter")

    def unfolds(self, summary, within=None):
        start = re.compile(rf"^\s*{re.escape(summary)}\b")
        place = (within or self.page).locator("details").filter(
            has=self.page.locator("summary", has_text=start)).last
        if place.get_attribute("open") is None:
            self.reaches(place.locator("summary").first)
            self.keys.press("Enter")
            expect(place).to_have_attribute("open", "")
        return place

    def writes(self, values, within=None):
        for label, value in values.items():
            place = (within or self.page).get_by_label(label, exact=True).locator("visible=true")
            kind = self.reaches(place).evaluate("field => field.type")
            if kind.startswith("select"):
                self.chooses(place, value)
            elif kind == "checkbox":
                if place.is_checked() != value:
                    self.keys.press("Space")
            elif kind == "datetime-local":
                self.dates(place, value)
            else:
                self.types(value)

    def types(self, text):
        self.keys.press("ControlOrMeta+a")
        self.keys.type(str(text))

    def chooses(self, place, label):
        options = place.locator("option").all_inner_texts()
        self.keys.press("Home")
        for _ in range(options.index(label)):
            self.keys.press("ArrowDown")
        assert place.locator("option:checked").inner_text() == label

    def dates(self, place, text):
        """The parts of a date in the order in which this browser asks for them."""
        year, month, day, hour, minute = re.findall(r"\d+", text)
        for first, second in ((day, month), (month, day)):
            for _ in range(6):
                self.keys.press("ArrowLeft")
            self.keys.type(f"{first}{second}{year}")
            self.keys.press("ArrowRight")
            self.keys.type(f"{hour}{minute}{'A' if hour < '12' else 'P'}")
            if place.input_value() == text:
                return
        raise AssertionError(f"{place.input_value()!r} instead of {text!r}")

    def divides(self, amounts, within=None, role="spinbutton"):
        for name, amount in amounts.items():
            start = re.compile(f"^{re.escape(name)}")
            self.reaches((within or self.page).get_by_role(role, name=start))
            self.types(amount)

    def ticks(self, name, within=None):
        start = re.compile(f"^{re.escape(name)}")
        box = self.reaches((within or self.page).get_by_role("checkbox", name=start))
        self.keys.press("Space")
        assert box.is_checked()

    def presses(self, button, within=None):
        self.reaches((within or self.page).get_by_role("button", name=button, exact=True))
        with self.page.expect_navigation():
            self.keys.press("Enter")

    def has_used_no_mouse(self):
        used = self.page.evaluate("sessionStorage.getItem('mouse')")
        assert used is None, f"{self.name} used {used}"
