"""Figures in English news copy: counts, money, shares, measures, ages, votes; what they are of, and how exact they are.

``numbers.py`` and ``spelled.py`` read the number, ``units.py`` what it measures, ``bounds.py`` what it can stand for, ``counted.py`` what is
counted and what befell it, ``ages.py`` ages, ``shapes.py`` votes and magnitudes. The language is in the tables ``*_en.py``. Dates are
read elsewhere and left out here, and so are numbers that are part of a name. Next in the flow:
``compare/claims/assemble.py``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from compare.claims.figures.ages import age
from compare.claims.figures.bounds import bound_before, bound_behind, interval
from compare.claims.figures.counted import Taken, counted_behind, rate_of, role_of, surroundings
from compare.claims.figures.counted_en import BEFALLEN, MEASURED_SO, MOVED, STATE_OF
from compare.claims.figures.gathered import Named, gathered, named_before
from compare.claims.figures.named import is_name
from compare.claims.figures.number import Number
from compare.claims.figures.number_words_en import DOZEN, ORDINALS, TIMES
from compare.claims.figures.numbers import AFTER_ONE, STARTERS, number_at
from compare.claims.figures.ordinals import in_a_row
from compare.claims.figures.parts_of_many import part_of_many, part_of_the_out
from compare.claims.figures.sentence import Sentence, parted
from compare.claims.figures.shapes import Shaped, magnitude, vote
from compare.claims.figures.units import COUNT, PERCENT_UNIT, POINTS_UNIT, celsius, measured
from compare.claims.figures.units_en import CURRENCIES_BEFORE
from compare.claims.words import fold, stem, tokens
from compare.model import Bound, DateMention, Figure, Span

__all__ = ["read_figures"]

MOST = 40
"""Figures read of one sentence: what holds more is a table, and no claim."""

_Read = tuple[int, int, dict[str, Any]]
"""A figure's first word, the one after its last, and its fields but for what surrounds it."""

_SHAPES = (age, magnitude, vote)


def read_figures(text: str, sentence: Span, dates: Sequence[DateMention] = ()) -> tuple[Figure, ...]:
    """Return the figures of one sentence, in reading order, none overlapping another or a date.

    ``dates`` are the expressions of time read from the sentence: their digits are never figures, but for an age's.
    """
    spoken = parted(text, tokens(text, sentence), CURRENCIES_BEFORE.keys())
    starts = [place for place, token in enumerate(spoken) if (word := token.word) in _BEGIN or word[0] in _DIGITS]
    if not starts:
        return ()
    words = Sentence(text, spoken)
    dated = _places_in(words, dates)
    found: list[_Read] = []
    done = 0
    for start in starts:
        place = start - (words.word(start) in AFTER_ONE and words.word(start - 1) in {"a", "an"})
        if place < done:
            continue
        read = _figure(words, place, dated)
        if read is not None:
            found.append(read)
            done = read[1]
            if len(found) == MOST:
                break
    return _paired(text, _with_surroundings(words, found, dated))


_BEGIN = (STARTERS - {"a", "an"}) | ORDINALS.keys() | TIMES.keys()
_AS_MUCH = frozenset("as the that its his her their what a an daily weekly".split())
"""Words behind "twice" that make it a measure, or a rate, and no count."""
_TIMES = (fold(stem("times")),)
_DIGITS = frozenset("0123456789")


def _places_in(words: Sentence, dates: Sequence[DateMention]) -> frozenset[int]:
    """The words that stand in a date."""
    if not dates:
        return frozenset()
    starts = [token.span.start for token in words.tokens]
    places: set[int] = set()
    for mention in dates:
        first = bisect_right(starts, mention.span.start) - 1
        last = bisect_left(starts, mention.span.end)
        inside = first >= 0 and words.tokens[first].span.overlaps(mention.span)
        places.update(range(first if inside else first + 1, last))
    return frozenset(places)


def _figure(words: Sentence, place: int, dated: frozenset[int]) -> _Read | None:
    """Read the figure whose number begins at a word: its first word, the one after its last, and the figure."""
    if place not in dated and (counted := _in_one_word(words, place)):
        return _shaped(words, counted, Number(place, place + 1, counted.value, 1.0, 1, worded=True))
    number = number_at(words, place)
    if number is None:
        return None
    if words.word(number.last) == "year" and (shaped := age(words, number)):
        return _shaped(words, shaped, number)
    if any(at in dated for at in range(number.first, number.last)):
        return None
    for shape in _SHAPES:
        shaped = shape(words, number)
        if shaped is not None:
            return _shaped(words, shaped, number)
    return _plain(words, number)


def _in_one_word(words: Sentence, place: int) -> Shaped | None:
    """Read an ordinal that counts, and "twice"."""
    word = words.word(place)
    if word in TIMES:
        how_often = words.word(place + 1) not in _AS_MUCH
        return Shaped(place, place + 1, TIMES[word], COUNT, _TIMES) if how_often else None
    return in_a_row(words, place) if word in ORDINALS else None


def _shaped(words: Sentence, shaped: Shaped, number: Number) -> _Read:
    span = Span(words.tokens[shaped.first].span.start, words.tokens[shaped.last - 1].span.end)
    fields = {
        "span": span,
        "value": shaped.value,
        "low": shaped.value,
        "high": shaped.value,
        "unit": shaped.unit,
        "digits": number.digits,
        "counted": shaped.counted,
        "rest": shaped.rest,
    }
    return shaped.first, shaped.last, fields


