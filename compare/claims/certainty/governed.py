"""Which verb or noun a cue of certainty governs: the one whose happening is more or less sure.

Looks no further than the cue's own clause. Next in the flow: ``__init__.py``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare.claims.certainty.ladder_en import ASPECT, EVENT_NOUNS, IRREGULAR, PLAN_NOUNS, REACHING, SAYING, Governs
from compare.claims.words import stem
from compare.model import Span
from compare.patterns import late

_WORD = r"[^\W\d_]+(?:[-'’][^\W\d_]+)*"
_ADVERB = r"(?:(?!(?:ap|sup|re|com|im|multi)ply\b|rely\b|fly\b|ally\b|rally\b)\w+ly|also|still|now|then|soon|even|just|only|once|again|first|not|never|so|far|ever|already|yet|later|further|together|either|both|in\s(?:fact|principle))"
_SKIP = rf"\s+(?:{_ADVERB}\s+)*"
_BASE = re.compile(
    rf"{_SKIP}(?P<have>have\s+(?:to\s+)?(?:{_ADVERB}\s+)*)?(?:(?:be|been)\s+(?:{_ADVERB}\s+)*(?:being\s+)?(?P<passive>{_WORD}(?:ed|en)|{_WORD}ing|{'|'.join(sorted(IRREGULAR))})\b|(?P<verb>{_WORD}))"
)
_TO = re.compile(
    rf"[^,;:.()“”\"]{{0,90}}?\bto{_SKIP}(?P<have>have\s+)?(?:be\s+(?:{_ADVERB}\s+)*(?P<passive>{_WORD}(?:ed|en)|{'|'.join(sorted(IRREGULAR))})\b|(?P<verb>[a-z]+(?:-[a-z]+)?))"
)
_NEXT = late(rf"\s+(?:{_ADVERB}\s+)*(?:(?:has|have|had|is|are|was|were|be|been|being|a|an|the)\s+)*(?P<verb>{_WORD})")
_GERUND = re.compile(r"[^,;:.]{0,60}?\b(?P<verb>[a-z]+ing)\b")
_THAT_CLAUSE = late(
    rf"\s+(?:that|reports|claims|allegations|accusations|media)\b[^.;]*?\b(?:had|has|have|was|were|would|will)\s+(?:{_ADVERB}\s+)*(?:been\s+)?(?P<verb>{_WORD})"
)
_LIST = re.compile(_WORD)
_CLAUSE = re.compile(
    r"(?<![A-Z])\.|[,;:()“”\"—–]|\b(?:that|which|who|because|when|while|after|before|as|if|where|and|but|or)\b"
)
NO_VERBS = frozenset(
    "the a an his her its their this that these those be some any all him them us me it no one each both more most what".split()
)
NO_VERBS_EITHER = frozenset(
    "on in at of for from with by to under about over into near among aboard clear known sure enough".split()
)
NO_SUBJECTS = frozenset("not is are was were be been has have had still also now".split())
NO_GERUNDS = frozenset(
    "during according including morning evening ceasing something anything nothing everything king thing being regarding concerning spring ruling".split()
)
REACH = 120
"""How many characters after or before a cue its verb is looked for."""


def governed(text: str, sentence: Span, cue: Span, governs: Governs) -> tuple[str, int]:
    """Return the stem of the governed word (empty if none is found) and where that word ends.

    Looks ``REACH`` characters beyond the cue and never out of the sentence.
    """
    start, cue_start, cue_end = sentence.start, cue.start, cue.end
    stop = min(sentence.end, cue_end + REACH)
    match governs:
        case Governs.BASE:
            found = _BASE.match(text, cue_end, stop)
        case Governs.NEXT:
            found = _NEXT.match(text, cue_end, stop)
        case Governs.GERUND:
            return _gerund(text, cue_end, stop)
        case Governs.THING:
            return _thing(text, cue_end, stop)
        case Governs.SUBJECT:
            return _subject(text, start, cue_start), cue_end
        case Governs.INFINITIVE:
            return _infinitive(text, start, cue_start, cue_end, stop)
    return _verb_of(text, found, cue_end, stop)


def base(word: str) -> str:
    """Return the stem of a verb in any form: "met" gives that of "meet"."""
    lower = word.lower()
    return stem(IRREGULAR.get(lower, lower))


_REACHING = frozenset(stem(verb) for verb in REACHING)
_ASPECT = frozenset(stem(verb) for verb in ASPECT)


def brought_about(text: str, verb: str, sentence: Span, cue: Span) -> str:
    """Return the stem of what a verb brings about or begins, where it only does that, else the verb's own.

    "Reached a trade agreement" is to agree, "will begin vaccinating" and "vaccination will begin" are to vaccinate, and a
    summit that is held is the summit. ``cue`` ends where the verb does.
    """
    if verb not in _REACHING | _ASPECT:
        return verb
    stop = min(sentence.end, cue.end + BROUGHT)
    clause = _CLAUSE.search(text, cue.end, stop)
    behind = _words(text, cue.end, clause.start() if clause else stop)
    if verb in _ASPECT and (begun := _begun(behind)):
        return begun
    event = next((stem(word) for word in behind if word in EVENT_NOUNS), "")
    if event or verb in _REACHING - _ASPECT - {stem("hold")}:
        return event or verb
    before = _words(text, max(sentence.start, cue.start - BROUGHT), cue.start)
    return next((stem(word) for word in reversed(before) if _names_an_act(word)), verb)


BROUGHT = 40
"""So many characters before or behind its verb stands what is brought about."""


def _begun(behind: Sequence[str]) -> str:
    """What is begun by the words behind: a gerund, or a verb with "to"."""
    if behind and behind[0].endswith("ing") and behind[0] not in NO_GERUNDS:
        return base(behind[0])
    return base(behind[1]) if len(behind) > 1 and behind[0] == "to" else ""


def _names_an_act(word: str) -> bool:
    return word in EVENT_NOUNS or word.endswith(("ation", "ction", "ment"))


def _verb_of(text: str, found: re.Match[str] | None, otherwise: int, stop: int) -> tuple[str, int]:
    if found is None:
        return "", otherwise
    groups = found.groupdict()
    name = "passive" if groups.get("passive") else "verb"
    word = groups[name] or ""
    if word.lower() == "be":
        event = next(
            (word for word in _words(text, found.end(), min(stop, found.end() + 60)) if word in EVENT_NOUNS), "be"
        )
        return stem(event), found.end(name)
    if word.lower() in NO_VERBS or word.lower() in NO_VERBS_EITHER:
        return "", otherwise
    return base(word), found.end(name)


def _infinitive(text: str, start: int, cue_start: int, cue_end: int, stop: int) -> tuple[str, int]:
    """Return the verb behind "to", else what is planned, else the subject."""
    place = cue_end
    while found := _TO.match(text, place, stop):
        name = "passive" if found["passive"] else "verb"
        if found[name] == "be" or (found[name] not in NO_VERBS and found[name].islower()):
            return _verb_of(text, found, cue_end, stop)
        place = found.end(name)
    direct = _thing(text, cue_end, stop)
    event = next((word for word in _words(text, cue_end, min(stop, cue_end + 40)) if word in EVENT_NOUNS), "")
    if event:
        return stem(event), direct[1]
    subject = _subject(text, start, cue_start)
    return (subject, cue_end) if subject else ("", cue_end)


def _thing(text: str, cue_end: int, stop: int) -> tuple[str, int]:
    """Return what is considered: a gerund, the verb of a plan, an event, or the noun."""
    clause = _CLAUSE.search(text, cue_end, stop)
    limit = clause.start() if clause else stop
    words = [(match[0].lower(), match.end()) for match in _LIST.finditer(text, cue_end, limit)]
    if words and words[0][0].endswith("ing") and words[0][0] not in NO_GERUNDS:
        return base(words[0][0]), words[0][1]
    if any(word in PLAN_NOUNS for word, _ in words[:5]) or any(word == "to" for word, _ in words[:3]):
        found = _TO.match(text, cue_end, stop)
        if found and (found["verb"] or found["passive"]) not in NO_VERBS:
            return _verb_of(text, found, cue_end, stop)
        gerund = _GERUND.match(text, cue_end, stop)
        if gerund and gerund["verb"] not in NO_GERUNDS:
            return base(gerund["verb"]), gerund.end("verb")
    for word, place in words:
        if word in EVENT_NOUNS:
            return stem(word), place
    phrase = next((number for number, (word, _) in enumerate(words) if number and word in NO_VERBS_EITHER), 3)
    content = [(word, place) for word, place in words[: min(phrase, 3)] if word not in NO_VERBS]
    return (stem(content[-1][0]), content[-1][1]) if content else ("", cue_end)


def _gerund(text: str, cue_end: int, stop: int) -> tuple[str, int]:
    found = _THAT_CLAUSE.match(text, cue_end, stop)
    if found is None:
        found = _GERUND.match(text, cue_end, stop)
        if found and found["verb"] in NO_GERUNDS:
            found = None
    if found:
        return base(found["verb"]), found.end("verb")
    return _thing(text, cue_end, stop)


def _subject(text: str, start: int, cue_start: int) -> str:
    """Return the event noun nearest before the cue, else the word right before it."""
    words = _words(text, max(start, cue_start - REACH), cue_start)
    for word in reversed(words):
        if word in EVENT_NOUNS:
            return stem(word)
    plain = [word for word in words if word not in NO_VERBS | NO_SUBJECTS and word not in SAYING]
    return stem(plain[-1]) if plain else ""


def _words(text: str, start: int, end: int) -> list[str]:
    return [match[0].lower() for match in _LIST.finditer(text, start, end)]
