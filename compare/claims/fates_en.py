"""English words for what became of somebody: the tables of ``fates.py``, for an editor to extend.

The rows are regular expressions without groups that capture, matched in lower case.
"""

from __future__ import annotations

FATES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    # what excludes each other at one time
    (
        ("dead", "died", "dies", "killed", "perished"),
        ("alive", "survived", "survives", "detained", "in custody", "in hospital", "hospitali[sz]ed", "under (?:police )?guard",
         "arrested", "questioned", "rescued", "unhurt", "unharmed"),
    ),
    (
        ("freed", "released", "let go", "allowed to go", "walked free", "acquitted", "cleared"),
        ("arrested", "jailed", "imprisoned", "held", "in custody", "remanded", "convicted", "found guilty"),
    ),
    (
        ("keeps?", "kept", "will keep", "to keep", "stays? on", "will stay", "remains? in office", "retain(?:s|ed)?"),
        ("removed", "sacked", "fired", "dismissed", "ousted", "replaced", "dropped", "resigned", "steps? down", "stepped down"),
    ),
    (
        ("withdrew", "bowed out", "pulled out", "stepped aside", "t(?:ook|akes) (?:him|her)self out", "resign(?:s|ed)", "quit", "quits",
         "retire[sd]", "left on (?:his|her) own"),
        ("sacked", "fired", "dismissed", "ousted", "forced out", "pushed out", "passed over", "removed"),
    ),
)  # fmt: skip
"""Rows of two: what one outlet may say and what another may say against it."""

ROLES = frozenset(
    "driver captain pilot conductor master skipper engineer gunman attacker shooter suspect bomber assailant hostage "
    "minister president chairman chairwoman director chief commander governor mayor judge prosecutor coach".split()
)
"""Who a story has one of: "the driver" is the driver in every report."""

BREAKS = (r"[;:“”\"—\n]", r"\b(?:but|while|after|before|that|when|because|whose|as|and the)\b")
"""Where a clause begins, looking back from what became of somebody."""

NOT_SO = ("not", "never", "nobody", "no", "nor", "without", "n't", "could be", "may be", "might be", "to be", "if")
"""Words right before a fate that leave it open or deny it."""
