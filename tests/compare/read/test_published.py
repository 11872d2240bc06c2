"""When an article was published: told, given by hand, not told, or told in a way that nobody should guess at."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from compare.read import read
from tests.compare.read.reading import GOOD, codes, only, reading


def test_undated_articles_are_counted_by_file(tmp_path: Path) -> None:
    found = reading(tmp_path, "a.jsonl", GOOD + '{"text": "a"}\n{"text": "b"}')
    assert (only(found).code, only(found).severity) == ("INP004", "note")
    assert "2 of 3" in only(found).message


def test_the_date_given_by_hand_fills_undated_articles_only(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(GOOD + '{"text": "a"}')
    found = read([path], published=date(2026, 5, 1))
    assert [article.published for article in found.articles] == [date(2026, 3, 4), date(2026, 5, 1)]
    assert not found.findings
    naive = datetime(2026, 5, 1, 9)  # noqa: DTZ001 - a time without a zone is the point
    assert read([path], published=naive).articles[1].published == date(2026, 5, 1)


@pytest.mark.parametrize(
    "value", ["8/9/2025", "Aug. 8", "2025-13-01", "202508081830", "2025-08-08T25:00Z", "2025-8-8", "202508081"]
)
def test_a_date_that_is_not_iso_is_never_guessed(tmp_path: Path, value: str) -> None:
    found = reading(tmp_path, "a.md", f"---\npublished: {value}\n---\nH\n\nText.")
    assert codes(found) == ["INP007", "INP004"]
    assert value in found.findings[0].message
    assert found.articles[0].published is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2025-08-08", date(2025, 8, 8)),
        ("20250808", date(2025, 8, 8)),
        ("2025-08-08T18:30Z", "2025-08-08T18:30:00+00:00"),
        ("2025-08-08 18:30:05 +0900", "2025-08-08T18:30:05+09:00"),
        ("20250808T183000+0900", "2025-08-08T18:30:00+09:00"),
        ("2025-08-08T18:30:00.25-04:00", "2025-08-08T18:30:00.250000-04:00"),
    ],
)
def test_iso_dates_and_times(tmp_path: Path, value: str, expected: date | str) -> None:
    found = reading(tmp_path, "a.md", f"---\npublished: {value}\n---\nH\n\nText.")
    when = found.articles[0].published
    assert not found.findings
    assert (when.isoformat() if isinstance(when, datetime) else when) == expected


def test_a_time_without_a_zone_is_taken_as_its_date(tmp_path: Path) -> None:
    found = reading(tmp_path, "a.md", "---\npublished: 2025-08-08T23:30\n---\nH\n\nText.")
    assert (only(found).code, only(found).severity) == ("INP010", "note")
    assert found.articles[0].published == date(2025, 8, 8)
    assert not isinstance(found.articles[0].published, datetime)
