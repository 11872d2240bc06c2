"""The words before a name that say who somebody is: "Deputy Foreign Minister", "its president,", "Utah's".

What a phrase says is ``role_phrases.py``'s. Feeds ``roles.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare.claims.gazetteer_en import STATES
from compare.claims.names.offices_en import FIELD_WORDS, PARTIES
from compare.claims.names.phrases import FILLERS, OFFICE_WORDS, POSSESSIVE, low_word
from compare.claims.names.ranks_en import FORMER, OPEN, RANKS
from compare.claims.names.role_phrases import ARTICLES, JOINING, NOT_ROLES, STARTS, WORD, calls_somebody, roles_in
from compare.model import Role, Span

_LAST_WORD = re.compile(r"[^\s,;:()\[\]“”\"—–]+(?=,? \Z)")
_OF_OFFICE = re.compile(
    r"((?:[A-Z][\w-]{1,20} )?(?:Secretary|Minister|Director|Chancellor|Governor) (?:of|for) (?:the )?[A-Z]\w{1,20}(?: [A-Z]\w{1,20})?) \Z"
)
_OF_A_STATE = re.compile(r"(?:^|(?<= ))([A-Z][a-z]+(?: [A-Z][a-z]+)?)[’']s \Z")
NOT_OF_A_BODY = NOT_ROLES - frozenset("to in on at with and".split())
"""Words that stand in no office with its body."""
OF_OFFICES = frozenset("staff state police football".split())
"""What "of" may stand before inside an office: "chief of staff"."""
CAPITALISED = frozenset({"state", "seat", "house"})
"""Offices that copy capitalises before a name: "the president Blumenthal worked for" is no title."""
MODIFIERS = ((FORMER | OPEN | FILLERS) - JOINING) | FIELD_WORDS.keys() | RANKS.keys() | PARTIES.keys()


def ends_in_office(left: str) -> bool:
    """Whether the words before a name end in an office, perhaps with a comma, or hold "Secretary of the" and the like."""
    bare = left.rstrip(" ,")
    word = bare[bare.rfind(" ") + 1 :]
    return low_word(word).removeprefix("ex-") in OFFICE_WORDS or " of " in left or " for " in left


def before_name(left: str, end: int) -> Iterator[Role]:
    """Yield the roles of the words right before a name, or before its comma: "its president, Silvia Dome".

    ``left`` are the words before the name, which begins at ``end`` in the text.
    """
    shift = end - len(left)
    office = _OF_OFFICE.search(left) if " of " in left or " for " in left else None
    if office:
        yield from roles_in(list(WORD.finditer(left, office.start(1), office.end(1))), shift)
        return
    comma = left.endswith(", ")
    last = _LAST_WORD.search(left, left.rstrip(" ,").rfind(" ") + 1)
    if last is None or low_word(last[0]).removeprefix("ex-") not in OFFICE_WORDS:
        yield from _of_a_body(left, shift) if comma else ()
        return
    words, stopped = _walk(left, last)
    if comma and not stopped and not words[0][0][0].islower():
        return
    for role in roles_in(words, shift, ends=True):
        title = comma or stopped != "the" or any(word[0][0].isupper() for word in words)
        if title or role.sphere not in CAPITALISED:
            yield role
    above = left[: words[0].start()]
    if not comma and above.endswith(", ") and _opens_with_office(above):
        yield from before_name(above, shift + len(above))


def _of_a_body(left: str, shift: int) -> Iterator[Role]:
    """Yield the roles of an office with its body before a comma: "the president of the football union, Ana Ruiz"."""
    start = max(left.rfind(mark, 0, len(left) - 2) for mark in ',;:()“”"—–') + 1
    words = list(WORD.finditer(left, start, len(left) - 2))
    lows = [low_word(word[0]) for word in words]
    for number, low in enumerate(lows):
        opens = low in STARTS and (not number or lows[number - 1] not in NOT_ROLES)
        if opens and calls_somebody(lows[number:]) and NOT_OF_A_BODY.isdisjoint(lows[number:]):
            yield from roles_in(words[number:], shift)
            return


def _opens_with_office(above: str) -> bool:
    """Whether words before a title are an office that is nobody else's: "The panel's chairman, Sen. Ana Ruiz"."""
    last = _LAST_WORD.search(above, above.rstrip(" ,").rfind(" ") + 1)
    if last is None or low_word(last[0]) not in OFFICE_WORDS:
        return False
    words, stopped = _walk(above, last)
    before = above[: words[0].start()].rstrip()
    return bool(stopped) and not before.removesuffix("The").removesuffix("the").rstrip().endswith(",")


def of_state(left: str, end: int) -> Iterator[Role]:
    """Yield the state whose politician is named: "Utah's Ana Ruiz"."""
    state = _OF_A_STATE.search(left)
    if state is None:
        return
    for words in (state[1], state[1].rpartition(" ")[2]):
        if words.lower() in STATES:
            start = end - len(left) + state.end(1) - len(words)
            yield Role(Span(start, start + len(words)), "state of election", STATES[words.lower()], status="open")
            return


DISMISSED = frozenset({"fired", "ousted"})
"""Words before an office that are verbs behind a name: "the fired secretary", "President Dahl fired Secretary Holm"."""


def _somebody(words: list[re.Match[str]]) -> bool:
    """Whether the last of these words is a name, who does something to whom comes next."""
    return bool(words) and words[-1][0][0].isupper() and low_word(words[-1][0]) not in STARTS


def _walk(left: str, last: re.Match[str]) -> tuple[list[re.Match[str]], str]:
    """Walk back from an office over the words that belong to it; return them and the article or owner before them."""
    kept = [last]
    words = list(WORD.finditer(left, 0, last.start()))
    for number, word in reversed(list(enumerate(words))):
        low = low_word(word[0]).removeprefix("ex-")
        listed = low in FIELD_WORDS and low_word(kept[-1][0]) not in OFFICE_WORDS
        if left[word.end() : kept[-1].start()] not in ({" ", ", "} if listed else {" "}):
            break
        if word[0].endswith(POSSESSIVE) or low in STARTS:
            return [*([word] if low not in ARTICLES else []), *kept[::-1]], low
        if low in DISMISSED and _somebody(words[:number]):
            break
        behind = low_word(kept[-1][0])
        joins = (low == "of" and behind in OF_OFFICES) or (
            low == "and" and number > 0 and behind not in OFFICE_WORDS and low_word(words[number - 1][0]) in FIELD_WORDS
        )
        if not joins and (low in JOINING or not (low in OFFICE_WORDS or low in MODIFIERS or word[0][0].isupper())):
            break
        kept.append(word)
    return kept[::-1], ""
