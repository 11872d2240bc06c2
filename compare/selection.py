"""Which findings a desk wants to see, and how gravely: select, ignore, severity, confidence, per outlet. Pure.

The longest beginning that fits a code wins, as in other linters: select "SRC" and ignore "SRC003" leaves out one code.
Next in the flow: ``compare/decisions``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from compare.config.settings import Config
from compare.model import Discrepancy, InputFinding, Relation, Severity


def select(findings: Iterable[Discrepancy], config: Config) -> tuple[Discrepancy, ...]:
    """Return the findings that ``config`` wants, in the order given, with the severity that it gives them."""
    return tuple(
        replace(finding, severity=severity_of(finding.code, finding.severity, config.severity))
        for finding in findings
        if finding.confidence >= config.min_confidence
        and wanted(finding.code, config.select, config.ignore)
        and not ignored_by_outlet(finding, config.per_outlet_ignores)
    )


def select_inputs(findings: Iterable[InputFinding], config: Config) -> tuple[InputFinding, ...]:
    """Return what must be known about the input: all of it, but for notes whose code is ignored.

    An error of the input always counts: ignoring it would pass for a clean check of copy that was never read.
    """
    return tuple(
        finding
        for finding in findings
        if finding.severity is Severity.ERROR or wanted(finding.code, ("INP", *config.select), config.ignore)
    )


def wanted(code: str, select: Iterable[str], ignore: Iterable[str]) -> bool:
    """Whether the longest beginning of ``code`` is selected and not ignored; nothing selected means everything."""
    chosen = _longest(code, tuple(select) or ("",))
    dropped = _longest(code, ignore)
    return chosen is not None and (dropped is None or len(chosen) > len(dropped))


def severity_of(code: str, own: Severity, given: Mapping[str, Severity]) -> Severity:
    """Return the severity given to the longest beginning of ``code``, else the rule's own."""
    fitting = _longest(code, given)
    return own if fitting is None else given[fitting]


def ignored_by_outlet(finding: Discrepancy, ignores: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether the finding vanishes when the outlets for which its code is ignored are left out.

    It stays when the other outlets differ among themselves. Outlets are compared without regard to case.
    """
    deaf = {outlet.casefold() for outlet, codes in ignores.items() if _longest(finding.code, codes) is not None}
    left = [side for side in finding.sides if side.outlet.casefold() not in deaf]
    if len(left) == len(finding.sides):
        return False
    if finding.relation is Relation.ONLY_IN or not left:
        return not left
    return len({side.value for side in left}) < min(2, len({side.value for side in finding.sides}))


def _longest(code: str, beginnings: Iterable[str]) -> str | None:
    return max((one for one in beginnings if code.startswith(one)), key=len, default=None)
