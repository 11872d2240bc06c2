"""The filter language: ``visit -rule:SRC outlet:kyodo sev:>=warning status:open,check conf:>0.7 mine``.

Parses what the reviewer types and makes the test that a row must pass. Terms are joined by "and", commas by "or", a
leading minus turns a term round. Knows rows only; ``tui/session.py`` runs it over the worklist.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from compare.decisions import UNDECIDED, Verdict
from compare.model import Discrepancy, Severity
from tui.rows import Rows

Test = Callable[[int], bool]
"""Whether the row of a number is let through."""

FIELDS: dict[str, str] = {
    "rule": "rule:DAT, rule:date-conflict",
    "outlet": "outlet:kyodo, who wrote or carried it",
    "sev": "sev:error, sev:>=warning",
    "story": 'story:visit, story:"state visit"',
    "status": "open, check, accepted, dismissed, lapsed",
    "conf": "conf:>0.7",
}
"""The fields, each with an example for the help screen and for error messages."""

MINE = "mine"
"""The word for "decided by me"."""

STATUSES: dict[str, Verdict | None] = {
    "open": Verdict.OPEN,
    "accepted": Verdict.ACCEPTED,
    "dismissed": Verdict.DISMISSED,
    "check": Verdict.CHECK,
    "needs-check": Verdict.CHECK,
    "lapsed": None,
}
"""What can follow ``status:``."""

_COMPARE: dict[str, Callable[[float, float], bool]] = {
    ">=": operator.ge, "<=": operator.le, ">": operator.gt, "<": operator.lt, "=": operator.eq,
}  # fmt: skip
_RAW = re.compile(r'(?:"[^"]*"?|[^\s"])+')
_PART = re.compile(r'(?:"[^"]*"?|[^,"])+')
_FIELD = re.compile(r"([A-Za-z]+):")
_OPERATOR = re.compile(r">=|<=|>|<|=")
_PLAIN = re.compile(r'[^\s",:<>=-][^\s",:]*')


class FilterError(ValueError):
    """A filter that cannot be read; the message says how to write it."""


@dataclass(frozen=True, slots=True)
class Term:
    """One condition."""

    field: str
    """A key of ``FIELDS``, ``mine``, or empty for words to be found anywhere."""
    values: tuple[str, ...] = ()
    """In folded case; any of them will do."""
    compare: str = "="
    negated: bool = False

    def __str__(self) -> str:
        """Return the term as it can be typed again."""
        sign = "-" if self.negated else ""
        if self.field == MINE:
            return sign + MINE
        values = ",".join(_quoted(value) for value in self.values)
        if not self.field:
            return sign + values
        return f"{sign}{self.field}:{'' if self.compare == '=' else self.compare}{values}"


@dataclass(frozen=True, slots=True)
class Query:
    """What a row must be to be shown: all terms."""

    terms: tuple[Term, ...] = ()

    def __str__(self) -> str:
        """Return the query as it can be typed again."""
        return " ".join(str(term) for term in self.terms)

    def tests(self, rows: Rows, reviewer: str) -> list[Test]:
        """Return a test of ``rows`` for each term, for the reviewer whom ``mine`` means."""
        return [_test(term, rows, reviewer) for term in self.terms]

    def test(self, rows: Rows, reviewer: str) -> Test:
        """Return the test of one row against all terms."""
        tests = self.tests(rows, reviewer)
        return lambda number: all(test(number) for test in tests)


def parse(text: str) -> Query:
    """Return the query that ``text`` writes; raises FilterError. A quotation mark left open runs to the end."""
    terms = (_term(match[0]) for match in _RAW.finditer(text))
    return Query(tuple(term for term in terms if term is not None))


def parse_partly(text: str) -> tuple[Query, str]:
    """Return the query of the terms that can be read, and what is wrong with the first that cannot (or nothing)."""
    terms: list[Term] = []
    wrong = ""
    for match in _RAW.finditer(text):
        try:
            terms += filter(None, [_term(match[0])])
        except FilterError as error:
            wrong = wrong or str(error)
    return Query(tuple(terms)), wrong


def _term(raw: str) -> Term | None:
    negated = raw.startswith("-")
    rest = raw[1:] if negated else raw
    field = _FIELD.match(rest)
    if field is None:
        if rest == MINE:
            return Term(MINE, negated=negated)
        words = _unquoted(rest)
        return Term("", (words,), negated=negated) if words else None
    return _field_term(field[1].lower(), rest[field.end() :], negated=negated)


def _field_term(field: str, value: str, *, negated: bool) -> Term:
    if field not in FIELDS:
        raise FilterError(f"no filter is called “{field}:”; there are {': '.join(FIELDS)}: and {MINE}")
    sign = _OPERATOR.match(value) if field in ("sev", "conf") else None
    values = tuple(filter(None, map(_unquoted, _PART.findall(value[sign.end() if sign else 0 :]))))
    if not values:
        raise FilterError(f"{field}: needs a value, as in {FIELDS[field]}")
    for one in values:
        _known(field, one)
    return Term(field, values, sign[0] if sign else "=", negated)


def _known(field: str, value: str) -> None:
    """Refuse a value that the field cannot have."""
    if field == "sev" and value not in set(Severity):
        raise FilterError(f"sev: is error, warning or note, not “{value}”")
    if field == "status" and value not in STATUSES:
        raise FilterError(f"status: is {', '.join(STATUSES)}, not “{value}”")
    if field == "conf" and not re.fullmatch(r"[0-9]*\.?[0-9]+", value, re.ASCII):
        raise FilterError(f"conf: is a number from 0 to 1, as in conf:>0.7, not “{value}”")


def _test(term: Term, rows: Rows, reviewer: str) -> Test:
    test = _positive(term, rows, reviewer)
    return (lambda number: not test(number)) if term.negated else test


def _positive(term: Term, rows: Rows, reviewer: str) -> Test:
    if not term.field:
        word, words = term.values[0], rows.columns.words
        return lambda number: word in words[number]
    if term.field == MINE:
        decisions = rows.decisions
        return lambda number: decisions.get(number, UNDECIDED).reviewer == reviewer
    tests = [_one(term.field, value, _COMPARE[term.compare], rows) for value in term.values]
    return tests[0] if len(tests) == 1 else lambda number: any(test(number) for test in tests)


def _one(field: str, value: str, compare: Callable[[float, float], bool], rows: Rows) -> Test:
    """Return the test of one field against one value."""
    findings = rows.findings
    match field:
        case "rule":
            fits = cache(lambda code, rule: _is_rule(code.casefold(), rule.casefold(), value))
            return lambda number: fits(findings[number].code, findings[number].rule)
        case "outlet":
            named = cache(lambda name: value in name.casefold())
            return lambda number: any(map(named, _names(findings[number])))
        case "story":
            told = cache(lambda headline, story: value in headline.casefold() or value in story.casefold())
            return lambda number: told(findings[number].headline, findings[number].story)
        case "sev":
            wanted = {severity for severity in Severity if compare(severity.rank, Severity(value).rank)}
            return lambda number: findings[number].severity in wanted
        case "conf":
            least = float(value)
            return lambda number: compare(findings[number].confidence, least)
        case _:
            return _status(STATUSES[value], rows)


def _is_rule(code: str, name: str, value: str) -> bool:
    """Whether the code, the name or a word of the name begins so: "da" is a date, not an agenda."""
    return code.startswith(value) or name.startswith(value) or any(part.startswith(value) for part in name.split("-"))


def _status(verdict: Verdict | None, rows: Rows) -> Test:
    decisions = rows.decisions
    if verdict is None:
        return lambda number: rows[number].undecided and decisions.get(number, UNDECIDED).lapsed is not None
    return lambda number: decisions.get(number, UNDECIDED).verdict is verdict


def _names(finding: Discrepancy) -> list[str]:
    return [name for side in finding.sides for name in (side.outlet, side.publisher) if name]


def _unquoted(part: str) -> str:
    return part.replace('"', "").casefold()


def _quoted(value: str) -> str:
    return value if _PLAIN.fullmatch(value) and value != MINE else f'"{value}"'


_STATUS_ROUND = ("", "open", "check", "accepted", "dismissed")


def with_next_status(query: Query) -> Query:
    """Return the query with the next status in turn: all, open, needs check, accepted, dismissed, all."""
    ours = [term for term in query.terms if term.field == "status" and not term.negated]
    now = ours[-1].values[0] if ours and len(ours[-1].values) == 1 else ""
    place = _STATUS_ROUND.index(now) if now in _STATUS_ROUND else 0
    following = _STATUS_ROUND[(place + 1) % len(_STATUS_ROUND)]
    rest = tuple(term for term in query.terms if term not in ours)
    return Query((*rest, Term("status", (following,))) if following else rest)
