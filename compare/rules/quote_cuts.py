"""What one outlet leaves out of a sentence that it quotes as if it were whole.

Looks at sentences that two outlets quote in the same words (``compare/rules/quote_match.py``), at both ends of them.
Feeds ``compare/rules/quotes.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from compare.align.collation import Collation
from compare.claims.quoted import PUT_IN, Quoted
from compare.claims.stop_words_en import STOP_WORDS
from compare.claims.words import tokens
from compare.model import Relation, Severity, Span
from compare.rules.drafts import Draft, draft, founding, listed, side
from compare.rules.quote_match import Match, holding, sentences_of
from compare.rules.registry import rule
from compare.rules.wording import words_at

LEFT_OUT, TELLING = 3, 1
"""Words that must be missing, and how many of them must be more than function words: "and I stand by that" has one."""

WHOLE = 4
"""Words of the shortest sentence that is taken for whole: a shorter one is a phrase or a title, unless its speaker or the
link of its sentence says what it is."""

SAID_ANYWAY = 0.7
"""Share of the missing words that the article has beside the quotation, from which it does not leave them out."""

JOINING = frozenset("and but so or because".split())
LONG_BEFORE = 15
"""Words behind which a sentence goes on for one desk and begins for another, if so many words or more stand before."""

UNSURE, SAME_SPEAKER = 0.7, 0.1
"""Confidence, and what a speaker credited by both adds."""

_CLOSED = re.compile(r"[,.!?]?[\"”’']|[.!?]\s")
_OPENED = re.compile(r"(?:(?:\A|\n|(?<!\.)\.|[,:;!?—–(])[\"”’']?\s*[\"“‘']|(?<!\.)[.!?;]\s|\n)\s*\Z")
"""What stands before a quoted sentence that is no phrase in the outlet's own: its marks behind a stop, or a stop."""
_LOOK_BACK = 5


class Cut(NamedTuple):
    """A sentence of which one article quotes less than another."""

    short: str
    whole: str
    """Article ids."""
    of_short: Quoted
    of_whole: Quoted
    missing: range
    """The words that are left out, by number in the whole sentence."""
    speaker: str

    @property
    def sentences(self) -> frozenset[tuple[str, Span]]:
        """Both sentences, each with its article."""
        return frozenset(((self.short, self.of_short.span), (self.whole, self.of_whole.span)))


def quote_cut(collation: Collation, cut: Cut) -> bool:
    """One outlet quotes a sentence as if it were whole, and leaves out a part of it.

    What it reports: a sentence between quotation marks that ends with its marks in one outlet, and in another goes on, behind the
    words of credit too ("A," she said, "and B"), or began earlier, by three words or more; the words left out are shown.

    Why a desk cares: the part left out may turn the sense ("... and I appreciate that"), and nothing tells the reader that
    it is missing (Reuters handbook, "Quotations": mark what is left out).

    Stays silent when: an ellipsis or a bracket marks the place; the words quoted are a phrase from the middle of the sentence;
    the article quotes or tells what is missing in another place; the words differ as well (QUO001).

    Example: A: "We will pay, but not before spring." B: "We will pay." QUO002: B leaves out "but not before spring".
    """
    words = [word for word in _missing(cut) if word not in STOP_WORDS]
    known = {word for word in words if word in _around(collation, cut)}
    return len(words) >= TELLING and len(known) < SAID_ANYWAY * len(set(words))


CUT = rule("QUO002", "quote-cut", Severity.NOTE, quote_cut)


def cuts_of(collation: Collation, group: Iterable[Match]) -> list[Cut]:
    """Return what is left out of the sentences of one quotation, the longest first."""
    found = [cut for match in group for cut in _cuts(collation, match) if quote_cut(collation, cut)]
    return sorted(found, key=_plainest)


def _plainest(cut: Cut) -> tuple[int, str, str, bool, Span]:
    """The longest cut first; of two places in one article the one that stands as a sentence."""
    return -len(cut.missing), cut.short, cut.whole, not cut.of_short.words[0].capital, cut.of_short.span


def _cuts(collation: Collation, match: Match) -> Iterator[Cut]:
    ends = (match.a, match.wording.a), (match.b, match.wording.b)
    for (short, one), (whole, other) in (ends, ends[::-1]):
        text = collation.articles[short].text
        if _is_title(one) or (len(one.words) < WHOLE and not match.wording.brief):
            continue
        before, behind = _beyond(one.folded, other.folded)
        if before and (not one.words[0].capital or _another(other.folded, before)):
            continue
        for missing in (before, behind):
            opens = missing.start == 0
            if len(missing) >= LEFT_OUT and (_begins(text, one.span) if opens else _CLOSED.match(text, one.span.end)):
                yield Cut(short, whole, one, other, missing, match.speaker)


