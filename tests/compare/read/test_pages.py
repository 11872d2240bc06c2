"""Aggregators' pages in several wordings: the articles come out whole, the site's furniture stays out."""

from __future__ import annotations

from pathlib import Path

import pytest

from compare.model import Article
from compare.read import Reading, read
from compare.read.page_lines import name_beside_age

LISTED = """
Skarn ferry crews walk out over night shifts
Passengers were stranded on Wednesday as crews of the Skarn line refused to sail after dark. The union said talks had failed.
A second paragraph says that the owners will meet the union on May 3, according to a spokesman.
© GULL WIRE

Meet Our New Assistant App
Discover what Newsnest AI can do for you:
Comments
Be the first to comment!
Related Articles


Harbor Times
2 hours ago
- Harbor Times
Owners of Ferry Line Likely to Meet Union in May
SKARN (Tern Press) — The owners of the Skarn line are considering talks with the union, officials said on Wednesday. They may meet on May 3.


The Ostrian
an hour ago
- The Ostrian
Ostria and Vell to deepen trade ties, leaders say
VELL (AP) -- Ostria and Vell agreed on Wednesday to deepen trade. "We are friends," the Ostrian president told reporters.


yelp!
13 minutes ago
- yelp!
Vell opens its first lithium museum
The museum shows how the mineral is found. It opens on Sunday.
© 2026 Newsnest. All rights reserved.
"""

ONE_LINE_HEADERS = """Home
World
Vell pit permit goes before parliament
By Ida Moss
The mining minister will explain the lithium permit to a committee on Friday, the speaker's office said late on Monday.
Advertisement
The permit was granted in January over the protest of three villages, which have since gone to court in the capital.
Share this article
More on this story:

Harbor Times · 3h ago
Villages sue over lithium permit
Three villages have asked a court to stop the Vell lithium pit, their lawyer said on Monday in the capital.
Read full article

Updated 20 mins ago | The Ostrian
Minister defends permit
The mining minister said on Monday that the Vell permit had been granted by the book and would stand.
Load more
"""

HEADLINES_ABOVE = """Recommended for you

Skarn crews end strike
Harbor Times - 1 day ago
SKARN (Gull Wire) -- Crews of the Skarn line went back to work on Friday after a deal on night shifts, the union said.

Deal reached in ferry dispute
The Ostrian - 22 hours ago
The owners and the union of the Skarn line have agreed on shorter night shifts, both of them said in a statement.
Tags: ferries, strikes
"""


@pytest.fixture
def page(tmp_path: Path, request: pytest.FixtureRequest) -> Reading:
    path = tmp_path / "page.txt"
    path.write_text(request.param, encoding="utf-8")
    return read([path])


def outlets(reading: Reading) -> list[tuple[str, str | None]]:
    return [(article.outlet, article.publisher) for article in reading.articles]


def assert_lines_are_exact(article: Article, page: str) -> None:
    lines = page.split("\n")
    assert lines[article.line - 1].strip() == article.headline
    for offset in range(article.body.start, len(article.text)):
        if article.text[offset] != "\n":
            assert article.text[offset] in lines[article.line_of(offset) - 1]
    last = article.text.rpartition("\n")[2]
    assert lines[article.line_of(len(article.text) - 1) - 1].strip() == last


FURNITURE = (
    "Related",
    "Comments",
    "comment",
    "Assistant",
    "Newsnest",
    "ago",
    "©",
    "Advertisement",
    "Share",
    "Load",
    "Tags",
    "- Harbor",
)


@pytest.mark.parametrize("page", [LISTED, ONE_LINE_HEADERS, HEADLINES_ABOVE], indirect=True)
def test_no_furniture_in_any_article(page: Reading) -> None:
    for article in page.articles:
        assert not [word for word in FURNITURE if word in article.text]


@pytest.mark.parametrize(
    ("page", "text"), [(text, text) for text in (LISTED, ONE_LINE_HEADERS, HEADLINES_ABOVE)], indirect=["page"]
)
def test_every_character_keeps_its_line(page: Reading, text: str) -> None:
    for article in page.articles:
        assert_lines_are_exact(article, text)


