"""The act that a date dates: the verb it hangs on, and the nouns beside it.

"Will visit Oslo on May 3" dates a visit, "the decision in June" a decision, "said Friday" the telling. Read from word
forms and function words alone; the words are in ``acts_en.py``. Two dates are compared in ``compare/rules/dated.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from compare.claims.acts_alike import is_light, same_act, with_particle
from compare.claims.acts_en import (
    ADVERBS,
    AUXILIARIES,
    BEFORE_ADJECTIVES,
    BEFORE_VERBS,
    CLAUSE_WORDS,
    DONE,
    FINITE,
    NO_VERBS,
    PARTICLES,
    PASSIVE,
    PAST,
    PLANNING,
    PREPOSITIONS,
    PRESENT,
    TELLING,
)
from compare.claims.certainty.governed import base
from compare.claims.certainty.ladder_en import IRREGULAR
from compare.claims.words import Token, stem, tokens
from compare.model import Span

NOUNS = 4
"""Nouns kept beside the verb."""

_HARD = re.compile(r"[;:“”\"—]|\s-{1,2}\s|\n")
_NOUN_ENDINGS = ("tion", "ment", "ity", "ness", "ship", "ism", "ist", "ers", "ors", "nger")
"""Endings of words that are nouns after "to" as well: "open to passenger trains"."""
_SHORTEST = 4
"""Letters of the shortest word in -ed that is read as a verb."""


@dataclass(frozen=True, slots=True)
class Act:
    """What a date dates."""

    verb: str = ""
    """Stem of its verb, words for one act folded; empty where it hangs on a noun alone."""
    nouns: tuple[str, ...] = ()
    """Stems of nouns in its clause that are no names, nearest first."""
    telling: bool = False
    """Whether it dates the saying and not what is said."""
    owned: bool = False
    """Whether it belongs to its first noun and to nothing else: "Sunday's election"."""
    at: Span | None = field(default=None, compare=False)
    """Where its verb stands; what is compared is the act, not the place."""

    @property
    def light(self) -> bool:
        """Whether the verb says little by itself."""
        return is_light(self.verb)


def act_of(text: str, sentence: Span, date: Span, others: Iterable[Span] = ()) -> Act:
    """Return the act that the words at ``date`` put in time; ``others`` are the sentence's further dates."""
    words = tokens(text, sentence)
    left = [token for token in words if token.span.end <= date.start][::-1]
    right = [token for token in words if token.span.start >= date.end]
    for other in others:
        left = [token for token in left if not token.span.overlaps(other)]
        right = [token for token in right if not token.span.overlaps(other)]
    while left and left[0].word in PREPOSITIONS:
        date = Span(left.pop(0).span.start, date.end)
    taking = _taking_effect(text, left)
    if taking is not None:
        return taking
    if _OWNS.match(text, date.end) or text[date.start : date.end].endswith(("'s", "’s")):
        nouns = _owned(text, right)
        return Act("", nouns, owned=bool(nouns))
    verb = _beside(text, date, right)
    if verb is None:
        if _purpose(text, date, left, right):
            right = []
        verb, bare = _leftward(text, date, left)
        if verb is None and bare:
            verb = _rightward(text, date, right, opening=not left)
    if verb is None:
        return Act("", _nouns(text, date, left, right, ()))
    name, told_by = _told(text, verb, words)
    return Act(name, _nouns(text, date, left, right, told_by), verb.word in TELLING, at=told_by[0].span)


def _told(text: str, verb: Token, words: Sequence[Token]) -> tuple[str, tuple[Token, ...]]:
    """The act that a verb tells, and the words that tell it: "put off", and the noun behind a verb that says little."""
    name = base(PAST.get(verb.word, verb.word))
    behind = words[words.index(verb) + 1 :]
    if behind and behind[0].word in PARTICLES:
        return with_particle(name, behind[0].word), (verb, behind[0])
    if not is_light(same_act(name)) or same_act(name) == _ANNOUNCED:
        return same_act(name), (verb,)
    run: list[Token] = []
    edge = verb.span.end
    for token in behind:
        plain = text[edge : token.span.start].strip() == "" and text[token.span.start].islower()
        if not plain or (token.word not in _OPENERS and not _is_noun(text, token)):
            break
        run += [token] if token.word not in _OPENERS else []
        edge = token.span.end
    if run and (not is_light(same_act(run[-1].stem)) or run[-1].word in EFFECT):
        return same_act(run[-1].stem), (verb, run[-1])
    done = _done(text, verb, words) if not run and verb.word in DONE else None
    return (same_act(done.stem), (verb, done)) if done else (same_act(name), (verb,))


