"""Quotation rule: the same words of the same person, quoted differently.

Which quoted sentences are one, and where their words part, is worked out in ``compare/rules/wording.py``. It needs no
aligned sentences: a quotation is known by its words. One finding a quotation, however many sentences and outlets it has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from compare.align.collation import Collation
from compare.claims.names import fold_name, same_name
from compare.claims.quoted import PUT_IN, Quoted, quoted_sentences
from compare.model import Attribution, Claim, Relation, Severity, Span
from compare.rules.drafts import Draft, draft, founding, listed, side
from compare.rules.registry import rule
from compare.rules.wording import Wording, wordings, words_at


def quote_wording(wording: Wording) -> bool:
    """The same quotation stands in different words.

    What it reports: a sentence between quotation marks in two outlets, word for word the same in the most part, with
    words changed, added or dropped within the part that both quote; the words that differ are shown.

    Why a desk cares: what stands between quotation marks was said so; two wordings cannot both have been (Reuters
    handbook, "Quotations": never alter quotes).

    Stays silent when: one outlet quotes less, or breaks off earlier; the words lie on two sides of an ellipsis, or of
    something put in brackets; case, punctuation, quotation marks and spelling differ; a contraction is written out ("he's" /
    "he is": a style book's choice, and nobody is misread); numbers are in digits or in words; the words were two
    people's, unless they are nearly all the same.

    Example: A: "We will not allow a single vessel to sail." B: "We will not allow any ship to sail." QUO001.
    """
    return bool(wording.apart)


WORDING = rule("QUO001", "quote-wording", Severity.WARNING, quote_wording)
RULES = (WORDING,)

TWO_SPEAKERS = 0.85
"""Share of words in common, from which two people are taken for one whom an outlet has mistaken."""

NO_SPEAKER = 0.62
"""Share of words in common in the part that both quote, which a sentence needs where no speaker speaks for it."""

SAME_SPEAKER = 0.1
"""Confidence that a speaker credited by both adds."""

PRONOUNS = frozenset("he she it they we i who the latter".split())

Place = tuple[str, int]
"""Article id and the number of a passage between quotation marks."""


@dataclass(frozen=True, slots=True)
class Match:
    """One sentence quoted by two articles."""

    a: str
    b: str
    wording: Wording
    speaker: str
    """Whom both credit with it; empty where one does not say."""


def check(collation: Collation) -> Iterator[Draft]:
    """Compare what the outlets of a story quote."""
    quoted = {name: _body(collation, name) for name in collation.articles}
    matches = [
        match
        for a, b in combinations(quoted, 2)
        if collation.outlet(a) != collation.outlet(b)
        for wording in wordings(quoted[a], quoted[b])
        if (match := _match(collation, a, b, wording)) is not None
    ]
    for group in _quotations(matches):
        if any(quote_wording(match.wording) for match in group):
            yield _finding(collation, group)


def _body(collation: Collation, name: str) -> tuple[Quoted, ...]:
    article = collation.articles[name]
    return quoted_sentences(article.text, article.body.start)


def _match(collation: Collation, a: str, b: str, wording: Wording) -> Match | None:
    """The match with its speaker; None where two people have said much the same, or nobody is credited with much alike."""
    one, other = (_speaker(collation, name, quoted.span) for name, quoted in ((a, wording.a), (b, wording.b)))
    same = bool(one.who and other.who) and same_name(fold_name(one.who), fold_name(other.who))
    two_people = one.named and other.named and not same
    if wording.alike < TWO_SPEAKERS if two_people else wording.close < NO_SPEAKER and not same:
        return None
    return Match(a, b, wording, min(one.who, other.who) if same else "")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whom an article credits with quoted words."""

    who: str = ""
    named: bool = False
    """Whether by name; a pronoun's person is a guess, good enough to agree and not to disagree."""


def _speaker(collation: Collation, name: str, span: Span) -> Speaker:
    text = collation.articles[name].text
    given = [credit for claim in _holding(collation.claims[name], span) for credit in claim.attributions]
    inside = [credit for credit in given if credit.named and any(part.overlaps(span) for part in credit.content)]
    nearest = min(inside, key=_narrowest, default=None)
    if nearest is None or nearest.source is None:
        return Speaker()
    return Speaker(nearest.who, named=nearest.source.of(text).lower() not in PRONOUNS)


def _narrowest(credit: Attribution) -> tuple[int, Span]:
    return sum(len(part) for part in credit.content), credit.cue


def _holding(claims: Sequence[Claim], span: Span) -> list[Claim]:
    return [claim for claim in claims if claim.span.overlaps(span) and not claim.headline]


def _quotations(matches: Sequence[Match]) -> list[list[Match]]:
    """Put together the matches that share a passage: the sentences of one quotation, in all its outlets."""
    home: dict[Place, int] = {}
    groups: dict[int, list[Match]] = {}
    for number, match in enumerate(matches):
        ends = (match.a, match.wording.a.passage), (match.b, match.wording.b.passage)
        known = sorted({home[end] for end in ends if end in home})
        into = known[0] if known else number
        groups.setdefault(into, []).append(match)
        for other in known[1:]:
            groups[into] += groups.pop(other)
        home.update(dict.fromkeys(ends, into))
        home.update({place: into for place, where in home.items() if where in known})
    return [groups[number] for number in sorted(groups)]


def _finding(collation: Collation, group: Sequence[Match]) -> Draft:
    differing = [match for match in group if quote_wording(match.wording)]
    sides = _sides(group, differing)
    surest = max(differing, key=lambda match: (match.wording.alike, match.a, match.b))
    speaker = next((match.speaker for match in differing if match.speaker), "")
    claims = [claim for name, spans in sides.items() for claim in _holding(collation.claims[name], spans[0].span)]
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
