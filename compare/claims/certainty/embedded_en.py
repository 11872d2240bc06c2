"""English words that take the certainty out of the clause below them: "fears that it will", "alleged that he took".

A verb or noun of this table does not vouch for its clause (non-factive: Karttunen 1971, Kiparsky and Kiparsky 1970; the
source-introducing predicates of FactBank, Saurí and Pustejovsky 2009). What does vouch, "revealed", "admitted",
"acknowledged", "confirmed", stands in no row: its clause is told as it stands. Read by ``embedded.py``.
"""

from __future__ import annotations

from compare.model import Certainty

EMBEDDING: tuple[tuple[Certainty, str], ...] = (
    # what the clause is, the words above it
    (
        Certainty.ALLEGED,
        r"alleg(?:e[ds]?|ing|ations?)|accus(?:ed|es|ing|ations?)|claim(?:ed|s|ing)?|suspect(?:s|ed|ing)?\sthat|(?:police|prosecutors|investigators|authorities|officials|detectives|they|who)\ssuspect(?:ed|s)?|suspicions?|purport(?:ed|s)|contend(?:ed|s|ing)?",
    ),
    (
        Certainty.RUMOURED,
        (
            r"rumou?r(?:s|ed)?|speculat(?:ed|es|ing|ion)|suggest(?:ed|s|ing|ions?)?|believ(?:ed|es|ing|e)|belief|th(?:ink|inks|inking|ought)"
            r"|guess(?:ed|es)?|assum(?:ed|es|ing|e)|seem(?:s|ed)?|appear(?:s|ed)?|looks?|looked|possible|conceivable|unproven"
        ),
    ),
    (
        Certainty.CONSIDERING,
        (
            r"whether|chances?|possibilit(?:y|ies)|risks?|likelihood|odds|prospects?|fear(?:s|ed|ing)?|afraid|concern(?:s|ed)?|worr(?:y|ies|ied|ying)"
            r"|(?:not|n['’]t|yet\sto|without)\s(?:\w+\s)?(?:decid|settl|agre|fix)\w*(?:\son)?\s(?:when|whether|if|where|how)"
            r"|doubt(?:s|ed|ful)?|hop(?:e|es|ed|ing)|wish(?:es|ed)?|threats?|unclear|uncertain|unsure|wonder(?:s|ed|ing)?|proposal|proposals|in\scase"
        ),
    ),
)
"""Certainty of the clause, pattern; hedges and stance words after Hyland (2005, appendix)."""

HINTS: tuple[tuple[str, ...], ...] = (
    tuple("alleg accus claim suspect suspicion purport contend".split()),
    tuple(
        "rumo speculat suggest belie think thought guess assum seem appear look possible conceivable unproven".split()
    ),
    (
        *"whether chance possibilit risk likelihood odds prospect fear afraid concern worr doubt hop wish threat".split(),
        *"unclear uncertain unsure wonder proposal decid settl agre fix".split(),
        "in case",
    ),
)
"""Letters of which a match of the row above of the same place holds some, in lower case."""
