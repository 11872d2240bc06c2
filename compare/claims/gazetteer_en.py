"""What lies in what, and what a country's people and capital are called: look-ups made of the tables of places.

The tables are ``countries_en.py`` and ``us_states_en.py``.
"""

from __future__ import annotations

from compare.claims.countries_en import COUNTRY_ROWS
from compare.claims.us_states_en import STATE_ROWS


def _names(words: str) -> list[str]:
    return [word.replace("_", " ") for word in words.split()]


ADJECTIVES: dict[str, str] = {
    adjective: _names(names)[0] for names, adjectives, _, _ in COUNTRY_ROWS for adjective in _names(adjectives)
}
"""Country by adjective: "indonesian" gives "indonesia"."""

CAPITALS: dict[str, str] = {_names(names)[0]: _names(capital)[0] for names, _, capital, _ in COUNTRY_ROWS}
"""Capital by country."""

SAME_PLACE: dict[str, str] = {
    other: _names(row)[0]
    for names, _, capital, _ in COUNTRY_ROWS
    for row in (names, capital)
    for other in _names(row)[1:]
}
"""Other names of one place: "kiev" gives "kyiv"."""

WITHIN: dict[str, str] = {
    **{city: _names(names)[0] for names, _, capital, cities in COUNTRY_ROWS for city in _names(f"{capital} {cities}")},
    **{state.replace("_", " "): "united states" for state, _, _ in STATE_ROWS},
    **{city: state.replace("_", " ") for state, _, cities in STATE_ROWS for city in _names(cities)},
}
"""The next larger place that holds a place."""

COUNTRIES = frozenset(name for names, _, _, _ in COUNTRY_ROWS for name in _names(names))

STATES: dict[str, str] = {
    word.replace("_", " "): state.removesuffix("_us").replace("_", " ")
    for state, short, _ in STATE_ROWS
    for word in (state.removesuffix("_us").removesuffix("_state"), *short.split())
}
"""State by name and by abbreviation: "ky" gives "kentucky"."""

REGIONS: tuple[str, ...] = (
    "europe",
    "asia",
    "africa",
    "middle east",
    "latin america",
    "balkans",
    "gulf",
    "caribbean",
    "pacific",
)
"""Parts of the world: they hold so much that they conflict with nothing."""
