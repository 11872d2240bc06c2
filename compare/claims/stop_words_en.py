"""English words that join sentences of any two articles, and so join nothing. Read by ``compare/claims/words.py``."""

from __future__ import annotations

STOP_WORDS = frozenset(
    """a an the and or but nor so yet of in on at by for from to with without into onto over under about as than then
    that this these those there here it its he him his she her hers they them their theirs we us our ours you your i
    me my who whom whose which what when where why how is are was were be been being am do does did done has have
    had having will would shall should can could may might must not no n't if while during after before until since
    between among against through per via also such both each either some any all more most other others another own
    same just only very too up out off down again further once s t d ll re ve m o y mr mrs ms said say says saying
    told tell tells according""".split()
)
