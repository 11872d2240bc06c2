"""Invented articles and findings for the tests of the review screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone

from compare.model import Article, Discrepancy, Relation, Severity, Side, Span, Status, Story
from compare.report import Report

JST = timezone(timedelta(hours=9))


def article(outlet: str, headline: str, body: str, *, published: datetime | date | None, **more: object) -> Article:
    text = f"{headline}\n\n{body}" if headline else body
    fields = {"id": outlet.lower().replace(" ", "-"), "path": f"desk/ferry/{outlet.lower()}.md"} | more
    return Article(outlet=outlet, headline=headline, text=text, published=published, **fields)  # type: ignore[arg-type]


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def side(of: Article, words: str, value: str, *more: str) -> Side:
    spans = tuple(span(of.text, one) for one in more)
    return Side(of.id, of.outlet, span(of.text, words), words, value, of.publisher, spans)


def finding(
    code: str, rule: str, severity: Severity, story: Story, *sides: Side, message: str, why: tuple[str, ...] = (),
    relation: Relation = Relation.CONFLICT, confidence: float = 0.9,
) -> Discrepancy:  # fmt: skip
    thread = f"{code}/{story.id}/" + "/".join(side.article for side in sides)
    key = thread + "=" + "|".join(side.value for side in sides)
    return Discrepancy(
        code, rule, severity, relation, confidence, story.id, story.headline, sides, message, why, key, thread
    )


HARBOUR = article(
    "Harbour Wire",
    "Ferry line to Port Halden to reopen late next month",
    "PORT HALDEN (Harbour Wire) - The ferry line between Port Halden and Skerry Island is being arranged to reopen late"
    " next month after a nine-year gap, shipping sources said Friday.\n\n"
    "The two harbour boards have agreed to run four crossings a day, the sources said. Fares would stay at 12 crowns.\n\n"
    "The line was closed after the storm of 2016, when the pier at Skerry was washed away. Islanders have since relied"
    " on a mail boat that sails twice a week and does not take cars.\n\n"
    "The boards will also discuss winter timetables and a joint ticket with the railway, the sources said, adding that"
    " the opening, late next month, depends on the weather.\n\n"
    "“We have waited long enough for this pier,” said Ada Holm, who runs the only shop on the island.",
    published=datetime(2025, 8, 8, 18, 5, tzinfo=JST),
    publisher="The Halden Post",
)
COAST = article(
    "Coast Press",
    "Skerry ferry could sail again Sept. 19-20",
    "Port Halden, Aug. 8 (Coast Press)--The ferry between Port Halden and Skerry Island is likely to sail again on Sept."
    " 19-20, officials of both harbour boards told Coast Press.\n\n"
    "They plan three crossings a day. The island lost its pier in a storm nine years ago.\n\n"
    "“We have waited far too long for this pier,” said Ada Holm, a shopkeeper on Skerry.",
    published=datetime(2025, 8, 8, 17, 40, tzinfo=JST),
    version="2",
    status=Status.CORRECTED,
)
INLAND = article(
    "Inland Daily",
    "Island ferry returns",
    "The ferry to Skerry Island will return on Sept. 23, the Port Halden harbour board announced. It will run four"
    " times a day.",
    published=date(2025, 8, 9),
)
FERRY = Story("ferry", "Ferry line to Port Halden to reopen late next month", (COAST, HARBOUR, INLAND))

TICKER = article(
    "Harbour Wire",
    "[bold]Mayor[/bold] says budget [€ 40m] stands",
    "The mayor of Port Halden said Monday that the budget stands and that a bridge toll is on the table.",
    published=datetime(2025, 8, 11, 9, 0, tzinfo=JST),
    id="ticker",
)
BRIEF = article(
    "Coast Press",
    "Budget stands, mayor says",
    "Port Halden's mayor stood by the budget on Monday.",
    published=None,
    id="brief",
    partial=True,
)
BUDGET = Story("budget", TICKER.headline, (BRIEF, TICKER))

TOKYO = article(
    "東海通信",
    "首相、来月下旬にハルデン港を訪問へ",
    "首相は来月下旬にハルデン港を訪問し、フェリー航路の再開を祝う式典に出席する方向で調整している。関係者が8日明らかにした。",
    published=datetime(2025, 8, 8, 20, 0, tzinfo=JST),
    id="tokai",
    language="ja",
)
OSAKA = article(
    "北浜新聞",
    "首相、9月19日にハルデン港訪問",
    "首相は9月19日にハルデン港を訪問する。政府高官が明らかにした。",
    published=datetime(2025, 8, 8, 21, 30, tzinfo=JST),
    id="kitahama",
    language="ja",
)
VISIT = Story("visit", TOKYO.headline, (TOKYO, OSAKA))

DATE = finding(
    "DAT001", "date-conflict", Severity.ERROR, FERRY,
    side(COAST, "Sept. 19-20", "2025-09-19..2025-09-20"),
    side(HARBOUR, "late next month", "2025-09-21..2025-09-30", "late next month, depends"),
    side(INLAND, "Sept. 23", "2025-09-23"),
    message="The reopening: Sept. 19-20 in Coast Press, Sept. 21-30 in Harbour Wire",
    why=("“late next month” read against 8 Aug 2025: September 21-30", "no day in common", "joined by: ferri, skerr, reope"),
)  # fmt: skip
FIGURE = finding(
    "FIG001", "figure-conflict", Severity.ERROR, FERRY,
    side(COAST, "three crossings a day", "3 crossings a day"), side(HARBOUR, "four crossings a day", "4 crossings a day"),
    message="Crossings a day: 3 in Coast Press, 4 in Harbour Wire", confidence=0.81,
)  # fmt: skip
SOURCE = finding(
    "SRC001", "source-differs", Severity.WARNING, FERRY,
    side(COAST, "officials of both harbour boards", "described officials"),
    side(HARBOUR, "shipping sources", "described sources"),
    message="Officials of both boards in Coast Press, shipping sources in Harbour Wire",
    relation=Relation.DIFFERENCE, confidence=0.7,
)  # fmt: skip
QUOTE = finding(
    "QUO001", "quote-wording", Severity.WARNING, FERRY,
    side(COAST, "We have waited far too long for this pier", "we have waited far too long for this pier"),
    side(HARBOUR, "We have waited long enough for this pier", "we have waited long enough for this pier"),
    message="Ada Holm is quoted in different words", relation=Relation.DIFFERENCE,
)  # fmt: skip
AGENDA = finding(
    "AGD001", "agenda-missing", Severity.NOTE, FERRY,
    side(HARBOUR, "winter timetables", "winter timetables"),
    message="Winter timetables: only in Harbour Wire", relation=Relation.ONLY_IN, confidence=0.6,
)  # fmt: skip
TOLL = finding(
    "AGD001", "agenda-missing", Severity.NOTE, BUDGET,
    side(TICKER, "a bridge toll", "bridge toll"),
    message="A bridge toll: only in Harbour Wire", relation=Relation.ONLY_IN, confidence=0.65,
)  # fmt: skip
KANJI = finding(
    "DAT001", "date-conflict", Severity.ERROR, VISIT,
    side(OSAKA, "9月19日", "2025-09-19"), side(TOKYO, "来月下旬", "2025-09-21..2025-09-30"),
    message="訪問: 9月19日 (北浜新聞), 9月21-30日 (東海通信)",
)  # fmt: skip

FINDINGS = (AGENDA, DATE, QUOTE, FIGURE, SOURCE, TOLL, KANJI)
"""Not in the order of the list."""
ORDER = ("DAT001", "FIG001", "QUO001", "SRC001", "AGD001", "AGD001", "DAT001")
"""The codes as the list has them: by story, gravest first."""

REPORT = Report(stories=(FERRY, BUDGET, VISIT), discrepancies=FINDINGS, version="1")


@dataclass
class Clock:
    """A minute passes with every look."""

    now: datetime = field(default_factory=lambda: datetime(2025, 8, 12, 9, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now
