from __future__ import annotations

import json
from pathlib import Path

import pytest

from compare.errors import ConfigError, InputError
from compare.evaluation import floors
from compare.evaluation.gold import GoldStory, Label, read_gold
from compare.evaluation.matching import judge, one_to_one, tally
from compare.model import Discrepancy, Relation, Severity, Side, Span

SENTENCES = (Span(0, 10), Span(12, 50), Span(52, 90))


def label(code: str, *places: tuple[str, int], relation: str = "conflict") -> Label:
    spans = tuple((article, SENTENCES[number]) for article, number in places)
    return Label(code, relation, "major", frozenset(places), spans, "")


def finding(code: str, *places: tuple[str, int]) -> Discrepancy:
    sides = tuple(Side(article, article, SENTENCES[number], "", "") for article, number in places)
    return Discrepancy(
        code, "", Severity.NOTE, Relation.CONFLICT, 0.5, "s", "", sides, "", (), f"{code}{places}", f"{code}{places}"
    )


def gold(discrepancies: tuple[Label, ...], silent: tuple[Label, ...] = ()) -> GoldStory:
    sentences = {"a": SENTENCES, "b": SENTENCES, "c": SENTENCES}
    return GoldStory("s", Path(), sentences, frozenset(), discrepancies, silent)


def test_a_finding_is_right_when_code_and_sentences_meet_in_two_articles():
    judged = judge(gold((label("DAT001", ("a", 1), ("b", 2)),)), [finding("DAT001", ("a", 1), ("b", 2))])
    assert (len(judged.right), judged.missed, judged.extra) == (1, (), ())


@pytest.mark.parametrize(
    "found",
    [
        finding("DAT003", ("a", 1), ("b", 2)),
        finding("DAT001", ("a", 1), ("b", 1)),
        finding("DAT001", ("a", 1)),
    ],
    ids=["another code", "another sentence", "one article"],
)
def test_a_finding_is_extra_otherwise(found):
    judged = judge(gold((label("DAT001", ("a", 1), ("b", 2)),)), [found])
    assert (judged.right, len(judged.missed), len(judged.extra)) == ((), 1, 1)


def test_any_code_of_the_family_may_do():
    judged = judge(
        gold((label("DAT001", ("a", 1), ("b", 2)),)), [finding("DAT004", ("a", 1), ("b", 2))], by_family=True
    )
    assert len(judged.right) == 1


def test_a_flag_that_points_at_the_whole_article_is_not_right():
    label_of_two = label("SRC001", ("a", 0), ("b", 0))
    everywhere = finding("SRC001", *((article, number) for article in "abc" for number in range(3)))
    assert judge(gold((label_of_two,)), [everywhere]).right == ()


def test_what_is_only_in_one_outlet_needs_one_article():
    judged = judge(gold((label("AGD001", ("a", 1), ("b", 1), relation="only-in"),)), [finding("AGD001", ("a", 1))])
    assert len(judged.right) == 1


def test_what_is_left_out_may_be_found_as_an_item_or_as_a_passage():
    labels = (
        label("AGD001", ("a", 1), relation="only-in"),
        label("AGD001", ("b", 2), relation="only-in"),
        label("AGD003", ("c", 1), relation="only-in"),
    )
    judged = judge(gold(labels), [finding("AGD003", ("a", 1)), finding("AGD001", ("c", 1))])
    counts = tally([judged], str)
    assert counts["AGD003"] == {"right": 1, "found": 1}
    assert counts["AGD001"] == {"right": 1, "found": 1, "missed": 1}


def test_an_office_that_one_outlet_leaves_out_may_be_labelled_as_one_that_differs():
    judged = judge(gold((label("NAM002", ("a", 1), ("b", 2)),)), [finding("NAM003", ("a", 1), ("b", 2))])
    assert len(judged.right) == 1


def test_a_trap_is_sprung_by_a_finding_of_its_family_on_its_words():
    trap = label("DAT001", ("a", 1), ("b", 2))
    judged = judge(gold((), (trap,)), [finding("DAT003", ("a", 1), ("b", 2)), finding("SRC001", ("a", 1), ("b", 2))])
    assert [(one.code, two.code) for one, two in judged.sprung] == [("DAT001", "DAT003")]


def test_matching_finds_the_largest_set_of_pairs():
    assert one_to_one([[0], [0, 1], [1, 2]]) == [(0, 0), (1, 1), (2, 2)]


def test_gold_must_be_there_and_well_formed(tmp_path):
    with pytest.raises(InputError, match=r"no gold labels"):
        read_gold(tmp_path)
    (tmp_path / "gold.json").write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match=r"not gold labels"):
        read_gold(tmp_path)


def test_floors_hold_fall_and_are_pinned_upwards_only(tmp_path):
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "gold.json").write_text("{}", encoding="utf-8")
    path = tmp_path / "floors.json"
    floors.pin({"DAT": {"precision": 0.6}}, tmp_path, path)
    assert floors.broken({"DAT": {"precision": 0.6}}, tmp_path, path) == []
    assert floors.broken({"DAT": {"precision": 0.5}}, tmp_path, path) == [
        "DAT precision is 0.500, below its floor of 0.600"
    ]
    with pytest.raises(ConfigError, match="would fall"):
        floors.pin({"DAT": {"precision": 0.5}}, tmp_path, path)
    floors.pin({"DAT": {"precision": 0.5}}, tmp_path, path, allow_regression=True)
    assert json.loads(path.read_text(encoding="utf-8"))["floors"]["DAT"]["precision"] == 0.5


def test_floors_pinned_on_other_stories_are_no_floors(tmp_path):
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "gold.json").write_text("{}", encoding="utf-8")
    path = tmp_path / "floors.json"
    floors.pin({}, tmp_path, path)
    (tmp_path / "story" / "gold.json").write_text("[]", encoding="utf-8")
    assert "other gold stories" in floors.broken({}, tmp_path, path)[0]
    with pytest.raises(ConfigError, match="no floors"):
        floors.broken({}, tmp_path, tmp_path / "nothing.json")
