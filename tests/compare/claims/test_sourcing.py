"""What is credited to whom, and how sure, in short wire-style texts."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from compare.claims.certainty import read_certainty
from compare.claims.sentences import sentences
from compare.claims.sourcing import Style, read_attributions
from compare.model import Attribution, Certainty

CASES = yaml.safe_load((Path(__file__).parent / "sourcing.yml").read_text(encoding="utf-8"))


def shown(text: str, found: Attribution) -> dict[str, object]:
    words = [part.of(text) for part in found.content]
    return {
        "source": found.source.of(text) if found.source else None,
        "cue": found.cue.of(text),
        "content": words[0],
        "pieces": words,
        "kind": found.kind.name,
        "who": found.who,
        "named": found.named,
        "number": found.number,
        "affiliation": found.affiliation,
        "manner": found.manner.value,
        "stance": found.stance.value,
        "anonymity": found.anonymity,
        "via": found.via.of(text) if found.via else None,
        "record": found.record.value,
        "reason": found.reason,
        "count": found.count,
        "inner": found.inner.of(text) if found.inner else None,
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_credits(case):
    text = case["text"]
    found = [shown(text, one) for one in read_attributions(text, sentences(text))]
    assert len(found) == len(case["credits"]), found
    for got, wanted in zip(found, case["credits"], strict=True):
        assert {field: got[field] for field in wanted} == wanted


@pytest.mark.parametrize("case", [case for case in CASES if "certainty" in case], ids=lambda case: case["text"][:40])
def test_certainty(case):
    text = case["text"]
    cues = [cue for sentence in sentences(text) for cue in read_certainty(text, sentence)]
    told = case.get("told", False)
    got = [f"{cue.level.name} {cue.verb or '-'}" for cue in cues if told or cue.level is not Certainty.HAPPENED]
    assert got == case["certainty"]


def test_a_condition_makes_the_rest_conditional():
    text = "If realized, it would be the first visit."
    cues = read_certainty(text, sentences(text)[0])
    assert [cue.conditional for cue in cues] == [True, True]
    assert {cue.level for cue in cues} == {Certainty.CONSIDERING}


def test_attitudes_count_in_the_wide_style_only():
    text = "Hansen wants to raise taxes, and Dahl supports the plan."
    assert read_attributions(text, sentences(text)) == ()
    wide = read_attributions(text, sentences(text), style=Style.WIDE)
    assert [found.cue.of(text) for found in wide] == ["wants", "supports"]


def test_short_names_and_offices_mean_the_person_named_before():
    text = (
        "President Eva Strand met Prime Minister Jonas Lund on Monday. "
        "Strand said the talks went well. The prime minister said little. He said he was tired."
    )
    assert [found.who for found in read_attributions(text, sentences(text))] == [
        "eva strand",
        "jonas lund",
        "jonas lund",
    ]
