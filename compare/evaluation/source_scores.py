"""How well sources are read: attributions found, and each field of those found, against labelled texts.

An attribution is found when half of the words credited agree (where nothing was said: when the cues meet). Fields are
scored on the found ones. Pure but for what ``source_labels.py`` reads; ``compare/evaluation/__init__.py`` prints it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from compare.claims.sentences import sentences
from compare.claims.sourcing import read_attributions
from compare.claims.sourcing.spelling import ARTICLES, folded
from compare.evaluation.matching import one_to_one
from compare.evaluation.source_labels import LabelledSource, LabelledText
from compare.model import HEADLINE_GAP, Attribution, SourceKind, Span

HALF = 0.5
"""Share of all words of label and reading that must agree: of the words credited, and of words that describe."""
SMALL = ARTICLES | frozenset("of in on at to from with by who was were is are he she they not be".split())
"""Words that do not count when descriptions are compared."""
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")

UNNAMED = frozenset({SourceKind.OFFICIAL, SourceKind.SOURCES, SourceKind.BARE, SourceKind.PUBLIC})


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and what was read for it, with the text that holds both."""

    text: str
    label: LabelledSource
    read: Attribution


Field = Callable[[Pair], bool | None]
"""Whether a field is right; None where neither label nor reading has it."""


def _same_who(pair: Pair) -> bool:
    """A person's name must be the same; a description by half of its words."""
    wanted, got = _words(pair.label.who), _words(pair.read.who)
    return wanted == got if pair.label.kind is SourceKind.PERSON else _alike(wanted, got)


def _same_words(wanted: str, got: str) -> bool | None:
    return _alike(_words(wanted), _words(got)) if wanted or got else None


def _affiliation(pair: Pair) -> bool | None:
    return _same_words(pair.label.affiliation, pair.read.affiliation) if pair.label.kind in UNNAMED else None


def _anonymity(pair: Pair) -> bool | None:
    """The phrase must be there; a reason may stand behind it."""
    wanted, got = pair.label.anonymity, pair.read.anonymity
    return bool(wanted) and folded(wanted) in folded(got) if wanted or got else None


def _via(pair: Pair) -> bool | None:
    via = pair.read.via if pair.read.via != pair.read.source else None
    return _same_words(pair.label.via, via.of(pair.text) if via else "")


def _inner(pair: Pair) -> bool | None:
    return _same_words(pair.label.inner, pair.read.inner.of(pair.text) if pair.read.inner else "")


def _count(pair: Pair) -> bool | None:
    return pair.label.count == pair.read.count if pair.label.count or pair.read.count else None


FIELDS: Mapping[str, Field] = {
    "kind": lambda pair: pair.label.kind is pair.read.kind,
    "who": _same_who,
    "named": lambda pair: pair.label.named == pair.read.named,
    "number": lambda pair: pair.label.number == pair.read.number,
    "count": _count,
    "affiliation": _affiliation,
    "manner": lambda pair: pair.label.manner is pair.read.manner if pair.label.content else None,
    "record": lambda pair: pair.label.record is pair.read.record,
    "anonymity": _anonymity,
    "reason": lambda pair: _same_words(pair.label.reason, pair.read.reason),
    "via": _via,
    "inner": _inner,
    "stance": lambda pair: pair.label.stance is pair.read.stance,
}
"""Each field with its judge, in the order of printing."""


@dataclass(frozen=True, slots=True)
class SourceScores:
    """Counts of one set of texts."""

    texts: int
    attributions: tuple[int, int, int]
    """Right, gold and read: found with the right source."""
    spans: Mapping[str, tuple[int, int, int]]
    """Words of source, cue and content: agreed, gold and read."""
    fields: Mapping[str, tuple[int, int]]
    """Right, and pairs in which label or reading has the field."""

    @property
    def figures(self) -> dict[str, float]:
        """Precision, recall and F1 of attributions, F1 of spans, accuracy of fields: what floors are pinned on."""
        right, gold, read = self.attributions
        table = {"precision": _share(right, read), "recall": _share(right, gold)}
        table |= {f"{role} words": _f1(*counts) for role, counts in self.spans.items()}
        return table | {name: _share(*counts) for name, counts in self.fields.items() if counts[1]}


