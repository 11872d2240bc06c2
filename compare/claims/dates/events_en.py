"""English words by which an expression of time is tied to what it dates: the tables of ``events.py``."""

from __future__ import annotations

SAYING = frozenset(
    "say says said saying tell tells told reports reported reporting announce announces announced announcing add adds "
    "added write writes wrote stated according spoke speaking tweeted posted confirmed declared "
    "quoted acknowledged commented explained noted remarked warned insisted disclosed revealed".split()
)
"""Verbs that a date puts in time themselves: "officials said Friday" dates the saying."""

SAID_TO = frozenset(
    "reporters statement statements interview interviews news press conference briefing parliament lawmakers journalists "
    "release email e mail message television tv radio post twitter here website online edition newspaper article facebook its x".split()
)
"""Words that may stand between a verb of saying and its date ("told reporters in Seoul Friday")."""

PLANNING = frozenset(
    "plan plans planned planning expect expects expected expecting schedule schedules scheduled set due consider considers "
    "considering considered arrange arranges arranging arranged tentatively likely slated intend intends hoping hopes "
    "possible possibly agree earlier later early late around about least still yet local time day week month year began "
    "begin begins start starts".split()
)
"""Words that say how sure or how near an event is: not what it is."""

CLAUSE_WORDS = frozenset(
    "who which that when while after before because as if where whose although though but than until since whether amid "
    "following despite".split()
)
"""Words with which another clause or another event begins."""

OFFICES = frozenset(
    "president minister prime chancellor premier secretary chairman chairwoman spokesman spokeswoman official officials "
    "leader leaders governor mayor senator representative ambassador king queen pope".split()
)
"""Words for who acts: two events have no more in common for both having a minister."""

TITLES = frozenset("mr mrs ms dr sen gov rep gen lt col sgt rev st jr sr no vs inc co corp ltd".split())
"""Abbreviations whose full stop ends no sentence."""
