"""A figure as an editor is shown that it was read: value, unit, bound, what is counted.

For the traces of rules and for ``deskcheck claims``; nothing is compared on it but the value.
"""

from __future__ import annotations

from compare.model import Bound, Figure


def value_of(figure: Figure) -> str:
    """Return a figure normalised, without its bound: "46,000", "38 dead", "32,400,000,000 yen", "6 to 3 votes"."""
    number = " to ".join(f"{round(value, 4):,.12g}" for value in (figure.value, *figure.rest))
    return " ".join(part for part in (number, _unit(figure), figure.state, _rate(figure)) if part)


def read_as(figure: Figure, text: str) -> str:
    """Return how a figure was read: "about 260 injured, counting people"."""
    noun = figure.span.of(text).split()[-1]
    counting = f", counting {noun}" if figure.counted and not figure.unit else ""
    return f"{_BOUNDS[figure.bound]}{value_of(figure)}{counting}"


_SHOWN = {
    "percent": "percent", "points": "points", "years of age": "years of age", "votes": "votes", "magnitude": "magnitude",
    "in a row": "in a row", "celsius": "degrees Celsius", "meter an hour": "meters an hour", "yen": "yen", "won": "won",
    "yuan": "yuan", "baht": "baht", "rand": "rand", "dong": "dong", "leu": "lei", "krona": "kronor", "krone": "kroner",
}  # fmt: skip
"""Units that take no "s"."""


def _unit(figure: Figure) -> str:
    return _SHOWN.get(figure.unit, f"{figure.unit}s") if figure.unit else ""


def _rate(figure: Figure) -> str:
    if figure.rate == "each":
        return "each"
    return f"a {figure.rate}" if figure.rate else ""


_BOUNDS = {
    Bound.EXACT: "",
    Bound.ABOUT: "about ",
    Bound.MORE: "more than ",
    Bound.LEAST: "at least ",
    Bound.MOST: "up to ",
    Bound.LESS: "less than ",
    Bound.NEARLY: "nearly ",
}
