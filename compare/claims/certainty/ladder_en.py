"""The English words for each step of certainty, as tables that an editor can extend.

Desk practice decides where a word stands: "are arranging" is more than "are considering", a date set is more than an
expectation. What verb a cue governs is found in ``governed.py``, next in the flow.
"""

from __future__ import annotations

from enum import Enum

from compare.model import Certainty


class Governs(Enum):
    """Where the verb stands that a cue speaks of."""

    INFINITIVE = "to"
    """Behind "to", also past "for somebody": "expected to visit"; else the cue speaks of its subject: "the visit is expected"."""
    BASE = "base"
    """The next verb: "will visit"."""
    THING = "thing"
    """What is considered: "visiting", "a visit", "a plan for Lee to visit"."""
    SUBJECT = "subject"
    """The noun before: "the visit is being arranged"."""
    NEXT = "next"
    """The nearest verb, whatever its form: "reportedly killed"."""
    GERUND = "gerund"
    """Behind "of" or nothing: "accused of killing", "ruled out visiting"."""


_BE = r"(?:is|are|was|were|be|been|being|['’]s|['’]re)"
_ADV = r"(?:\s(?:\w+ly|also|still|now|again|once|long|already|not yet|so far|tentatively))?"
_NOT = r"(?:\snot|n['’]t)"

