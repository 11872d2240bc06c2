"""English words by which the act that a date dates is told: the tables of ``acts.py``, for an editor to extend."""

from __future__ import annotations

TELLING = frozenset(
    "said say says saying told tell tells added adds adding spoke speaking wrote writes noted notes stated states "
    "reported reports remarked commented explained quoted acknowledged insisted warned tweeted posted replied "
    "admitted conceded claimed argued recalled stressed suggested".split()
)
"""Verbs of telling: a date on them dates the words and not what the words are about."""

PLANNING = frozenset(
    "plan plans planned planning expect expects expected expecting schedule scheduled scheduling set due consider considers "
    "considering considered arrange arranges arranging arranged slated intend intends intended hope hopes hoping agreed agree "
    "need needs needed try tried trying want wants decided continue continued seek allowed tentatively likely".split()
)
"""Words that say how sure an act is; they are passed over in the search for it."""

AUXILIARIES = frozenset("be been being is are was were am has have had having do does did will would get got".split())

FINITE = frozenset("is are was were has have had will would".split())
"""Auxiliaries that make a clause of their own: in "said demand was up from a year ago" the date is in what was said."""

ADVERBS = frozenset(
    "not now also still soon again first then later earlier early late already once twice even back away together instead one two "
    "three four five six seven eight nine ten dozen several many few next last new ahead".split()
)
"""Words that are neither the act nor what it is done to."""

BEFORE_VERBS = frozenset("to will would may might can could shall should must 'll".split())
"""Words after which a plain form is a verb."""

BEFORE_ADJECTIVES = frozenset("a an the his her its their our my your of behind with against under".split())
"""Words after which a past form is no verb: "behind closed doors", "a broken promise"."""

DONE = frozenset("taken held made given done".split())
"""Past forms of verbs that say little, which stand for the noun that they are said of: "the vote was taken"."""

PASSIVE = frozenset("is are was were be been being".split())
"""Forms by which such a verb is said of what stands before it."""

PRESENT = frozenset(
    "takes begins starts ends runs expires opens closes meets visits leaves arrives signs votes comes goes lasts falls opens "
    "flies speaks gives makes wins loses sends brings becomes joins attends appears arrives departs "
    "resumes travels returns reaches holds lands lifts replaces applies dates marks".split()
)
"""Present forms that are read as verbs; most other words in -s are nouns."""

PAST = {"shown": "show", "heard": "hear", "sat": "sit", "upheld": "uphold", "beat": "beat", "beaten": "beat"}
"""Past forms without -ed, and what they come from, beside those of ``compare/claims/certainty/ladder_en.py``."""

NO_VERBS = frozenset(
    "during according including following morning evening spring meeting briefing hearing building nothing something "
    "anything everything being king wedding regarding concerning ruling opening beginning filing warning funding housing "
    "training bargaining mooring fueling fuelling united hundred need speed indeed red bed aged named based called wanted "
    "led fed so-called related limited used long-standing sing ring wing string thing sibling ceiling".split()
)
"""Words in -ed and -ing that are no verbs, or tell nothing."""

LIGHT = frozenset(
    "take hold make come go do give put have be start end follow mark move bring run begin call announce".split()
)
"""Verbs that say little: two dates need more in common than one of them. With a noun behind them they are read as that
noun: "held talks", "took office", "made his debut"."""

PARTICLES = frozenset("off out up down back over".split())
"""Words that make another verb of the one before: "put off", "set up"."""

PREPOSITIONS = frozenset(
    "on in at by from since until till before after through during of for around about late early to".split()
)
"""Words between an act and its date."""

SAME_ACT = (
    # first: what the others are matched as
    "announce declare unveil issue publish release disclose proclaim",
    "start begin open commence launch kick_off apply effect force",
    "end close shut finish expire lapse conclude complete run_out wrap_up",
    "sink capsize overturn founder",
    "burst fail collapse breach way",
    "found establish form create set_up",
    "meet gather convene assemble summit talk talks meeting session",
    "visit travel trip stopover tour fly",
    "arrive reach land",
    "leave depart",
    "resign quit step",
    "postpone delay push put_off push_back defer",
    "hit strike shake rock walk_off walk_out walkout",
    "arrest detain seize capture",
    "sign ink",
    "win secure",
    "swear inaugurate install office become",
    "replace exchange swap change",
    "roll move",
    "return back home come_back go_back",
    "hire appoint name",
    "buy purchase acquire acquisition takeover transaction",
    "bar ban prohibit",
    "question interrogate interview",
    "air broadcast show",
    "ask demand request seek insist urge",
)
"""One row an act: words for it that newsrooms use side by side. Wider than the synonyms that join sentences, because the
sentences are joined already."""

MOVED = frozenset(
    "moved postponed delayed rescheduled deferred pushed shifted brought slipped slips slip advanced extended".split()
)
"""Verbs by which a plan is said to have another date than before."""

CLAUSE_WORDS = frozenset(
    "who which that when while after before because as if where whose although though but than until since whether amid "
    "despite once".split()
)
"""Words with which another clause begins."""
