"""The English words that turn a statement round, and how far they reach.

Each row is a regular expression without groups that capture, matched without regard to case. Another language's tables
stand beside these. Read by ``compare/claims/negation.py``.
"""

from __future__ import annotations

TURNING: tuple[str, ...] = (
    # not, never
    r"\b(?:not|never)\b",
    r"n['’]t\b",
    # nobody, nothing: before a noun
    r"\bno\b(?= \w)",
    # but of a sum: that it was not granted leaves the request as it is
    r"\bnone of\b(?! the [$€£]?\d)",
    # refusing, and leaving undone
    r"\b(?:declin|refus|fail)(?:e|es|ed|ing)? to\b",
    r"\brul(?:e|es|ed|ing) out\b",
)
"""Words that turn round what follows them."""

SET_ASIDE: tuple[str, ...] = (
    r"\b(?:was|were|is|are|been|be|being) (?:excluded|ruled out|dropped|left out|left off|removed|taken off)\b",
    r"\b(?:was|were|is|are|been|be|being) (?:left|deferred) to (?:an?|the|another|later)\b",
    r"\b(?:dropped from|off) the (?:table|agenda|text|list)\b",
)
"""Words that turn round what they are said of: the subject before them."""

HARMLESS: tuple[str, ...] = (
    r"\bnot (?:only|just|merely|least|necessarily|immediately|clear|known|certain|likely|later than|far|much|so)\b",
    r"\bno (?:longer than|more than|less than|fewer than|later than|doubt|comment|one|matter|sooner|preset)\b",
    r"(?:\bnot|n['’]t|\bnever) (?:\w+ly |yet )?(?:be reached|respond|reply|replied|comment|elaborate|say|said|give|provide|disclose|name|identify|specify|rule|ruled|exclude|excluded|know|think|believe|want|mean|matter|require)\b",
    r"\b(?:declin|refus)(?:e|es|ed|ing)? to (?:comment|say|elaborate|be (?:named|identified)|give|disclose|name|identify|specify|discuss)\b",
    r"\b(?:whether or|or|why|if|although|though|even if) not\b",
    r"\bnot (?:the (?:only|first|last|same)|whether|because|every(?:one|body)?)\b",
    r"\bnever before\b",
    # "will not open until June" opens in June
    r"(?:\bnot|n['’]t)\b[^,.;]{0,80}\buntil\b",
)
"""The same words where nothing is turned round, or only what the outlet was told."""

SUPPOSED: tuple[str, ...] = (
    r"\b(?:if|whether|unless|lest|in case)\b[^,.;:]*\Z",
    # no comma before it: which owners
    r"\w who (?:\w+ ?)?\Z",
)
"""Before a turning word: what is only supposed or asked is not denied ("if he doesn't prove it", "those who do not pay")."""

BANNING = frozenset(
    "ban bans banned banning prohibit prohibits prohibited prohibition forbid forbids forbidden".split()
)
"""Words by which a sentence says no to what they stand with, unless the other sentence is about the ban as well."""

AUXILIARIES = frozenset("be been being have has had having do does did get got even also yet ever".split())
"""Words between a turning word and the verb that it turns round."""

SCOPE_ENDS: tuple[str, ...] = (
    r"[,;:?!—“”\"]",
    r"\.\s",
    r"\b(?:but|because|while|when|where|although|though|since|unless|who|which|as|if|after|until|without|and)\b",
    r"\b(?:said|says|told|added|according|reports?)\b",
)
"""Where the reach of a turning word stops at the latest."""

SUBJECT_STARTS: tuple[str, ...] = (
    r"[,;:?!—“”\"]",
    r"\.\s",
    r"\b(?:but|because|while|when|where|although|though|since|unless|which|if|after|until|that)\b",
    r"\b(?:said|says|told|added)\b",
)
"""Where the subject of a turned verb starts at the earliest."""

LIGHT_VERBS = frozenset(
    """be been being get have has had make do does go intend plan plans want need able yet agree agreed deal dealt
    address addressed decide decided discuss discussed include included cover covered mention mentioned take took raise
    raised rule allow allowed seek hold held give given come any anyone either option there""".split()
)
"""Words between a turning word and what it turns round: they say no act by themselves."""

PLANNED: tuple[str, ...] = (
    r"\bno (?:\w+ )?(?:plans?|intention)\b",
    r"\b(?:not|n['’]t) (?:plan|intend|seek|want|aim)",
    r"\b(?:will|would|wo) ?(?:not|n['’]t)\b",
    r"\b(?:is|are|was|were) not to\b",
)
"""Denials of what is to come, as they begin."""

SAYING_NO = frozenset(
    """reject rejects rejected freeze freezes frozen bar bars barred halt halts halted refuse refuses
    refused deny denies denied postpone postponed delay delays delayed defer deferred shelve shelved cancel canceled
    cancelled exclude excluded refusal denial denying decline declines declined declining refusing rejecting oppose
    opposes opposed opposing opposition against criticism instead rather only without no not never nor neither none cannot end ends ended stop stops stopped drop
    dropped left put unlikely""".split()
)
"""Words by which another outlet says no as well: its sentence does not affirm what they stand with."""
