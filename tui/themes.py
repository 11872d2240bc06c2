"""The two colour themes, light and dark: quiet paper and ink, one tint for side A and one for side B.

Colours only; sizes and places are in theme.tcss. Any theme of Textual's works too (ctrl+p): what they lack falls back
on the dark one's tints.
"""

from __future__ import annotations

from textual.theme import Theme

DARK = "deskcheck-dark"
LIGHT = "deskcheck-light"

_DARK_TINTS = {
    "side-a": "#1f4a5f", "side-a-tint": "#1a2f3a", "side-b": "#5c4416", "side-b-tint": "#332a17", "key": "#8fc1e3",
}  # fmt: skip
_LIGHT_TINTS = {
    "side-a": "#bfe0f2", "side-a-tint": "#e2f0f7", "side-b": "#f5dca3", "side-b-tint": "#f9efd7", "key": "#1d5f8a",
}  # fmt: skip

THEMES = (
    Theme(
        DARK, primary="#8fc1e3", secondary="#6f8fa6", accent="#e0b45c", foreground="#d9dde3", background="#14171b",
        surface="#191d22", panel="#23292f", success="#8cc28a", warning="#e0b45c", error="#ef7f7a", variables=_DARK_TINTS,
    ),
    Theme(
        LIGHT, primary="#1d5f8a", secondary="#5a7385", accent="#8a5f00", foreground="#1d2126", background="#f6f5f1",
        surface="#fdfcf9", panel="#e6e4dd", success="#2f6b33", warning="#8a5f00", error="#b3261e", dark=False,
        variables=_LIGHT_TINTS,
    ),
)  # fmt: skip
"""Registered at the start; ``T`` changes between them."""

TINTS = _DARK_TINTS
"""For themes that have no tints of their own."""
