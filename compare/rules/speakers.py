"""A credit as somebody who speaks: by name, by the words that tell a body, or not known well enough to compare.

Reads the description that an article gives of a person ("union chairman Rein Aavik", "Hanna Tesfaye, the bloc's
spokeswoman") and whose document "the filing" is. Next in the flow: ``same_source.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from compare.align.collation import Collation
from compare.claims.sourcing.describe import singular
from compare.claims.sourcing.sources_en import DOCUMENTS, INSTITUTIONS, OFFICIALS, PUBLIC, TITLES, UNIQUE_OFFICES
from compare.claims.sourcing.spelling import folded
from compare.claims.words import lowered
from compare.model import Attribution, SourceKind, Span
from compare.rules.credits import Credit
from compare.rules.speakers_en import GENERIC_BODIES, HEADS, HEARSAY, MODIFIERS, NO_OWNER, PRONOUNS, SPEAKING_FOR

ROLES = TITLES | OFFICIALS | UNIQUE_OFFICES | PUBLIC | DOCUMENTS | INSTITUTIONS
BEFORE, BEHIND = 60, 80
"""How far before and behind a person's name its description is looked for, in characters."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, ready to be held against another."""

    kind: SourceKind
    who: str
    name: str
    """A person's name, folded; empty for everybody else."""
    body: tuple[str, ...]
    """The words that tell which body or group it is, in order."""
    about: frozenset[str]
    """The words that describe a named person where the article names it."""
    by_name: bool
    """Whether the words of credit hold a word of the name, and no pronoun."""
    unknown: bool
    """A pronoun that was resolved to nobody, or to somebody who hardly speaks."""
    crowd: bool
    """People or groups of whom nothing is told by name: "campaigners", "environmental groups"."""
    vague: bool
    """Somebody definite whom the words do not identify: "the company", "he", "the committee chairman"."""

    @property
    def speaks_for(self) -> bool:
        """Whether it speaks for somebody else."""
        return bool(SPEAKING_FOR & (self.about | set(self.who.split())))

    @property
    def mere_paper(self) -> bool:
        """Whether it is a paper of which is not said whose it is: "the indictments", "court documents"."""
        return self.kind is SourceKind.STATEMENT and all(word in _PAPER for word in self.who.split())

    @property
    def heads(self) -> bool:
        """Whether it is the head of a body, who speaks for it whenever he speaks."""
        return bool(HEADS & self.about)


_PAPER = DOCUMENTS | MODIFIERS | {"the", "a", "an", "court", "this", "that"}


def speaker(collation: Collation, credit: Credit) -> Speaker:
    """Return who speaks in a credit; ``credit.given`` must be there."""
    given = credit.given
    if given is None:
        return Speaker(SourceKind.NONE, "", "", (), frozenset(), by_name=False, unknown=True, crowd=False, vague=False)
    text = collation.articles[credit.article].text
    printed = folded(given.source.of(text)) if given.source else ""
    who = _owner(collation, credit, given) or _spelled_out(text, folded(given.via.of(text)) if given.via else given.who)
    name = who if credit.kind is SourceKind.PERSON and _is_name(text, who) else ""
    about = described_in(text, name) if name else frozenset()
    body = () if name else tuple(word for word in who.split() if word not in MODIFIERS and word not in PRONOUNS)
    by_name = bool(name) and name.rpartition(" ")[2] in printed.split()
    unknown = _unknown(collation, credit, who, printed)
    vague = not name and _vague(credit, given, who, printed)
    crowd = not name and _crowd(credit.kind, given, printed, text)
    return Speaker(credit.kind, who, name, body, about, by_name=by_name, unknown=unknown, crowd=crowd, vague=vague)


def _crowd(kind: SourceKind, given: Attribution, printed: str, text: str) -> bool:
    if kind is SourceKind.PUBLIC:
        return True
    small = given.source is not None and not re.search(r"(?<!\A)\b[A-ZÀ-Þ]", given.source.of(text))
    return kind is SourceKind.INSTITUTION and small and printed.endswith("s")


@lru_cache(maxsize=4096)
def _is_name(text: str, who: str) -> bool:
    """Whether the last word is printed with a capital somewhere and is no word for an office or a body."""
    last = who.rpartition(" ")[2]
    if not last or last in ROLES or last in PRONOUNS or " of " in who:
        return False
    return any(word.endswith(last) for word in _capitalised(text))


