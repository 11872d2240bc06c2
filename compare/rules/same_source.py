"""Whether two credits mean the same source in other words; where that cannot be told they are taken for the same.

A false flag costs an editor's trust, so everything vague ("the company" beside a name, "the statement" beside its
author) is silent. Feeds ``compare/rules/sourcing.py``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from rapidfuzz import fuzz

from compare.align.collation import Collation
from compare.claims.names import fold_name, same_name
from compare.claims.sourcing.words_en import FUNCTION_WORDS
from compare.claims.words import tokens
from compare.model import SourceKind
from compare.rules.credits import Credit
from compare.rules.speakers import Speaker, described_in, hearsay, speaker
from compare.rules.speakers_en import NO_SIDE, OWN_ACTS, SPEAKING_FOR
from compare.rules.ways import one_quotation, two_ways

UNNAMED = frozenset({SourceKind.OFFICIAL, SourceKind.SOURCES, SourceKind.BARE, SourceKind.PASSIVE})
LOOSE = frozenset({SourceKind.SOURCES, SourceKind.BARE, SourceKind.PASSIVE})
"""Sources of whom one cannot say that they are others, unless both are told apart by their side."""

SAME_SURNAME = 80.0
"""rapidfuzz ratio from which two surnames are one, where the first letters of the first names agree."""

NOBODY_S_VOICE = frozenset({SourceKind.BARE, SourceKind.SOURCES})
"""Who speaks for no body, whatever words describe him: "club sources" are not the club."""

LETTERS = 4
"""Letters that two words must share from the start to name one thing: "Japan", "Japanese"."""


def same_source(collation: Collation, a: Credit, b: Credit) -> bool:
    """Whether both credit the same person or body, in whatever words, or it cannot be told that they do not."""
    if a.given is None or b.given is None:
        return a.given is b.given or _own_act(collation, a, b) or _own_act(collation, b, a)
    one, other = speaker(collation, a), speaker(collation, b)
    if one.who and one.who == other.who:
        return not two_ways(collation, a, b)
    outlets = {a.given.kind, b.given.kind} & {SourceKind.MEDIA}
    quoted = not outlets and one_quotation(collation, a, b)
    if quoted and not (one.by_name and other.by_name and not _people(one.name, other.name)):
        return not two_ways(collation, a, b) and not _one_or_several(a, b)
    if SourceKind.MEDIA in {one.kind, other.kind} or _one_or_several(a, b):
        return one.kind == other.kind == SourceKind.MEDIA and _bodies(one, other)
    if one.name and other.name and not (one.unknown or other.unknown):
        return _people(one.name, other.name) and not two_ways(collation, a, b)
    return (
        _cannot_tell(collation, a, b, one, other)
        or _spokesperson(_as_both_describe(collation, one, b), _as_both_describe(collation, other, a))
        or _bodies(one, other)
    )


def _as_both_describe(collation: Collation, person: Speaker, elsewhere: Credit) -> Speaker:
    """A person with what the other article says of him as well: "its chairman" here, "union chairman" there."""
    if not person.name:
        return person
    there = described_in(collation.articles[elsewhere.article].text, person.name)
    return replace(person, about=person.about | there)


def _one_or_several(a: Credit, b: Credit) -> bool:
    """Whether one unnamed person stands against two or more, counted: "an aide" beside "two officials"."""
    numbers = {
        (credit.given.number, credit.given.count > 1)
        for credit in (a, b)
        if credit.given is not None and credit.kind is SourceKind.OFFICIAL
    }
    return numbers == {("one", False), ("several", True)}


def _own_act(collation: Collation, credited: Credit, flat: Credit) -> bool:
    """Whether somebody announces what he does himself: "he is resigning, he announced" beside "he resigned"."""
    if credited.given is None or flat.given is not None:
        return False
    cue = tokens(collation.articles[credited.article].text, credited.given.cue)
    name = set(speaker(collation, credited).name.split()[-1:])
    near = {word.word for word in tokens(collation.articles[flat.article].text, flat.claim.span)}
    first = credited.given.content[0].of(collation.articles[credited.article].text)
    return bool(name & near) and (any(word.word in OWN_ACTS for word in cue) or _DOES_HIMSELF.match(first) is not None)


_DOES_HIMSELF = re.compile(r"(?:that\s)?(?:he|she|it|they)\s(?:is|was|are|were)\s\w{2,}ing\b")
"""What somebody says that he is doing: "told reporters that he was vetoing the bill"."""


def _cannot_tell(collation: Collation, a: Credit, b: Credit, one: Speaker, other: Speaker) -> bool:
    """Whether one of the two is too vague to be somebody else than the other."""
    if one.unknown or other.unknown or any(_no_source(collation, credit) for credit in (a, b)):
        return True
    if one.crowd and other.crowd:
        return True
    papers = one.kind == other.kind == SourceKind.STATEMENT and (one.mere_paper or other.mere_paper)
    if papers and ("draft" in one.who) == ("draft" in other.who):
        return True
    if one.kind in LOOSE and other.kind in LOOSE:
        sides = [_side(credit) for credit in (a, b)]
        return not all(sides) or _alike_words(*sides)
    plural = {SourceKind.SOURCES, SourceKind.BARE, SourceKind.OFFICIAL}
    return (one.vague and other.kind not in plural) or (other.vague and one.kind not in plural)


def _side(credit: Credit) -> tuple[str, ...]:
    """The words that say whose side unnamed sources are on; "familiar with the matter" says nothing of that."""
    words = tuple(credit.given.affiliation.lower().split()) if credit.given else ()
    return () if any(word in NO_SIDE for word in words) else words


def _no_source(collation: Collation, credit: Credit) -> bool:
    """Whether the passive cue is nobody's word: "it is unclear"."""
    given = credit.given
    if given is None or given.kind is not SourceKind.PASSIVE:
        return False
    return not hearsay(collation.articles[credit.article].text, given.cue)


