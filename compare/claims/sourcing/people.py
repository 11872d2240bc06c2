"""The people whom an article names in full: where, under which titles, and whether Mr. or Ms.

Short names, offices and pronouns are traced back to them by ``resolve.py``, next in the flow.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from compare.claims.gazetteer_en import ADJECTIVES, STATES
from compare.claims.sourcing.given_names_en import GIVEN_NAMES
from compare.claims.sourcing.sources_en import TITLES
from compare.claims.sourcing.spelling import MEMBERS, PARTICLES, folded, person
from compare.claims.sourcing.verbs_en import FORMS
from compare.claims.sourcing.words_en import FUNCTION_WORDS

_NAME_WORD = r"(?:[A-ZÀ-Þ]\.|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Prof)\.|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-ZÀ-Þ][\w’'-]*)"
_RUN = re.compile(rf"(?=[A-ZÀ-Þ]){_NAME_WORD}(?:[ \xa0](?:(?:de|da|del|van|von|der|bin|al|el|la|le) )?{_NAME_WORD})+")
GENDERS = {"mr": "m", "sir": "m", "ms": "f", "mrs": "f", "lady": "f"}
_CALLED = re.compile(r"\b(Mr|Ms|Mrs|Sir|Lady)\.? ([A-ZÀ-Þ][\w’-]+)")
_COURTESY = re.compile("Mr|Ms|Sir|Lady")
MOST_NAMES = 12
"""How many mentions before and after a place are looked at: keeps the work linear."""
BEFORE_NAME = 60
"""How many characters before a name are searched for its title."""


class Person(NamedTuple):
    """A person's full name in the article."""

    name: str
    """Folded, titles left out."""
    start: int
    titles: frozenset[str]
    abroad: bool = False
    """Whether the copy says of what country or body the office is, "Russian President", ", president of the union": then "the
    president" alone is another."""


class People(NamedTuple):
    """Everybody whom one article names in full."""

    by: Mapping[str, Sequence[Person]]
    """By first and by last word of the name, and by title ("@president"); "" holds all. In text order."""
    titled: frozenset[str]
    """Who has a title: surely people."""
    genders: Mapping[str, str]
    """Whom "he" ("m") or "she" ("f") can mean: by Mr. or Ms., else by the given name."""


def people_of(text: str) -> People:
    """Return the people whom an article names in full."""
    found: dict[str, list[Person]] = {"": []}
    full = list(_people(text))
    lasts = frozenset(known.name.rpartition(" ")[2] for known in full)
    for known in sorted([*full, *_by_title(text, lasts)], key=attrgetter("start")):
        words = known.name.split()
        for key in dict.fromkeys(("", words[0], words[-1], *(f"@{title}" for title in sorted(known.titles)))):
            found.setdefault(key, []).append(known)
    titled = frozenset(known.name for known in found[""] if known.titles)
    return People(found, titled, _genders(text, found[""]))


def full_name(people: People, name: str, place: int) -> str:
    """Return the fullest name that ends or begins with ``name``: the nearest before ``place``, else the first after it."""
    words = name.split()
    if not words:
        return name
    for known in _around(people.by.get(words[-1], people.by.get(words[0], ())), place):
        parts = known.name.split()
        if len(parts) > len(words) and (parts[-len(words) :] == words or parts[: len(words)] == words):
            return known.name
    return name


def holder(people: People, office: frozenset[str], place: int) -> str:
    """Return who holds the office that is mentioned: "the president" after "President Lee Jae Myung"; else empty."""
    held = [known for known in _around(people.by.get(f"@{min(office)}", ()), place) if office <= known.titles]
    return next((known.name for known in held if not known.abroad), held[0].name if held else "")


def nearest(people: People, place: int) -> str:
    """Return the last person named before ``place``; empty if there is none."""
    middle = bisect_left(people.by[""], place, key=lambda known: known.start)
    return people.by[""][middle - 1].name if middle else ""


def _around(people: Sequence[Person], place: int) -> Iterator[Person]:
    """Yield people from the nearest before ``place`` back to the first, then those after it."""
    middle = bisect_left(people, place, key=lambda known: known.start)
    yield from reversed(people[max(0, middle - MOST_NAMES) : middle])
    yield from people[middle : middle + MOST_NAMES]