def score_parts(texts: Sequence[LabelledText]) -> dict[str, SourceScores]:
    """Score all texts, those learnt from and those watched; nothing where there is no text."""
    if not texts:
        return {}
    learnt = [text for text in texts if not text.watched]
    watched = [text for text in texts if text.watched]
    return {"all": score_sources(texts), "learnt": score_sources(learnt), "watched": score_sources(watched)}


def score_sources(texts: Iterable[LabelledText]) -> SourceScores:
    """Read every text as the product does, and score what was read."""
    counted = 0
    found: Counter[str] = Counter()
    spans: dict[str, Counter[str]] = {"source": Counter(), "cue": Counter(), "content": Counter()}
    fields: dict[str, Counter[bool]] = {name: Counter() for name in FIELDS}
    for labelled in texts:
        counted += 1
        read = read_labelled(labelled)
        pairs = paired(labelled, read)
        found.update(gold=len(labelled.sources), read=len(read), right=sum(map(_source_met, pairs)))
        _add_spans(spans, labelled, read)
        for name, judge in FIELDS.items():
            fields[name].update(verdict for pair in pairs if (verdict := judge(pair)) is not None)
    return SourceScores(
        counted,
        (found["right"], found["gold"], found["read"]),
        {role: (row["both"], row["gold"], row["read"]) for role, row in spans.items()},
        {name: (row[True], row.total()) for name, row in fields.items()},
    )


def read_labelled(labelled: LabelledText) -> tuple[Attribution, ...]:
    """Return the attributions that the product reads in a text, its headline apart."""
    text = labelled.text
    headline, gap, _ = text.partition(HEADLINE_GAP)
    titled = bool(gap) and headline[-1] not in '.!?"”'
    spans = [Span(0, len(headline))] if titled else []
    body = Span(len(headline) + len(gap) if titled else 0, len(text))
    return read_attributions(text, [*spans, *sentences(text, body)], outlet=labelled.outlet)


def paired(labelled: LabelledText, read: Sequence[Attribution]) -> list[Pair]:
    """Pair labels with readings one to one: by half of the words credited, or by the cue where none are."""
    text = labelled.text
    edges = [[place for place, one in enumerate(read) if _fits(text, label, one)] for label in labelled.sources]
    return [Pair(text, labelled.sources[i], read[j]) for i, j in one_to_one(edges)]


def _fits(text: str, label: LabelledSource, one: Attribution) -> bool:
    if not label.content:
        return label.cue.overlaps(one.cue)
    return _alike(_places(text, label.content), _places(text, one.content))


def _source_met(pair: Pair) -> bool:
    wanted, got = pair.label.source, pair.read.source
    return wanted is got if wanted is None or got is None else wanted.overlaps(got)


def _add_spans(spans: dict[str, Counter[str]], labelled: LabelledText, read: Sequence[Attribution]) -> None:
    gold, got = _roles(labelled.sources), _roles(read)
    for role, counts in spans.items():
        wanted, seen = _places(labelled.text, gold[role]), _places(labelled.text, got[role])
        counts.update(gold=len(wanted), read=len(seen), both=len(wanted & seen))


def _roles(found: Sequence[LabelledSource] | Sequence[Attribution]) -> dict[str, list[Span]]:
    return {
        "source": [one.source for one in found if one.source],
        "cue": [one.cue for one in found],
        "content": [part for one in found for part in one.content],
    }


def _places(text: str, parts: Iterable[Span]) -> frozenset[int]:
    """Return where the words of some spans begin."""
    return frozenset(match.start() for part in parts for match in _WORD.finditer(text, part.start, part.end))


def _words(words: str) -> frozenset[str]:
    return frozenset(folded(words).split()) - SMALL


def _alike(a: frozenset[object], b: frozenset[object]) -> bool:
    return a == b or len(a & b) >= HALF * len(a | b)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _f1(both: int, gold: int, read: int) -> float:
    return 2 * both / (gold + read) if gold + read else 0.0
