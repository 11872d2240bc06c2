"""What two transcripts of the same words may spell differently: data for ``quoted.py``.

Put another language's tables beside this one.
"""

from __future__ import annotations

CONTRACTIONS: dict[str, str] = {
    # ending behind the apostrophe: the word that it stands for
    "re": "are", "ve": "have", "ll": "will", "m": "am", "d": "would", "s": "is",
}  # fmt: skip
CONTRACTED_BEFORE_S = frozenset(
    "it that there here he she what who where how let this everything nobody everybody".split()
)
"""Words after which "'s" is a verb, and no genitive."""

EITHER_WAY: tuple[frozenset[str], ...] = (
    frozenset({"is", "has"}),
    frozenset({"would", "had"}),
    frozenset({"is", "us"}),
)
"""Verbs, and "us", that one contraction can stand for: "it's been", "let's"."""

NEGATED: dict[str, str] = {
    # contracted: in full
    "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "ain't": "is not",
    "don't": "do not", "doesn't": "does not", "didn't": "did not", "isn't": "is not", "aren't": "are not",
    "wasn't": "was not", "weren't": "were not", "hasn't": "has not", "haven't": "have not", "hadn't": "had not",
    "wouldn't": "would not", "shouldn't": "should not", "couldn't": "could not", "mustn't": "must not",
    "needn't": "need not", "mightn't": "might not",
}  # fmt: skip

SPOKEN: dict[str, str] = {
    # heard: as it is written
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "kinda": "kind of", "'cause": "because", "cause": "cause",
    "okay": "ok", "mister": "mr", "percent": "percent", "%": "percent", "pct": "percent", "&": "and",
    "grey": "gray", "programme": "program", "programmes": "programs", "defence": "defense", "offence": "offense",
    "centre": "center", "centres": "centers", "theatre": "theater", "metre": "meter", "metres": "meters",
    "kilometre": "kilometer", "kilometres": "kilometers", "cheque": "check", "cheques": "checks", "storey": "story",
    "whilst": "while", "amongst": "among", "towards": "toward", "learnt": "learned", "travelled": "traveled",
    "cancelled": "canceled", "judgement": "judgment", "tyre": "tire", "tyres": "tires", "plough": "plow",
}  # fmt: skip
"""Spellings that a desk's style book decides, not the speaker."""

FILLERS = frozenset("uh um er ah eh hmm mm".split())
"""Sounds that a desk leaves out."""

SPELLED_ENDINGS: tuple[tuple[str, str], ...] = (
    # British ending: American
    ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"),
    ("ourable", "orable"),
)  # fmt: skip
"""Folded both ways alike: "our" and "or" meet, whichever a desk prints. Applied to words of six letters or more."""
