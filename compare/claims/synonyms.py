"""Words that newsrooms use for the same thing, folded to one for matching.

Only words that stand for each other in most news copy belong here: a synonym that is right in one story and wrong in
the next costs more than it finds. One row a meaning; every word is matched as the row's first. Rows are data: extend
them, or put another language's table beside this one.
"""

from __future__ import annotations

from collections.abc import Callable

SAME_MEANING: tuple[str, ...] = (
    # going somewhere, meeting somebody
    "visit trip stop stopover travel tour",
    "meet met meeting talks summit",
    "leave left depart departure",
    # what states and companies do with each other
    "ties relations relationship",
    "agreement deal accord pact treaty",
    "cooperation partnership",
    "tariff duty duties levy",
    "purchase buy bought",
    "sell sold sale",
    "sanction penalty",
    "reciprocal mutual shuttle",
    # numbers moving
    "increase rise rose raise hike climb grow grew expand",
    "reduce cut lower slash decrease decline fall fell",
    # harm
    "kill dead die death fatality fatal",
    "injure hurt wound injury",
    "missing unaccounted",
    "earthquake quake temblor tremor",
    "vessel ship ferry boat",
    "vehicle car automobile",
    "fire blaze",
    # law and politics
    "ruling verdict judgment",
    "compensation damages redress",
    "email mail",
    "lawmaker legislator",
    "vote ballot",
    "resign quit resignation",
    "law legislation bill",
    "chip semiconductor",
    "seafood fishery",
    "parliament legislature diet",
    "minister secretary",
    "strike walkout stoppage",
    "union guild",
    "pay wage salary",
    "worker employee staff",
    "firm company corporation",
    "share stock",
)
"""One row a meaning, the word to match as first."""


def folding(stem_of: Callable[[str], str]) -> dict[str, str]:
    """Return the table as {stem: stem of the row's first word}, for a stemmer."""
    rows = (row.split() for row in SAME_MEANING)
    return {stem_of(word): stem_of(row[0]) for row in rows for word in row[1:]}