@pytest.mark.parametrize("page", [LISTED], indirect=True)
def test_a_page_with_headers_of_three_lines(page: Reading) -> None:
    assert [article.headline for article in page.articles] == [
        "Skarn ferry crews walk out over night shifts",
        "Owners of Ferry Line Likely to Meet Union in May",
        "Ostria and Vell to deepen trade ties, leaders say",
        "Vell opens its first lithium museum",
    ]
    assert outlets(page) == [
        ("GULL WIRE", None),
        ("Tern Press", "Harbor Times"),
        ("AP", "The Ostrian"),
        ("yelp!", None),
    ]
    main, listed, last, _ = page.articles
    assert main.text.endswith("according to a spokesman.")
    assert listed.text.partition("\n\n")[2].startswith("SKARN (Tern Press) — The owners")
    assert last.text.endswith("told reporters.")
    assert [article.id.partition("#")[2] for article in page.articles] == ["1", "2", "3", "4"]
    assert [finding.code for finding in page.findings] == ["INP004"]
    assert "4 of 4 articles" in page.findings[0].message


@pytest.mark.parametrize("page", [ONE_LINE_HEADERS], indirect=True)
def test_a_page_with_headers_of_one_line(page: Reading) -> None:
    assert [article.headline for article in page.articles] == [
        "Vell pit permit goes before parliament",
        "Villages sue over lithium permit",
        "Minister defends permit",
    ]
    assert outlets(page) == [("page", None), ("Harbor Times", None), ("The Ostrian", None)]
    assert page.articles[0].text.endswith("court in the capital.")


@pytest.mark.parametrize("page", [HEADLINES_ABOVE], indirect=True)
def test_a_page_with_headlines_above_the_publisher(page: Reading) -> None:
    assert [article.headline for article in page.articles] == [
        "Skarn crews end strike",
        "Deal reached in ferry dispute",
    ]
    assert outlets(page) == [("Gull Wire", "Harbor Times"), ("The Ostrian", None)]


TEASERS = """Skarn ferry crews walk out
Harbor Times
08-07-2026
- Harbor Times
Passengers were stranded on Wednesday as crews of the Skarn line refused to sail after dark, the union said.
Owners did not reply.

The Ostrian
Mar 4, 2026
- The Ostrian
Minister defends permit

Gull Daily
2026-03-04
- Gull Daily
Vell opens its first lithium museum
VELL (Gull Wire) - The museum shows how the mineral is found. It opens on Sunday.
"""


@pytest.mark.parametrize("page", [TEASERS], indirect=True)
def test_a_listed_headline_without_its_article_is_noted(page: Reading) -> None:
    assert [article.headline for article in page.articles] == [
        "Skarn ferry crews walk out",
        "Vell opens its first lithium museum",
    ]
    assert outlets(page) == [("Harbor Times", None), ("Gull Wire", "Gull Daily")]
    note = page.findings[0]
    assert (note.code, note.severity, note.line) == ("INP002", "note", 10)


HEADLINES_ONLY = """Skarn ferry crews walk out
Passengers were stranded on Wednesday as crews of the Skarn line refused to sail after dark, the union said.

You may also like
Minister defends permit
Vell opens its first lithium museum
"""


@pytest.mark.parametrize("page", [HEADLINES_ONLY], indirect=True)
def test_bare_headlines_under_a_heading_belong_to_no_article(page: Reading) -> None:
    (article,) = page.articles
    assert article.text.endswith("the union said.")


ORDINARY = {
    "an age in the copy": "Crews walk out\n2 hours ago\nThe crews of the ferry walked out on Wednesday, the union said in a note.",
    "a list of names": "Crews walk out\n- Ida Moss\n- Bo Lund\nBoth spoke for the crews on Wednesday, according to the union's own list.",
    "a heading alone": "Crews walk out\nThe crews walked out on Wednesday, the union said in a short note.\nRelated\nThe two sides are to meet on Friday, the owners said in a note of their own.",
}


@pytest.mark.parametrize("page", ORDINARY.values(), ids=ORDINARY.keys(), indirect=True)
def test_an_ordinary_article_is_no_page(page: Reading) -> None:
    (article,) = page.articles
    assert article.headline == "Crews walk out"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("İstanbul Haber · 3H AGO", "İstanbul Haber"),
        ("UPDATED 2 HOURS AGO | İstanbul Haber", "İstanbul Haber"),
        ("Harbor Times, May 3, 2026", "Harbor Times"),
        ("İstanbul Haber", None),
    ],
)
def test_a_name_beside_an_age_is_kept_as_printed(line: str, name: str | None):
    assert name_beside_age(line) == name