def _done(text: str, verb: Token, words: Sequence[Token]) -> Token | None:
    """What was taken, held or made: "the vote was taken", "talks held in Ostby", "the vote, taken on Tuesday"."""
    passive = False
    edge = verb.span.start
    for token in reversed(words[: words.index(verb)]):
        gap, edge = text[token.span.end : edge].strip(), token.span.start
        if token.word in PASSIVE:
            passive = True
        elif token.word not in ADVERBS and token.word not in AUXILIARIES:
            bare = gap == "" or (gap == "," and not passive)
            return (
                token
                if bare and (_is_noun(text, token) or _opens_with_noun(text, token))
                else _subject_of(text, token, words)
            )
    return None


def _subject_of(text: str, before: Token, words: Sequence[Token]) -> Token | None:
    """The subject of a second verb: "the vote was unanimous and was taken on Monday"."""
    if before.word != "and":
        return None
    nouns = (token for token in words if token.span.end < before.span.start)
    return next((token for token in nouns if _is_noun(text, token)), None)


def _taking_effect(text: str, left: Sequence[Token]) -> Act | None:
    """What begins to hold then: "told them of his resignation, effective at 5 p.m."; None for other dates."""
    near = left[1:2] if left and left[0].word == "effective" else []
    if not near or text[near[0].span.end : left[0].span.start].strip() != "," or not _is_noun(text, near[0]):
        return None
    return Act(same_act(stem("effect")), (same_act(near[0].stem),), at=left[0].span)


EFFECT = frozenset({"effect", "force"})
"""Nouns by which "take effect" and "come into force" begin something, light as that is."""
_ANNOUNCED = stem("announce")
_OPENERS = frozenset("a an the his her its their".split())


_OWNS = re.compile(r"['’]s\b")


def _owned(text: str, right: Sequence[Token]) -> tuple[str, ...]:
    """What belongs to a date: "Sunday's election for governor" dates the election alone."""
    run: list[Token] = []
    for token in right[right[:1] != [] and right[0].word == "s" :]:
        if not _is_noun(text, token):
            break
        run.append(token)
    return tuple(same_act(token.stem) for token in run[::-1])[:NOUNS]


def _beside(text: str, date: Span, right: Sequence[Token]) -> Token | None:
    """The verb that follows at once: "automakers on Saturday welcomed", "the court on Friday will rule"."""
    if not right or text[date.end : right[0].span.start].strip():
        return None
    first = right[0]
    if first.word in AUXILIARIES or first.word in BEFORE_VERBS - {"to"}:
        near = [t for t in right[: 1 + _ADVERBS] if not _HARD.search(text[date.end : t.span.start])]
        return next((t for i, t in enumerate(near) if i and _is_verb(text, t, near[i - 1])), None)
    return first if _is_verb(text, first, None) and not first.word.endswith("ing") else None


def _parted(gap: str) -> bool:
    """Whether a clause ends between two words; in most gaps is a blank."""
    return gap != " " and _HARD.search(gap) is not None


_LOOK_BACK = 8
"""Words before a verb among which the one is looked for that makes it a verb: adverbs are passed over."""
_ADVERBS = 3
"""Words after "will" or "was" in which its verb stands."""


def _leftward(text: str, date: Span, left: Sequence[Token]) -> tuple[Token | None, bool]:
    """The nearest verb before the date in its clause; and whether one may be looked for behind the date instead."""
    edge, passed, finite = date.start, False, False
    for place, token in enumerate(left):
        if token.word in CLAUSE_WORDS or _parted(text[token.span.end : edge]):
            return None, not passed
        further = left[place + 1 : place + 1 + _LOOK_BACK]
        before = next((word for word in further if word.word not in ADVERBS), None)
        if finite and token.word in TELLING:
            return None, False
        if _is_verb(text, token, before):
            return token, False
        finite = finite or token.word in FINITE
        passed = passed or _is_noun(text, token)
        edge = token.span.start
    return None, True


