"""English words by which somebody wants, refuses, or is accused of something: the tables of ``demands.py``, for an editor to extend.

The rows are regular expressions without groups that capture, matched in lower case as whole words.
"""

from __future__ import annotations

WANTS: tuple[str, ...] = (
    # what somebody wants to do himself is no demand
    r"want(?:s|ed)?(?! to\b)", "would (?:rather|prefer)(?! to\b)", "prefers?(?! to\b)",
    # a question to somebody is no demand
    r"ask(?:s|ed|ing)?(?! (?:about|whether|if|what|why|how|when|where|who|not to be|for comment|by)\b)",
    "demand(?:s|ed|ing)", r"demand(?! (?:and|or|by|from|was|is|had)\b)", "call(?:s|ed|ing)? (?:on|for)", "urg(?:e|es|ed|ing)", "requested", "requesting",
    "requests? (?:for|to|that)", r"(?:seeks?|seeking|sought)(?! to\b)", "press(?:es|ed|ing) for", "push(?:es|ed|ing) for",
    "insist(?:s|ed|ing)? (?:on|that)", r"told (?:him|her|them) (?:to|that (?:he|she|they) (?:would|must|should|had to))",
    r"g[ai]ve(?:n|s)? (?:\w+\.? ){1,4}a choice",
)  # fmt: skip
"""What somebody asks of somebody else."""

REFUSES: tuple[str, ...] = (
    # what an outlet was not told says nothing of the matter
    r"(?:declin|refus)(?:e|es|ed|ing) to(?! (?:comment|say|elaborate|be|give|disclose|name|identify|specify|discuss)\b)",
    "refus(?:e|es|ed|ing)(?! to)", "reject(?:s|ed|ing)?",
)  # fmt: skip
"""What somebody will not do or have."""

ACCUSES: tuple[str, ...] = (
    "accus(?:e|es|ed|ing)", "blam(?:e|es|ed|ing)", "critici[sz](?:e|es|ed|ing)", "fault(?:s|ed|ing)",
    "condemn(?:s|ed|ing)", "denounc(?:e|es|ed|ing)", "rebuk(?:e|es|ed|ing)", "claim(?:ed|ing)", "claims that", "alleg(?:e|es|ed|ing)",
    "complain(?:s|ed|ing)", "contend(?:s|ed|ing)",
)  # fmt: skip
"""What somebody is said to have done, by somebody else."""

NOT_ASKED: tuple[str, ...] = ("when", r"if(?: \w+)?", "not", "n't", "n’t", "was", "were", "been", "being")
"""Words right before a demand that leave it to a reporter, or deny it, which other rules hold against its contrary."""

NOT_REFUSED: tuple[str, ...] = ("to", "allowed", "may", "can", "could", "might")
"""Words right before a refusal that only may come."""

CONTENT_ENDS: tuple[str, ...] = (
    "[;:—]", ", (?:who|which|while|but|and|said|says|according|after|a|the|as|with|saying) ",
    " (?:but|while|because|although|despite|who|when|after|before|that|which|about) ", "(?<!turn)(?<!hand)(?<!take) over ",
    " and (?:says?|said|ha(?:s|ve|d)|is|are|was|were|will|would) ",
)  # fmt: skip
"""Where what is wanted ends at the latest."""

SAME_DEMAND: tuple[tuple[str, ...], ...] = (
    # that somebody go
    (
        "resign(?:ation)?", "step(?:ping)? (?:down|aside)", "quit", "drop(?:ping)? out", "give up (?:his|her|their|the)", "withdraw from",
        "leave (?:office|the race|his|her|their)", "go", "be (?:removed|fired|replaced)", "get out",
    ),
    # that somebody come and answer
    (
        "testif(?:y|ies)", "appear", "in front of", "answer questions", "in the chair",
        r"before (?:an?|the|his|her) (?:\w+ )?(?:panel|committee|subcommittee|senate|house|parliament|council)",
    ),
    # that something be undone, or not be done
    (
        "revers(?:e|al)", "abandon", "withdraw", "drop", "scrap", "cancel(?:lation)?", "call off", "rescind", "lift", "repeal", "revoke",
        "undo", "overturn", "strik(?:e|ing) down", "block", "stop", "prevent", "halt", "suspend",
    ),
)  # fmt: skip
"""Rows of words for one demand: two people put it in two of them."""

MANY_ARE = tuple(
    "senator sen representative rep congressman congresswoman lawmaker member official aide mr mrs ms dr".split()
)
"""What people are of whom a story has several: two senators want two things."""
