"""Planning the conversation and holding it: today, future, measure."""

import datetime
import re

from playwright.sync_api import expect

from Browser.walk_alignment import ATTRIBUTES, GUEST, PEOPLE
from Browser.walk_entrance import CONTRIBUTOR, FACILITATOR, LEAD, OWNER

THOUGHT_OF = "Remote monitoring"
CUSTOMER_BAR = dict(zip([*ATTRIBUTES, THOUGHT_OF], [25, 30, 15, 10, 20]))
HELD_WITH = (GUEST, "Omar Reyes")
WILL, WILL_NOT, STUDY = "A screen everybody can read", "Repairs on Sundays", "A second fuel"
OPPORTUNITIES = {
    WILL: ("Saves 25 field visits a year", "Product", "Within a year", "550000"),
    WILL_NOT: ("No lost weekend", "Service", "A repair, soon", "300000"),
    STUDY: ("Cheaper energy", "Product", "A couple of years", "150000"),
}
WARNINGS = (
    "one or two people speak freely; you have 5",
    "Two or three people below executive level work best; you have 4",
    "5 people are better heard in", "will hold back beside Eva Lind",
    "Hear one department per session", f"{LEAD} is the account manager and should listen",
    "Nobody is the note taker yet", "4 of you is a crowd", "120 minutes is unusual",
)


def the_rules_warn_about_a_bad_line_up(cast):
    planner = cast.facilitator
    planner.goes(cast.relationship)
    planner.follows("Conversations")
    planner.sends("Plan the session", {
        "Starts": f"{datetime.date.today()}T09:00", "Minutes": "120",
        "Purpose": "Hear operations"}, folded="Plan a session")
    cast.plan = planner.page.url.removeprefix(planner.address)
    planner.presses(f"Remove {LEAD}")
    planner.reads("The account manager is missing", "120 minutes is unusual")
    picks(planner, PEOPLE, observers=(OWNER, CONTRIBUTOR, FACILITATOR), Facilitator=LEAD)
    if not cast.javascript:
        planner.presses("Check")
    planner.reads(*WARNINGS)
    planner.goes(cast.plan)
    planner.does_not_read(*WARNINGS[:2])
    picks(planner, PEOPLE, observers=(OWNER, CONTRIBUTOR, FACILITATOR), Facilitator=LEAD)
    planner.presses("Seat them")
    planner.reads(*WARNINGS, within=planner.part("What the rules say"))


def a_good_line_up_is_not_warned_about(cast):
    planner = cast.facilitator
    for name in [LEAD, OWNER, CONTRIBUTOR, FACILITATOR, *(set(PEOPLE) - set(HELD_WITH))]:
        planner.presses(f"Remove {name}")
    picks(planner, **{
        "Account manager": LEAD, "Facilitator": FACILITATOR, "Note taker": OWNER})
    planner.presses("Seat them")
    planner.sends("Save", {"Minutes": "90"}, within=planner.part("Time and purpose"))
    rules = planner.part("What the rules say")
    planner.reads("Finance", "nobody there has been heard yet", within=rules)
    planner.does_not_read(
        *WARNINGS, "The account manager is missing", "is unusual", within=rules)


def picks(planner, people=(), observers=(), **roles):
    """Ticks people and chooses colleagues, without sending anything."""
    seats = planner.part("Seat several at once")
    planner.writes({f"{name} {PEOPLE[name][1]}": True for name in people}, seats)
    planner.writes(roles, seats)
    if observers:
        planner.writes(dict.fromkeys(observers, True), planner.unfolds("Observers", seats))


def the_customer_fills_its_bar(cast):
    screen = cast.facilitator
    screen.follows("Open the session screen")
    cast.session = screen.page.url.removeprefix(screen.address)
    screen.reads("Yours to fill", "What is the one thing", "Listen and clarify")
    names_attribute(cast, THOUGHT_OF)
    screen.divides({**CUSTOMER_BAR, THOUGHT_OF: 15})
    keeps_points(cast)
    screen.reads("95 of 100, 5 left")
    screen.presses("This is our bar")
    screen.is_refused("95 of 100 points", "5 more", "scale to 100")
    screen.goes(cast.session)
    screen.divides(CUSTOMER_BAR)
    keeps_points(cast)
    screen.presses("This is our bar")
    screen.is_not_refused()
    screen.reads("80 of 100 in agreement", "Sales support 15 less", f"{THOUGHT_OF}, 20")
    keeps_note(screen, {
        "What we do": "Your people sell with ours", "How it helps": "Three customers a year",
        "About": "Sales support", "Said by": GUEST, "In their words": "They know our trade"})
    keeps_note(screen, {"What we do": "Uptime went up", "How it helps": "Fewer night shifts"})


