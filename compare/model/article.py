"""What a newsroom hands in: articles, and the stories that they are put together into.

Owns no reading: ``compare/read`` makes articles, ``compare/stories.py`` makes stories.
Next in the flow: ``compare/model/daterange.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from compare.model.span import Span

HEADLINE_GAP = "\n\n"
"""What stands between headline and body in ``Article.text``."""


class Status(StrEnum):
    """What the provider says of this version (IPTC ninjs ``pubstatus``, and a correction note)."""

    USABLE = "usable"
    CORRECTED = "corrected"
    WITHHELD = "withheld"
    CANCELED = "canceled"


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's report, as written."""

    id: str
    """Unique within a run; given by the input, else made from the file's path."""
    outlet: str
    """The wire or newsroom that wrote it ("Kyodo")."""
    headline: str
    text: str
    """Headline, blank line, body; the body alone where there is no headline. Spans count its code points from 0."""
    publisher: str | None = None
    """Who carried it ("The Mainichi"), where that is somebody else."""
    published: datetime | date | None = None
    """An aware datetime, or a date where no time is known; None for undated copy: then nothing is guessed."""
    language: str = "en"
    path: str = ""
    """The file it came from, as the user named it."""
    line: int = 1
    """The line of that file, from 1, on which the article's first line of text stands."""
    body_line: int | None = None
    """The line on which the body begins where the body keeps the file's line breaks; None where all stands on ``line``."""
    url: str = ""
    story: str | None = None
    """The story that the input puts it into; None leaves that to ``compare/stories.py``."""
    version: str = ""
    status: Status = Status.USABLE
    partial: bool = False
    """Only a summary: it never counts as leaving something out."""
    embargo: datetime | None = None

    @property
    def body(self) -> Span:
        """The span of the body in ``text``."""
        start = len(self.headline) + len(HEADLINE_GAP) if self.headline else 0
        return Span(min(start, len(self.text)), len(self.text))

    @property
    def day(self) -> date | None:
        """The local day of publication, in the outlet's own clock."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    def line_of(self, offset: int) -> int:
        """Return the line of ``path``, from 1, on which the character at ``offset`` stands."""
        start = self.body.start
        if self.body_line is None or offset < start:
            return self.line
        return self.body_line + self.text.count("\n", start, offset)


@dataclass(frozen=True, slots=True)
class Story:
    """Articles of several outlets about the same news."""

    id: str
    """Does not change when a later article joins (see ``compare/stories.py``)."""
    headline: str
    articles: tuple[Article, ...]
    """By publication time, then outlet, then id."""
    why: str = ""
    """How the articles came together: "given in the input", "one story asked for", or the grouping's score."""
