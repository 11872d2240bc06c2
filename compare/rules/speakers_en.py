"""English words that tell whether two credits mean one source, as tables that an editor can extend.

Used by ``speakers.py`` and ``same_source.py``; what kind of source a word makes is in ``compare/claims/sourcing``.
"""

from __future__ import annotations

PRONOUNS = frozenset(
    "one he she it they them him her his its their who which that we i you there this these those".split()
)
"""A source that still ends in one of these was resolved to nobody."""

SPEAKING_FOR = frozenset(
    "spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons spox registrar lawyer attorney counsel "
    "press publicist representative".split()
)
"""Who speaks for a person or body and not for himself: the same source as the body."""

HEADS = frozenset(
    "chairman chairwoman chairperson chair president head chief director ceo governor commissioner secretary-general leader manager".split()
)
"""Who heads a body: "union chairman Rein Aavik" says what the union says."""

GENERIC_BODIES = frozenset(
    "company firm owner operator carrier airline maker automaker manufacturer group club bank station paper newspaper "
    "agency organization organisation institution court union team association body office department ministry".split()
)
"""Nouns that stand for a body named elsewhere: "the company", "the airline". Alone they say too little to differ."""

NO_OWNER = frozenset("statement release notice post tweet message letter text".split())
"""Documents that say nothing of whose they are."""

MODIFIERS = frozenset(
    "official officials source sources spokesman spokeswoman spokesperson spokespeople statement statements document documents "
    "report reports data figures fact sheet filing filings release notice website communique senior top chief national federal "
    "state local official ruling opposition country government's new former own interim acting separate joint written "
    "people person issued released published".split()
)
"""Words that do not tell one body from another."""

SAYS_SO = frozenset(
    "said say says saying told tells telling according announced announces announcing announcement reported reports "
    "reportedly stated states wrote writes confirmed confirms denied denies claimed claims alleged alleges allegedly accused "
    "accuses acknowledged added adds noted notes warned warns described describes cited cites citing showed shows showing "
    "revealed disclosed testified argued argues insisted insists suspect suspects estimated estimates predicted concluded "
    "tweeted posted statement released calls called vowed pledged promised accusing alleging claiming "
    "expects forecasts believes intends hopes fears thinks considers".split()
)
"""Forms after which a sentence cannot be called flat, whether or not its source was read; whose view it is, they say."""

KEEPING_COUNT = frozenset("recorded registered documented tallied logged".split())
"""What a body does with numbers: they are its word then."""

HEARSAY = frozenset("learned reportedly said reported believed understood rumored rumoured thought told heard".split())
"""Passive cues that do relay somebody: "it was learned", not "it is unclear"."""

CHANNELS = {
    **dict.fromkeys("tweet tweets tweeted tweeting twitter facebook instagram".split(), "social media"),
    **dict.fromkeys("statement statements".split(), "a statement"),
    **dict.fromkeys("letter letters".split(), "a letter"),
    **dict.fromkeys("email emails e-mail e-mails memo memorandum".split(), "a message"),
    **dict.fromkeys("interview interviews".split(), "an interview"),
    **dict.fromkeys("reporters journalists briefing".split(), "reporters"),
    **dict.fromkeys("testified testimony testifying hearing".split(), "a hearing"),
    **dict.fromkeys("speech rally".split(), "a speech"),
    **dict.fromkeys("outside hallway corridor courtyard lobby steps sidewalk".split(), "in person"),
}
"""By which way the same person said it: a tweet and a statement are two documents, and may differ in their words."""

ANYWHERE = frozenset({"in person"})
SPOKEN = frozenset({"an interview", "reporters", "a hearing", "a speech", "in person"})
"""Ways that say where somebody stood, and ways that may be used there."""

LISTENING = frozenset("told tells telling interview interviews".split())
"""Words by which an outlet says that it was told something itself."""

NO_SIDE = frozenset(
    "familiar knowledge briefed informed privy direct matter thinking discussions negotiations talks".split()
)
"""Words of a description that do not tell one unnamed source from another: "people familiar with the matter"."""

OWN_ACTS = frozenset("announced announces announcing pledged promised vowed declared decided".split())
"""Cues with which somebody tells what he does himself."""

PROMISES = frozenset(
    "pledged pledges pledging pledge promised promises promising promise vowed vows vowing vow threatened threatens threatening threaten "
    "offered offers offering offer".split()
)
"""Cues with which somebody binds himself: what he is credited with is a promise, and not that the thing is so."""

SPEAKING_PAPERS = frozenset(
    "communique communiqué statement declaration draft text document agreement accord deal treaty pact memorandum memo filing notice "
    "order decree directive ruling judgment judgement verdict indictment complaint lawsuit suit petition motion report study "
    "survey poll review audit census letter resolution bill law act budget contract manifesto "
    "guidelines guidance rules regulation data figures statistics records documents emails e-mails footage video "
    "charter constitution clause white-paper transcript".split()
)
"""Papers and recordings that say something themselves."""

PAPER_VERBS = frozenset(
    "bars bar bans ban freezes freeze calls call sets set provides provide requires require orders order allows allow permits permit "
    "forbids forbid prohibits prohibit limits limit caps cap obliges oblige binds bind commits commit foresees foresee envisages envisage "
    "stipulates stipulate lists list names name puts put gives give covers cover contains contain includes include details detail "
    "outlines outline describes describe shows show showed reads read finds find found concludes conclude concluded recommends recommend "
    "recommended urges urge urged demands demand demanded accuses accuse accused alleges allege alleged blames blame blamed cites cite "
    "cited mentions mention mentioned makes mandates mandate establishes establish creates create raises lowers extends extend barred banned froze "
    "called provided required ordered allowed permitted forbade prohibited limited capped listed named covered contained included "
    "detailed outlined described suggests suggest suggested indicates indicate indicated applies apply applied".split()
)
"""What papers do in words: whoever writes so says where it stands."""
