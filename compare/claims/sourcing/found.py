"""An attribution as it is found in one sentence, before it is described.

Next in the flow: ``cues.py``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from compare.model import Span


@dataclass(slots=True)
class Found:
    """Source, cue and words credited, as spans; grows while the paragraph is read."""

    cue: Span
    lemma: str
    """The verb, or the idiom's first word: "according"."""
    source: Span | None
    sentence: Span
    """The sentence that holds the cue."""
    content: list[Span] = field(default_factory=list)
    spoken: bool = False
    """Whether the cue is one of saying, with which a quotation can go on."""
    quoted: bool = False
    """Whether the words end in a quotation that the next sentence may go on with."""
    finite: bool = False
    """Whether somebody with a noun or a name plainly says it: past or present."""
    inner: Span | None = None
    """The source that the source itself cites."""
    nested: Span | None = None
    """Who speaks inside the words credited: "the aide said *the president* had told him"."""
    aside: Span | None = None
    """What stands between the cue and its words: listener, day and occasion."""
