"""Names: how they fold, when two are one, what is read of people and what copy says of them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims.names import Likeness, fold_name, likeness, read_names, same_name
from compare.claims.names.descriptions import called, described
from compare.model import NameKind, Span

NAMES = st.text(alphabet="abdehiJkLmnopRstuYxÉøß'’-. ", max_size=24)


def people(sentence: str) -> dict[str, list[tuple[str, str, tuple[str, ...], str]]]:
    (names,) = read_names(sentence, [Span(0, len(sentence))])
    return {
        name.span.of(sentence): [(role.office, role.rank, role.fields, role.status) for role in name.roles]
        for name in names
        if name.kind is NameKind.PERSON
    }


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lee Jae Myung", "President Lee Jae-myung"),
        ("Noh Jae-hyun", "Roh Jae-hyeon"),
        ("Kim Jong Un", "Kim Jong-eun"),
        ("Lee", "Lee Jae Myung"),
        ("Erdoğan", "Erdogan"),
        ("Haruto NAGASE", "Nagase Haruto"),
        ("Jae-myung Lee", "Lee Jae Myung"),
        ("Donald J. Trump", "Donald Trump"),
        ("K. Michael Conaway", "Michael Conaway"),
        ("Bill Hart", "William Hart"),
        ("Ilja Korpela", "Ilya Korpela"),
        ("Mohammed Hussein", "Muhammad Hussain"),
        ("Alexei Sorokin", "Aleksey Sorokin"),
        ("Stephan Graf", "Stefan Graf"),
        ("Shinzo Ohno", "Shinzo Ono"),
        ("Gil Hart", "Gilbert Hart"),
        ("Kate Hart", "Catherine Hart"),
    ],
)
def test_one_name_in_two_spellings(a, b):
    assert same_name(fold_name(a), fold_name(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Takeo Mori", "Akira Sato"),
        ("Lee Jae Myung", "Yoon Suk Yeol"),
        ("", "Lee"),
        ("Takeo Mori", "Takao Mori"),
        ("Yuko Arai", "Yoko Arai"),
        ("Kim Yong", "Kim Yong-chol"),
        ("Kim Myong-chol", "Kim Yong-chol"),
        ("Donald Marsh", "Donald Marsh Jr."),
        ("Jonas Erdel", "Johan Erdel"),
        ("Lukas Grabner", "Lucas Grabner"),
        ("Steven Hart", "Stephen Hart"),
        ("Don Hart", "Dona Hart"),
    ],
)
def test_two_names(a, b):
    assert likeness(fold_name(a), fold_name(b)) is not Likeness.SAME


@pytest.mark.parametrize(
    ("a", "b"), [("Jonas Erdel", "Johan Erdel"), ("Takeo Mori", "Takao Mori"), ("Marta Lindstrom", "Marta Linstram")]
)
def test_nearly_one_name(a, b):
    assert likeness(fold_name(a), fold_name(b)) is Likeness.NEAR


def test_a_title_alone_is_no_name():
    assert fold_name("Prime Minister") == ""


@given(NAMES)
def test_folding_twice_is_folding_once(name):
    assert fold_name(fold_name(name)) == fold_name(name)


@given(NAMES, NAMES)
def test_likeness_does_not_depend_on_the_order(a, b):
    one, other = fold_name(a), fold_name(b)
    assert likeness(one, other) is likeness(other, one)
    assert same_name(one, other) is same_name(other, one)


@pytest.mark.parametrize(
    ("sentence", "name", "roles"),
    [
        ("There Prime Minister Shigeru Ishiba spoke.", "Shigeru Ishiba", [("head of government", "", (), "current")]),
        ("There Transport and Ports Minister Ana Ruiz spoke.", "Ana Ruiz", [("minister", "", ("transport",), "current")]),
        ("There Energy and Industry Minister Ana Ruiz spoke.", "Ana Ruiz", [("minister", "", ("energy", "industry"), "current")]),
        ("The premier and Finance Minister Ana Ruiz spoke.", "Ana Ruiz", [("minister", "", ("finance",), "current")]),
        ("There ex-Foreign Minister Ana Ruiz spoke.", "Ana Ruiz", [("minister", "", ("foreign",), "former")]),
        ("There Senior Deputy Foreign Minister Ana Ruiz spoke.", "Ana Ruiz", [("minister", "senior deputy", ("foreign",), "current")]),
        ("There Ana Ruiz, vice minister for foreign affairs, spoke.", "Ana Ruiz", [("minister", "deputy", ("foreign",), "current")]),
        ("There Ana Ruiz, 52, the union's treasurer, spoke.", "Ana Ruiz", [("treasurer", "", (), "current")]),
        ("There its president, Ana Ruiz, spoke.", "Ana Ruiz", [("president", "", (), "current")]),
        ("There Ana Ruiz was chair of the House Ethics Committee.", "Ana Ruiz", [("chair", "", ("ethics", "house"), "open")]),
        ("There White House chief of staff Ana Ruiz spoke.", "Ana Ruiz", [("chief of staff", "", (), "current")]),
        ("There Rep. Ana Ruiz (R-Calif.) spoke.", "Ana Ruiz",
         [("representative", "", (), "current"), ("republican", "", (), "open"), ("california", "", (), "open")]),
        ("There a spokeswoman for Speaker Ana Ruiz spoke.", "Ana Ruiz", [("speaker", "", (), "current")]),
        ("There Ana Ruiz, who speaks for the fund, spoke.", "Ana Ruiz", [("spokesperson", "", (), "open")]),
        ("There Ana Ruiz, once the deputy director of the mint, spoke.", "Ana Ruiz", [("director", "deputy", (), "former")]),
        ("There the panel's chairman, Sen. Ana Ruiz, spoke.", "Ana Ruiz",
         [("chair", "", (), "current"), ("senator", "", (), "current")]),
        ("There the president of the Norland football union, Ana Ruiz, spoke.", "Ana Ruiz", [("president", "", (), "current")]),
        ("There President Tom Berg fired Finance Minister Ana Ruiz.", "Ana Ruiz", [("minister", "", ("finance",), "current")]),
        ("There Utah's Ana Ruiz spoke.", "Ana Ruiz", [("utah", "", (), "open")]),
        ("Ruiz, the union's treasurer, spoke.", "Ruiz", [("treasurer", "", (), "current")]),
        ("There Tom Berg, who met the president, spoke.", "Tom Berg", []),
        ("There Tom Berg, President Ana Ruiz and others spoke.", "Tom Berg", []),
        ("There Tom Berg, accusing the president of lies, left.", "Tom Berg", []),
        ("At 5 p.m. Tom Berg spoke.", "Tom Berg", []),
        ("There Tom Berg, whose spokesman called back, left.", "Tom Berg", []),
    ],
)  # fmt: skip
def test_what_copy_says_of_a_person(sentence, name, roles):
    assert people(sentence)[name] == roles


def test_bodies_and_places_are_no_people():
    sentence = "There the White House, the Senate Ethics Committee, South Korea and the Democratic Party met Ana Ruiz."
    assert list(people(sentence)) == ["Ana Ruiz"]


@given(st.text(alphabet="ABab. ,'’-()éŁ\n", max_size=80))
def test_spans_are_words_of_the_text(text):
    (names,) = read_names(text, [Span(0, len(text))])
    for name in names:
        assert name.span.of(text).strip() == name.span.of(text) != ""
        assert fold_name(name.span.of(text)) == name.folded
        assert all(0 <= role.span.start < role.span.end <= len(text) for role in name.roles)


@pytest.mark.parametrize(
    "piece", ["Aa ", "Aa, ", "A. ", "the minister, ", "President ", "de la ", "O’", "former deputy ", "(R-"]
)
def test_a_long_row_of_anything_is_read_in_linear_time(piece):
    def seconds(letters: int) -> float:
        text = piece * (letters // len(piece))
        begun = time.process_time()
        read_names(text, [Span(0, len(text))])
        return time.process_time() - begun

    few, many = (min(seconds(letters) for _ in range(3)) for letters in (50_000, 400_000))
    assert many < 40 * max(few, 0.005)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The county paid for an inmate's death.", ["an inmate"]),
        ("She sold a stake in a small seed company, and left.", ["a small seed company"]),
        ("They seek a court order, and a college student wrote.", ["a college student"]),
        ("A group called Silver Net sued.", []),
        ("The company sued.", []),
    ],
)
def test_who_is_described_and_not_named(sentence, words):
    found = described(sentence, Span(0, len(sentence)))
    assert [one.span.of(sentence) for one in found] == words


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("There Ole Carr, a 24-year-old inmate, died.", "inmate"),
        ("She sold the family seed business, Hartog Mills, in May.", "company"),
        ("There the Silver Net League sued.", "group"),
    ],
)
def test_what_copy_calls_those_whom_it_names(sentence, kind):
    whole = Span(0, len(sentence))
    (names,) = read_names(sentence, [whole])
    assert {word for name in names for (_, word), _ in called(sentence, whole, name)} == {kind}


@given(st.text(alphabet="abn yompc,.'’iteABÉ\n", max_size=80))
def test_descriptions_are_words_of_the_text(text):
    whole = Span(0, len(text))
    for one in described(text, whole):
        assert one.span.of(text).strip() == one.span.of(text) != ""


@pytest.mark.parametrize("piece", ["a company ", "an inmate's ", "one a ", "a small seed "])
def test_descriptions_are_read_in_linear_time(piece):
    def seconds(letters: int) -> float:
        text = piece * (letters // len(piece))
        begun = time.process_time()
        described(text, Span(0, len(text)))
        return time.process_time() - begun

    few, many = (min(seconds(letters) for _ in range(3)) for letters in (50_000, 400_000))
    assert many < 40 * max(few, 0.005)