LADDER: tuple[tuple[Certainty, Governs, str], ...] = (
    # level, what it governs, pattern (tried in this order at every place; all in lower or upper case)
    (Certainty.DENIED, Governs.BASE, rf"(?:will|would|shall|could|can|may|might|do|does|did){_NOT}|won['’]t|can['’]?t|cannot|never"),
    (Certainty.DENIED, Governs.NEXT, rf"(?:has|have|had|is|are|was|were){_NOT}(?:\syet)?(?!\s(?:yet\s)?(?:clear|known|immediately|expected|planned|scheduled|considering|planning))|(?:has|have|had)\snever"),
    (Certainty.DENIED, Governs.INFINITIVE, rf"(?:no|without\sany)\s(?:plans?|intention)|(?:{_BE}\s)?not\s(?:expected|planning|scheduled|going|likely)|(?:fail(?:ed|s)|refus(?:ed|es|ing)|declin(?:ed|es|ing))(?=\sto\b)|unlikely"),
    (Certainty.DENIED, Governs.INFINITIVE, r"(?:agree[ds]?|decided?|decides|chose|opted|vow(?:ed|s)|promis(?:ed|es)|pledg(?:ed|es))\snot(?=\sto\b)"),
    (Certainty.DENIED, Governs.GERUND, r"(?:has\s|have\s|had\s)?(?:denied|denies|denying|rul(?:ed|es|ing)\sout|reject(?:ed|s|ing)?(?=\s(?:\w+\s)?(?:reports?|claims?|allegations?|accusations?|suggestions?|idea|possibility|notion)\b)|called\soff|calls\soff)"),
    (Certainty.ALLEGED, Governs.NEXT, r"allegedly|purportedly|supposedly"),
    (Certainty.ALLEGED, Governs.GERUND, rf"(?:{_BE}\s)?(?:accused|suspected)\sof"),
    (Certainty.ALLEGED, Governs.INFINITIVE, rf"{_BE}{_ADV}\s(?:alleged|claimed|suspected)(?=\sto\b)"),
    (Certainty.ALLEGED, Governs.GERUND, rf"(?:{_BE}{_ADV}\s|was\s|were\s)?(?:being\s)?(?:investigated|indicted|charged|under\sinvestigation)\s(?:for|over|with|on\scharges\sof)|on\s(?:suspicion|charges)\sof|(?:faces?|faced|facing)\s(?:\w+\s){{0,3}}charges\sof|accus(?:es|ed|ing)(?=\s[^,.;:]{{1,60}}?\sof\s\w+ing\b)"),
    (Certainty.RUMOURED, Governs.INFINITIVE, r"(?:appear(?:s|ed)?|seem(?:s|ed)?)(?=\sto\b)"),
    (Certainty.RUMOURED, Governs.NEXT, r"reportedly|apparently|rumou?redly|possibly"),
    (Certainty.RUMOURED, Governs.INFINITIVE, rf"{_BE}{_ADV}\s(?:said|rumou?red|believed|thought|understood|reported)(?=\sto\b)"),
    (Certainty.CONSIDERING, Governs.SUBJECT, rf"(?:{_BE}{_ADV}\s)?(?:being\s(?:considered|weighed|discussed|mulled|explored|floated|studied|negotiated)|under\s(?:consideration|study|review|discussion|negotiation)|(?<!put\s)on\sthe\stable)"),
    (Certainty.CONSIDERING, Governs.THING, rf"(?:{_BE}{_ADV}\s|has\s|have\s|had\s)?(?:considering|weighing|mulling|exploring|contemplating|eyeing|eying|pondering|studying|looking\sat|thinking\s(?:of|about)|considered|weighed(?!\s(?:on|in|heavily|down)\b)|mulled|pondered)|eyes|mulls|weighs(?!\s(?:on|in|heavily|down)\b)|considers|ponders|floats|consider|mull|weigh(?!\s(?:on|in|heavily|down)\b)"),
    (Certainty.CONSIDERING, Governs.INFINITIVE, rf"(?:{_BE}{_ADV}\s)?(?:hoping|wanting|seeking)(?=\s(?:for|to)\b)|(?:hopes?|hoped|wants?|wanted|wish(?:es|ed)?|seeks?|sought|desires?|threaten(?:ed|s|ing)?)(?=\sto\b)|(?:{_BE}\s)?(?:open|willing|ready)(?=\sto\b)|seeks"),
    (Certainty.ARRANGING, Governs.SUBJECT, rf"(?:{_BE}{_ADV}\s)?(?:being\s(?:arranged|planned|prepared|organi[sz]ed|finali[sz]ed|worked\sout)|in\sthe\sworks|under\spreparation|in\spreparation)"),
    (Certainty.ARRANGING, Governs.INFINITIVE, rf"(?:{_BE}{_ADV}\s)?(?:arranging|preparing|making\s(?:arrangements|preparations)|in\stalks|in\snegotiations|negotiating|working|trying|attempting|coordinating|close|moving|on\strack)(?=\s(?:for|to|on|toward|a|an|the|\w+\sto)\b)|(?:prepares?|prepared|tries|tried)(?=\s(?:\w+ly\s)?to\b)|arranging"),
    (Certainty.EXPECTED, Governs.INFINITIVE, rf"(?:{_BE}{_ADV}\s)?(?:planning|making\splans|aiming|intending)(?=\s(?:for|to|on|toward|a|an|the|\w+\sto)\b)|(?:plans?|planned|intends?|intended|aims?|aimed)(?=\s(?:\w+ly\s)?to\b)|planning|plans(?=\s[a-z]+\b)"),
    (Certainty.ARRANGING, Governs.THING, rf"{_BE}{_ADV}\sfinali[sz]ing"),
    (Certainty.EXPECTED, Governs.INFINITIVE, rf"(?:{_BE}{_ADV}\s)?(?:widely\s|now\s|also\s|still\s)?(?:expected|likely|anticipated|projected|predicted|poised|tipped)|{_BE}{_ADV}\sforecast|forecast(?=\sto\b)|expects?(?=\sto\b)|expecting"),
    (Certainty.EXPECTED, Governs.THING, r"expects?(?=\s(?:an?|the)\s[a-z])"),
    (Certainty.SCHEDULED, Governs.THING, r"promis(?:ed|es)(?=\s(?:an?|the)\s[a-z])"),
    (Certainty.SCHEDULED, Governs.INFINITIVE, rf"{_BE}{_ADV}\s(?:scheduled|slated|due|set|planned|booked|bound)(?=\s(?:to|for|on|in|next|late|later|early|this|from|at|between|after|before|by)\b)|(?:scheduled|slated|due|set)(?=\sto\s)"),
    (Certainty.ARRANGING, Governs.INFINITIVE, r"(?:has\s|have\s|had\s)?(?:agreed?|agrees|agreeing)\sin\sprinciple"),
    (Certainty.SCHEDULED, Governs.INFINITIVE, r"(?:agreed?|agrees|agreeing|decided?|decides|deciding|vow(?:ed|s|ing)?|pledg(?:ed|es|ing|e)|promis(?:ed|es|ing|e)|commit(?:ted|s)?|resolved|undertook)(?=\s(?:\w+ly\s)?to\s[a-z])"),
    (Certainty.WILL, Governs.BASE, r"will|shall|['’]ll|would"),
    (Certainty.WILL, Governs.BASE, r"(?:is|are|was|were)(?:\sabout|\sgoing)?\sto(?=\s[a-z])"),
    (Certainty.CONSIDERING, Governs.BASE, r"(?-i:may|[Mm]ight|[Cc]ould)"),
)  # fmt: skip
"""May, might and could with a plain verb are a possibility (CONSIDERING); with "have" they are a guess about the past and
stand with rumour. "Hopes to", "wants to" and "seeks to" tell a wish, less than a plan; "in talks to" and "close to" an arrangement; who "plans
to", "intends to" or "aims to" is expected to, as outlets mix these with "will"; "agreed to", "decided to" and "vowed to" settle it as a date does."""

