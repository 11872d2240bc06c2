"""What can be wrong with the input: one function per code. Its docstring is the code's manual.

An error makes the run end with exit code 2; the articles that could be read are compared all the same. Nothing is
skipped in silence. The codes are registered from ``CODES``.
"""

from __future__ import annotations

from collections.abc import Callable

from compare.model import InputFinding, Severity


def unreadable(
    path: str, reason: str, remedy: str = "check the path and the permissions", *, line: int | None = None
) -> InputFinding:
    """Report input that cannot be read: missing, not permitted, binary, or not UTF-8.

    Why a desk cares: an article that drops out in silence looks like an outlet that left everything out.

    Text must be UTF-8, or UTF-16 with a byte order mark. For broken UTF-8 the message gives the byte and its offset.

    Example: ``a.txt: byte 0xE9 at offset 1204 is not UTF-8``. Save the file as UTF-8.
    """
    return InputFinding("INP001", Severity.ERROR, path, reason, remedy, line)


def empty(path: str, reason: str = "no text", *, line: int | None = None, note: bool = False) -> InputFinding:
    """Report an empty file, or an article without text.

    Why a desk cares: a feed that delivers headlines alone would be compared as if the outlet had reported nothing else.

    A headline that an aggregator's page lists without its article is a note, as nobody handed it in as one.

    Example: ``feed.jsonl:3: article without text``. Add the text, or take the article out.
    """
    return InputFinding(
        "INP002", Severity.NOTE if note else Severity.ERROR, path, reason, "add the text, or take the article out", line
    )


def unknown_format(path: str, reason: str, *, line: int | None = None, named: bool = True) -> InputFinding:
    """Report a file whose format is not known, or a record in it that does not follow its format.

    Read are plain text and Markdown (with or without front matter), pages of an aggregator, JSON Lines, JSON and CSV.
    A record that cannot be read does not hold up the others of the file.

    Why a desk cares: an article that was passed over is taken for one that agrees.

    Stays silent about label files and a folder's own papers (gold.json, floors.json, README, CHANGELOG, LICENSE) and
    about hidden files. An unknown kind of file in a folder is a note, not an error, as nobody asked for it by name.

    Example: ``feed.jsonl:7: not JSON: Expecting value (column 1)``. Mend the line.
    """
    remedy = "hand in .txt, .md, .jsonl, .ndjson, .json or .csv, each record with its text"
    return InputFinding("INP003", Severity.ERROR if named else Severity.NOTE, path, reason, remedy, line)


def undated(path: str, count: int, total: int) -> InputFinding:
    """Report how many articles of a file have no publication date (a note).

    Why a desk cares: without it, "Friday" and "next month" have no anchor. They are then compared with nothing, and the
    article may be put with stories of any day. No date is ever guessed from the text.

    Example: ``page.txt: 4 of 4 articles have no publication date``. Give ``published`` in the input, or ``--published``.
    """
    what = "the article has" if total == 1 else f"{count} of {total} articles have"
    reason = f'{what} no publication date: words like "Friday" and "last month" are not compared'
    remedy = 'give "published" in front matter, JSON or CSV, or use --published'
    return InputFinding("INP004", Severity.NOTE, path, reason, remedy)


def duplicated(path: str, outlet: str, ids: tuple[str, str], *, line: int | None = None) -> InputFinding:
    """Report an article that repeats another one of the same outlet word for word (a note).

    Why a desk cares: a refile without a change is harmless; a wrong file handed in twice hides the one that is missing.
    The same text under two outlets is no duplicate but one wire story carried by both.

    Example: ``b.md: same text as a.md``. Take one out if it is the same file twice.
    """
    reason = f'"{ids[1]}" has the same text as "{ids[0]}", also of {outlet}'
    return InputFinding("INP005", Severity.NOTE, path, reason, "take one out if it came twice by mistake", line)