def _plain(words: Sentence, number: Number) -> _Read | None:
    unit = measured(words, number)
    counts = unit.unit == COUNT and not number.share
    loose = number.digits == 0 or words.word(number.last - 1) in DOZEN
    counted, last = counted_behind(words, unit.last, vague=loose) if counts else ((), unit.last)
    if counts and is_name(words, number, counted):
        return None
    signed_first = number.first - (unit.signed > 1)
    if _in_range(words, signed_first):
        return None
    bound, first = bound_before(words, signed_first)
    behind, end = bound_behind(words, unit.last)
    if bound is Bound.EXACT and behind is not Bound.EXACT:
        bound, last = behind, max(last, end)
    part = (part_of_the_out(words, counted, last) if counted else part_of_many(words, number)) if counts else None
    role = "part" if part else role_of(words, first, unit.last, counts=counts)
    if counts and not (counted or part):
        counted = gathered(words, first, unit.last)
    rate, rated = rate_of(words, last)
    low, high = interval(number, bound, measure=not counts)
    start = words.tokens[first].span.start - (unit.signed if first == number.first else 0)
    span = Span(start, words.tokens[last - 1].span.end + (unit.behind if last == unit.last else 0))
    convert = _converted(unit.unit)
    fields = {
        "span": span,
        "value": convert(number.value) * unit.factor,
        "low": convert(low) * unit.factor,
        "high": convert(high) * unit.factor,
        "unit": "celsius" if unit.unit == "fahrenheit" else unit.unit,
        "bound": bound,
        "factor": unit.factor,
        "digits": number.digits,
        "counted": part.counted if part else counted,
        "whole": part.whole if part else 0.0,
        "role": role,
        "rate": rate,
    }
    others = role == "other" or words.word(unit.last) == "others"
    if others and bound is Bound.EXACT and (named := named_before(words, first)):
        return named.first, max(last, rated), {**fields, **_with_named(words, named, fields)}
    return first, max(last, rated), fields


def _with_named(words: Sentence, named: Named, fields: dict[str, Any]) -> dict[str, Any]:
    """Count those who are named too: "Texas and 12 other states" are 13."""
    counted = tuple(stem_of for stem_of in fields["counted"] if stem_of not in _FURTHER) or _PEOPLE
    span = Span(words.tokens[named.first].span.start, fields["span"].end)
    more = {key: fields[key] + named.many for key in ("value", "low", "high")}
    return {"span": span, "counted": counted, "role": "", **more}


_FURTHER = frozenset(fold(stem(word)) for word in ("other", "others", "more", "additional", "further"))
_PEOPLE = (fold(stem("people")),)


def _in_range(words: Sentence, first: int) -> bool:
    """Whether the number is an end of "between 31 and 34 million": two numbers, and neither is the figure."""
    if words.word(first - 1) == "between":
        return True
    near = range(max(0, first - _RANGE_REACH), first - 1)
    return words.word(first - 1) == "and" and any(words.words[place] == "between" for place in near)


_RANGE_REACH = 5


def _converted(unit: str) -> Callable[[float], float]:
    """What brings a value to the first unit of its kind, where a factor does not."""
    return (lambda value: celsius(value, unit)) if unit == "fahrenheit" else float


_STATES = {COUNT: BEFALLEN, "meter": MEASURED_SO, PERCENT_UNIT: MOVED, POINTS_UNIT: MOVED}
"""The words of state that count for a unit."""
_NO_STATES: dict[str, str] = {}


def _with_surroundings(words: Sentence, found: Sequence[_Read], dated: frozenset[int]) -> list[Figure]:
    """Add to each figure what befell what it counts, and the words that it stands among."""
    taken = Taken(frozenset(place for first, last, _ in found for place in range(first, last)), dated)
    figures = []
    for first, last, fields in found:
        states = _STATES.get(fields["unit"], _NO_STATES)
        state, around = surroundings(words, range(first, last), taken, states)
        if states is BEFALLEN:
            own = (
                STATE_OF[words.words[place]]
                for place in range(last - 1, first - 1, -1)
                if words.words[place] in STATE_OF
            )
            state = next(own, state)
        figures.append(Figure(**fields, state=state, about=around))
    return _with_wholes(figures)


def _with_wholes(figures: Sequence[Figure]) -> list[Figure]:
    """Mark the numbers that others of the sentence are parts of: the 14 of "11 of the 14 counts"."""
    wholes = {number for number, part in enumerate(figures, start=1) if part.whole}
    return [replace(figure, role="whole") if number in wholes else figure for number, figure in enumerate(figures)]


def _paired(text: str, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Mark amounts that are given twice: "200,000 pesos ($3,400)", "10 km (6 miles)", "12 billion dollars, or ..."."""
    paired = list(figures)
    for number, (one, other) in enumerate(pairwise(figures), start=1):
        between = text[one.span.end : other.span.start]
        if one.unit and other.unit and _AGAIN.match(between):
            group = paired[number - 1].other or number
            rate, state = one.rate or other.rate, one.state or other.state
            paired[number - 1] = replace(paired[number - 1], other=group, rate=rate, state=state)
            paired[number] = replace(paired[number], other=group, rate=rate, state=state)
    return tuple(paired)


_AGAIN = re.compile(r"\s*\(\Z|,? or (?:about |some |around |roughly )?\Z|\s*/\s*\Z|[^.()]{0,40} \((?:about )?\Z")
