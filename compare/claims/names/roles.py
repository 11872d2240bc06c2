"""The phrases around a name that say who somebody is: before it, behind its comma, in brackets, after "is".

"Deputy Foreign Minister Jang", "Jang, the deputy minister for foreign affairs,", "Schiff (D-Calif.)", "Zinke is a former
congressman". ``before_names.py`` and ``behind_names.py`` read them; ``reading.py`` puts roles to names.
"""

from __future__ import annotations

from dataclasses import replace

from compare.claims.names.before_names import before_name, ends_in_office, of_state
from compare.claims.names.behind_names import behind_name
from compare.model import Role, Span

REACH_BEFORE, REACH_BEHIND = 80, 110
"""Characters before and behind a name in which a phrase is looked for."""
_ADDS = frozenset({" o", " w", " i", " b", " r", " s", " p", " (", ", ", ",\xa0", " -", " —", " –"})
"""How what is added to a name begins: "of", "who", "is" and so on, a bracket, a comma or a dash."""


def roles_of(text: str, name: Span, sentence: Span) -> tuple[Role, ...]:
    """Return what a sentence says of the person whom it names there, in text order."""
    left = text[max(sentence.start, name.start - REACH_BEFORE) : name.start]
    found: list[Role] = []
    if ends_in_office(left):
        found += before_name(left, name.start)
        if found and text.startswith(("'s ", "’s ", "' ", "’ "), name.end):
            found = [replace(role, status="open") if role.status == "current" else role for role in found]
    elif left.endswith(("'s ", "’s ")) and " " in text[name.start : name.end]:
        found += of_state(left, name.start)
    if text[name.end : name.end + 2] in _ADDS:
        found += behind_name(text, name.end, min(sentence.end, name.end + REACH_BEHIND))
    if len(found) > 1:
        return tuple(sorted(dict.fromkeys(found), key=lambda role: (role.span, role.sphere, role.office)))
    return tuple(found)
