"""What findings say, read as an editor reads them: one line that stands for itself."""

from __future__ import annotations

from datetime import date

from compare.align.collation import collate
from compare.comparison import discrepancies_of
from compare.model import Article
from compare.stories import group

HEADLINE = "The harbour of Ostby"


def messages(code: str, *texts: str, days: tuple[int, ...] = (3, 3, 3, 3)) -> list[str]:
    articles = [
        Article(f"a{n}", f"Outlet {n}", HEADLINE, f"{HEADLINE}\n\n{text}", published=date(2026, 2, day))
        for n, (text, day) in enumerate(zip(texts, days, strict=False))
    ]
    findings = discrepancies_of(collate(group(articles, one_story=True)[0]))
    return [finding.message for finding in findings if finding.code == code]


def test_of_a_state_it_is_said_where_somebody_is_from():
    said = messages(
        "NAM002",
        "Sen. Hugh Mallory, R-Ky., said he would vote for the bill.",
        "Hugh Mallory, the Republican from Tennessee, said he would vote for the bill.",
    )
    assert len(said) == 1
    assert said[0].startswith("where Hugh Mallory is from: ")


def test_one_figure_is_told_once_whatever_its_case():
    said = messages(
        "FIG001",
        "Two people died when the north wall of the harbour of Ostby fell on Sunday.",
        "The north wall of the harbour of Ostby fell on Sunday, and two people died.",
        "Three people died when the north wall of the harbour of Ostby fell on Sunday.",
    )
    assert said == ["dead: Two people in Outlet 0 and Outlet 1, Three people in Outlet 2"]


def test_a_vote_is_called_one():
    said = messages(
        "FIG001",
        "The measure for the harbour of Ostby passed a House committee 14-6 on Monday.",
        "The measure for the harbour of Ostby passed a House committee by a vote of 15-6 on Monday.",
    )
    assert said == ["vote: 14-6 in Outlet 0, 15-6 in Outlet 1"]


def test_a_source_stands_in_a_sentence():
    said = messages(
        "SRC001",
        "The harbour office said that 40 boats sank at Ostby in the storm.",
        "Fire chief Petra Lund said that 40 boats sank at Ostby in the storm.",
    )
    assert len(said) == 1
    assert said[0].endswith("Outlet 0 credits the harbour office; Outlet 1 credits Fire chief Petra Lund")


def test_a_plan_moved_says_what_it_was_before():
    said = messages(
        "DAT004",
        "Dockers of the harbour of Ostby will walk off the job for 48 hours from Monday, Feb. 16, the union said.",
        "Dockers of the harbour of Ostby will walk off the job for 48 hours from Tuesday, Feb. 17, the union said.",
        "Dockers of the harbour of Ostby will walk off the job for 48 hours in February, the union said.",
        days=(3, 4, 5),
    )
    assert said
    assert not any(one.rstrip().endswith("; before") or ";  before" in one for one in said)


def test_a_denial_is_shown_beside_what_is_affirmed():
    said = messages(
        "AGD002",
        "Labour Minister Oskar Thiel said that he would not order the dockers of Ostby back to work.",
        "Labour Minister Oskar Thiel may order the dockers of Ostby back to work, a ministry official said.",
    )
    assert len(said) == 1
    assert said[0].startswith("Outlet 0 says no (“not order the dockers")
    assert "where Outlet 1 says yes (“" in said[0]


def test_places_stand_before_their_outlets():
    said = messages("PLC001", "The delegates came from Norway and Iceland.", "The delegates came from Norway.")
    assert said == ["other places of one matter: “Norway and Iceland” in Outlet 0, “Norway” in Outlet 1"]
