"""The act that a date dates: the verb it hangs on, and the nouns beside it.

"Will visit Oslo on May 3" dates a visit, "the decision in June" a decision, "said Friday" the telling. Read from word
forms and function words alone; the words are in ``acts_en.py``. Two dates are compared in ``compare/rules/dated.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from compare.claims.acts_alike import is_light, same_act
from compare.claims.acts_en import (
    ADVERBS,
    AUXILIARIES,
    BEFORE_VERBS,
    CLAUSE_WORDS,
    FINITE,
    PLANNING,
    PREPOSITIONS,
    TELLING,
)
from compare.claims.told_acts import told
from compare.claims.word_forms import is_noun, is_verb, opens_with_noun, parted
from compare.claims.words import Token, stem, tokens
from compare.model import Span

NOUNS = 4
"""Nouns kept beside the verb."""


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
    name, told_by = told(text, verb, words)
    return Act(name, _nouns(text, date, left, right, told_by), verb.word in TELLING, at=told_by[0].span)


def _taking_effect(text: str, left: Sequence[Token]) -> Act | None:
    """What begins to hold then: "announced a pay freeze, effective Friday"; None for other dates."""
    near = left[1:2] if left and left[0].word == "effective" else []
    if not near or text[near[0].span.end : left[0].span.start].strip() != "," or not is_noun(text, near[0]):
        return None
    return Act(same_act(stem("effect")), (same_act(near[0].stem),), at=left[0].span)


_OWNS = re.compile(r"['’]s\b")


def _owned(text: str, right: Sequence[Token]) -> tuple[str, ...]:
    """What belongs to a date: "Sunday's election for governor" dates the election alone."""
    run: list[Token] = []
    for token in right[right[:1] != [] and right[0].word == "s" :]:
        if not is_noun(text, token):
            break
        run.append(token)
    return tuple(same_act(token.stem) for token in run[::-1])[:NOUNS]


def _beside(text: str, date: Span, right: Sequence[Token]) -> Token | None:
    """The verb that follows at once: "automakers on Saturday welcomed", "the court on Friday will rule"."""
    if not right or text[date.end : right[0].span.start].strip():
        return None
    first = right[0]
    if first.word in AUXILIARIES or first.word in BEFORE_VERBS - {"to"}:
        near = [t for t in right[: 1 + _ADVERBS] if not parted(text[date.end : t.span.start])]
        return next((t for i, t in enumerate(near) if i and is_verb(text, t, near[i - 1])), None)
    return first if is_verb(text, first, None) and not first.word.endswith("ing") else None


_LOOK_BACK = 8
"""Words before a verb among which the one is looked for that makes it a verb: adverbs are passed over."""
_ADVERBS = 3
"""Words after "will" or "was" in which its verb stands."""


def _leftward(text: str, date: Span, left: Sequence[Token]) -> tuple[Token | None, bool]:
    """The nearest verb before the date in its clause; and whether one may be looked for behind the date instead."""
    edge, passed, finite = date.start, False, False
    for place, token in enumerate(left):
        if token.word in CLAUSE_WORDS or parted(text[token.span.end : edge]):
            return None, not passed
        further = left[place + 1 : place + 1 + _LOOK_BACK]
        before = next((word for word in further if word.word not in ADVERBS), None)
        if finite and token.word in TELLING:
            return None, False
        if is_verb(text, token, before):
            return token, False
        finite = finite or token.word in FINITE
        passed = passed or is_noun(text, token)
        edge = token.span.start
    return None, True


def _rightward(text: str, date: Span, right: Sequence[Token], *, opening: bool) -> Token | None:
    """The nearest verb behind the date; a comma may be crossed by a date that opens its sentence."""
    edge = date.end
    for place, token in enumerate(right):
        gap, edge = text[edge : token.span.start], token.span.start
        if parted(gap) or ("," in gap and not opening) or (token.word in CLAUSE_WORDS and place):
            return None
        if is_verb(text, token, right[place - 1] if place else None):
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
        if ends or parted(gap) or ("," in gap and (near or found)):
            break
        last = token.span.start if leftward else token.span.end
        opens = leftward and place == len(away) - 1 and opens_with_noun(text, token)
        if token not in told_by and (opens or is_noun(text, token)):
            near.append((2 * place + (not leftward), same_act(token.stem)))
    return near