def _people(a: str, b: str) -> bool:
    """Whether two names are one person's: romanised or misspelt differently, shortened, with a middle initial."""
    one, other = fold_name(a), fold_name(b)
    if same_name(one, other):
        return True
    first, second = one.split(), other.split()
    alike = fuzz.ratio(first[-1], second[-1]) >= SAME_SURNAME if first and second else False
    return alike and (min(len(first), len(second)) == 1 or first[0][0] == second[0][0])


def _spokesperson(one: Speaker, other: Speaker) -> bool:
    """Whether one speaks for the other: "the union" and its spokeswoman or its chairman by name, Kim and "his lawyer"."""
    for person, body in ((one, other), (other, one)):
        speaks = person.speaks_for or (person.heads and body.kind is SourceKind.INSTITUTION)
        if person.name and not body.name and person.name.rpartition(" ")[2] in body.who.split() and body.speaks_for:
            return True
        told = [word for word in body.body if word not in FUNCTION_WORDS]
        if person.name and told and speaks and any(_found(word, person.about) for word in told):
            return True
    return False


def _bodies(one: Speaker, other: Speaker) -> bool:
    """Whether one body's words all stand in the other's: "the White House" in "a White House statement"."""
    if one.kind != other.kind and {one.kind, other.kind} & NOBODY_S_VOICE:
        return False
    if (one.name and " " in one.name) or (other.name and " " in other.name):
        return False
    if one.name or other.name:
        return bool(SPEAKING_FOR & {*one.who.split(), *other.who.split()}) and _alike_words(
            _without_role(one), _without_role(other)
        )
    return _alike_words(one.body, other.body) or _initials(one, other) or _initials(other, one)


def _without_role(said: Speaker) -> tuple[str, ...]:
    return tuple(word for word in said.who.split() if word not in SPEAKING_FOR)


def _alike_words(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    small, large = sorted((one, other), key=len)
    return bool(small) and all(_found(word, large) for word in small)


def _found(word: str, words: tuple[str, ...] | frozenset[str]) -> bool:
    return any(word == other or _stretched(word, other) for other in words)


def _stretched(a: str, b: str) -> bool:
    """Whether two words begin alike: "Japan" and "Japanese", "electoral" and "election"."""
    shorter = min(len(a), len(b))
    return shorter >= LETTERS and a[: min(shorter, LETTERS + 1)] == b[: min(shorter, LETTERS + 1)]


def _initials(short: Speaker, long: Speaker) -> bool:
    letters = "".join(word[0] for word in long.body if word not in {"of", "and", "for", "the"})
    return len(short.body) == 1 and len(letters) > 1 and short.body[0] in {letters, letters.removeprefix("u")}
