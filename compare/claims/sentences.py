"""Sentences: where each one starts and ends.

Owns the boundaries only, by one pattern for candidate ends and tables of the abbreviations that news copy uses. It does
not read what a sentence says: see ``compare/claims/dates``, ``sourcing`` and their neighbours, next in the flow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from compare.model import Span
from compare.patterns import late


def _words(*rows: str) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


TITLES = _words(
    "Mr Mrs Ms Mx Messrs Mmes Dr Prof Rev Revs Hon Fr Msgr Amb Atty Asst Assoc Dep Pres Fmr",
    "Rep Reps Cong Sen Sens Gov Govs Supt Insp Det Sgt Cpl Pvt Pfc Ofc",
    "Lt Lieut Gen Brig Maj Col Capt Cpt Cmdr Cdr Adm",
    "St ST Ste Mt MT Ft FT Pt",
)
"""Stand before a name, so never end a sentence (unless a quotation ends there too). AP stylebook: titles, ranks, places."""

LEADS = _words("vs v cf viz approx eg e.g i.e ie esp incl ca")
"""Stand before what they introduce: "Poe v. Wade", "e.g. Peru"."""

COUNTED = _words(
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec",
    "JAN FEB MAR APR AUG SEPT OCT NOV DEC",
    "No Nos Fig Figs Vol Art Sec Ch Para Tel Ext no nos fig figs vol pp art sec ch para tel ext",
)
"""Never end a sentence before a figure: "Aug. 15", "No. 10"."""

CLOSERS = _words(
    "Inc Corp Co Cos Cie Ltd Bros PLC LLC Jr Sr Esq etc al Dept Univ Ave Blvd Rd Hwy Bldg Gov't Int'l",
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa",
    "Tenn Tex Vt Va Wash Wis Wyo",
    "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun",
)
"""May end a sentence or stand inside one: they end it only before a word that begins sentences (``OPENERS``).
AP stylebook: companies, streets, states. Dotted capitals (U.S., D.C.) and initials are treated alike."""

CLOCK = _words("a.m p.m A.M P.M")
CLOCK_FOLLOWERS = _words(
    "ET EST EDT PT PST PDT CT CST CDT MT MST MDT GMT UTC JST KST BST CET Eastern Pacific Central Mountain",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun",
    "January February March April May June July August September October November December",
    "Jan Feb Mar Apr Aug Sept Oct Nov Dec",
)
"""What may follow a time of day inside the sentence: "6 p.m. EDT", "9 a.m. Friday"."""

OPENERS = _words(
    "the a an this that these those he she it they we i you his her its their our my your there here",
    "but and or so yet nor if when while as after before since because although though once until unless whether",
    "in on at by for from with without during under over about among between despite amid according earlier later",
    "also however meanwhile still then now instead moreover nonetheless nevertheless afterward separately",
    "what who how why where which some many most all both each several no not only even such other another one two",
    "asked last together today yesterday officials analysts police mr mrs ms",
)
"""Words that begin sentences; with a capital letter after an abbreviation they settle that a sentence ended."""

SPEECH = (
    "said|says|asked|asks|added|adds|wrote|writes|replied|told|tells|tweeted|continued|wondered|demanded|shouted|exclaimed"
    "|responded|answered|declared|joked|quipped|remarked|recalled|concluded|noted|argued|explained|posted|cried|yelled"
)
"""Verbs of speech: '"Why?" Kim asked' is one sentence although "?" and a capital letter meet."""

CAPITALISED_LATE = r"(?:al-|el-|bin |ibn |de |di |da |von |van |i[A-Z]|e[A-Z])"
"""Names that may begin a sentence in lower case."""

BULLETS = "-–—•*·▪●"
"""A line that begins with one of these and a space is a list item."""

_END = re.compile(r"""(?P<mark>[.!?…][.!?…]*)(?P<close>(?:["”’'»)\]]|[“‘](?=\s)|\s”)*)(?P<gap>\s*)""")
_OPENING = re.compile(r"""["“‘'«(\[]*""")
_NEXT_WORD = re.compile(r"[^\W\d_]+")
_STARTER = re.compile(rf"[^\W\d_]|[\d$£€¥@#&]|[{BULLETS}…]")
_LATE = re.compile(CAPITALISED_LATE)
_LAST_WORD = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*\Z")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\Z")
_INITIAL = re.compile(r"[^\W\d_]\Z")
_SPEAKER = late(
    rf"""(?:(?:the\s)?(?:[A-Z][\w.'’-]*\s){{1,5}}(?:{SPEECH})"""
    rf"""|(?:{SPEECH})\s(?=[A-Z]|the\b)"""
    rf"""|(?:[A-Z][\w.'’-]*\s?){{1,4}},\s[^,"“”]{{1,60}},\s(?:{SPEECH}))"""
    r"""(?!\s(?:that|he|she|they|it|there)\b|[,:]?\s?["“‘'])\b"""
)
_DATELINE = re.compile(r"[^\W\d_][^()\n]{0,60}\([^()\n]{1,40}\)\s?(?:--|[—–-])")
_NUMBERING = re.compile(r"(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})\.\s*")
_FIRST_WORD = re.compile(r"\s*(\S+)")
_MID_SENTENCE = re.compile(r"[\w,]\s?\Z")
_BLANK_LINE = re.compile(r"\n\s*\n")
_BULLET = re.compile(rf"\s*[{re.escape(BULLETS)}]\s")

WORD_REACH = 24
SPEAKER_REACH = 120
"""How far the text before and after a candidate is looked at, in characters: keeps the work linear."""
BROKEN_LENGTH = 40
"""A line this long that stops at a word or a comma is no item of a list."""
FILLED = 0.75
"""A wrapped line comes nearer to the width than this share of it."""
WRAP_WIDTH = 120
"""Lines longer than this are paragraphs, not wrapped text."""


def sentences(text: str, within: Span | None = None) -> tuple[Span, ...]:
    """Return the sentences of ``text`` (or of one span of it) in order, trimmed of white space.

    Every character that is not white space belongs to exactly one sentence. None crosses a blank line or a line that
    ends a paragraph. Closing quotation marks stay with their sentence, a dateline with the first one. Linear in the
    length of the text.
    """
    region = within or Span(0, len(text))
    found = []
    for stretch in _paragraphs(text, region):
        paragraph = stretch.trimmed(text)
        start = paragraph.start
        for end in _ends(text, paragraph):
            found.append(Span(start, end).trimmed(text))
            start = end
        found.append(Span(start, paragraph.end).trimmed(text))
    return tuple(span for span in found if span)


def _paragraphs(text: str, region: Span) -> Iterator[Span]:
    """Yield the stretches that no sentence crosses."""
    width = _wrap_width(region.of(text).split("\n"))
    start = region.start
    for gap in _BLANK_LINE.finditer(text, region.start, region.end):
        yield from _unwrapped(text, Span(start, gap.start()), width)
        start = gap.end()
    yield from _unwrapped(text, Span(start, region.end), width)


def _wrap_width(lines: Sequence[str]) -> int:
    """Return the width at which the lines are wrapped: most of them come near it. 0 where they are not wrapped."""
    lengths = [len(line.rstrip()) for line in lines if line.strip()]
    width = max(lengths, default=0)
    near = sum(length > FILLED * width for length in lengths)
    return width if width <= WRAP_WIDTH and near > 1 and 2 * near >= len(lengths) else 0


def _unwrapped(text: str, block: Span, width: int) -> Iterator[Span]:
    """Split a block at the line breaks that end paragraphs; those of wrapped text stay inside.

    A break is a wrap if the next line's first word would not have fitted on the line before it, or if a long line stops
    in mid-sentence and the next one goes on in lower case.
    """
    start = end = block.start
    for line, after in pairwise(block.of(text).split("\n")):
        end += len(line) + 1
        first_word = _FIRST_WORD.match(after)
        word = first_word[1] if first_word else ""
        wrapped = bool(width) and len(line.rstrip()) + 1 + len(word) > width
        broken = len(line) > BROKEN_LENGTH and word[:1].islower() and bool(_MID_SENTENCE.search(line[-2:]))
        if not (wrapped or broken) or _BULLET.match(after):
            yield Span(start, end)
            start = end
    yield Span(start, block.end)


def _ends(text: str, paragraph: Span) -> Iterator[int]:
    """Yield the offsets inside one paragraph at which a sentence is over."""
    dateline = _DATELINE.match(text, paragraph.start, paragraph.end)
    start = paragraph.start
    for end in _END.finditer(text, dateline.end() if dateline else start, paragraph.end):
        if end["gap"] and end.end() < paragraph.end and _is_boundary(text, start, end, paragraph.end):
            yield end.end()
            start = end.end()


def _is_boundary(text: str, start: int, end: re.Match[str], stop: int) -> bool:
    """Whether the sentence that began at ``start`` is over at the candidate ``end``."""
    opening = _OPENING.match(text, end.end(), stop)
    after = opening.end() if opening else end.end()
    if not _STARTER.match(text, after, stop) or _NUMBERING.fullmatch(text, start, end.end()):
        return False
    if text[after].islower() and not _LATE.match(text, after, stop):
        return False
    quoted = any(mark in "\"”’'»" for mark in end["close"])
    if end["mark"] != ".":
        return not (quoted and _SPEAKER.match(text, after, min(stop, after + SPEAKER_REACH)))
    possessive = end["close"] in {"'", "’"}
    if quoted and not possessive:
        return True
    return _ends_after_word(text, Span(start, end.start()), Span(after, stop))


def _ends_after_word(text: str, before: Span, after: Span) -> bool:
    """Whether a single full stop between ``before`` and ``after`` ends a sentence: what its word is decides."""
    last = _LAST_WORD.search(text, max(before.start, before.end - WORD_REACH), before.end)
    if last is None:
        return True
    word = last[0]
    following = _NEXT_WORD.match(text, after.start, min(after.end, after.start + WORD_REACH))
    if word in TITLES or word in LEADS:
        return False
    if word in COUNTED:
        return not text[after.start].isdigit()
    if word in CLOCK:
        return following is None or following[0] not in CLOCK_FOLLOWERS
    if word in CLOSERS or _DOTTED.match(word) or _INITIAL.match(word):
        return following is not None and following[0].lower() in OPENERS
    return True
