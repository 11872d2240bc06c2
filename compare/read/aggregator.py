"""An aggregator's page saved as text: a main article, the site's furniture, and a list of related articles.

Each listed article has a header: an age ("2 hours ago") with the publisher's name on the same line or on the lines next
to it. Headline and body follow it; where the body follows at once, the headline stands above. Lines are judged by the
tables of ``compare/read/page_lines.py``. The agency of a dateline or © line is the outlet, the name in the header the
publisher (``compare/read/fields.py``). An age is no publication date: the page does not say when it was saved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from compare.read.datelines import credit_name
from compare.read.draft import Draft, Fault
from compare.read.page_lines import (
    CARRIED_BY,
    is_age,
    is_byline,
    is_credit,
    is_furniture,
    is_name,
    is_prose,
    is_related_heading,
    name_beside_age,
)
from compare.read.plain import body_of

LONGEST_HEADER = 160
FEWEST_LISTED = 2
NO_COPY = "an article is listed here without its text"
HEADLINE_WORDS = 4
"""A shorter line before the copy is a menu item if a longer one follows."""


class Header(NamedTuple):
    """The lines that introduce a listed article."""

    start: int
    end: int
    """Line numbers from 0, end exclusive."""
    publisher: str


def page_drafts(text: str) -> tuple[Draft | Fault, ...]:
    """Return the articles of an aggregator's page in reading order; none if ``text`` is not such a page.

    It is one if it has two headers of listed articles, or a heading such as "Related Articles" with one header or with
    nothing but headlines below it.
    """
    lines = text.split("\n")
    heads = list(_headers(lines))
    above = _headlines_above(lines, heads)
    starts = [head.start if headline is None else headline for head, headline in zip(heads, above, strict=True)]
    first = starts[0] if starts else len(lines)
    heading = next((at for at, line in enumerate(lines[:first]) if is_related_heading(line)), None)
    if heading is None and len(heads) < FEWEST_LISTED:
        return ()
    if not heads and any(is_prose(line) for line in lines[heading:]):
        return ()
    main = _article(lines, 0, first if heading is None else heading, "")
    listed = [
        _article(lines, head.end, end, head.publisher, headline) or Fault(NO_COPY, head.end, empty=True, note=True)
        for head, end, headline in zip(heads, [*starts, len(lines)][1:], above, strict=True)
    ]
    drafts = ([] if main is None else [main]) + listed
    return tuple(drafts) if any(isinstance(draft, Draft) for draft in drafts) else ()


def _headers(lines: Sequence[str]) -> Iterator[Header]:
    """Yield the headers of listed articles, in order."""
    free = 0
    for at, line in enumerate(lines):
        if at < free:
            continue
        header = _header(lines, at, free) if len(line) <= LONGEST_HEADER else None
        if header is not None:
            free = header.end
            yield header


def _header(lines: Sequence[str], at: int, free: int) -> Header | None:
    """Return the header that has its age on line ``at``, using no line before ``free``."""
    name = name_beside_age(lines[at])
    if name is not None:
        return Header(at, at + 1, name) if is_name(name) else None
    if not is_age(lines[at]):
        return None
    above, below = _text_line(lines, at - 1, -1, free), _text_line(lines, at + 1, 1, len(lines))
    before = lines[above].strip() if above is not None else ""
    carried = CARRIED_BY.fullmatch(lines[below]) if below is not None else None
    after = carried["name"] if carried else ""
    repeated = before and before.casefold() == after.casefold()
    if not repeated:  # a name given once must look like one
        before, after = (name if is_name(name) else "" for name in (before, after))
    if not before and not after:
        return None
    # With another name below the age, what stands above it is a headline.
    start = above if above is not None and before and (repeated or not after) else at
    return Header(start, (below if below is not None and after else at) + 1, after or before)


def _text_line(lines: Sequence[str], at: int, step: int, stop: int) -> int | None:
    """Return the nearest line with text, from ``at`` on; at most one blank line is passed over."""
    for number in (at, at + step):
        if not (stop <= number < len(lines) if step < 0 else number < stop):
            return None
        if lines[number].strip():
            return number
    return None


def _headlines_above(lines: Sequence[str], heads: Sequence[Header]) -> list[int | None]:
    """Return for each header the line of the headline above it, where the copy follows it at once; else None."""
    found: list[int | None] = []
    floor = 0
    for head in heads:
        below = _text_line(lines, head.end, 1, len(lines))
        above = _text_line(lines, head.start - 1, -1, floor)
        copy_follows = below is not None and is_prose(lines[below])
        headed = above is not None and not is_prose(lines[above]) and not is_furniture(lines[above])
        found.append(above if copy_follows and headed else None)
        floor = head.end
    return found


def _article(lines: Sequence[str], start: int, end: int, publisher: str, headline: int | None = None) -> Draft | None:
    """Return the article on lines ``start`` to ``end``: its headline, then the copy up to the © line or the last prose."""
    credit = next((at for at in range(start, end) if is_credit(lines[at])), None)
    stop = end if credit is None else credit
    if headline is None:
        headline = _headline(lines, start, stop)
        start = stop if headline is None else headline + 1
    prose = [at for at in range(start, stop) if is_prose(lines[at]) and not is_furniture(lines[at])]
    if headline is None or not prose:
        return None
    # Furniture amid the copy becomes a blank line, so that the lines below keep their numbers.
    copy = ["" if is_furniture(line) or is_byline(line) else line for line in lines[: prose[-1] + 1]]
    body, line = body_of(copy, start, prose[-1] + 1)
    fields = {"publisher": publisher} if publisher else {}
    draft = Draft(" ".join(lines[headline].split()), body, headline + 1, line, fields)
    return replace(draft, credit=credit_name(lines[credit]) or "") if credit is not None else draft


def _headline(lines: Sequence[str], start: int, stop: int) -> int | None:
    """Return the line of the headline: before the copy, the first that is no menu item, byline or furniture."""
    rows = (at for at in range(start, stop) if lines[at].strip())
    before: list[int] = []
    for at in rows:
        if before and is_prose(lines[at]):
            break
        if not is_furniture(lines[at]) and not is_byline(lines[at]):
            before.append(at)
    return next((at for at in before if len(lines[at].split()) >= HEADLINE_WORDS), before[0] if before else None)
