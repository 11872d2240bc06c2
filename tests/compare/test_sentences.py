"""Where sentences start and end: cases as an editor would mark them, and what holds for any text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.claims.sentences import sentences
from compare.model import Span

# "|" marks each boundary.
CASES = {
    "plain": "The council met. | It agreed on nothing.",
    "title": "He met Gov. Ann Poe and then-Rep. Bo Lund. | They talked.",
    "state before a title": "The letter from Wash. Gov. Ida Moss arrived. | It was short.",
    "state before an opener": "She lives in Spokane, Wash. | The town is small.",
    "country inside": "The U.S. President spoke to the U.N. Security Council on Friday.",
    "country at the end": "The ship left the U.S. | The crew stayed behind.",
    "possessive of a country": "The U.S.' Kurdish partners and the U.S.’ Gulf partners met.",
    "initials": "John F. Marsh and Joseph I. Lind of the G.O.P. caucus left.",
    "letter at the end": "They fell back on Plan B. | It failed.",
    "month and day": "It opens on Aug. 15 and closes on Sept. 2. | Nobody came.",
    "month at the end": "It opens in Aug. | Tickets are free.",
    "clock inside": "It starts at 6 p.m. Eastern and ends at 9 p.m. Friday.",
    "clock at the end": "It starts at 6 p.m. | Doors open at five.",
    "company inside": "Acme Inc. Chief Executive Jo Dale resigned.",
    "company at the end": "She joined Acme Inc. | He left.",
    "case name": "The court decided Poe v. Moss in May. | Nobody appealed.",
    "lower-case words like abbreviations": "They sat in the sun. | Poe liked modern art. | Kim said no. | Moss left.",
    "number": "She lives at No. 10 and pays $3.5 million.",
    "question and speaker": '"Who knew?" Poe said. | "Nobody."',
    "question and titled speaker": "“Who knew?” Mr. Poe asked reporters on Friday. | Nobody answered.",
    "question and described speaker": '"Who knew?" Ida Moss, the governor, asked. | He shrugged.',
    "question and lower case": '"Who knew?" she asked. | He left.',
    "question, then another sentence": '"Who knew?" | Poe said that he did.',
    "question, then another quotation": '"Who knew?" | Poe replied, "I did."',
    "speech splits inside": '"We came. | We saw," he said. | "We left."',
    "quotation marks stay": "“We came.” | “We saw.” | Then they left.",
    "single quotation marks": "'It failed.' | Poe did not say why.",
    "misturned closing mark": "“We came.“ | Then they left.",
    "spaced closing mark": "“We came ... ” | Then they left.",
    "bracket": "(He declined.) | She did not.",
    "ellipsis inside": "We came ... and we left.",
    "ellipsis at the end": "We came ... | They stayed.",
    "exclaiming name": "Yahoo! said it would pay.",
    "dateline with a city": "TOKYO (Kyodo) -- The two met. | They parted.",
    "dateline with a date": "Tokyo, Aug. 8 (Jiji Press)--The two met. | They parted.",
    "dateline with a state": "WASHINGTON, D.C. (The Wire) — The two met. | They parted.",
    "dateline with a saint": "ST. PAUL, Minn. (Wire) - The two met.",
    "late capital": "The group denied it. | al-Noor Brigade members fled.",
    "web address": "See example.org for more. | It is free.",
    "version": "Version 2.0 is out. | Version 2.1 is not.",
    "numbered point": "1. The plan starts in May. | It ends in June.",
    "list": "Topics:\n| - trade\n| - fishing\n| - visas",
    "paragraphs": "A headline without a stop\n\n| The story begins.",
    "unwrapped lines": "A headline without a stop\n| The story begins here and runs on for quite a while.",
    "a line broken in mid-sentence": (
        "The council met on Friday to talk of the new bridge, of which nobody\nknew the cost. | It agreed on nothing, and "
        "in the end it sent everybody home without so much as a date for the next meeting of its members, he said."
    ),
    "unwrapped list": "The two sides are to talk about these topics:\n| trade\n| fishing",
    "courtesy title after a company": "He sold Acme Ltd. | Mr. Poe kept the name.",
    "wrapped lines": (
        "The council met on Friday to talk of the\nVell bridge. | It agreed on nothing and it\nsent everybody home.\n\n"
        "| Nobody asked for another meeting with\nPoe. | Moss left."
    ),
    "a short heading above a paragraph": "What comes next for the bridge over the Vell\n| Nobody knows.",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_cases(marked: str) -> None:
    text = marked.replace("| ", "")
    expected = [part.strip() for part in marked.split("| ")]
    assert [span.of(text) for span in sentences(text)] == expected


def test_within_a_span_only() -> None:
    text = "A headline.\n\nOne thing. Another thing."
    found = sentences(text, Span(13, len(text)))
    assert [span.of(text) for span in found] == ["One thing.", "Another thing."]


def test_no_sentence_in_nothing() -> None:
    assert sentences("") == ()
    assert sentences(" \n\n\t ") == ()


NEWSY = st.lists(
    st.sampled_from(
        [
            "U.S.",
            "Gov.",
            "Poe",
            "said",
            "“We",
            "left.”",
            '"',
            "?",
            "...",
            "\n",
            "\n\n",
            "(AP)",
            "--",
            "6 p.m.",
            "The",
            "- ",
        ]
    ),
    max_size=30,
).map(" ".join)


@settings(max_examples=150)
@given(text=st.one_of(st.text(max_size=120), NEWSY))
def test_every_character_belongs_to_exactly_one_sentence(text: str) -> None:
    owners = [0] * len(text)
    found = sentences(text)
    for span in found:
        assert span == span.trimmed(text)
        assert "\n\n" not in span.of(text)
        for at in range(span.start, span.end):
            owners[at] += 1
    assert all(owners[at] == 1 for at, letter in enumerate(text) if not letter.isspace())
    assert max(owners, default=0) <= 1
    assert list(found) == sorted(found)


@pytest.mark.parametrize(
    "piece",
    [
        ". ",
        ".",
        '."',
        '?" Al ',
        "(",
        "U.S. ",
        "\n",
        "\n ",
        " ",
        "A",
        "A.",
        "A (",
        '" ”',
        "- \n",
        "? A A A A A A ",
        ".\u2026”",
    ],
)
def test_hostile_text_takes_linear_time(piece: str) -> None:
    text = " " * 100_000 + piece * (200_000 // len(piece))
    started = time.perf_counter()
    sentences(text)
    assert time.perf_counter() - started < 3.0  # a second look at every character would take minutes
