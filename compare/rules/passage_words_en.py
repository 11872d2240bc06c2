"""English words by which a left-out sentence is worth telling, or is not: the tables of ``passage_evidence.py``.

The rows are regular expressions without groups that capture, matched as whole words of the lowered text.
"""

from __future__ import annotations

ACTS: tuple[str, ...] = (
    # what is asked for, offered, settled
    r"call(?:s|ed|ing)? (?:on|for|upon)", r"urg(?:e|es|ed|ing)", r"demand\w*", r"ask(?:s|ed|ing)?", r"request\w*",
    r"insist\w*", r"propos\w+", r"offer\w*", r"promis\w+", r"vow\w*", r"pledg\w+", r"agree(?:s|d|ment)?", r"discuss\w*",
    r"negotiat\w+", r"plan(?:s|ned|ning)?", r"threaten\w*", r"refus\w+", r"withdr\w+", r"postpone\w*", r"suspend\w*",
    # what is ruled, voted, inquired into
    r"order\w*", r"require\w*", r"ban\w*", r"bill", r"legislation", r"veto\w*", r"vote[sd]?", r"support\w*", r"oppos\w+",
    r"sue[sd]?", r"lawsuit", r"investigat\w+", r"inquiry", r"probe",
)  # fmt: skip
"""Acts that make an agenda, and the papers and bodies that they are done by."""

AGAINST: tuple[str, ...] = (
    r"accus\w+", r"alleg\w+", r"charg(?:e|es|ed|ing)", r"indict\w*", r"sued|suing", r"blam\w+", r"critici\w+", r"critic",
    r"condemn\w*", r"denounc\w+", r"convict\w+", r"complain\w*", r"den(?:y|ied|ies)", r"reject\w*", r"dismiss\w*",
    r"defend\w*", r"warn\w*", r"attack\w*", r"concern\w*", r"fear\w*", r"argu\w+",
)  # fmt: skip
"""Words of somebody who speaks against something, or answers."""

EARLIER: tuple[str, ...] = (
    r"had (?:not |never |also |already |previously |earlier |long |once )?(?:been|\w+ed|made|said|told|won|lost|held|taken|given|begun|come|gone)",
    r"years? ago", r"last year", r"decades?", r"in the past", r"used to", r"earlier this year", r"since",
    r"historic\w*", r"previous(?:ly)?", r"former(?:ly)?",
)  # fmt: skip
"""Words of what was before the news: background, which outlets choose freely."""

OWN_VOICE: tuple[str, ...] = ("i", "we", "my", "our")
"""Words of a speaker who is quoted."""