@lru_cache(maxsize=64)
def _capitalised(text: str) -> frozenset[str]:
    """The words that an article prints with a capital, folded; every credit of the article asks for them."""
    return frozenset(map(folded, frozenset(_CAPITALISED.findall(text))))


_CAPITALISED = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+")


@lru_cache(maxsize=4096)
def described_in(text: str, name: str) -> frozenset[str]:
    """The words around the first place that names somebody in full."""
    words = name.split()
    for place in _places(text, words[-1]):
        before, behind = text[max(0, place.start - BEFORE) : place.start], text[place.end : place.end + BEHIND]
        if len(words) == 1 or words[0] in folded(before).split():
            near = re.split(r"[.;:]\s|\n", before)[-1] + " " + _described(behind)
            return frozenset(folded(near).split())
    return frozenset()


def _places(text: str, word: str) -> Iterator[Span]:
    """Yield where a word stands by itself, in any case; a pattern for each name would cost more than all else here."""
    small = lowered(text)
    at = small.find(word)
    while at >= 0:
        place = Span(at, at + len(word))
        whole = _EDGE.match(text, place.start) and _EDGE.match(text, place.end)
        if whole:
            yield place
        at = small.find(word, place.end if whole else at + 1)


_EDGE = re.compile(r"\b")


def _described(behind: str) -> str:
    """What describes a name behind its comma: "Hanna Tesfaye, the bloc's spokeswoman, said"."""
    return re.split(r"[.;:]\s|\n", behind)[0] if behind[:1] == "," else ""


def _unknown(collation: Collation, credit: Credit, who: str, printed: str) -> bool:
    """Whether a pronoun means nobody known: left as it is, or read as somebody without a title who says nothing else."""
    if credit.kind is SourceKind.PASSIVE:
        return False
    last = who.rpartition(" ")[2]
    if not last or last in PRONOUNS:
        return True
    if credit.kind is not SourceKind.PERSON or printed not in PRONOUNS:
        return False
    text = collation.articles[credit.article].text
    named = (
        given.source.of(text)
        for claim in collation.claims[credit.article]
        for given in claim.attributions
        if given.source
    )
    return not any(last in folded(source).split() for source in named) and not described_in(text, who) & TITLES


_GENERIC = GENERIC_BODIES | MODIFIERS


def _vague(credit: Credit, given: Attribution, who: str, printed: str) -> bool:
    words = who.split()
    if not words:
        return False
    if credit.kind is SourceKind.PERSON:
        return True
    if words[-1] in NO_OWNER or all({word, singular(word)} & _GENERIC for word in words):
        return credit.kind in {SourceKind.STATEMENT, SourceKind.INSTITUTION, SourceKind.PUBLIC} and len(words) == 1
    definite = printed.split()[:1] == ["the"] or words[0] in {"his", "her", "its", "their"}
    return credit.kind is SourceKind.PUBLIC and given.number == "one" and (definite or bool(SPEAKING_FOR & set(words)))


def _owner(collation: Collation, credit: Credit, given: Attribution) -> str:
    """Whose document it is: "the filing said" after "the company said in a filing"."""
    words = given.who.split()
    if given.kind is not SourceKind.STATEMENT or len(words) != 1:
        return ""
    text = collation.articles[credit.article].text
    for claim in collation.claims[credit.article]:
        for earlier in claim.attributions:
            if earlier.cue.start >= given.cue.start:
                return ""
            behind = text[earlier.cue.start : min(claim.span.end, earlier.cue.end + BEHIND)]
            if earlier.kind in OWNERS and words[0] in folded(behind).split():
                return earlier.who
    return ""


OWNERS = frozenset({SourceKind.PERSON, SourceKind.INSTITUTION, SourceKind.COUNTRY})


def _spelled_out(text: str, who: str) -> str:
    """An abbreviation as the article spells it out once: "Philippine Coast Guard (PCG)"."""
    if " " in who or not who or f"({who.upper()})" not in text:
        return who
    found = re.search(rf"((?:[A-Z][\w.'’-]*\s(?:(?:of|and|for|the)\s)*){{2,7}})\({re.escape(who.upper())}\)", text)
    return folded(found[1]) if found else who


def hearsay(text: str, cue: Span) -> bool:
    """Whether a passive cue relays somebody: "it was learned", and not "it is unclear"."""
    return bool(HEARSAY & set(folded(cue.of(text)).split()))
