"""How two outlets word one quoted sentence: whether it is one, and where the words part.

Two quoted sentences are one when most words of the shorter stand in the longer in their order. Where they part is looked
for between the first and the last of these words, and at an end where both go on: what one outlet quotes beyond the
other is no difference. Feeds ``compare/rules/quotes.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from compare.claims.quoted import PUT_IN, Quoted
from compare.claims.quoted_en import EITHER_WAY
from compare.claims.stop_words_en import STOP_WORDS
from compare.diffs import steps
from compare.model import Span

SHORTEST = 5
"""Words that a quoted sentence must have to be known again; anybody may say four."""

SHARED = 0.6
"""Share of the shorter sentence's words that the other must have, in their order."""

TELLING = 2
"""Of these, words that are no mere function words; one fewer will do where nearly all words are the same."""

RUN, TELLING_RUN = 3, 2
"""Words in a row that two sentences must share to be held against each other at all; fewer, function words left out:
a translator changes these first."""

TOO_COMMON = 30
"""Sentences that share one run, above which the run is a phrase of the day."""


class Wording(NamedTuple):
    """Two outlets' words for one quoted sentence."""

    a: Quoted
    b: Quoted
    alike: float
    """Share of the shorter sentence's words in common, 0 to 1."""
    close: float
    """Share of words in common among all words of the part that both quote; 1 where nearly all are in common."""
    apart: tuple[tuple[range, range], ...]
    """Where they part: the words of each, by number, an empty range where one has none; empty where the wording is the same."""
    brief: bool = False
    """Whether the shorter sentence is known by too few words to be one with the longer, unless something else says so."""


def wordings(a: Sequence[Quoted], b: Sequence[Quoted]) -> list[Wording]:
    """Return the sentences that two articles both quote, each with its best match, in order of ``a``."""
    found = [match for i, j in _candidates(a, b) if (match := compared(a[i], b[j])) is not None]
    known = {(match.a.span, match.b.span) for match in found}
    found += [match for match in _brief(a, b) if (match.a.span, match.b.span) not in known]
    found.sort(key=lambda one: (bool(one.apart), -one.alike, one.a.span, one.b.span))
    taken: set[tuple[str, Span]] = set()
    kept = []
    for match in found:
        ends = _covered(match)
        if not (match.apart and ends & taken):
            taken |= ends
            kept.append(match)
    return sorted(kept, key=lambda one: (one.a.span, one.b.span))


def _covered(match: Wording) -> set[tuple[str, Span]]:
    """The sentence that a match covers: the shorter one, which may have one match only; both where they are as long."""
    a, b = len(match.a.words), len(match.b.words)
    return {end for end, fits in ((("a", match.a.span), a <= b), (("b", match.b.span), b <= a)) if fits}


def _candidates(a: Sequence[Quoted], b: Sequence[Quoted]) -> list[tuple[int, int]]:
    """The pairs of sentences that share a run of words."""
    runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, sentence in enumerate(a):
        for run in _runs(sentence):
            runs[run].append(number)
    pairs = {
        (i, j)
        for j, sentence in enumerate(b)
        for run in _runs(sentence)
        if len(runs.get(run, ())) <= TOO_COMMON
        for i in runs.get(run, ())
    }
    return sorted(pairs)


def _brief(a: Sequence[Quoted], b: Sequence[Quoted]) -> list[Wording]:
    """The sentences of a few words with which a longer one begins or ends: "We lost", "We lost, and I know why"."""
    pairs = {(i, j) for i, j in _short_in_long(a, b)} | {(i, j) for j, i in _short_in_long(b, a)}
    return [Wording(a[i], b[j], 1.0, 1.0, (), brief=True) for i, j in sorted(pairs)]


def _short_in_long(short: Sequence[Quoted], long: Sequence[Quoted]) -> Iterator[tuple[int, int]]:
    """The numbers of the short sentences, each with that of a longer one which begins or ends in its words."""
    ends: dict[tuple[bool, tuple[str, ...]], list[int]] = defaultdict(list)
    for number, sentence in enumerate(long):
        words = sentence.folded
        if len(words) > BRIEFEST:
            ends[True, words[:BRIEFEST]].append(number)
            ends[False, words[-BRIEFEST:]].append(number)
    for number, sentence in enumerate(short):
        words = sentence.folded
        if BRIEFEST <= len(words) <= BRIEF:
            for opens in (True, False):
                homes = ends.get((opens, words[:BRIEFEST] if opens else words[-BRIEFEST:]), ())
                for home in homes if len(homes) <= TOO_COMMON else ():
                    whole = long[home].folded
                    same = whole[: len(words)] if opens else whole[-len(words) :]
                    if len(whole) > len(words) and same == words:
                        yield number, home


