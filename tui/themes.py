"""The two colour themes, light and dark: quiet paper and ink, one tint for side A and one for side B.

Colours only; sizes and places are in theme.tcss. Textual's own themes can be chosen too (ctrl+p): ``tints`` gives them
the colours that they lack.
"""

from __future__ import annotations

from textual.theme import Theme

DARK = "deskcheck-dark"
LIGHT = "deskcheck-light"

_ON_DARK = {
    "side-a": "#1f4a5f", "side-a-tint": "#1a2f3a", "side-b": "#5c4416", "side-b-tint": "#332a17", "key": "#8fc1e3",
    "muted": "#8b939c", "rule": "#3b444d", "cursor": "#2a4152", "cursor-resting": "#22292f", "range": "#3a3320",
}  # fmt: skip
_ON_LIGHT = {
    "side-a": "#bfe0f2", "side-a-tint": "#e2f0f7", "side-b": "#f5dca3", "side-b-tint": "#f9efd7", "key": "#1d5f8a",
    "muted": "#666d74", "rule": "#bdbab1", "cursor": "#cfe3ef", "cursor-resting": "#e6e4dd", "range": "#f3e6c4",
}  # fmt: skip

THEMES = (
    Theme(
        DARK, primary="#8fc1e3", secondary="#6f8fa6", accent="#e0b45c", foreground="#d9dde3", background="#14171b",
        surface="#191d22", panel="#23292f", success="#8cc28a", warning="#e0b45c", error="#ef7f7a",
    ),
    Theme(
        LIGHT, primary="#1d5f8a", secondary="#5a7385", accent="#8a5f00", foreground="#1d2126", background="#f6f5f1",
        surface="#fdfcf9", panel="#e6e4dd", success="#2f6b33", warning="#8a5f00", error="#b3261e", dark=False,
    ),
)  # fmt: skip
"""Registered at the start; ``T`` changes between them."""


def tints(*, dark: bool) -> dict[str, str]:
    """Return the colours that the screen uses beyond a theme's own."""
    return _ON_DARK if dark else _ON_LIGHT