CONDITIONS = (
    r"if\s(?:reali[sz]ed|approved|confirmed|held|adopted|passed|finali[sz]ed|successful|true|implemented|elected|agreed|convicted|found\sguilty|signed|enacted|completed)"
    r"|should\s(?:the|it|he|she|they|a)\b|if\s(?:the|it|he|she|they|a|an|this|that|such|lawmakers|parliament|congress)\b(?=[^,.]{0,200}[,.])|provided\sthat|unless"
)
"""What makes the rest of the sentence conditional."""

CONDITION_HINTS = ("if", "should", "provided", "unless")
"""Letters of which every condition holds some."""

IRREGULAR = {
    # past or participle: base; only those that tell news
    "went": "go", "gone": "go", "met": "meet", "won": "win", "lost": "lose", "held": "hold", "left": "leave", "took": "take", "taken": "take",
    "gave": "give", "given": "give", "came": "come", "began": "begin", "begun": "begin", "fell": "fall", "fallen": "fall", "rose": "rise",
    "risen": "rise", "hit": "hit", "struck": "strike", "shot": "shoot", "built": "build", "sold": "sell", "bought": "buy", "paid": "pay",
    "sent": "send", "spent": "spend", "broke": "break", "broken": "break", "chose": "choose", "chosen": "choose", "drew": "draw",
    "drawn": "draw", "flew": "fly", "flown": "fly", "fought": "fight", "found": "find", "got": "get", "grew": "grow", "grown": "grow",
    "kept": "keep", "knew": "know", "laid": "lay", "led": "lead", "made": "make", "put": "put", "ran": "run", "run": "run", "sank": "sink",
    "sunk": "sink", "saw": "see", "seen": "see", "set": "set", "shut": "shut", "stood": "stand", "stole": "steal", "stolen": "steal",
    "swore": "swear", "sworn": "swear", "threw": "throw", "thrown": "throw", "wore": "wear", "withdrew": "withdraw", "became": "become",
    "become": "become", "brought": "bring", "caught": "catch", "cut": "cut", "died": "die", "done": "do", "did": "do", "drove": "drive",
    "driven": "drive", "lay": "lie", "overtook": "overtake", "spoke": "speak", "spoken": "speak", "split": "split", "spread": "spread",
    "taught": "teach", "undertook": "undertake", "froze": "freeze", "frozen": "freeze", "hid": "hide", "hidden": "hide", "dealt": "deal",
    "burnt": "burn", "cost": "cost", "quit": "quit", "sought": "seek", "overthrew": "overthrow", "overthrown": "overthrow", "bid": "bid",
}  # fmt: skip
"""Past forms that end in no -ed, and what they come from."""

