"""Quotation rules: the same words of the same person, quoted differently.

Which quoted sentences are one, and where their words part, is worked out in ``compare/rules/wording.py``; what one outlet
leaves out of a sentence in ``compare/rules/quote_cuts.py``. It needs no aligned sentences: a quotation is known by its
words. One finding a quotation, however many sentences and outlets it has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from compare.align.collation import Collation
from compare.claims.quoted import PUT_IN, Quoted
from compare.model import Relation, Severity, Span
from compare.rules.drafts import Draft, draft, founding, listed, side
from compare.rules.quote_cuts import CUT, cut_findings, cuts_of
from compare.rules.quote_match import Match, holding, quotations_of
from compare.rules.registry import rule
from compare.rules.wording import Wording, words_at


def quote_wording(wording: Wording) -> bool:
    """The same quotation stands in different words.

    What it reports: a sentence between quotation marks in two outlets, word for word the same in the most part, with
    words changed, added or dropped within the part that both quote; the words that differ are shown.

    Why a desk cares: what stands between quotation marks was said so; two wordings cannot both have been (Reuters
    handbook, "Quotations": never alter quotes).

    Stays silent when: one outlet quotes less, or breaks off earlier (QUO002); the words lie on two sides of an ellipsis, or of
    something put in brackets; case, punctuation, quotation marks and spelling differ; a contraction is written out ("he's" /
    "he is": a style book's choice, and nobody is misread); numbers are in digits or in words; the words were two
    people's, unless they are nearly all the same.

    Example: A: "We will not allow a single vessel to sail." B: "We will not allow any ship to sail." QUO001.
    """
    return bool(wording.apart)


WORDING = rule("QUO001", "quote-wording", Severity.WARNING, quote_wording)
RULES = (WORDING, CUT)

SAME_SPEAKER = 0.1
"""Confidence that a speaker credited by both adds."""


def check(collation: Collation) -> Iterator[Draft]:
    """Compare what the outlets of a story quote."""
    for group in quotations_of(collation):
        if any(quote_wording(match.wording) for match in group):
            yield _finding(collation, group)
        alike = [match for match in group if not quote_wording(match.wording)]
        if cuts := cuts_of(collation, alike):
            yield from cut_findings(collation, cuts)


def _finding(collation: Collation, group: Sequence[Match]) -> Draft:
    differing = [match for match in group if quote_wording(match.wording)]
    sides = _sides(group, differing)
    surest = max(differing, key=lambda match: (match.wording.alike, match.a, match.b))
    speaker = next((match.speaker for match in differing if match.speaker), "")
    claims = [claim for name, spans in sides.items() for claim in holding(collation.claims[name], spans[0].span)]
    return draft(
        WORDING,
        collation,
        [
            side(collation, name, spans[0].span, _value(spans), [one.span for one in spans])
            for name, spans in sides.items()
        ],
        relation=Relation.CONFLICT,
        confidence=0.4 + 0.45 * surest.wording.alike * surest.wording.close + SAME_SPEAKER * bool(speaker),
        message=_message(collation, differing),
        why=(*_readings(collation, sides), *_parting(collation, differing), _joined(surest, speaker)),
        fact=founding(collation, claims),
    )


def _sides(group: Sequence[Match], differing: Sequence[Match]) -> dict[str, list[Quoted]]:
    """The sentences of each article that differ from another's; of an article that agrees with one, the same sentence."""
    found: dict[str, set[Quoted]] = defaultdict(set)
    for match in differing:
        found[match.a].add(match.wording.a)
        found[match.b].add(match.wording.b)
    for match in group:
        ends = ((match.a, match.wording.a), (match.b, match.wording.b))
        for (name, one), (other, same) in (ends, ends[::-1]):
            if other not in found and one in found.get(name, ()):
                found[other] = found[other] | {same}
    return {name: sorted(sentences, key=lambda one: one.span) for name, sentences in sorted(found.items())}


def _value(sentences: Sequence[Quoted]) -> str:
    return " / ".join(" ".join(word for word in one.folded if word != PUT_IN) for one in sentences)


def _message(collation: Collation, differing: Sequence[Match]) -> str:
    """Say where the words part: “that we could” in Luzon Wire, “we could” in Atlas News."""
    first = differing[0]
    ends = sorted([(collation.outlet(first.a), first.a, 0), (collation.outlet(first.b), first.b, 1)])
    quoted = (first.wording.a, first.wording.b)
    parts = []
    for apart in first.wording.apart[:SHOWN]:
        around = 0 if all(apart) else 1
        said = [
            (outlet, _words(collation, name, words_at(quoted[at], apart[at], around=around)))
            for outlet, name, at in ends
        ]
        parts.append(", ".join(f"“{words}” in {outlet}" for outlet, words in said if words))
    more = len(first.wording.apart) - SHOWN
    return "; ".join(parts) + (f"; and {more} more" if more > 0 else "")


SHOWN = 2


def _words(collation: Collation, name: str, span: Span | None) -> str:
    return " ".join(span.of(collation.articles[name].text).split()) if span else ""


def _readings(collation: Collation, sides: dict[str, list[Quoted]]) -> list[str]:
    """One line an outlet: the words as they are compared."""
    named = sorted(sides.items(), key=lambda one: (collation.outlet(one[0]), one[0]))
    return [f"{collation.outlet(name)}: {_value(sentences)}" for name, sentences in named]


def _parting(collation: Collation, differing: Sequence[Match]) -> list[str]:
    """One line a pair of outlets and place: the words in which they part."""
    lines = []
    for match in differing:
        for one, other in match.wording.apart:
            ends = sorted(
                [
                    (collation.outlet(match.a), match.a, words_at(match.wording.a, one)),
                    (collation.outlet(match.b), match.b, words_at(match.wording.b, other)),
                ],
                key=lambda end: end[:2],
            )
            said = " / ".join(f"“{_words(collation, name, span)}”" if span else "nothing" for _, name, span in ends)
            lines.append(f"{said} ({listed([end[0] for end in ends])})")
    return list(dict.fromkeys(lines))


def _joined(surest: Match, speaker: str) -> str:
    who = f", said by {speaker}" if speaker else ""
    return f"same quotation: {surest.wording.alike:.0%} of the shorter one's words{who}"
