"""The whole journey of one relationship, from an empty workspace to a promise that was kept."""

import pytest

from Browser import walk_alignment, walk_entrance, walk_notes, walk_promises, walk_session
from Browser.person import Person


class Cast:
    """Everybody who takes part, each in a browser of their own."""

    def __init__(self, server, new_page, javascript):
        self.server, self.new_page, self.javascript = server, new_page, javascript
        self.people = {}

    def newcomer(self, name):
        """A fresh browser without cookies."""
        watched = self.new_page(javascript=self.javascript)
        return Person(watched, self.server.address, name)

    def enters(self, role, person):
        self.people[role] = person

    def __getattr__(self, role):
        try:
            return self.people[role]
        except KeyError:
            raise AttributeError(role) from None


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_one_relationship_goes_the_whole_way(javascript, empty, new_page):
    cast = Cast(empty, new_page, javascript)
    walk_entrance.the_owner_sets_the_workspace_up(cast)
    walk_entrance.colleagues_are_invited(cast)
    walk_alignment.the_lead_adds_the_customer(cast)
    walk_alignment.attributes_are_named(cast)
    walk_alignment.functions_fill_their_bars_alone(cast)
    walk_alignment.bars_are_revealed_and_one_is_agreed(cast)
    walk_alignment.drivers_make_ten_percent(cast)
    walk_session.the_rules_warn_about_a_bad_line_up(cast)
    walk_session.a_good_line_up_is_not_warned_about(cast)
    walk_session.the_customer_fills_its_bar(cast)
    walk_session.the_customer_divides_a_million(cast)
    walk_session.the_customer_gives_numbers(cast)
    walk_session.the_session_is_closed(cast)
    walk_notes.notes_are_composed_and_published(cast)
    walk_notes.a_guest_enters_by_a_button(cast)
    walk_notes.the_guest_acknowledges_and_corrects(cast)
    walk_notes.the_guest_sees_nothing_internal(cast)
    walk_promises.every_opportunity_is_answered(cast)
    walk_promises.a_promise_is_offered_and_accepted(cast)
    walk_promises.the_promise_is_told_about_and_delivered(cast)
    walk_promises.the_guest_says_it_was_kept(cast)
    walk_promises.the_scorecard_says_so(cast)
    assert [line for person in cast.people.values() for line in person.complaints()] == []
