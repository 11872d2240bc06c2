"""A story left out is left out of every fit."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import compare
from benchmarks.fitting import load
from benchmarks.left_out import FITS, left_out

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
