"""A story left out is left out of every fit."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

import compare
from benchmarks.fitting import load
from benchmarks.left_out import FITS, left_out
from compare.align.evidence import EVIDENCE
from compare.align.links import likelihood

USES_A_FIT = re.compile(r"^from compare\.[\w.]*fitted import ", re.MULTILINE)


def test_every_module_that_uses_fitted_weights_is_known():
    root = Path(compare.__file__).parent
    users = {
        ".".join(("compare", *path.relative_to(root).with_suffix("").parts))
        for path in root.rglob("*.py")
        if USES_A_FIT.search(path.read_text(encoding="utf-8"))
    }
    assert users == set(FITS)


def test_the_weights_are_others_while_a_story_is_left_out_and_the_same_after():
    tables = {module: load(path, names) for module, (path, names) in FITS.items()}
    before = {module: importlib.import_module(module).WEIGHTS for module in FITS}
    with left_out(tables, "lee-visit"):
        assert all(before[module] != importlib.import_module(module).WEIGHTS for module in FITS)
    assert all(importlib.import_module(module).WEIGHTS is before[module] for module in FITS)


def test_links_are_weighed_with_the_weights_of_the_moment(monkeypatch):
    links = importlib.import_module("compare.align.links")
    once = [tuple(float(number == place) for number in range(len(EVIDENCE))) for place in range(len(EVIDENCE))]
    nothing = dict.fromkeys(EVIDENCE, 0.0)
    monkeypatch.setattr(links, "WEIGHTS", nothing)
    alone = likelihood((0.0,) * len(EVIDENCE))
    for name, evidence in zip(EVIDENCE, once, strict=True):
        monkeypatch.setattr(links, "WEIGHTS", nothing)
        assert likelihood(evidence) == pytest.approx(alone)
        monkeypatch.setattr(links, "WEIGHTS", nothing | {name: 1.0})
        assert likelihood(evidence) > alone
