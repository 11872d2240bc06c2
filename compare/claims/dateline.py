"""The dateline: place, day and outlet before the first words of a wire story.

"TOKYO (Kyodo) -- ", "Tokyo, Aug. 8 (Jiji Press)--", "MANILA, Philippines (AP) — ", "WASHINGTON/BANGKOK - ". It says where
and when the copy was filed, not what happened, so its words join no claims and its day dates no event.
"""

from __future__ import annotations

import re

from compare.model import Span

_PLACE = r"[A-Z][\w.'’/ -]{1,40}(?:, [A-Z][\w. ]{1,20}){0,2}(?:, \w+\.? \d{1,2})?"
_DASH = r"(?:--|—|–)"
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:, \w+\.? \d{{1,2}})? ?\([^()\n]{{2,40}}\) ?(?:{_DASH}|-) ?"
    rf"|[A-Z][A-Z.'’/ -]{{2,40}}(?:, [A-Z][\w. ]{{1,20}}){{0,2}}(?:, \w+\.? \d{{1,2}})? ?(?:{_DASH}|- ) ?)"
)


def dateline(text: str, body: Span) -> Span:
    """Return the span of the dateline at the start of the body; empty where there is none."""
    match = _DATELINE.match(text, body.start, body.end)
    return Span(body.start, match.end() if match else body.start)
