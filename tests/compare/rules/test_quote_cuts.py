"""A sentence that one outlet quotes as if it were whole: once a sentence, whoever else quotes it."""

from __future__ import annotations

from datetime import date

from compare.align.collation import collate
from compare.comparison import discrepancies_of
from compare.model import Article, Discrepancy
from compare.stories import group

WHOLE = (
    '"The council has kept every promise that it made to the islands, and I thank the harbour crews for it," Renn said.'
)
CUT = '"The council has kept every promise that it made to the islands," Renn said on Monday.'
SECOND = '"Unless the engineers tell us otherwise by Friday, we will open the gates on Sunday morning," Renn said.'
SECOND_CUT = '"We will open the gates on Sunday morning," Renn said at the quay.'


def found(*texts: str) -> list[Discrepancy]:
    articles = [
        Article(f"a{n}", f"Outlet {n}", "Renn speaks", f"Renn speaks\n\n{text}", published=date(2026, 2, 3))
        for n, text in enumerate(texts)
    ]
    findings = discrepancies_of(collate(group(articles, one_story=True)[0]))
    return [finding for finding in findings if finding.code == "QUO002"]


def test_three_outlets_make_one_finding():
    (one,) = found(WHOLE, CUT, WHOLE)
    assert [side.outlet for side in one.sides] == ["Outlet 0", "Outlet 1", "Outlet 2"]
    assert one.message.startswith("Outlet 1 leaves out “and I thank the harbour crews for it”")


def test_two_sentences_make_two_findings_with_keys_of_their_own():
    findings = found(f"{WHOLE}\n\n{SECOND}", f"{CUT}\n\n{SECOND_CUT}")
    assert len({finding.key for finding in findings}) == 2


def test_a_third_outlet_takes_no_finding_away():
    before = {finding.message for finding in found(WHOLE, CUT)}
    assert before <= {finding.message for finding in found(WHOLE, CUT, SECOND)}


def test_the_order_of_the_articles_is_nothing():
    here, there = found(WHOLE, CUT)[0].message, found(CUT, WHOLE)[0].message
    swapped = here.replace("Outlet 0", "Outlet 2").replace("Outlet 1", "Outlet 0").replace("Outlet 2", "Outlet 1")
    assert there == swapped


def test_a_third_outlet_with_other_words_hides_no_cut():
    (one,) = found(WHOLE, CUT, CUT.replace("every promise", "each promise"))
    assert {side.outlet for side in one.sides} == {"Outlet 0", "Outlet 1"}
