"""Sentences in the middle of a quotation."""

from __future__ import annotations

import pytest

from compare.claims.marked import runs_on
from compare.model import Span


@pytest.mark.parametrize("marks", [("“", "”"), ('"', '"')])
def test_a_sentence_between_the_marks_of_a_longer_quotation_is_inside(marks):
    opening, closing = marks
    text = f"Holm spoke. {opening}We are here. Man is the objective. Remember that.{closing} She left."
    inside = text.index("Man is")
    assert runs_on(text, Span(inside, inside + len("Man is the objective.")))
    assert not runs_on(text, Span(text.index("She"), len(text)))


def test_a_new_paragraph_is_outside():
    text = "“We are here. We stay.\n\nShe left the hall."
    assert not runs_on(text, Span(text.index("She"), len(text)))
