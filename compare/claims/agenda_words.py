"""The words that introduce an agenda item, set its status, and end it.

Each row is a regular expression without groups, matched as whole words without regard to case. Rows are data: an editor
adds the phrase that the desk met, and another language's tables stand beside these.
"""

from __future__ import annotations

TOPIC_CUES: tuple[str, ...] = (
    # talking
    r"discuss(?:es|ed|ing)?",
    r"talk(?:s|ed|ing)? about",
    r"talks (?:on|about|over)",
    r"exchang(?:e|es|ed|ing) (?:views|opinions|ideas) (?:on|over|about)",
    r"tak(?:e|es|en|ing) up",
    r"took up",
    r"rais(?:e|es|ed|ing) (?:the (?:issue|question|matter|problem)s? of)?(?!(?:\w+ ){0,3}[$€£¥\d])",  # "raised $2 million"
    r"address(?:es|ed|ing)?",
    r"touch(?:es|ed|ing)? (?:up)?on",
    r"focus(?:es|ed|ing)? on",
    r"cent(?:er|re)(?:s|ed|ing)? on",
    r"(?:topics|agenda|issues|items|themes|subjects|points|discussions|talks) (?:\w+ ){0,4}?(?:includ(?:e|es|ed)|cover(?:s|ed)?)",
    r"will (?:also )?cover",
    # wanting
    r"demand(?:s|ed|ing)?",
    r"call(?:s|ed|ing)? for",
    r"seek(?:s|ing)?",
    r"sought",
    r"insist(?:s|ed|ing)? on",
    r"press(?:es|ed|ing)? for",
    r"push(?:es|ed|ing)? for",
    # offering, agreeing, ordering
    r"offer(?:s|ed|ing)?",
    r"propos(?:e|es|ed|ing)",
    r"promis(?:e|es|ed|ing)",
    r"pledg(?:e|es|ed|ing)",
    r"affirm(?:s|ed|ing)?",
    r"reaffirm(?:s|ed|ing)?",
    r"cooperat(?:e|es|ed|ing) (?:on|over|in)",
    r"commit(?:s|ted|ting)? to",
)
"""What stands before a thing discussed, demanded or offered."""

AGREED_CUES: tuple[str, ...] = (
    r"agree(?:s|d|ing)? (?:to|on|that)",
    r"agreement (?:to|on)",
    r"confirm(?:s|ed|ing)? (?:their|its|his|her|the) commitment to",
    r"commitment to",
    r"order(?:s|ed|ing)? (?:\w+ ){1,3}to",
    r"require(?:s|d)? (?:\w+ ){1,3}to",
    r"adopt(?:s|ed|ing)?",
    r"endors(?:e|es|ed|ing)",
)
"""What stands before a thing settled between the sides."""

STATUS_WORDS: dict[str, tuple[str, ...]] = {
    "excluded": (
        r"(?:will|would|does|did|do) not (?:be on the (?:table|agenda)|be (?:discussed|raised|included|covered|taken up)|include|cover)",
        r"(?:is|are|was|were|has|have|had) (?:not|never) (?:been )?(?:on the (?:table|agenda)|included|covered|part of|discussed|raised|mentioned|taken up)",
        r"(?:was|were|is|are|been|be|being) (?:excluded|ruled out|dropped|left out|left off|removed|taken off)",
        r"made no mention of",
        r"dropped from",
        r"off the (?:table|agenda)",
    ),
    "deferred": (
        r"(?:will be |was |were |been |be |is |are )?left to (?:a|the|later|another|separate|future)",
        r"put off",
        r"postponed",
        r"deferred",
        r"still (?:under (?:negotiation|discussion)|being (?:negotiated|discussed))",
        r"(?:has|have|had) yet to (?:be )?(?:agreed?|decided?)",
        r"(?:did|does) not (?:address|decide|rule on|settle|take up)",
        r"no agreement (?:was reached )?on",
    ),
    "to begin": (
        r"(?:to |will |would )(?:begin|start|launch|introduce|resume|restart|revive)",
        r"(?:begin|start|launch|resum)ing",
    ),
    "under way": (
        r"(?:has|have|had) (?:already )?(?:begun|started|resumed|restarted)",
        r"(?:resumed|restarted)",
        r"already (?:begun|started|agreed|under way|underway|confirmed|resumed)",
        r"continu(?:e|es|ed|ing)",
        r"maintain(?:s|ed|ing)?",
        r"keep(?:s|ing)?",
    ),
}
"""What is said of an item beside being on the table, by ``AgendaStatus`` value; the first that matches wins."""

LIST_ENDS: tuple[str, ...] = (
    # who says so
    r",? according to",
    r",? citing",
    r",? (?:the |an? |two |some |several )?(?:\w+[ -]){0,5}(?:said|says|added|told|wrote|reported)\b",
    r", (?:its|their|his|her|the|an?) \w+(?: \w+){0,3}, [A-Z][^,;:.]{1,40}, (?:said|says|added|told|wrote)\b",
    # a new clause
    r",[”\"]? (?:has|have|had|was|were|is|are)\b",
    r",? (?:ahead of|but|while|when|where|after|before|during|because|although|though|since|if|unless|until|which|who|whose) ",
    r", with (?:the|an?) ",
    r",? as (?:they|he|she|it|the|part|both|tensions|concerns) ",
    r"[;:?!]",
    r" (?:—|--|-) ",
)
"""Where a list of items stops at the latest."""

