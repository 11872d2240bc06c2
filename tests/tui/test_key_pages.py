"""The key reference is made from the keys; the pictures of the README are small, free of other people's work, and repeat."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tui.keys import TABLES
from tui.manual import REFERENCE
from tui.pages import DIALOGS, keys_page
from tui.pictures import PICTURES, draw

ROOT = Path(__file__).parents[2]
IMAGES = ROOT / "docs" / "images"
KILOBYTES = 110
"""What a picture may weigh; a page with five of them still opens at once on a slow line."""


def test_the_key_reference_is_the_one_made_from_the_keys():
    again = "make it again: python -m tui.pages docs"
    assert (ROOT / "docs" / "keys.md").read_text(encoding="utf-8") == keys_page(), again


def test_the_key_reference_names_every_key_and_dialog():
    page = keys_page()
    for table in TABLES.values():
        for key in table:
            assert f"| {key.help} | `{key.id}` |" in page
    for title in (*TABLES, *DIALOGS, *REFERENCE):
        assert f"\n## {title}\n" in page
    assert "`1` `2` `3` `4` `5`" in page


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_the_pictures_are_small_and_hold_nothing_foreign(picture):
    svg = (IMAGES / f"{picture.name}.svg").read_text(encoding="utf-8")
    assert len(svg.encode()) < KILOBYTES * 1024
    assert set(re.findall(r"https?://[^\"' ]+", svg)) <= {"http://www.w3.org/2000/svg"}
    assert "@font-face" not in svg


def test_a_picture_comes_out_the_same_every_time(monkeypatch):
    monkeypatch.chdir(ROOT)
    picture = PICTURES[-1]
    assert draw(picture) == draw(picture)


def test_every_picture_is_shown_and_every_picture_shown_is_drawn():
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    shown = {name for page in pages for name in re.findall(r"images/([\w-]+)\.svg", page.read_text(encoding="utf-8"))}
    assert shown == {picture.name for picture in PICTURES}
    assert shown == {path.stem for path in IMAGES.glob("*.svg")}