def _people(text: str) -> Iterator[Person]:
    for run in _RUN.finditer(text, _past_title_case(text)):
        if run[0].startswith("The ") or text.endswith("the ", 0, run.start()):
            continue
        words = folded(person(run[0])).split()
        while words and words[0] in FUNCTION_WORDS:
            words.pop(0)
        if any(word in FORMS and FORMS[word].news and not FORMS[word].noun for word in words):
            continue
        if not MIN_NAME <= len(words) <= MAX_NAME or not _NEVER_IN_NAMES.isdisjoint(words):
            continue
        if " ".join(words) in STATES or words[-1] in MEMBERS_OF:
            continue
        near = _before(text, run.start()) + folded(run[0]).split()
        yield Person(
            " ".join(words),
            run.start(),
            frozenset(word for word in near + _behind(text, run.end()) if word in TITLES),
            abroad=any(word in FOREIGN for word in near) or _elsewhere(text, run.end()),
        )


MEMBERS_OF = frozenset(word.lower() for word in MEMBERS)
"""What "the Ohio Republican" is, and no name."""


def _by_title(text: str, known: frozenset[str]) -> Iterator[Person]:
    """Yield whom the article calls by title and last name alone: "President Okafor", never "Chidi Okafor"."""
    for call in _TITLED.finditer(text, _past_title_case(text)):
        name = folded(call["name"])
        titles = frozenset(word for word in folded(call["title"]).split() if word in TITLES)
        if name and " " not in name and name not in known and name not in TITLES and name not in FUNCTION_WORDS:
            yield Person(
                name, call.start("name"), titles, abroad=any(word in FOREIGN for word in _before(text, call.start()))
            )


_TITLED = re.compile(
    r"(?P<title>\b(?:President|Prime Minister|Chancellor|Premier|Senator|Sen\.|Representative|Rep\.|Governor|Gov\.|Mayor|Judge|Justice|"
    r"Secretary|General|Gen\.|Sheriff|Speaker|Attorney General|Minister|Commissioner|Director|Mr\.?|Ms\.?|Mrs\.?|Dr\.))"
    r" (?P<name>[A-ZÀ-Þ][\w’-]+)(?![\w’-]| [A-ZÀ-Þ])"
)


def _past_title_case(text: str) -> int:
    """Return where the body begins if the headline capitalises all: "Norway Asks Alaska Station" names nobody."""
    headline = text.partition("\n\n")[0]
    words = [word for word in headline.split() if len(word) > LONG_WORD]
    title = len(headline) < len(text) and words and sum(word[0].isupper() for word in words) >= TITLE_CASE * len(words)
    return len(headline) if title and not headline.rstrip().endswith(".") else 0


LONG_WORD, TITLE_CASE = 3, 0.8
"""Words of more letters than the first have a capital in such a headline, but for a share of them."""

_NEVER_IN_NAMES = FUNCTION_WORDS - PARTICLES
FOREIGN = frozenset(folded(adjective) for adjective in ADJECTIVES)

MIN_NAME, MAX_NAME = 2, 4
"""A full name has so many words."""


def _before(text: str, start: int) -> list[str]:
    """Return the last words before a name that may be its titles; not those of "the mayor of Port Amal"."""
    words = folded(text[max(0, start - BEFORE_NAME) : start]).split()[-4:]
    return [] if words and words[-1] in PREPOSITIONS else words


PREPOSITIONS = frozenset("of in at from for near on to with".split())


def _behind(text: str, end: int) -> list[str]:
    """Return the first words of what describes a name behind its comma: "Ryosei Akazawa, the minister"."""
    if text[end : end + 1] != ",":
        return []
    return folded(text[end : end + BEFORE_NAME].partition(".")[0]).split()[:8]


def _elsewhere(text: str, end: int) -> bool:
    """Whether the office behind a name is that of a body told with it: ", president of the harbour union"."""
    return _OF_A_BODY.match(text, end) is not None


_OF_A_BODY = re.compile(r", (?:the |a )?president (?:of|at|for) ")


def _genders(text: str, people: Sequence[Person]) -> dict[str, str]:
    """Return who is called Mr. or Ms. anywhere in the article, and for whom the given name tells it."""
    called = {}
    if _COURTESY.search(text):
        called = {folded(match[2]): GENDERS[match[1].lower()] for match in _CALLED.finditer(text)}
    found = {}
    for name in dict.fromkeys(known.name for known in people):
        first, last = name.split()[0], name.split()[-1]
        gender = called.get(last) or GIVEN_NAMES.get(first if first != last else "")
        if gender:
            found[name] = gender
    return found
