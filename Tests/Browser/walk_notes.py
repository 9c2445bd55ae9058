"""After the conversation: what was heard goes to the customer, who answers it."""

from Browser.walk_alignment import GUEST, RIVAL
from Browser.walk_entrance import HOME
from Browser.walk_session import WILL

CORRECTION = "It is four customers a year, not three"
INTERNAL = ("DVP", "2,000,000", "200,000", "net gain", "purchases", "$50,000", "premium", RIVAL)


def notes_are_composed_and_published(cast):
    writer = cast.facilitator
    writer.goes(cast.plan)
    writer.follows("Write the notes")
    cast.notes = writer.page.url.removeprefix(writer.address)
    writer.reads("of 7 days left")
    writer.presses("Compose from the capture")
    writer.is_not_refused()
    writer.follows("Preview and print")
    writer.reads(f"What {HOME} heard", "Your people sell with ours", "Uptime went up",
                 "Nobody can work the feature", WILL)
    writer.follows("Back to the notes")
    writer.presses("Publish to the customer")
    writer.is_refused("not ticked yet")
    for kind in ("names", "amounts of money", "numbers"):
        writer.presses(f"Tick all: {kind}")
        writer.is_not_refused()
    writer.presses("Publish to the customer")
    writer.is_not_refused()
    writer.reads("Acknowledged", "Nobody yet", "published")


def a_guest_enters_by_a_button(cast):
    lead = cast.lead
    lead.goes(cast.relationship)
    lead.follows("Guest access", lead.row(GUEST))
    lead.presses("Invite as a guest")
    link = lead.page.get_by_label("Link", exact=True).input_value()
    for _ in range(2):
        looking = cast.newcomer(GUEST)
        assert looking.goes(link) == 200
        looking.reads(f"{HOME} invites you", f"Continue as {GUEST}")
    looking.presses(f"Continue as {GUEST}")
    looking.reads(f"What {HOME} promised", "Nothing is promised yet")
    cast.enters("guest", looking)
    assert cast.newcomer("Somebody late").goes(link) == 410


def the_guest_acknowledges_and_corrects(cast):
    guest = cast.guest
    guest.follows("Notes of our conversation")
    cast.published = guest.page.url.removeprefix(guest.address)
    guest.reads("Your people sell with ours", "Three customers a year", "They know our trade")
    guest.presses("Yes, that is what we said")
    guest.reads("You acknowledged this version")
    guest.sends("Send the correction", {"What should it say": CORRECTION}, folded="Correct this")
    guest.reads(CORRECTION)
    cast.facilitator.goes(cast.notes)
    cast.facilitator.reads(f"{GUEST}, version 1", CORRECTION)


def the_guest_sees_nothing_internal(cast):
    guest = cast.guest
    for address in ("/portal", cast.published, "/account"):
        assert guest.goes(address) == 200
        guest.does_not_read(*INTERNAL)
    records = (cast.relationship, cast.alignment, cast.session, cast.plan, cast.notes)
    assert {address: guest.goes(address) for address in records} == dict.fromkeys(records, 404)
    assert {guest.goes(address) for address in ("/portfolio", "/members")} <= {403, 404}
    assert guest.goes("/") == 200 and guest.page.url.endswith("/portal")
