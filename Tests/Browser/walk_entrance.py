"""Setting the workspace up and letting colleagues in."""

PASSWORD = "plum ladder quiet harbour"
HOME = "Northwind Pumps"
OWNER, LEAD, CONTRIBUTOR, FACILITATOR = "Olga Owen", "Lea Brandt", "Sven Coll", "Fay Adler"
COLLEAGUES = {
    "lead": (LEAD, "Lead", "Sales"),
    "contributor": (CONTRIBUTOR, "Contributor", "Service"),
    "facilitator": (FACILITATOR, "Facilitator", "Marketing"),
}


def mail(name):
    return name.lower().replace(" ", ".") + "@example.com"


def the_owner_sets_the_workspace_up(cast):
    link = cast.server.link("Set up")
    owner = cast.newcomer(OWNER)
    assert owner.goes(link) == 200
    owner.sends("Make the workspace", {
        "Your company": HOME, "Your side": "We are the supplier", "Currency": "USD",
        "Time zone": "UTC", "Your name": OWNER, "Mail address": mail(OWNER),
        "New password": PASSWORD, "Add the sample programme, to look around": False})
    owner.reads(HOME, OWNER)
    cast.enters("owner", owner)
    assert cast.newcomer("Somebody late").goes(link) == 410


def colleagues_are_invited(cast):
    for entry, (name, role, function) in COLLEAGUES.items():
        cast.enters(entry, invited(cast, name, role, function))
    cast.owner.goes("/members")
    for name, role, function in COLLEAGUES.values():
        cast.owner.reads(role, function, "Active", within=cast.owner.row(mail(name)))


def invited(cast, name, role, function):
    cast.owner.goes("/members")
    cast.owner.sends("Make the invitation", {
        "Name": name, "Mail address": mail(name), "Role": role, "Function": function},
        within=cast.owner.part("Invite a colleague"))
    link = cast.owner.page.get_by_label("Link", exact=True).input_value()
    person = cast.newcomer(name)
    assert person.goes(link) == 200
    person.reads(f"Join {HOME}", mail(name))
    person.sends("Join", {"New password": PASSWORD})
    person.reads(name)
    return person
