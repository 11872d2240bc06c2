"""Romanisation: whether two spellings can be one name of another script, written down twice.

Each language has its own loose letters: Korean writes one syllable "hyun" or "hyeon", Arabic "Hussein" or "Hussain",
Thai "Pipat" or "Phiphat", while Japanese "Takeo" and "Takao" are two names. So a name is folded by the letters that are
loose in the languages that it may come from, and no further. Tables: ``spellings_en.py``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from compare.claims.names.given_names_en import WRITTEN_SO
from compare.claims.names.spellings_en import ARABIC_WORDS, KOREAN_FAMILIES

_Steps = tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]


def _steps(*pairs: tuple[str, str | Callable[[re.Match[str]], str]]) -> _Steps:
    r"""Compile steps; "\1" as a function, since a template is read anew at every call."""
    return tuple((re.compile(pattern), _first_group if to == r"\1" else to) for pattern, to in pairs)


def _first_group(match: re.Match[str]) -> str:
    return str(match[1])


_MORA = re.compile(
    r"(?:(?:[kgsztdnhbpmr]y?|ch|sh|ts|[jfwy]|cch|ssh)?[aeiou]+h?|n(?![aeiou])|m(?=[bp])|([kpst])(?=\1))+"
)
"""A word of Japanese syllables and nothing else."""

_JAPANESE = _steps(
    (r"o[uh](?![aeiou])|oo", "o"), (r"([aeiou])\1+", r"\1"), (r"m(?=[bp])", "n"), (r"(?<![st])si", "shi"), (r"ti", "chi"), (r"tu", "tsu"),
    (r"hu", "fu"), (r"zi", "ji"), (r"sy", "sh"), (r"ty", "ch"), (r"z?jy|zy", "j"), (r"h(?=$)", ""),
)  # fmt: skip
_KOREAN = _steps(
    (r"y(?:eo|ou|oo|eu|u)", "yu"), (r"eo|oo|eu|ou|uh|wu|w(?=u)", "u"), (r"ae|ai|ay", "e"), (r"ee|yi|y(?![aeou])", "i"), (r"ch|j", "j"),
    (r"sh", "s"), (r"g|ck", "k"), (r"d", "t"), (r"p", "b"), (r"r", "l"), (r"(.)\1+", r"\1"), (r"u+", "u"),
)  # fmt: skip
_LOOSE = _steps(
    (r"t?sch", "sh"), (r"tch", "ch"), (r"ck|q|x(?=$)", "k"), (r"x", "ks"), (r"([kgptzdbr])h", r"\1"), (r"c(?![hiey])", "k"),
    (r"w", "v"), (r"(?<=[aeiouy])h(?![aeiouy])", ""), (r"ou|oo", "u"), (r"ee", "i"), (r"[ae][iy]", "e"), (r"^ye|^je", "e"),
    (r"iy|yi|ij|y|j(?=[aeou])", "i"), (r"(.)\1+", r"\1"), (r"e", "i"), (r"o", "u"), (r"(.)\1+", r"\1"), (r"(?<=.{5})l$", "n"),
)  # fmt: skip
_EUROPEAN = _steps((r"ph", "f"), (r"ae", "a"), (r"oe", "o"), (r"ue", "u"), *((one.pattern, to) for one, to in _LOOSE))
_ARABIC = _steps(
    (r"[kgqc]h?|j", "k"), (r"[dt]h", "d"), (r"[sz]h?", "s"), (r"h$", ""), (r"[aeiouyw']+", ""), (r"(.)\1+", r"\1")
)


def same_sound(one: Sequence[str], other: Sequence[str], readings: AbstractSet[str] = frozenset()) -> bool:
    """Whether two names, folded and cut into as many words each, can be one name romanised twice, word for word.

    ``readings``: the languages that may be meant, where the words are part of a longer name.
    """
    if len(one) != len(other):
        return False
    if tuple(one) == tuple(other):
        return True
    readings = readings or common_readings(tuple(one), tuple(other))
    if any(consonants(x) != consonants(y) for x, y in zip(one, other, strict=True)):
        readings = readings - BY_CONSONANTS
    return any(_fold(tuple(one), way) == _fold(tuple(other), way) for way in sorted(readings))


def common_readings(one: tuple[str, ...], other: tuple[str, ...]) -> frozenset[str]:
    """Return the languages that both of two names may come from; that of many languages where there is none."""
    of_one, of_other = _readings(one), _readings(other)
    if _WRITTEN in {of_one, of_other}:
        return of_one | of_other if of_one == of_other else (of_one | of_other) - _WRITTEN
    return (of_one & of_other) or frozenset({"loose"})


_WRITTEN = frozenset({"written"})
"""The reading of who writes himself in Latin letters: of two such names nothing is loose."""


@lru_cache(maxsize=20_000)
def _readings(words: tuple[str, ...]) -> frozenset[str]:
    """The languages that a name may come from; a name of Japanese syllables is taken for nothing else."""
    if any(word in KOREAN_FAMILIES for word in (words[0], words[-1])) and len(words) >= KOREAN_WORDS:
        return frozenset({"korean", "loose"})
    if len(words) > 1 and all(_MORA.fullmatch(word) for word in words):
        return frozenset({"japanese"})
    if any(word in ARABIC_WORDS for word in words):
        return frozenset({"arabic", "loose"})
    if len(words) > 1 and words[0] in WRITTEN_SO:
        return _WRITTEN
    return frozenset({"loose", "european"})


BY_CONSONANTS = frozenset({"loose", "european"})
"""Readings under which the classes of the consonants must agree: asked first, because it is cheap."""
KOREAN_WORDS = 2
_WAYS = {
    "written": (),
    "japanese": _JAPANESE,
    "korean": _KOREAN,
    "loose": _LOOSE,
    "european": _EUROPEAN,
    "arabic": _ARABIC,
}


@lru_cache(maxsize=20_000)
def _fold(words: tuple[str, ...], way: str) -> tuple[str, ...]:
    if way == "korean":
        return tuple(KOREAN_FAMILIES.get(word) or folded_by(word, way) for word in words)
    return tuple(folded_by(word, way) for word in words)


@lru_cache(maxsize=20_000)
def folded_by(word: str, way: str) -> str:
    """Return a folded word with the loose letters of one language made one; "loose" holds those of many."""
    for pattern, letters in _WAYS[way]:
        word = pattern.sub(letters, word)
    return word


_CLASSES = str.maketrans(
    {
        **dict.fromkeys("aeiouyhj'", None),
        **dict.fromkeys("bpfvw", "p"),
        **dict.fromkeys("dt", "t"),
        **dict.fromkeys("gkqc", "k"),
        **dict.fromkeys("sz", "s"),
        **dict.fromkeys("lrnm", "l"),
        "x": "ks",
    }
)


@lru_cache(maxsize=20_000)
def consonants(word: str) -> str:
    """Return the consonants of a folded word by class, doubled ones once: equal in all spellings of most names.

    A cheap key under which names are looked up before they are compared.
    """
    classes = word.translate(_CLASSES)
    return "".join(letter for number, letter in enumerate(classes) if classes[number - 1 : number] != letter)