def nothing_to_compare(path: str, reason: str) -> InputFinding:
    """Report that no two outlets wrote about the same story, so that nothing was compared (a note).

    Why a desk cares: "no findings" must not be mistaken for "no differences".

    Example: ``2 articles, 2 stories``. Hand in what another outlet wrote, or use ``--one-story``.
    """
    remedy = "hand in what another outlet wrote of it, or use --one-story"
    return InputFinding("INP006", Severity.NOTE, path, reason, remedy)


def bad_date(path: str, name: str, value: str, *, line: int | None = None) -> InputFinding:
    """Report a publication date that is not an ISO 8601 date or time.

    The article is kept as undated; no order of day and month is guessed.

    Why a desk cares: 8/9 is August in New York and September in London, and every "Friday" in the copy hangs on it.

    Example: ``a.md: published "8/9/2025" is no ISO date``. Write 2025-08-09 or 2025-08-09T18:30:00+09:00.
    """
    reason = f'{name} "{value}" is no ISO date'
    return InputFinding("INP007", Severity.ERROR, path, reason, "write 2025-08-09 or 2025-08-09T18:30:00+09:00", line)


def no_article(path: str) -> InputFinding:
    """Report a folder that holds no article.

    Why a desk cares: a mistyped folder in CI must not pass as clean.

    Example: ``corpora: no article in this folder``. Check the path.
    """
    return InputFinding("INP008", Severity.ERROR, path, "no article in this folder", "check the path")


def repeated_id(
    path: str, article: str, places: tuple[str, str], kept: str, *, line: int | None = None
) -> InputFinding:
    """Report an id that two articles share.

    The second is kept under the id with ``~2``, so that both are compared; decisions on either may then miss.

    Why a desk cares: a reviewer's decision finds its article by this id.

    Example: ``b.md: id "x" is already that of a.md; kept as "x~2"``. Give each article its own id.
    """
    reason = f'id "{article}" stands at {places[0]} and at {places[1]}; the second is kept as "{kept}"'
    return InputFinding("INP009", Severity.ERROR, path, reason, "give each article its own id", line)


def no_time_zone(path: str, name: str, value: str, *, line: int | None = None) -> InputFinding:
    """Report a time of publication without a time zone, which is taken as its date alone (a note).

    Why a desk cares: 23:30 in Seoul and in Washington are 13 hours apart, enough to turn the order of two reports.

    Example: ``a.md: published "2025-08-09 18:30" has no time zone``. Add it: 2025-08-09T18:30:00+09:00.
    """
    reason = f'{name} "{value}" has no time zone: only its date is used'
    return InputFinding("INP010", Severity.NOTE, path, reason, "add the time zone: 2025-08-09T18:30:00+09:00", line)


def not_english(path: str, article: str) -> InputFinding:
    """Report an article that is not in English: its words are not read, so next to nothing of it is compared (a note).

    Told by ``language`` in the input, or by its letters: more than half of them are of another script.

    Why a desk cares: "no findings" must not be mistaken for "no differences".

    Example: ``a.md: "a" is not in English``. Hand in a translation; the tables of words are English.
    """
    reason = f'"{article}" is not in English: dates, sources and the rest are not read from it'
    return InputFinding("INP011", Severity.NOTE, path, reason, "hand in a translation; only English is read so far")


CODES: dict[str, tuple[str, Severity, Callable[..., InputFinding]]] = {
    "INP001": ("unreadable", Severity.ERROR, unreadable),
    "INP002": ("empty", Severity.ERROR, empty),
    "INP003": ("unknown-format", Severity.ERROR, unknown_format),
    "INP004": ("undated", Severity.NOTE, undated),
    "INP005": ("duplicated", Severity.NOTE, duplicated),
    "INP006": ("nothing-to-compare", Severity.NOTE, nothing_to_compare),
    "INP007": ("bad-date", Severity.ERROR, bad_date),
    "INP008": ("no-article", Severity.ERROR, no_article),
    "INP009": ("repeated-id", Severity.ERROR, repeated_id),
    "INP010": ("no-time-zone", Severity.NOTE, no_time_zone),
    "INP011": ("not-english", Severity.NOTE, not_english),
}
"""Code: its readable name, default severity, and the function that carries its manual."""
