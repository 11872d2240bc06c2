"""What the lines of a news site's page are: prose, headlines, ages, publishers, furniture.

Owns the signals, as tables; ``compare/read/aggregator.py`` puts the lines together into articles. A new wording belongs
in a table here; a new language beside these.
"""

from __future__ import annotations

import re

from compare.read.datelines import credit_name, has_dateline

_COUNT = r"(?:\d{1,3}|an?|one|two|few|a few)"
_UNIT = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)"
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATE = (
    rf"(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}})"
)
_SHORT = r"(?:\d{1,3}\s?(?:m|h|d|w|mo|yr)(?:\s+ago)?|just now|yesterday)"
_AGE = rf"(?:(?:(?:updated|published|posted):?\s*)?(?:{_COUNT}\s?{_UNIT}\s+ago|{_SHORT}|{_DATE}))"
_BREAK = r"\s*[·•|/–—,-]\s*"

_AGE_LINE = re.compile(rf"\s*{_AGE}\s*")
""""2 hours ago", "Updated 5 mins ago", "3h", "08-07-2026": how aggregators date what they list."""
_AGE_AND_NAME = re.compile(
    rf"\s*(?:(?P<before>[^\n]{{2,60}}?){_BREAK}{_AGE}|{_AGE}{_BREAK}(?P<after>[^\n]{{2,60}}))\s*"
)
""""The Harbor Times · 2 hours ago" and the other way round."""
CARRIED_BY = re.compile(
    r"\s*(?:[-–—•·|]\s*|(?:source|via|from|publisher|published by)\s*:?\s+)(?P<name>[^\n]{2,60}?)\s*", re.IGNORECASE
)
""""- The Harbor Times", "Source: The Harbor Times"."""
BYLINE = re.compile(r"\s*(?:by|words by|written by|story by|reporting by)\s+[A-Z][^.!?\n]{2,80}", re.IGNORECASE)

RELATED = (
    "related", "related articles", "related stories", "related news", "related content", "related coverage",
    "more stories", "more news", "more on this", "more on this story", "more on this topic", "more coverage",
    "read next", "read more", "read also", "also read", "see also", "up next", "next up", "keep reading",
    "you may also like", "you might also like", "recommended", "recommended for you", "recommended stories",
    "similar stories", "similar articles", "other stories", "from other outlets", "from around the web",
    "top stories", "latest news", "latest stories", "trending", "trending now", "most read", "most popular",
    "in case you missed it", "editors' picks", "editor's picks",
)  # fmt: skip
"""Headings over a list of other articles (in any case, with or without a colon)."""

FURNITURE = (
    r"comments?(?: \(\d+\))?|\d+ comments?|no comments yet.*|be the first to comment.*|leave a (?:comment|reply).*",
    r"post a comment.*|join the (?:conversation|discussion).*|(?:log|sign) in(?: to .*)?|sign up(?: .*)?|register(?: now)?",
    r"subscribe(?: .*)?|already a subscriber.*|newsletter.*|get (?:the|our) (?:app|newsletter).*|download (?:the|our) app.*",
    r"share(?: (?:this|on|via) .*)?|tweet|email(?: this)?|print|save(?: for later)?|bookmark|copy link|like|follow(?: us.*)?",
    r"advertisement|ad|sponsored(?: content)?|promoted|continue reading.*|story continues.*|read (?:the )?full (?:article|story).*",
    r"read (?:more|on)(?: .*)?|show (?:more|less|all)|see (?:more|all)|view (?:more|all|comments)|load more|loading.*",
    r"(?:try|explore|discover|ask|meet) (?:our|what|the|your) .*\b(?:ai|features?|app|assistant|beta)\b.*",
    r"ai (?:summary|features?|assistant|overview).*|summari[sz]e|generate .*|listen(?: to .*)?|play audio.*|translate",
    r"tags?:.*|topics?:.*|filed under:?.*|menu|home|search|skip to .*|back to top|privacy policy|terms(?: of .*)?|cookie.*",
    r"about us|contact(?: us)?|was this (?:article )?(?:helpful|useful).*|report (?:a |an )?(?:error|problem|correction).*",
    r"min(?:ute)?s? read|\d+ min(?:ute)?s? read|photo:.*|image:.*|video:.*|\W*",
)
"""Whole lines, in any case, that sites put around copy; patterns."""

_RELATED = frozenset(RELATED)
_FURNITURE = re.compile("|".join(f"(?:{pattern})" for pattern in FURNITURE))
_STOP = re.compile(r"""[.!?…][)\]"'”’»]*\s*\Z""")
LONGEST_FURNITURE = 120
SENTENCE_WORDS = 8
"""A line that ends with a full stop is prose from this many words on."""
PROSE_WORDS = 30
"""A line is prose from this many words on, however it ends."""
LONGEST_NAME = 60
MOST_NAME_WORDS = 7


def is_related_heading(line: str) -> bool:
    """Whether the line heads a list of other articles."""
    return line.strip().rstrip(":.…").casefold().replace("’", "'") in _RELATED


def is_furniture(line: str) -> bool:
    """Whether the line belongs to the site and to no article."""
    words = line.strip()
    if len(words) > LONGEST_FURNITURE:
        return False
    return bool(_FURNITURE.fullmatch(words.lower())) or is_age(words) or is_related_heading(words)


def is_age(line: str) -> bool:
    """Whether the line says how old something is, and no more."""
    return bool(_AGE_LINE.fullmatch(line.lower()))


def name_beside_age(line: str) -> str | None:
    """Return what stands beside an age on one line; None where the line has no age."""
    small = "".join(letter.lower()[:1] for letter in line)  # every letter at its own place, "İ" too
    found = _AGE_AND_NAME.fullmatch(small)
    if found is None:
        return None
    start, end = found.span("before" if found["before"] else "after")
    return line[start:end].strip()


def is_prose(line: str) -> bool:
    """Whether the line is running copy: a dateline, a sentence with its stop, or simply long."""
    words = len(line.split())
    return words >= PROSE_WORDS or (words >= SENTENCE_WORDS and bool(_STOP.search(line))) or has_dateline(line)


def is_byline(line: str) -> bool:
    """Whether the line names the reporter."""
    return len(line) <= LONGEST_FURNITURE and BYLINE.fullmatch(line) is not None


def is_credit(line: str) -> bool:
    """Whether it is a © line."""
    return credit_name(line) is not None


def is_name(line: str) -> bool:
    """Whether the line may be a publisher's name: short, capitalised, and no sentence."""
    words = line.strip()
    return (
        1 < len(words) <= LONGEST_NAME
        and len(words.split()) <= MOST_NAME_WORDS
        and (words[0].isupper() or words[0].isdigit() or not words[0].isascii())
        and not _STOP.search(words)
        and not is_furniture(words)
        and not is_credit(words)
    )
