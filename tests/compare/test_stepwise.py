from __future__ import annotations

from pathlib import Path

import pytest

from compare import stepwise
from compare.config import Config
from compare.errors import ConfigError
from compare.pipeline import report_on
from compare.stepwise import Known, steps

CORPORA = Path(__file__).parents[2] / "corpora"
STORIES = [CORPORA / "lee-visit", CORPORA / "brake-recall"]


def test_the_steps_come_to_the_report_of_a_run():
    found = list(steps(STORIES, Config()))
    report = found[-1].report
    assert report == report_on(STORIES, Config())
    assert [one for step in found for one in step.findings] == list(report.discrepancies)  # type: ignore[union-attr]
    assert [one for step in found for one in step.stories] == list(report.stories)  # type: ignore[union-attr]
    assert found[0].words == "reading"
    assert not found[-1].words


def test_of_a_large_corpus_a_few_files_come_first(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(stepwise, "LARGE", 4)
    monkeypatch.setattr(stepwise, "GLANCE", 3)
    first, *rest = steps([CORPORA / "lee-visit", CORPORA / "brake-recall"], Config())
    assert first.glance
    assert len(first.stories) == 1
    assert first.findings
    assert not any(step.glance for step in rest)
    compared = [story for step in rest for story in step.stories]
    assert {article.path for article in compared[0].articles} >= {article.path for article in first.stories[0].articles}
    assert rest[-1].report == report_on(STORIES, Config())


def test_what_has_not_changed_is_not_compared_again(monkeypatch: pytest.MonkeyPatch):
    known: Known = {}
    first = list(steps(STORIES, Config(), known))[-1].report
    assert set(known) == set(first.stories)  # type: ignore[union-attr]
    monkeypatch.setattr(stepwise, "collate", lambda story: pytest.fail(f"{story.id} was compared again"))
    assert list(steps(STORIES, Config(), known))[-1].report == first


def test_an_unknown_code_is_refused():
    with pytest.raises(ConfigError, match="XYZ"):
        list(steps(STORIES, Config(select=("XYZ",))))