def names_attribute(cast, name):
    """With scripts one key opens the line and Enter leads to the new attribute's points."""
    screen = cast.facilitator
    if not cast.javascript:
        screen.sends("Add", {"Name it": name}, folded="Something nobody thought of")
        return
    # The key works from when the scripts have drawn their buttons.
    expect(screen.page.get_by_role("button", name=re.compile("^More: ")).first).to_be_visible()
    screen.page.keyboard.press("a")
    screen.page.keyboard.type(name)
    screen.page.keyboard.press("Enter")
    expect(screen.page.get_by_role("spinbutton", name=name)).to_be_focused()


def keeps_points(cast):
    """With scripts points are kept as they change, without them a button keeps the whole bar."""
    screen = cast.facilitator
    if cast.javascript:
        expect(screen.page.locator("[data-state]")).to_have_text(re.compile("Kept"))
    else:
        screen.presses("Keep these points")
    screen.is_not_refused()


def keeps_note(person, values):
    """With scripts the note is sent behind the page, without them the page comes back."""
    heard = person.page.locator(".card").filter(
        has=person.page.get_by_role("heading", name="What you told us"))
    person.writes(values, heard)
    heard.get_by_role("button", name="Keep", exact=True).click()
    first = next(iter(values.values()))
    expect(person.page.get_by_role("listitem").filter(has_text=first)).to_be_visible()


def the_customer_divides_a_million(cast):
    screen = cast.facilitator
    screen.follows("Future")
    screen.reads("Here is $1,000,000 to spend only on")
    for title, (how, kind, horizon, _) in OPPORTUNITIES.items():
        screen.sends("Add", {
            "What it is": title, "How it helps the business": how, "Kind": kind,
            "When": horizon, "Raised by": GUEST}, folded="Something else to invest in")
    amounts = {title: amount for title, (*_, amount) in OPPORTUNITIES.items()}
    screen.divides({**amounts, STUDY: "50000"}, role="textbox")
    screen.presses("Keep this division")
    screen.reads("$100,000 left of $1,000,000")
    screen.presses("This is our division")
    screen.is_refused("Divide the whole amount")
    screen.goes(screen.address + cast.session + "/future")
    screen.divides(amounts, role="textbox")
    screen.presses("Keep this division")
    screen.reads("$0 left of $1,000,000")
    screen.presses("This is our division")
    screen.is_not_refused()
    screen.reads("What comes first", "Agreed", "$550,000")
    keeps_note(screen, {"What would help": "Nobody can work the feature", "About": WILL})


def the_customer_gives_numbers(cast):
    screen = cast.facilitator
    screen.follows("Measure")
    screen.reads("250 visit × 1,000 USD/visit × 1 per year = $250,000 a year")
    states(screen, {"About": "Fewer field visits", "How it was given": "Exactly",
                    "Amount, or from": "240000", "Said by": GUEST})
    states(screen, {"Name it": "Rework", "How it was given": "From, to",
                    "Amount, or from": "20000", "Up to, for a range": "30000"})
    states(screen, {"Name it": "Morale", "How it was given": "On a scale of five",
                    "Step, 1 to 5": "4, clearly"})
    states(screen, {"Name it": "Their margin", "How it was given": "Not shared"})
    screen.reads("$240,000", "$20,000 to $30,000", "4 of 5", "Not shared")
    screen.sends("Keep the answers", {
        "Is the relationship economically healthy today?": "4, clearly",
        "Will the path forward matter to your profit?": "5, very much"})
    screen.sends("Keep the request", {
        "Which number": "Cost of a field visit", "Who brings it": GUEST},
        folded="Ask for a number that is not in the room")
    screen.reads("Cost of a field visit", f"{GUEST} (theirs), by")


def states(screen, values):
    screen.sends("Keep the number", values, folded="Write a number down")


def the_session_is_closed(cast):
    screen = cast.facilitator
    screen.presses("Close the session as held")
    screen.is_not_refused()
    screen.goes(cast.plan)
    screen.reads("Held")
