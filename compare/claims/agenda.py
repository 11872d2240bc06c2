"""Agenda items: what is discussed, demanded, agreed, offered, promised or contained.

Found from the words that introduce them ("exchange views on X, Y as well as Z"), one item for each member of the list.
Says what one sentence holds; whether another outlet has the item too is for ``compare/rules/agenda.py``.
"""

from __future__ import annotations

import re

from compare.claims.agenda_words import (
    AGREED_CUES,
    AGREED_HINTS,
    ANOTHER_VERB,
    DEFERRED_HINTS,
    EMPTY_HEADS,
    EXCLUDED_HINTS,
    ITEM_ENDS,
    LIST_ENDS,
    LISTING,
    NOT_BEFORE,
    NOT_ITEMS,
    NOUN_BEFORE,
    PASSIVE_HINTS,
    PASSIVE_TOPIC,
    STATUS_WORDS,
    TOPIC_CUES,
    TOPIC_HINTS,
    TRIGGERS,
    VOWING,
)
from compare.claims.hints import Hints
from compare.claims.words import fold, lowered, stem, tokens
from compare.model import AgendaItem, AgendaStatus, Span

MOST_WORDS = 16
"""A longer stretch is a whole clause, not an item."""


def _any_of(rows: tuple[str, ...]) -> re.Pattern[str]:
    """Compile rows as whole words of the lowered text."""
    return re.compile(r"\b(?:" + "|".join(rows) + r")(?!\w)")


_TOPIC = _any_of(TOPIC_CUES)
_AGREED = _any_of(AGREED_CUES)
_STATUS = {AgendaStatus(name): _any_of(rows) for name, rows in STATUS_WORDS.items()}
_END = re.compile("|".join(LIST_ENDS), re.IGNORECASE)
_ITEM_END = re.compile("|".join(ITEM_ENDS), re.IGNORECASE)
_NOT_ITEM = re.compile("|".join(NOT_ITEMS), re.IGNORECASE)
_NOUN_PHRASE = r"(?:the|an?|its|their|his|her|how|whether|ways|what|[A-Z][\w.]*(?: [A-Z][\w.]*)*['’]s?|\w+ing|to)\b"
_LIST_BREAK = re.compile(
    r",? as well as (?:on |over )?|,? (?:and|or) (?=also\b)|,? (?:including|such as|among them) |, (?:and |or )?"
)
_LAST_AND = re.compile(r" (?:and|or) ")
_NEW_PHRASE = re.compile(rf" (?:and|or) (?={_NOUN_PHRASE})")
_PAIR = re.compile(r"\b(?:between|both|from)\b", re.IGNORECASE)
_ASIDE = (AgendaStatus.EXCLUDED, AgendaStatus.DEFERRED)
_PASSIVE = _any_of(PASSIVE_TOPIC)
_PATTERNS = (_STATUS[AgendaStatus.EXCLUDED], _STATUS[AgendaStatus.DEFERRED], _PASSIVE, _TOPIC, _AGREED)
_HINTED = Hints((EXCLUDED_HINTS, DEFERRED_HINTS, PASSIVE_HINTS, TOPIC_HINTS, AGREED_HINTS, TRIGGERS))
"""What a sentence may match of the patterns; the last number says whether it is looked at at all."""
_SUBJECTS, _CUES, _ANY = range(3), range(3, 5), 5
_LISTING = re.compile("|".join(LISTING), re.IGNORECASE)
_VOWING = re.compile("|".join(VOWING), re.IGNORECASE)
_ANOTHER_VERB = re.compile(ANOTHER_VERB)
_NOT_BEFORE = re.compile(NOT_BEFORE, re.IGNORECASE)
_NOUN_BEFORE = re.compile(NOUN_BEFORE, re.IGNORECASE)
_WHICH = re.compile(r"that\b", re.IGNORECASE)
BEFORE_CUE = 24
"""Characters before a cue in which its negation may stand."""
_CLAUSE = re.compile(r", |; |\b(?:that|but|, and|while|said)\b ")
_EMPTY = frozenset(fold(stem(word)) for word in EMPTY_HEADS)


def read_agenda(text: str, sentence: Span) -> tuple[AgendaItem, ...]:
    """Return the agenda items of one sentence, in reading order, none inside another."""
    tried = _HINTED.tried(sentence.of(lowered(text)))
    if _ANY not in tried:
        return ()
    items = _as_subject(text, sentence, tried)
    if items:
        return tuple(items)
    reached = sentence.start
    for cue in _cues(text, sentence, tried):
        if cue.start < reached:
            continue
        region = Span(cue.end, _end(text, cue.end, sentence.end)).trimmed(text)
        if _NOT_ITEM.match(text, region.start, region.end) or _tells_which(text, cue, region, sentence):
            continue
        for part in _parts(text, region):
            item = _item(text, part, cue, sentence)
            if item:
                items.append(item)
                reached = item.span.end
    return tuple(items)


def lists_a_point(cue: str, item: AgendaItem) -> bool:
    """Whether the words that introduce an item name a point of an agenda, and not what somebody sought or offered."""
    return bool(_LISTING.search(cue)) and (len(item.stems) > 1 or not _VOWING.search(cue))


