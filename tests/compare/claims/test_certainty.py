"""How sure an outlet is, verb by verb."""

from __future__ import annotations

import pytest

from compare.claims.certainty import read_certainty
from compare.claims.sentences import sentences
from compare.model import Certainty

CASES = {
    # sentence: cues as "LEVEL verb", HAPPENED included
    "Dahl to visit Oslo in late August": ["WILL visit"],
    "Dahl likely to visit Oslo": ["EXPECTED visit"],
    "The trip is not expected to go ahead.": ["DENIED go"],
    "They are close to signing a deal.": ["ARRANGING sign"],
    "The firm is weighing a bid to buy its rival.": ["CONSIDERING buy"],
    "The government is mulling sanctions.": ["CONSIDERING sanct"],
    "Dahl hopes to hold an election.": ["CONSIDERING elect"],
    "Dahl intends to ask Oslo to lift its ban.": ["EXPECTED ask"],
    "The summit is planned for May.": ["SCHEDULED summi"],
    "A report is due by June 29.": ["SCHEDULED repor"],
    "The talks are due to start on Friday.": ["SCHEDULED talk"],
    "Vaccination will begin in May.": ["WILL vacci"],
    "The province could begin vaccinating children in May.": ["CONSIDERING vacci"],
    "A vote could be held by Friday.": ["CONSIDERING vote"],
    "The fair will start in May.": ["WILL start"],
    "The change could have consequences for tenants.": ["CONSIDERING conse"],
    "The firm has not decided when talks would begin.": ["DENIED decid", "CONSIDERING talk"],
    "New limits are not on the table this week.": ["DENIED limit"],
    "No new hotels may be built near the shore.": ["DENIED build"],
    "Nothing short of that will help.": ["DENIED help"],
    "In plan No 2 the pier will close.": ["WILL close"],
    "A male suspect was arrested in Ostby.": ["HAPPENED arres"],
    "Police suspect that he was poisoned.": ["ALLEGED poiso"],
    "Dahl weighed in on the plan.": ["HAPPENED weigh"],
    "Unions want them extended for all.": [],
    "We believe the suit is weak and we will fight it.": ["WILL fight"],
    "Dahl had threatened to raise the rate.": ["CONSIDERING rais"],
    "Dahl vowed to resign.": ["SCHEDULED resig"],
    "Dahl agreed not to run.": ["DENIED run"],
    "The ministry denied reports that Dahl had resigned.": ["DENIED resig"],
    "The ban will not be on the table.": ["DENIED ban"],
    "The new rate will not apply until Monday.": ["WILL appli"],
    "The goods are still under negotiation.": ["CONSIDERING good"],
    "The offer that they put on the table was low.": ["HAPPENED put"],
    "The two have agreed in principle to expand the scheme.": ["ARRANGING expan"],
    "He was not charged.": ["DENIED charg"],
    "He allegedly stole the car.": ["ALLEGED steal"],
    "He may have fled.": ["RUMOURED fled"],
    "Dahl took office in May last year.": ["HAPPENED take"],
    "The trip was being arranged for late August.": ["ARRANGING trip"],
    "A US-built ship sank.": ["HAPPENED sink"],
    "The retired general, praised by Dahl, said little.": [],
    "The ferry capsized and nine people died.": ["HAPPENED capsi", "HAPPENED die"],
}


@pytest.mark.parametrize(("text", "expected"), CASES.items(), ids=CASES)
def test_cues(text, expected):
    found = [cue for sentence in sentences(text) for cue in read_certainty(text, sentence)]
    assert [f"{cue.level.name} {cue.verb}" for cue in found] == expected


def test_each_verb_has_its_own_cue():
    text = "Dahl has agreed to visit Oslo but denied that he would resign."
    levels = {cue.verb: cue.level for cue in read_certainty(text, sentences(text)[0])}
    assert levels["visit"] is Certainty.SCHEDULED
    assert levels["resig"] is Certainty.DENIED


def test_the_cue_is_the_words_as_printed():
    text = "Oslo and Bergen are arranging for the king to visit."
    cue = read_certainty(text, sentences(text)[0])[0]
    assert cue.span.of(text) == "are arranging"