BRIEFEST, BRIEF = 3, 8
"""Words of a quoted sentence that is looked for at the ends of longer ones, whatever words they are."""


def _runs(sentence: Quoted) -> set[tuple[str, ...]]:
    words = sentence.folded
    if len(words) < SHORTEST:
        return set()
    telling = tuple(word for word in words if word not in STOP_WORDS)
    return _in_a_row(words, RUN) | _in_a_row(telling, TELLING_RUN)


def _in_a_row(words: tuple[str, ...], length: int) -> set[tuple[str, ...]]:
    return {words[at : at + length] for at in range(len(words) - length + 1)}


def compared(a: Quoted, b: Quoted) -> Wording | None:
    """Return how two quoted sentences word the same; None where they are not one sentence. Symmetric."""
    words_a, words_b = a.folded, b.folded
    same: list[str] = []
    apart = []
    words_apart = 0
    for step, i, j, k, m in steps(words_a, words_b):
        one, other = words_a[i:j], words_b[k:m]
        if step == "equal":
            same += [word for word in one if word != PUT_IN]
            continue
        inside = i > 0 and j < len(words_a) and k > 0 and m < len(words_b)
        if not _no_wording(one, other, inside=inside) and not _names(a, b, (i, j), (k, m)):
            apart.append((range(i, j), range(k, m)))
            words_apart += max(len(one), len(other)) if inside else min(AT_AN_END, max(len(one), len(other)))
    shorter = min(len(words) - words.count(PUT_IN) for words in (words_a, words_b))
    alike = len(same) / max(shorter, 1)
    telling = sum(word not in STOP_WORDS for word in same)
    if len(same) < SHORTEST - 1 or alike < SHARED or telling < TELLING - (alike >= NEARLY_ALL and len(same) > SHORTEST):
        return None
    close = 1.0 if alike >= NEARLY_ALL else len(same) / (len(same) + words_apart)
    return Wording(a, b, min(1.0, alike), close, tuple(apart)) if close >= CLOSE else None


NEARLY_ALL = 0.82
"""Share of the shorter sentence's words, from which it does not matter how much the longer one puts in between."""

CLOSE = 0.5
"""Share of words in common among all words of the part that both quote, below which two sentences are two."""

AT_AN_END = 5
"""Most words that count where one sentence begins or ends in other words: it may go on for long."""


def _no_wording(a: Sequence[str], b: Sequence[str], *, inside: bool) -> bool:
    """Whether words that differ are the desk's and not the speaker's.

    A bracket, a contraction that can stand for either, "work force" for "workforce", or, but for ``inside`` a sentence,
    words that only one quotes.
    """
    if PUT_IN in a or PUT_IN in b:
        return True
    if not inside and not (a and b):
        return True
    if "".join(a) == "".join(b):
        return True
    return len(a) == len(b) == 1 and any({a[0], b[0]} <= either for either in EITHER_WAY)


def _names(a: Quoted, b: Quoted, in_a: tuple[int, int], in_b: tuple[int, int]) -> bool:
    """Whether one name stands in both, spelled in two ways: that is no wording, but a rule on names may report it."""
    if in_a[0] == in_a[1] or in_b[0] == in_b[1]:
        return False
    one, other = a.words[in_a[1] - 1], b.words[in_b[1] - 1]
    capital = one.capital and other.capital and not {one.word, other.word} & STOP_WORDS
    return capital and fuzz.ratio(one.word, other.word) >= SAME_NAME


SAME_NAME = 65.0
"""rapidfuzz ratio of two capitalised words, from which they are one name ("Qaddafi", "Gadhafi")."""


def words_at(sentence: Quoted, words: range, *, around: int = 0) -> Span | None:
    """Return where some words of a sentence stand, with so many ``around`` them; None for no words."""
    first, last = max(0, words.start - around), min(len(sentence.words), words.stop + around)
    return Span(sentence.words[first].span.start, sentence.words[last - 1].span.end) if first < last else None
