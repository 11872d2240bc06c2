"""What the shell offers after TAB: codes of rules. Runs at each TAB, so it may not fail and should be quick."""

from __future__ import annotations


def codes(incomplete: str) -> list[tuple[str, str]]:
    """Return the codes and families that begin so, each with what it means."""
    from compare.rules import RULES  # noqa: PLC0415  (only when TAB is pressed)
    from compare.rules.registry import FAMILIES  # noqa: PLC0415  (as above)

    families = {rule.family: FAMILIES[rule.family][1] for rule in RULES.values()}
    offered = families | {code: rule.name for code, rule in RULES.items()}
    done, comma, last = incomplete.rpartition(",")
    return [(f"{done}{comma}{code}", help_) for code, help_ in offered.items() if code.startswith(last)]


def single_codes(incomplete: str) -> list[tuple[str, str]]:
    """Return the codes that begin so, without the families."""
    return [(code, help_) for code, help_ in codes(incomplete) if code[-1].isdigit()]
