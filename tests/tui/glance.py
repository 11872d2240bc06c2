"""The invented stories laid out by hand: how well copy is read must not change what the screen's tests see."""

from __future__ import annotations

from datetime import date

from compare.model import AgendaStatus, Article, DateRange, Discrepancy, Grain, Story
from compare.overview import AgendaCell, AgendaRow, Bar, Event, Holding, Overview, Place, SourceCell, SourceRow
from compare.overview.sources import KINDS
from tests.tui.newsroom import AGENDA, COAST, DATE, HARBOUR, INLAND, OSAKA, TOKYO, span


def at(article: Article, words: str) -> Place:
    return Place(article.id, span(article.text, words))


def listed(article: Article, words: str, status: AgendaStatus = AgendaStatus.TOPIC) -> AgendaCell:
    return AgendaCell(article.outlet, Holding.LISTED, status, (at(article, words),))


def absent(article: Article, holding: Holding = Holding.LEFT_OUT) -> AgendaCell:
    return AgendaCell(article.outlet, holding)


def bar(article: Article, words: str, first: date, last: date | None = None, *, year: bool = True) -> Bar:
    interval = DateRange(first, last or first, Grain.DAY, year)
    return Bar(
        article.outlet, at(article, words), words, interval, anchor="published 2025-08-08 (Friday)" if year else ""
    )


def sources(article: Article, **said: tuple[str, ...]) -> SourceRow:
    places = {kind: tuple(at(article, words) for words in said.get(kind, ())) for kind in KINDS}
    return SourceRow(article.outlet, tuple(SourceCell(kind, places[kind]) for kind in KINDS))


FERRY_OVERVIEW = Overview(
    "ferry",
    "Ferry line to Port Halden to reopen late next month",
    ("Coast Press", "Harbour Wire", "Inland Daily"),
    agenda=(
        AgendaRow(
            "crossings",
            (
                listed(COAST, "three crossings a day", AgendaStatus.TO_BEGIN),
                listed(HARBOUR, "four crossings a day", AgendaStatus.AGREED),
                AgendaCell("Inland Daily", Holding.MENTIONED, places=(at(INLAND, "It will run four times a day."),)),
            ),
            central=True,
        ),
        AgendaRow(
            "winter timetables",
            (absent(COAST), listed(HARBOUR, "winter timetables"), absent(INLAND, Holding.SUMMARY)),
            central=True,
            findings=(AGENDA.key,),
        ),
        AgendaRow(
            "a joint ticket with the railway",
            (absent(COAST), listed(HARBOUR, "a joint ticket with the railway"), absent(INLAND)),
            central=True,
        ),
        AgendaRow(
            "Islanders have since relied on a mail boat",
            (
                absent(COAST),
                AgendaCell("Harbour Wire", Holding.LISTED, places=(at(HARBOUR, "Islanders have since relied"),)),
                absent(INLAND),
            ),
            central=True,
            passage=True,
        ),
        AgendaRow(
            "the mail boat", (absent(COAST), listed(HARBOUR, "a mail boat"), absent(INLAND)), central=False
        ),
    ),
    events=(
        Event(
            "ferry, Skerry, reopen",
            (
                bar(COAST, "Sept. 19-20", date(2025, 9, 19), date(2025, 9, 20)),
                bar(HARBOUR, "late next month", date(2025, 9, 21), date(2025, 9, 30)),
                bar(INLAND, "Sept. 23", date(2025, 9, 23)),
            ),
            (DATE.key,),
        ),
        Event(
            "storm",
            (
                bar(COAST, "nine years ago", date(2016, 1, 1), date(2016, 12, 31)),
                bar(HARBOUR, "2016", date(2016, 1, 1), date(2016, 12, 31)),
            ),
        ),
        Event("opening, weather", (bar(HARBOUR, "late next month, depends", date(2025, 9, 21), date(2025, 9, 30)),)),
    ),
    sources=(
        sources(COAST, person=("We have waited far",), official=("likely to sail",), nothing=("They plan three", "The island lost")),
        sources(HARBOUR, person=("We have waited",), sources=("being arranged", "have agreed", "will also discuss"), nothing=("Fares", "The line", "Islanders")),
        sources(INLAND, institution=("The ferry to Skerry",), nothing=("It will run",)),
    ),
)  # fmt: skip

VISIT_OVERVIEW = Overview(
    "visit",
    TOKYO.headline,
    ("北浜新聞", "東海通信"),
    agenda=(AgendaRow("フェリー航路の再開", (absent(OSAKA), listed(TOKYO, "フェリー航路の再開")), central=True),),
    events=(
        Event(
            "訪問",
            (
                bar(OSAKA, "9月19日", date(2000, 9, 19), year=False),
                bar(TOKYO, "来月下旬", date(2025, 9, 21), date(2025, 9, 30)),
            ),
        ),
    ),
    sources=(
        sources(OSAKA, official=("政府高官が明らかにした。",)),
        sources(TOKYO, bare=("関係者が8日明らかにした。",)),
    ),
)

OVERVIEWS = {one.story: one for one in (FERRY_OVERVIEW, VISIT_OVERVIEW)}


def laid_out(story: Story, _: tuple[Discrepancy, ...] = ()) -> Overview:
    outlets = tuple(sorted({article.outlet for article in story.articles}))
    return OVERVIEWS.get(story.id, Overview(story.id, story.headline, outlets, (), (), ()))
