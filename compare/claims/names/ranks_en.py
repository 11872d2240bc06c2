"""Words before an office that make it another one, or say that it is held no more: tables that an editor can extend.

The offices themselves are in ``offices_en.py``.
"""

from __future__ import annotations

RANKS: dict[str, str] = {
    "deputy": "deputy", "vice": "deputy", "senior_deputy": "senior deputy", "assistant": "assistant", "associate": "deputy",
    "acting": "acting", "interim": "acting", "caretaker": "acting", "designate": "elect", "elect": "elect",
    "president-elect": "elect", "junior": "deputy", "parliamentary": "",
}  # fmt: skip
"""Words before an office that make it another one."""

RANKED_OFFICES: dict[str, tuple[str, str]] = {
    # wording: (rank, office wording)
    "undersecretary": ("under", "secretary"), "under-secretary": ("under", "secretary"), "undersecretary-general": ("under", "secretary-general"),
    "vice-chairman": ("deputy", "chairman"), "vice-chair": ("deputy", "chair"), "vice-president": ("", "vice_president"), "vice-minister": ("deputy", "minister"),
    "vice-governor": ("deputy", "governor"), "vice-mayor": ("deputy", "mayor"), "president-elect": ("elect", "president"), "vice_president-elect": ("elect", "vice_president"), "governor-elect": ("elect", "governor"),
    "mayor-elect": ("elect", "mayor"), "senator-elect": ("elect", "senator"), "lieutenant_governor": ("deputy", "governor"), "lt_gov": ("deputy", "governor"),
}  # fmt: skip
"""Offices that hold their rank."""

FORMER = frozenset("former ex onetime one-time retired past late".split())
"""Words that say that an office is held no more."""

ONCE: dict[str, str] = {
    **dict.fromkeys("once formerly previously".split(), "former"),
    **dict.fromkeys("then now currently still recently long also until".split(), "open"),
}
"""Words before the article of an apposition, and what they say of its office: "once the chief of staff"."""

OPEN = frozenset(
    "first second third fourth last outgoing then fired ousted current longtime long-time veteran incoming new".split()
)
"""Words that leave open whether an office is still held."""
