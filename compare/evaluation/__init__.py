"""How good the rules are on gold stories, per rule and per family, and how well sources are read in labelled texts.

``gold`` and ``source_labels`` read the labels, ``matching`` and ``source_scores`` hold findings and readings against
them, ``floors`` pins what may not be lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from compare.align.collation import Collation, collate
from compare.comparison import discrepancies_of
from compare.errors import InputError
from compare.evaluation import floors
from compare.evaluation.error_lines import error_lines
from compare.evaluation.gold import LABELS, GoldStory, Place, read_gold
from compare.evaluation.matching import Judged, judge, tally
from compare.evaluation.source_labels import read_texts
from compare.evaluation.source_scores import SourceScores, score_parts
from compare.evaluation.source_table import source_table
from compare.model import Severity
from compare.read import read
from compare.rules import RULES
from compare.stories import group

SURE_LINK = 0.33
"""Probability from which a link counts as an alignment."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores on a folder of gold stories."""

    folder: Path
    by_code: tuple[Judged, ...]
    by_family: tuple[Judged, ...]
    aligned: tuple[int, int, int]
    """Right, gold and found sentence pairs."""
    traps: int
    """Silent entries of the families that have rules."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """The articles' texts by id."""
    sources: Mapping[str, SourceScores] = field(default_factory=dict)
    """For all labelled texts, those learnt from and those watched; empty where there are none."""

    def rows(self) -> list[tuple[str, int, int, int, int, int]]:
        """Return (name, right, found, missed, extra, sprung) a code, then a family, then all families with rules."""
        codes = {code for code in RULES if not code.startswith("INP")}
        families = {code[:3] for code in codes}
        counts = [(name, row) for name, row in sorted(tally(self.by_code, str).items()) if name in codes]
        grouped = tally(self.by_family, lambda code: code[:3])
        counts += [(name, row) for name, row in sorted(grouped.items()) if name in families]
        overall = tally(self.by_family, lambda code: "all" if code[:3] in families else "other")
        counts += [(name, row) for name, row in overall.items() if name == "all"]
        return [(name, row["right"], row["found"], row["missed"], row["extra"], row["sprung"]) for name, row in counts]

    def scores(self) -> dict[str, dict[str, float]]:
        """Return precision and recall of each family, of all, and of the alignment: what floors are pinned on."""
        if not self.by_code:
            return self._source_scores()
        table = {
            name: {"precision": _share(right, right + extra), "recall": _share(found, found + missed)}
            for name, right, found, missed, extra, _ in self.rows()
            if len(name) == FAMILY_LETTERS
        }
        right, gold, found = self.aligned
        table["alignment"] = {"precision": _share(right, found), "recall": _share(right, gold)}
        return table | self._source_scores()

    def _source_scores(self) -> dict[str, dict[str, float]]:
        return {"sources": self.sources["all"].figures} if self.sources else {}

    def table(self) -> str:
        """Return the scores as text: a line a rule, then a line a field of the sources."""
        parts = [self._rule_table()] if self.by_code else []
        if self.sources:
            parts.append(source_table(self.sources))
        return "\n\n".join(parts)

    def _rule_table(self) -> str:
        lines = [
            f"{'rule':<11}{'precision':>10}{'recall':>8}{'F1':>7}{'right':>7}{'missed':>8}{'extra':>7}{'traps':>7}"
        ]
        for name, right, found, missed, extra, sprung in self.rows():
            p, r = _share(right, right + extra), _share(found, found + missed)
            lines.append(f"{name:<11}{p:>10.3f}{r:>8.3f}{_f1(p, r):>7.3f}{right:>7}{missed:>8}{extra:>7}{sprung:>7}")
        right, gold, found = self.aligned
        p, r = _share(right, found), _share(right, gold)
        lines.append(
            f"{'alignment':<11}{p:>10.3f}{r:>8.3f}{_f1(p, r):>7.3f}{right:>7}{gold - right:>8}{found - right:>7}"
        )
        sprung = sum(len(story.sprung) for story in self.by_family)
        lines.append(f"{sprung} of {self.traps} pairs that must stay silent were flagged")
        return "\n".join(lines)

    def errors(self) -> Iterator[str]:
        """Yield what was missed, what no label knows and which traps were sprung, story by story, in lines."""
        return error_lines(self.by_family, self.texts)

    def check_floors(self, path: Path) -> list[str]:
        """Return a line for every pinned floor that is not held."""
        return floors.broken(self.scores(), self.folder, path)

    def pin(self, path: Path, *, allow_regression: bool = False) -> None:
        """Pin the scores as floors."""
        floors.pin(self.scores(), self.folder, path, allow_regression=allow_regression)


FAMILY_LETTERS = 3


def evaluate(folder: Path) -> Evaluation:
    """Score the rules on every gold story, and the reader of sources on every labelled text, below a folder.

    Raises InputError where labels or articles are missing.
    """
    texts = read_texts(folder)
    stories = () if texts and not any(folder.rglob(LABELS)) else read_gold(folder)
    collations = [_collation(story) for story in stories]
    findings = [discrepancies_of(collation) for collation in collations]
    pairs = list(zip(stories, findings, strict=True))
    counts = [_aligned(story, collation) for story, collation in zip(stories, collations, strict=True)]
    families = {code[:3] for code in RULES}
    return Evaluation(
        folder,
        tuple(judge(story, found) for story, found in pairs),
        tuple(judge(story, found, by_family=True) for story, found in pairs),
        (sum(c[0] for c in counts), sum(c[1] for c in counts), sum(c[2] for c in counts)),
        sum(trap.code[:3] in families for story in stories for trap in story.silent),
        {name: article.text for collation in collations for name, article in collation.articles.items()},
        score_parts(texts),
    )


def _collation(gold: GoldStory) -> Collation:
    reading = read([gold.folder])
    broken = [finding for finding in reading.findings if finding.severity is Severity.ERROR]
    if broken or {article.id for article in reading.articles} != set(gold.sentences):
        problem = broken[0].message if broken else "its articles are not those that the labels name"
        raise InputError(f"{gold.folder}: {problem}")
    return collate(group(reading.articles, one_story=True)[0])


def _aligned(gold: GoldStory, collation: Collation) -> tuple[int, int, int]:
    found: set[frozenset[Place]] = set()
    for link in collation.links:
        if link.score >= SURE_LINK and not link.a.headline and not link.b.headline:
            a, b = (gold.places_of(claim.article, claim.span) for claim in (link.a, link.b))
            found |= {frozenset((x, y)) for x in a for y in b}
    wanted = {pair for pair in gold.alignments if all(number for _, number in pair)}
    return len(wanted & found), len(wanted), len(found)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