REACHING = frozenset("reach strike seal clinch conclude secure ink".split())
"""Verbs that only bring about what their object names: "reached an agreement"."""

SAYING = frozenset(
    "said told added reported noted wrote explained continued stated quoted asked argued insisted claimed alleged according warned "
    "suggested believed thought known expected scheduled slated planned considered based asked cited called named dubbed aged "
    "need feed speed indeed exceed proceed succeed seed breed bleed weed deed greed heed embed "
    "due related proposed estimated so-called concerned united unnamed supposed hoped wanted feared intended aimed decided".split()
)
"""Forms that tell nothing that happened: verbs of saying and thinking, cues of this table, adjectives, words in -eed."""

ASPECT = frozenset("begin start commence resume launch hold follow happen occur".split())
"""Verbs that only say that something is under way: what begins is the act."""

EVENT_NOUNS = frozenset(
    "visit trip summit meeting talks meetings negotiations election vote strike deal agreement accord launch attack ceasefire truce tour "
    "conference hearing trial release resignation merger takeover acquisition sale purchase rollout opening closure inauguration ceremony "
    "dispatch deployment withdrawal sanctions tariffs tariff exercise drill drills march rally protest march plan ban reform bill stop "
    "stopover dinner lunch session announcement decision referendum wedding funeral match game test flight return arrival departure "
    "construction investigation probe inquiry cut cuts increase hike hikes move measures pact treaty exchange transfer extradition".split()
)
"""Nouns that name what happens."""

PLAN_NOUNS = frozenset(
    "plan plans proposal proposals idea ideas option options possibility possibilities whether how ways way bid effort efforts arrangements move steps request".split()
)
"""Nouns that only carry what is planned: "a plan for Lee to visit"."""

PRESENT_NEWS = frozenset(
    "visits meets kills hits wins dies arrives leaves signs agrees rejects approves resigns launches begins ends opens fires strikes injures "
    "quits joins rises falls capsizes rescues names picks ousts sacks fires seizes bars frees urges backs wounds destroys attacks detains arrests jails sentences fines bans passes vetoes collapses crashes sinks".split()
)
"""Present forms with which headlines tell what happened."""

HINTS: tuple[tuple[str, ...], ...] = (
    # letters of which a match of the row above of the same place holds some, in lower case
    ("not", "n't", "n’t", "cant", "never"),
    ("not", "n't", "n’t", "never"),
    ("plan", "intention", "not", "fail", "refus", "declin", "unlikely"),
    ("not",),
    ("den", "rul", "reject", "call"),
    ("edly",),
    ("accused", "suspected"),
    ("alleged", "claimed", "suspected"),
    ("investigat", "indicted", "charge", "suspicion", "accus"),
    ("appear", "seem"),
    ("edly", "apparently", "possibly"),
    ("said to", "rumored to", "rumoured to", "believed to", "thought to", "understood to", "reported to"),
    ("being", "under", "on the table"),
    ("consider", "weigh", "mull", "explor", "contemplat", "eye", "eying", "ponder", "study", "looking", "thinking", "float"),
    ("hop", "want", "seek", "sought", "wish", "desire", "threaten", "open", "willing", "ready"),
    ("being", "work", "preparation", "negotiation"),
    (
        "arrang", "prepar", "making", "in talks", "negotiat", "working", "trying", "tries", "tried", "attempt",
        "coordinat", "close ", "moving", "on track",
    ),
    ("plan", "aim", "inten"),
    ("finali",),
    ("expect", "likely", "anticipated", "projected", "predicted", "forecast", "poised", "tipped"),
    ("expect",),
    ("promis",),
    ("scheduled", "slated", "due", "set", "planned", "booked", "bound"),
    ("in principle",),
    ("agree", "decid", "vow", "pledg", "promis", "commit", "resolved", "undertook"),
    ("will", "shall", "'ll", "’ll", "would"),
    ("is to ", "are to ", "was to ", "were to ", "about to ", "going to "),
    ("may", "might", "could"),
)  # fmt: skip
"""So that a row is tried only where it can match: most sentences need two or three of them."""
