"""The names of an article: runs of capitalised words, which of them name people, and what is said of those.

One pass over the text; linear in its length. Next in the flow: ``compare/rules/persons.py``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from compare.claims.gazetteer_en import COUNTRIES, STATES, WITHIN
from compare.claims.names.folding import fold_name
from compare.claims.names.offices_en import FIELD_WORDS, PARTIES
from compare.claims.names.phrases import OFFICE_WORDS, low_word
from compare.claims.names.ranks_en import RANKED_OFFICES
from compare.claims.names.roles import roles_of
from compare.claims.sourcing.spelling import person
from compare.claims.sourcing.words_en import FUNCTION_WORDS
from compare.model import Name, NameKind, Span

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_SHORT = r"(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Prof|Capt|Sgt|Maj|Adm|Rev|St|Jr|Sr)\."
_WORD = rf"(?:{_CAPITAL}\.(?:{_CAPITAL}\.)*|{_SHORT}|{_CAPITAL}[\w’'-]*)"
_PARTICLE = r"(?:(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|du|dos|ibn) ){1,2}"
_RUN = re.compile(rf"(?={_CAPITAL}){_WORD}(?:[ \xa0](?:{_PARTICLE})?{_WORD})*")
"""Asked for a capital first: nothing else is tried at most places, which is half as dear."""
NO_PEOPLE = frozenset(
    """act acts fund party forum rights security street avenue review project bill law laws war day house news committee show
    accountability treaty agreement plan program register caucus trophies diversity international society states kingdom
    district region river lake mountain beach city county island islands bay gate square hall report statement
    league union association society institute coalition alliance council foundation group company corp inc llc ltd bank
    university college school hospital court department agency commission center centre network authority federation
    ministry partners airlines airways holdings therapeutics democrats republicans""".split()
)
"""Words that end the names of other things than people."""
LONGEST = 12
"""Words of a run that is looked at: longer ones are headlines in capitals."""
LONGEST_RUN = 160
"""Letters of a run that is looked at."""
MOST_NAMES = 5


def read_names(text: str, sentences: Sequence[Span]) -> list[tuple[Name, ...]]:
    """Return the names of each sentence, in order; a sentence's first word counts only as part of a longer name, or with an office."""
    return [_of_sentence(text, sentence) for sentence in sentences]


def _of_sentence(text: str, sentence: Span) -> tuple[Name, ...]:
    found = []
    for run in _RUN.finditer(text, sentence.start, sentence.end):
        name = _name(text, run, sentence)
        if name:
            found.append(name)
    return tuple(found)


def _name(text: str, run: re.Match[str], sentence: Span) -> Name | None:
    said = run[0]
    opens = run.start() == sentence.start and " " not in said
    if len(said) > LONGEST_RUN or (opens and text[run.end() : run.end() + 2] not in {", ", " ("}):
        return None
    titled, words, folded, is_person = _taken_apart(said)
    if not folded:
        return None
    start = text.rfind(words, run.start(), run.end())
    span = Span(start, start + len(words))
    if not is_person:
        return None if opens else Name(span, folded)
    roles = roles_of(text, span, sentence)
    if " " in folded or titled or roles:
        return Name(span, folded, NameKind.PERSON, roles)
    return None if opens else Name(span, folded)


@lru_cache(maxsize=50_000)
def _taken_apart(run: str) -> tuple[bool, str, str, bool]:
    """Return whether a title stands before the name in a run, the name as printed and folded, and whether a person's."""
    words = run.split()
    while words and low_word(words[0]) in FUNCTION_WORDS:
        words.pop(0)
    if not words or len(words) > LONGEST:
        return False, "", "", False
    kept = " ".join(words)
    name = person(kept)
    parts = name.split()
    while len(parts) > 1 and _before_a_name(low_word(parts[0]), len(parts)):
        parts.pop(0)
    name = " ".join(parts)
    if not name or name not in kept or len(parts) > MOST_NAMES or _no_person(parts):
        kept = kept.rstrip(".")
        return False, kept, fold_name(kept), False
    for mark in ("'s", "’s", "'", "’"):
        name = name.removesuffix(mark)
    return len(words) > len(parts), name, fold_name(name), True


def _before_a_name(word: str, left: int) -> bool:
    """Whether a word that ``left`` words are left with is an office or its field: "Undersecretary", "Interior"."""
    return word in RANKED_OFFICES or word in COURTESY or (left > FULL and (word in FIELD_WORDS or word in OFFICE_WORDS))


FULL = 2
"""Words of a full name."""
COURTESY = frozenset("mr mrs ms miss dr mx sir dame".split())


def _no_person(parts: Sequence[str]) -> bool:
    """Whether capitalised words name a party, a place, a law or a body."""
    last, whole = low_word(parts[-1]), fold_name(" ".join(parts))
    if last in NO_PEOPLE or last in PARTIES or parts[0][:2] in {"R-", "D-", "I-"}:
        return True
    return whole in COUNTRIES or whole in STATES or whole in WITHIN
