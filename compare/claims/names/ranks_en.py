"""Words before an office that make it another one, or say that it is held no more: tables that an editor can extend.

The offices themselves are in ``offices_en.py``.
"""

from __future__ import annotations

RANKS: dict[str, str] = {
    "deputy": "deputy", "vice": "deputy", "senior_deputy": "senior deputy", "assistant": "assistant", "associate": "deputy",
    "acting": "acting", "interim": "acting", "caretaker": "acting", "temporary": "acting", "stopgap": "acting", "provisional": "acting", "designate": "elect", "elect": "elect",
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

FOR_GOOD = ("new", "permanent", "next", "full-time")
"""Words before an office that is to be filled, and not only for a time."""

CHOOSING: tuple[str, ...] = (
    "select(?:s|ed|ing)?", "choos(?:e|es|ing)", "chose", "chosen", "nam(?:e|es|ed|ing)", "appoint(?:s|ed|ing)?", "pick(?:s|ed|ing)?",
    "nominat(?:e|es|ed|ing)", "hir(?:e|es|ed|ing)", "tap(?:s|ped|ping)?", "install(?:s|ed|ing)?", "elect(?:s|ed|ing)?",
    "find(?:s|ing)?", "search(?:es|ed|ing)? for", "look(?:s|ed|ing)? for", "seek(?:s|ing)?", "announc(?:e|es|ed|ing)",
    "(?:serv|act)(?:e|es|ed|ing)? as", "becom(?:e|es|ing)", "became",
)  # fmt: skip
"""Acts by which an office is filled: regular expressions without groups that capture, in lower case."""

SUCCESSORS = ("(?:permanent )?successors?(?= (?:to|for|of)\\b)", "(?:permanent )?replacement(?= for\\b)")
"""Who comes after somebody, for good where nothing else is said."""

TO_BE_FILLED = tuple("candidate nominee government cabinet".split())
"""What is chosen like an office, and is none."""