def _another(whole: Sequence[str], before: range) -> bool:
    """Whether what stands before the words that both quote is a long sentence of its own."""
    return len(before) >= LONG_BEFORE and whole[before.stop - 1] in JOINING


def _is_title(sentence: Quoted) -> bool:
    """Whether all its words but small ones have capitals: a book is called by words that somebody may have said."""
    telling = [word for word in sentence.words if word.word not in STOP_WORDS]
    return len(telling) > 1 and all(word.capital for word in telling)


def _begins(text: str, span: Span) -> bool:
    """Whether a quoted sentence begins without a sign that something was left out before it."""
    return bool(_OPENED.search(text, max(0, span.start - _LOOK_BACK), span.start))


def _beyond(short: Sequence[str], whole: Sequence[str]) -> list[range]:
    """The words of a sentence before the first of another, and behind its last; empty ranges where it has none there."""
    first = next((n for n, word in enumerate(whole) if word == short[0] and _same(short, whole[n:])), 0)
    last = next(
        (n for n, word in enumerate(reversed(whole)) if word == short[-1] and _same(short[::-1], whole[::-1][n:])), 0
    )
    return [range(first), range(len(whole) - last, len(whole))]


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    return tuple(one[:RUN]) == tuple(other[:RUN])


RUN = 3
"""Words in a row by which the end of a sentence is known in another."""


def _missing(cut: Cut) -> list[str]:
    return [cut.of_whole.words[n].word for n in cut.missing if cut.of_whole.words[n].word != PUT_IN]


def _around(collation: Collation, cut: Cut) -> frozenset[str]:
    """The words that the shorter article quotes elsewhere, or has in the sentences beside the quotation."""
    text = collation.articles[cut.short].text
    quoted = (one for one in sentences_of(collation, cut.short) if one != cut.of_short)
    own = cut.of_short.span
    numbers = [claim.number for claim in holding(collation.claims[cut.short], own)]
    beside = [
        token.word
        for claim in collation.claims[cut.short]
        if any(abs(claim.number - number) <= 1 for number in numbers)
        for token in tokens(text, claim.span)
        if not own.contains(token.span)
    ]
    return frozenset(word for one in quoted for word in one.folded) | frozenset(beside)


def cut_findings(collation: Collation, cuts: Sequence[Cut]) -> Iterator[Draft]:
    """Write down what is left out, once a sentence, by its longest cut; ``cuts`` are those of one quotation."""
    left = list(cuts)
    while left:
        alike = [cut for cut in left if cut.sentences & left[0].sentences]
        yield _finding(collation, alike)
        left = [cut for cut in left if cut not in alike]


def _finding(collation: Collation, alike: Sequence[Cut]) -> Draft:
    first = alike[0]
    short = {cut.short: cut.of_short for cut in reversed(alike) if cut.short != first.whole}
    whole = {cut.whole: cut.of_whole for cut in reversed(alike) if cut.whole not in short}
    both = sorted((short | whole).items())
    words = _as_printed(collation, first)
    lacking, having = (_outlets(collation, names) for names in (short, whole))
    claims = [claim for name, one in both for claim in holding(collation.claims[name], one.span)]
    return draft(
        CUT,
        collation,
        [side(collation, name, one.span, " ".join(one.folded)) for name, one in both],
        relation=Relation.PRECISION,
        confidence=UNSURE + SAME_SPEAKER * bool(first.speaker),
        message=f"{listed(lacking)} {'leaves' if len(lacking) == 1 else 'leave'} out “{words}” where {listed(having)} {'quotes' if len(having) == 1 else 'quote'} the whole sentence",
        why=(
            f"quoted whole by {listed(having)}: “{words}” is part of the sentence",
            f"quoted without a sign of it by {listed(lacking)}",
            "same quotation" + (f", said by {first.speaker}" if first.speaker else ""),
        ),
        fact=(*founding(collation, claims), *first.of_short.folded[:RUN]),
    )


def _outlets(collation: Collation, names: Iterable[str]) -> list[str]:
    return sorted({collation.outlet(name) for name in names})


def _as_printed(collation: Collation, cut: Cut) -> str:
    span = words_at(cut.of_whole, cut.missing)
    return " ".join(span.of(collation.articles[cut.whole].text).split()) if span else ""
