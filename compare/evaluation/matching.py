"""Which findings are right: gold labels and findings matched one to one.

A finding is right when it carries a label's code, meets its sentences in two articles (in one, where the label has only
one side) and the two sets of sentences have a third in common. What an outlet leaves out is labelled as one thing, whether
a rule finds it as an item of an agenda or as a passage. Pure: gold and findings in, counts out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from compare.evaluation.gold import GoldStory, Label, Place
from compare.model import Discrepancy, Span

NEEDED_OVERLAP = 1 / 3
"""Share of all sentences of label and finding that they must have in common."""

ALIKE = (frozenset({"AGD001", "AGD003"}), frozenset({"NAM002", "NAM003"}))
"""Codes of what an outlet leaves out, and of what it leaves out of a person: labels say the first of both, since a desk
sees no difference."""

Judge = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Judged:
    """One story's findings held against its labels."""

    story: str
    right: tuple[tuple[Label, Discrepancy], ...]
    missed: tuple[Label, ...]
    extra: tuple[Discrepancy, ...]
    sprung: tuple[tuple[Label, Discrepancy], ...]
    """Silent entries that a finding of their family flags."""


def judge(gold: GoldStory, findings: Sequence[Discrepancy], *, by_family: bool = False) -> Judged:
    """Match findings with labels; ``by_family`` lets any code of the label's family do (DAT001 for DAT004)."""
    fits: Judge = _same_family if by_family else _same_code
    places = [evidence_places(gold, finding) for finding in findings]
    edges = [
        [j for j, finding in enumerate(findings) if fits(label.code, finding.code) and _meets(label, places[j])]
        for label in gold.discrepancies
    ]
    pairs = one_to_one(edges)
    found, used = {i for i, _ in pairs}, {j for _, j in pairs}
    free = [finding for j, finding in enumerate(findings) if j not in used]
    return Judged(
        gold.name,
        tuple((gold.discrepancies[i], findings[j]) for i, j in pairs),
        tuple(label for i, label in enumerate(gold.discrepancies) if i not in found),
        tuple(free),
        tuple((trap, finding) for trap in gold.silent if (finding := _springs(trap, free)) is not None),
    )


def evidence_places(gold: GoldStory, finding: Discrepancy) -> frozenset[Place]:
    """Return the gold sentences that a finding points at."""
    spans: list[tuple[str, Span]] = [(s.article, span) for s in finding.sides for span in (s.span, *s.more)]
    return frozenset().union(*(gold.places_of(article, span) for article, span in spans))


def one_to_one(edges: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Largest one-to-one matching (augmenting paths) as (row, column) pairs; ``edges[row]`` lists the columns."""
    holder: dict[int, int] = {}

    def place(row: int, seen: set[int]) -> bool:
        for column in edges[row]:
            if column not in seen:
                seen.add(column)
                if column not in holder or place(holder[column], seen):
                    holder[column] = row
                    return True
        return False

    for row in range(len(edges)):
        place(row, set())
    return sorted((row, column) for column, row in holder.items())


def tally(judged: Sequence[Judged], name: Callable[[str], str]) -> dict[str, Counter[str]]:
    """Count right, found, missed, extra and sprung by a name made of the code.

    A match counts as right for the finding's code and as found for the label's: precision is right of right and extra,
    recall found of found and missed.
    """
    table: dict[str, Counter[str]] = {}
    for story in judged:
        rows = [(finding.code, "right") for _, finding in story.right]
        rows += [(label.code, "found") for label, _ in story.right]
        rows += [(label.code, "missed") for label in story.missed]
        rows += [(finding.code, "extra") for finding in story.extra]
        rows += [(trap.code, "sprung") for trap, _ in story.sprung]
        for code, column in rows:
            table.setdefault(name(code), Counter())[column] += 1
    return table


def _meets(label: Label, places: frozenset[Place]) -> bool:
    both = label.places & places
    needed = 1 if label.relation == "only-in" else min(2, len(label.articles))
    if len({article for article, _ in both}) < needed:
        return False
    return len(both) >= NEEDED_OVERLAP * len(label.places | places)


def _springs(trap: Label, extra: Sequence[Discrepancy]) -> Discrepancy | None:
    """The finding, if any, of the trap's family that touches its words in two articles (in one, where it has one)."""
    for finding in extra:
        if not _same_family(trap.code, finding.code):
            continue
        spans = [(side.article, span) for side in finding.sides for span in (side.span, *side.more)]
        met = {a for a, words in trap.spans for b, span in spans if a == b and words.overlaps(span)}
        if len(met) >= min(2, len(trap.articles)):
            return finding
    return None


def _same_code(a: str, b: str) -> bool:
    return a == b or any({a, b} <= codes for codes in ALIKE)


def _same_family(a: str, b: str) -> bool:
    return a[:3] == b[:3]
