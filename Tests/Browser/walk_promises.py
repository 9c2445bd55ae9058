"""The three answers, and one promise from the offer to the customer's word that it was kept."""

import datetime

from Browser.walk_alignment import GUEST
from Browser.walk_entrance import LEAD
from Browser.walk_session import STUDY, WILL, WILL_NOT

PROMISE = "One screen for every pump"
TODAY = datetime.date.today()
IN_A_MONTH = str(TODAY + datetime.timedelta(days=30))


def every_opportunity_is_answered(cast):
    answers(cast.lead, WILL, {"Our answer": "Will do"})
    opens(cast.lead, WILL_NOT)
    cast.lead.writes({"Our answer": "Will not do"})
    cast.lead.presses("Publish the answer")
    cast.lead.is_refused("Some entries do not fit")
    answers(cast.lead, WILL_NOT, {
        "Our answer": "Will not do", REASON: "Two crews would be needed"})
    answers(cast.lead, STUDY, {
        "Our answer": "Needs understanding", REASON: "The price of fuel is open",
        "Understood by": IN_A_MONTH})
    cast.guest.goes("/portal")
    cast.guest.reads("What we will do", WILL, "What we will not do", WILL_NOT,
                     "Two crews would be needed", "What we are still checking", STUDY)


REASON = "Reason, in words the other side can use"


def opens(person, title):
    person.goes("/opportunities")
    person.follows(title)


def answers(person, title, values):
    opens(person, title)
    person.sends("Publish the answer", values)
    person.reads(values["Our answer"], LEAD)


def a_promise_is_offered_and_accepted(cast):
    lead, guest = cast.lead, cast.guest
    opens(lead, WILL)
    lead.sends("Offer it", {
        "What we promise": PROMISE,
        "Conditions of satisfaction": "Three shifts work it without help",
        "Our owner": LEAD, "Their owner": GUEST, "Due on": IN_A_MONTH,
        "News every so many days": "14", "Worth to the customer a year": "16250"},
        folded="Offer a promise")
    guest.goes("/portal")
    guest.reads("Waiting for your word", "Offered to you: accept it?")
    guest.follows(PROMISE)
    cast.promised = guest.page.url.removeprefix(guest.address)
    guest.reads("Three shifts work it without help", LEAD, "$16,250")
    guest.presses("Accept this promise")
    guest.is_not_refused()
    guest.reads("Accepted", f"{GUEST} accepted it")


def the_promise_is_told_about_and_delivered(cast):
    lead = cast.lead
    lead.goes("/promises")
    lead.follows(PROMISE)
    cast.promise = lead.page.url.removeprefix(lead.address)
    lead.sends("Send the news", {
        "News in one line": "First screens drawn", "Outlook": "On track"})
    lead.reads("First screens drawn", within=lead.part("News"))
    lead.sends("Add a milestone", {"Milestone": "Trial at one site", "Due": IN_A_MONTH},
               folded="Add a milestone")
    lead.presses("Reached", lead.row("Trial at one site"))
    lead.is_not_refused()
    lead.sends("We say it is done", {}, folded="We say it is done")
    lead.reads("Done, waiting for acceptance", "said it is done")


def the_guest_says_it_was_kept(cast):
    guest = cast.guest
    guest.goes("/portal")
    guest.reads("Said to be done: was it kept?", "First screens drawn")
    guest.goes(cast.promised)
    guest.reads("First screens drawn", "Trial at one site")
    guest.sends("Yes, it was kept", {
        "What it turned out to be worth to you a year": "18000"}, folded="Yes, it was kept")
    guest.reads("Kept", "said the promise was kept")
    guest.does_not_read("No, it is not done")


def the_scorecard_says_so(cast):
    lead = cast.lead
    lead.goes(cast.relationship)
    lead.follows("Open the scorecard")
    lead.reads("100.0 %", "of what came due was kept", "(1 of 1)", "$16,250", "$18,000")
    lead.reads("Kept", within=lead.row(PROMISE))
    lead.goes(cast.promise)
    lead.reads("Kept", f"{GUEST} said the promise was kept")
    assert lead.page.get_by_role("button", name="We will not keep it").count() == 0