def _rightward(text: str, date: Span, right: Sequence[Token], *, opening: bool) -> Token | None:
    """The nearest verb behind the date; a comma may be crossed by a date that opens its sentence."""
    edge = date.end
    for place, token in enumerate(right):
        gap, edge = text[edge : token.span.start], token.span.start
        if _parted(gap) or ("," in gap and not opening) or (token.word in CLAUSE_WORDS and place):
            return None
        if _is_verb(text, token, right[place - 1] if place else None):
            return token
    return None


def _purpose(text: str, date: Span, left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Whether an infinitive behind the date says what for: "flies to Rabat on Sunday to sign", not "due on Sunday to sign"."""
    if not right or right[0].word != "to" or text[date.end : right[0].span.start].strip():
        return False
    near = left[:_PLANNED_NEAR]
    return bool(left) and not any(token.word in PLANNING or token.word in AUXILIARIES for token in near)


_PLANNED_NEAR = 4
"""Words before a date in which "is due" or "plans" makes the infinitive behind it the act."""


def _is_verb(text: str, token: Token, before: Token | None) -> bool:
    """Whether a word tells what is done, by its form and the word before it."""
    word = token.word
    if word == "set" and text[token.span.end : token.span.end + 3] == " up":
        return True
    if word in PLANNING or word in AUXILIARIES or word in NO_VERBS or not text[token.span.start].islower():
        return False
    if before is not None and before.word in BEFORE_ADJECTIVES and (word in IRREGULAR or word.endswith("ed")):
        return False
    if word in IRREGULAR or word in PAST or word in PRESENT or word in TELLING:
        return True
    if before is not None and before.word in BEFORE_VERBS:
        return token.content and word not in ADVERBS and not word.endswith(_NOUN_ENDINGS) and not _plural(word)
    return len(word) >= _SHORTEST and word.endswith(("ed", "ing"))


def _plural(word: str) -> bool:
    """Whether a word ends as plural nouns do and plain verbs do not."""
    return word.endswith("s") and not word.endswith(("ss", "us"))


def _nouns(
    text: str, date: Span, left: Sequence[Token], right: Sequence[Token], told_by: Sequence[Token]
) -> tuple[str, ...]:
    """The nearest words of the clause that are no names, no verbs and no figures."""
    near = _side_nouns(text, date.start, left, told_by, leftward=True)
    near += _side_nouns(text, date.end, right, told_by, leftward=False, found=bool(near))
    return tuple(dict.fromkeys(noun for _, noun in sorted(near)))[:NOUNS]


def _side_nouns(
    text: str, edge: int, away: Sequence[Token], told_by: Sequence[Token], *, leftward: bool, found: bool = False
) -> list[tuple[int, str]]:
    """The nouns on one side, each with how far away it stands, up to the end of the clause."""
    near: list[tuple[int, str]] = []
    last = edge
    for place, token in enumerate(away):
        gap = text[token.span.end : last] if leftward else text[last : token.span.start]
        ends = token.word in CLAUSE_WORDS and (bool(near) or not leftward)
        if ends or _parted(gap) or ("," in gap and (near or found)):
            break
        last = token.span.start if leftward else token.span.end
        opens = leftward and place == len(away) - 1 and _opens_with_noun(text, token)
        if token not in told_by and (opens or _is_noun(text, token)):
            near.append((2 * place + (not leftward), same_act(token.stem)))
    return near


def _opens_with_noun(text: str, token: Token) -> bool:
    """Whether the first word of a sentence is a plain noun: nothing capitalised follows it."""
    behind = text[token.span.end : token.span.end + 2].strip()
    return token.content and behind.islower() and token.word not in PLANNING and token.word not in AUXILIARIES


def _is_noun(text: str, token: Token) -> bool:
    return (
        token.content
        and text[token.span.start].islower()
        and token.word not in PLANNING
        and token.word not in AUXILIARIES
        and token.word not in ADVERBS
        and token.word not in BEFORE_ADJECTIVES
        and not token.word.endswith("ly")
    )