def _tells_which(text: str, cue: Span, region: Span, sentence: Span) -> bool:
    """Whether the cue is a noun and what follows says which: "every promise that we made"."""
    before = max(sentence.start, cue.start - BEFORE_CUE)
    return bool(_WHICH.match(text, region.start, region.end) and _NOUN_BEFORE.search(text, before, cue.start))


def _as_subject(text: str, sentence: Span, tried: set[int]) -> list[AgendaItem]:
    """Items that the sentence speaks of as its subject: "The ban will not be on the table", "Cranes were discussed"."""
    for number in _SUBJECTS:
        match = _PATTERNS[number].search(lowered(text), sentence.start, sentence.end) if number in tried else None
        if match and match.start() > sentence.start:
            start = max(
                (cut.end() for cut in _CLAUSE.finditer(text, sentence.start, match.start())), default=sentence.start
            )
            part = Span(start, match.start()).trimmed(text)
            if _ANOTHER_VERB.search(text, part.start, part.end):
                return []
            item = _item(text, part, Span(match.start(), match.end()), sentence)
            return [item] if item else []
    return []


def _cues(text: str, sentence: Span, tried: set[int]) -> list[Span]:
    found = {
        Span(*match.span())
        for number in _CUES
        if number in tried
        for match in _PATTERNS[number].finditer(lowered(text), sentence.start, sentence.end)
    }
    return sorted(found)


def _end(text: str, start: int, limit: int) -> int:
    """Where the words that the cue introduces stop."""
    match = _END.search(text, start, limit)
    return match.start() if match else limit


def _parts(text: str, region: Span) -> list[Span]:
    """Cut a coordination into its members: "X, Y and Z", "X as well as Y"."""
    cuts = [Span(match.start(), match.end()) for match in _LIST_BREAK.finditer(text, region.start, region.end)]
    pieces = _between(region, cuts)
    final = pieces[-1]
    listed = any(cut.of(text).startswith(", ") for cut in cuts)
    pattern = _LAST_AND if listed else _NEW_PHRASE
    if not _PAIR.search(text, final.start, final.end):
        ands = [Span(match.start(), match.end()) for match in pattern.finditer(text, final.start, final.end)]
        if ands:
            pieces[-1:] = _between(final, ands[-1:] if listed else ands)
    return [piece.trimmed(text) for piece in pieces]


def _between(region: Span, cuts: list[Span]) -> list[Span]:
    starts = [region.start, *(cut.end for cut in cuts)]
    ends = [*(cut.start for cut in cuts), region.end]
    return [Span(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]


def _item(text: str, part: Span, cue: Span, sentence: Span) -> AgendaItem | None:
    """Make an item of a list member, or None where it names nothing (a pronoun, a clause, a bare number)."""
    tail = _ITEM_END.search(text, part.start, part.end)
    words_end = tail.start() if tail else part.end
    part = Span(part.start, part.start + len(text[part.start : words_end].rstrip(" .,"))).trimmed(text)
    if _NOT_ITEM.match(text, part.start, part.end):
        return None
    words = [token for token in tokens(text, part) if token.content]
    stems = tuple(dict.fromkeys(s for token in words if (s := fold(token.stem)) not in _EMPTY and not s.isdigit()))
    if not stems or len(words) > MOST_WORDS or _cuts_a_quotation(text, part, sentence):
        return None
    return AgendaItem(part, stems, _status(text, part, cue, sentence), cue)


def _cuts_a_quotation(text: str, part: Span, sentence: Span) -> bool:
    """Whether an item begins or ends inside a quotation, or lies in one: what a speaker says by the way is on no agenda."""
    opened = _open_marks(text, sentence.start, part.start)
    return opened > 0 or _open_marks(text, part.start, part.end) != 0


def _open_marks(text: str, start: int, end: int) -> int:
    """How many quotation marks a stretch opens and does not close; below zero where it closes one."""
    curly = text.count("“", start, end) - text.count("”", start, end)
    return curly or text.count('"', start, end) % 2


def _in_a_name(text: str, match: re.Match[str]) -> bool:
    """Whether a status word is part of a name: "Deferred Action for Childhood Arrivals"."""
    return text[match.start()].isupper() and text[match.end() + 1 : match.end() + 2].isupper()


def _status(text: str, part: Span, cue: Span, sentence: Span) -> AgendaStatus:
    """Status words stand between the cue and the item, or say it of the whole sentence (excluded, deferred)."""
    if _NOT_BEFORE.search(text, max(sentence.start, cue.start - BEFORE_CUE), cue.start):
        return AgendaStatus.EXCLUDED
    small = lowered(text)
    for status in _ASIDE:
        if any(not _in_a_name(text, match) for match in _STATUS[status].finditer(small, sentence.start, sentence.end)):
            return status
    for status in (AgendaStatus.TO_BEGIN, AgendaStatus.UNDER_WAY):
        if _STATUS[status].search(small, cue.start, part.end):
            return status
    agreed = _AGREED.fullmatch(small, cue.start, cue.end)
    return AgendaStatus.AGREED if agreed else AgendaStatus.TOPIC
