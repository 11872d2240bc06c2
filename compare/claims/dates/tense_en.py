"""English words by which a clause looks forward or back: the tables of ``tense.py``."""

from __future__ import annotations

FUTURE_CUES = frozenset(
    "will ll shall would wouldn shouldn expect expects expected schedule scheduled due slated intend intends upcoming "
    "tentatively may should must can might planned needs likely unlikely".split()
)
"""Verbs and adverbs of what is to come ("wouldn" as it stands before "'t")."""
PAST_CUES = frozenset(
    "taken given seen shown written chosen driven beaten broken spoken stolen sworn worn thrown "
    "risen fallen hidden forgotten begun "
    "was were wasn weren had hadn did didn has hasn have haven been said told met held took came went began saw gave made "
    "won lost found fell rose sent left kept spoke became wrote ran hit cut put broke sold bought paid led got fought "
    "killed closed ended reported announced drew shot stood struck felt thought brought built caught chose "
    "flew grew knew sank rode quit "
    "withdrew swore upheld threw tore stole swept shook taught wore froze overcame overthrew undertook forgot "
    "resumed spent slew strode sought".split()
)
"""Verbs of what has been, in forms that do not end in "ed"; words that lead back."""
LEADING_BACK = frozenset({"since", "after", "interview", "poll", "survey"})
"""Words that lead back and are no verbs."""
PRESENT_CUES = frozenset(
    "meets begins starts opens expires takes arrives leaves holds travels resumes hosts convenes kicks faces gathers returns "
    "departs airs goes debuts premieres speaks appears concludes plays visits heads flies sails ends closes lapses".split()
)
"""Verbs in the present that news gives a date in a timetable: "the court meets Monday"."""
PLURAL_CUES = frozenset("kick meet gather vote go open play return begin start resume leave arrive convene".split())
"""The same of many: they look forward after a plural ("leaders meet"), not after "not" or "to"."""
MODALS = frozenset("will would shall should may might must can could ll to".split())
"""Words after which a verb has no past form ("could hit")."""
STATES = frozenset("be is are stay stays remain remains".split())
"""Verbs with which a participle is no past ("will stay closed")."""
PLANS = frozenset({"plan", "plans"})
"""Verbs before an object ("plans a vote"), nouns elsewhere ("announced plans")."""
ARTICLES = frozenset({"a", "an", "the", "its", "their", "his", "her", "more", "another", "to"})
NO_VERBS = frozenset(
    "the a an its his her their this that these those all any some each every another one both many more most "
    "death power court prison jail school office people children work war peace zero him them us me it those what".split()
)
"""Words after which "to" is no infinitive, and a word in "s" no verb."""
LEADING_ON = frozenset(
    "is are be was were have has going likely ready about set due scheduled expected slated planned plans plan agreed "
    "agrees intends intend hopes hope hoping wants want wanted vowed vows promised promises pledged pledges threatened "
    "threatens aims decided prepared poised supposed invited urged deadline plans preparing planning trying seeking seeks "
    "ordered asked allowed called able eligible chance".split()
)
"""Words before "to" that leave what follows to come ("agreed to meet Monday"); after others it goes with the verb before it
("met to discuss")."""
ASKING = frozenset(
    "call calls called calling ask asks asked asking urge urges urged urging want wants wanted expect expects expected "
    "told invite invites invited press presses pressed implored begged".split()
)
"""Verbs of asking: what somebody is asked to do is still to come ("called for him to cancel the Monday session")."""
PERSONS = frozenset("him her them us me you lawmakers congress".split())
DEGREES = frozenset({"more", "most", "less", "least", "very", "any"})
"""Words before "likely" by which it says how, and not what is to come ("grew more likely on Tuesday")."""
NO_PLANS = frozenset(
    "used had have has seemed seems appeared appears claimed claims was were turned said proved".split()
)
"""Words before "to be" that leave what follows in the past or the present."""
COMING = frozenset(
    "heading leaving travelling traveling visiting meeting arriving hosting holding returning flying coming going starting "
    "opening joining attending speaking appearing marching rallying voting convening gathering facing running competing "
    "fighting debating preparing bracing girding readying gearing".split()
)
"""Participles by which "is", "are" before them tell a plan ("is heading to London Thursday")."""
BEING = frozenset({"is", "are", "am", "re", "be"})
LOOKING_ON: dict[str, frozenset[str]] = {
    "plans": frozenset({"for"}),
    "preparing": frozenset({"for"}),
    "prepared": frozenset({"for"}),
    "prepare": frozenset({"for"}),
    "advance": frozenset({"of"}),
    "ahead": frozenset({"of"}),
    "see": frozenset({"you"}),
    "chance": frozenset({"of", "in", "against"}),
    "chances": frozenset({"of", "in", "against"}),
    "leads": frozenset({"up"}),
    "arranged": frozenset({"for"}),
}
"""Words that look forward with the word after them ("plans for a rally on Friday", "in advance of his visit on Monday")."""
CALLING_OFF = frozenset("cancel canceled cancelled cancels postponed skipped scrapped missed delayed".split())
"""Verbs by which a plan is over ("canceled a scheduled interview Monday")."""
FRAMING = frozenset({"a", "an", "the", "its", "their", "his", "her", "first", "last", "only"})
"""Words before a participle that make it part of a noun."""
PAST_EVENTS = frozenset(
    "ruling verdict decision attack attacks shooting blast bombing bombings explosion crash announcement declaration "
    "statement report arrest arrests defeat victory loss win death killing killings collapse decline drop gain losses "
    "gains close results win wins victory victories performance upset massacre remarks incident raid clash clashes riot riots strike accident quake earthquake disaster comments remarks".split()
)
"""Nouns for what has happened when it is written of: "Tuesday's ruling"."""
AHEAD_OF_DATES = frozenset({"by", "next", "starting", "beginning", "soon"})
"""Words right before a date that look forward where the clause tells nothing."""
EXTENDING = frozenset({"until", "till", "effective"})
"""Words right before a date that look forward in any clause, but at its beginning ("Until Monday, he had ...")."""
EARLIEST = (("as", "soon", "as"), ("as", "early", "as"), ("no", "earlier", "than"), ("no", "sooner", "than"))
"""Words right before a date that look forward in any clause."""
PLANNED = frozenset({"due", "scheduled", "expected", "slated", "planned", "set"})
"""Plans that are over after "had been"."""
NOT_PAST_IN_ED = frozenset(
    "unspecified undisclosed unprecedented unidentified hundred need needed indeed proceed exceed succeed speed feed breed greed seed bleed united".split()
)
"""Words in "ed" that are no past form."""
NEGATIONS = frozenset({"not", "never", "neither", "nor", "immediately", "t"})
"""Words by which "could" is of the past: "could not be reached Friday"."""

PUT_OFF = frozenset(
    "postponed delayed deferred moved pushed rescheduled shifted brought cancelled canceled scrapped switched".split()
)
"""What has been "put off to" a date, or moved to it, is still to come, though the form is that of the past."""
LONG_FIXED = frozenset(
    "election elections ballot referendum convention primary primaries caucus caucuses runoff midterm midterms summit games "
    "olympics".split()
)
"""Events whose month is known long before."""
