"""Before any conversation: the customer, what sets us apart, and what it is worth."""

from Browser.walk_entrance import CONTRIBUTOR, LEAD, mail

CUSTOMER = "Lakeside"
PEOPLE = {
    "Paula Ortiz": ("Operations", "Manager"), "Omar Reyes": ("Operations", "Staff"),
    "Eva Lind": ("Other", "Executive"), "Carl Moss": ("Finance", "Manager"),
    "Nina Sato": ("Maintenance", "Manager"),
}
GUEST = "Paula Ortiz"
ATTRIBUTES = {
    "Sales support": ("Four people who sell with theirs", "Three more customers a year", 40),
    "Reliability": ("Pumps that do not stop", "Uptime of 92 % instead of 85 %", 30),
    "Training": ("A week a year at their site", "Fewer operating mistakes", 20),
    "Spare parts": ("Repairs in two days", "Fewer spares on the shelf", 10),
}
AGREED = {name: points for name, (_, _, points) in ATTRIBUTES.items()}
RIVAL = "Halberd Pumps"
OWN = "Each function’s own bar"
SUBMIT = "Submit my bar"


def the_lead_adds_the_customer(cast):
    lead = cast.lead
    lead.goes("/relationships")
    lead.sends("Open the relationship", {
        "Customer": CUSTOMER, "Segment": "Utilities", "Account manager": LEAD,
        "Purchases this year": "2000000"})
    if "/relationships/" not in lead.page.url:
        lead.follows(CUSTOMER)
    cast.relationship = lead.page.url.removeprefix(lead.address).partition("?")[0]
    lead.reads(CUSTOMER, "$2,000,000", "There is no agreed bar yet")
    for name, (function, level) in PEOPLE.items():
        lead.sends("Add", {
            "Name": name, "Mail": mail(name), "Function": function, "Level": level},
            folded="Add a person")
        lead.reads(function, level, mail(name), within=lead.row(name))


def attributes_are_named(cast):
    lead = cast.lead
    lead.goes(cast.relationship)
    lead.follows("Open the alignment")
    cast.alignment = lead.page.url.removeprefix(lead.address)
    for name, (what, how, _) in ATTRIBUTES.items():
        lead.sends("Add", {
            "Name": name, "What it is": what, "How it helps": how, "Operations": True,
            "Finance": True},
                   folded="Add an attribute")
        lead.reads(what, how, within=lead.part("What may set us apart"))


def functions_fill_their_bars_alone(cast):
    fills(cast, cast.lead, [55, 25, 15, 5])
    contributor = cast.contributor
    contributor.goes(cast.alignment)
    own = contributor.part(OWN)
    contributor.reads(LEAD, "Sales", "Your bar, for service", within=own)
    assert [field.input_value() for field in own.get_by_role("spinbutton").all()] == [""] * 4
    contributor.does_not_read("55", "The bars, revealed")
    assert contributor.page.get_by_role("button", name="Reveal all bars").count() == 0
    fills(cast, contributor, [20, 45, 15, 20])
    contributor.reads(CONTRIBUTOR, "Submitted", within=contributor.part(OWN))
    cast.lead.goes(cast.alignment)
    cast.lead.does_not_read("45")


def fills(cast, person, points):
    person.goes(cast.alignment)
    own = person.part(OWN)
    person.divides(dict(zip(ATTRIBUTES, points)), own)
    person.sends(SUBMIT, {}, within=own)


def bars_are_revealed_and_one_is_agreed(cast):
    lead = cast.lead
    lead.presses("Reveal all bars")
    lead.reads("55", "45", "Sales", "Service", within=lead.part("The bars, revealed"))
    agreed = lead.part("The agreed bar")
    lead.divides({**AGREED, "Sales support": 35}, agreed)
    lead.presses("Agree", agreed)
    lead.is_refused("95 of 100 points", "5 more", "scale to 100")
    if cast.javascript:
        agreed.get_by_role("button", name="Scale to 100").click()
        lead.reads("35 → 37", within=agreed)
        agreed.get_by_role("button", name="Use these").click()
    else:
        lead.presses("Scale to 100", agreed)
        lead.reads("This is a proposal", within=agreed)
    values = [int(field.input_value()) for field in agreed.get_by_role("spinbutton").all()]
    assert values == [37, 32, 21, 10], "95 points scaled to 100 by largest remainder"
    lead.divides(AGREED, agreed)
    lead.presses("Agree", agreed)
    lead.is_not_refused()
    lead.reads(f"Version 1, agreed by {LEAD}", within=agreed)


def drivers_make_ten_percent(cast):
    lead = cast.lead
    lead.goes(cast.alignment)
    lead.sends("Save", {"Kind": "a rival", "Name": RIVAL, "Why this is what they would do":
                        "It bid last year."}, within=lead.part("The next best alternative"))
    lead.reads(RIVAL, "a rival")
    lead.goes(f"{cast.relationship}/value-model")
    adds_driver(lead, "Fewer field visits", "Reliability", "Benefit", "250", "1000")
    adds_driver(lead, "Price premium", "Sales support", "Price difference", "1", "50000")
    lead.reads("$200,000", "$2,000,000", "= 10.0 %", within=lead.part("What it says"))
    lead.goes(cast.alignment)
    lead.reads("$200,000", "$2,000,000", "= 10.0 %", within=lead.part("Value in money"))
    lead.goes(cast.relationship)
    lead.reads("10.0 %", f"better off a year than with {RIVAL}")


def adds_driver(person, name, attribute, kind, quantity, value):
    person.sends("Add", {
        "Name": name, "Value attribute": attribute, "Kind": kind, "Quantity": quantity,
        "Of what": "visit", "Evidence": "Stated by the customer",
        "Value of one": value, "Times a year": "1"},
        folded="Add quantity × value × frequency")
