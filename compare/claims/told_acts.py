"""The act that a verb tells: by itself ("resigned"), with a particle ("put off"), or by its noun ("take effect", "the vote was taken").

Feeds ``compare/claims/acts.py``.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.claims.acts_alike import is_light, same_act, with_particle
from compare.claims.acts_en import ADVERBS, AUXILIARIES, DONE, PARTICLES, PASSIVE, PAST
from compare.claims.certainty.governed import base
from compare.claims.word_forms import is_noun, opens_with_noun
from compare.claims.words import Token, stem

EFFECT = frozenset({"effect", "force"})
"""Nouns by which "take effect" and "come into force" begin something, light as that is."""
_ANNOUNCED = stem("announce")
_OPENERS = frozenset("a an the his her its their".split())


def told(text: str, verb: Token, words: Sequence[Token]) -> tuple[str, tuple[Token, ...]]:
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
        if not plain or (token.word not in _OPENERS and not is_noun(text, token)):
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
                if bare and (is_noun(text, token) or opens_with_noun(text, token))
                else _subject_of(text, token, words)
            )
    return None


def _subject_of(text: str, before: Token, words: Sequence[Token]) -> Token | None:
    """The subject of a second verb: "the vote was unanimous and was taken on Monday"."""
    if before.word != "and":
        return None
    nouns = (token for token in words if token.span.end < before.span.start)
    return next((token for token in nouns if is_noun(text, token)), None)