LISTING: tuple[str, ...] = (
    r"discuss", r"\btalk", r"\bexchang", r"\bt(?:ak(?:e|es|en|ing)|ook) up", r"\brais(?:e|es|ed|ing)\b", r"\bagenda\b", r"\btable\b",
    r"^(?:topics|issues|items|themes|subjects|points)\b", r"\bwill (?:also )?cover", r"\brequire", r"\border", r"\bpromis", r"\bpledg", r"affirm", r"\bcooperat",
    r"\bagree(?:s|d|ing)? on\b", r"\bagreement\b", r"\bexcluded\b", r"\bdropped\b", r"\bput off\b", r"\bdeferred\b", r"\bpostponed\b",
    r"\bleft (?:out|off|to)\b", r"\bcome up\b", r"\bcommunique\b",
)  # fmt: skip
"""What in a cue says that it names a point of an agenda, an order or a promise. What somebody offers, seeks, demands or
addresses is mostly no such point, and a sentence that another outlet leaves out all the same."""

VOWING: tuple[str, ...] = (r"promis", r"pledg", r"affirm")
"""Of these cues one word alone names no point of an agenda: "promised better"; "discussed fisheries" does."""

ANOTHER_VERB = r"[“”\"]|\b(?:has|have|had|is|are|was|were|will|would) (?!be\b|been\b|to be\b)\w+(?! ?$)"
"""What shows that the words before a cue are more than its subject: "Hale has tried to take it" off the table."""

PASSIVE_TOPIC: tuple[str, ...] = (
    r"(?:was|were|is|are|be|been|being) (?:also |briefly |not )?(?:discussed|taken up|raised|addressed)",
    r"(?:was|were|is|are|be) (?:also )?on the (?:table|agenda)",
    r"(?:was|were|will be|would be) (?:also )?(?:agreed|adopted|endorsed)",
    r"(?:may|could|will|would) (?:also )?(?:come|be brought) up",
)
"""What stands behind a thing discussed: "A freeze on cranes was discussed"."""

NOUN_BEFORE = r"\b(?:an?|the|every|each|any|no|this|that|his|her|its|their|our|my)(?: \w+)?\s*$|['’]s\s*$"
"""What before a cue makes a noun of it: behind "every promise" a "that" tells which, and not what is promised."""

NOT_BEFORE = r"\b(?:not|never|n't|nor)(?: \w+)?\s*$"
"""What before a cue turns it round: "had not discussed the exchange rate"."""

TRIGGERS: tuple[str, ...] = tuple(
    """discuss talk exchang take taking took rais address touch focus cent topic agenda issue item theme subject point
    cover demand call seek sought insist press push offer propos promis pledg affirm cooperat commit agree order requir
    adopt endors table left exclud ruled dropped removed mention put postpon defer negotiat decid
    settle come
    brought""".split()
)
"""Letters of which every cue above holds some: a sentence with none of them is not looked at further."""

TOPIC_HINTS = tuple(
    """discuss talk exchang tak took rais address touch focus cent includ cover demand call seek sought insist press push
    offer propos promis pledg affirm cooperat commit""".split()
)
AGREED_HINTS = ("agree", "commitment", "order", "requir", "adopt", "endors")
EXCLUDED_HINTS = tuple(
    "table agenda discuss rais includ cover taken part mention exclud ruled dropped left removed".split()
)
DEFERRED_HINTS = ("left", "put", "postpon", "defer", "still", "yet", " not ", "agreement")
PASSIVE_HINTS = tuple("discuss taken rais address table agenda agreed adopted endorsed come brought".split())
"""Letters of which every row of one table holds some: of topics, of what is agreed, and what stands aside or is a subject."""

ITEM_ENDS: tuple[str, ...] = (
    r",? (?:in|on) the (?:face|context|wake|light|sidelines) of",
    r",? amid\b",
    r",? (?:often|long|already|recently) \w+ed by",
    r",? at (?:a|the) (?:\w+ ){0,3}(?:meeting|summit|conference|session)",
)
"""What follows one item of a list without ending the list."""

NOT_ITEMS = (
    r"(?:the )?sidelines",
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    r"(?:early|mid|late)[ -]",
    r"(?:jan|feb|aug|sept?|oct|nov|dec)\.",
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b",
    r"(?:last|next|this) (?:week|month|year)",
    r"(?:it|that|them|him|her|this|these|those)\b(?! \w+ \w+)",
    r"reporters?\b",
    r"(?:in|by|as|along|even|or|and|to (?:\w+)$|some|any|whether or)\b",
    r"(?:mr|mrs|ms|sen|rep|gov|senator|representative|congressman|congresswoman|president)\b\.?(?= [A-Z])",
    r"(?:he|she|they|we|you|i)\b",
    r"[“\"‘][^”\"’]*$",
)
"""What an item never begins with: the cue was about something else ("talks on the sidelines")."""

EMPTY_HEADS = frozenset(
    """way ways issue issues matter matters topic topics measure measures step steps thing things problem problems
    question questions range array number variety series set field fields area areas help deal such other various
    growing possible new further additional close closer common bilateral regular regarding concerning each
    begin start launch continue resume resumption restart keep
    work north south east west percent cent request talks discussion decision""".split()
)
"""Words that carry an item but do not name it."""
