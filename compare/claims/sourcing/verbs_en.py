"""English verbs that credit words to somebody, as tables that an editor can extend.

Owns the verbs, what they take (``Takes``) and how they colour the words (``Stance``); not where they stand in a sentence:
``cues.py`` finds them, next in the flow.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from compare.claims.sourcing.particles_en import WITH_WORDS
from compare.model import Stance


class Takes:
    """What a verb takes as the words credited: bits, and plain numbers, as an ``enum.Flag`` is ten times as dear to ask."""

    NOTHING = 0
    CLAUSE = 1
    """"said (that) the visit is off": a clause, with or without "that"; also stands beside a quotation."""
    THAT = 2
    """"showed that", but not a bare clause; also stands beside a quotation."""
    OBJECT = 4
    """"criticised the plan"."""
    PLAN = 8
    """"vowed to resign"."""
    LISTENER = 16
    """"told reporters that"."""


class Form(Enum):
    """How the verb is bent."""

    PAST = auto()
    PRESENT = auto()
    """"says"."""
    BASE = auto()
    ING = auto()


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of one verb."""

    lemma: str
    form: Form
    takes: int
    """Bits of ``Takes``."""
    news: bool
    """A verb of saying, read in every style; the others are read in ``Style.WIDE`` only."""
    noun: bool
    """Whether the form is a noun as well ("claims")."""


SAYING = (
    "say add argue assert insist maintain contend reply respond answer acknowledge admit concede confirm deny announce declare "
    "state explain remark recall reiterate reveal disclose claim allege warn predict stress emphasize emphasise clarify "
    "caution counter conclude testify note write continue suggest indicate report repeat complain observe "
    "quip joke tweet post affirm reaffirm estimate speculate lament boast recount muse retort quote exclaim hint elaborate "
    "urge vow pledge promise threaten swear imply ask demand opine signal relate protest propose recommend point_out "
    "make_clear make_it_clear attest profess stipulate specify venture posit reason summarize summarise surmise theorize "
    "comment chide shout yell scream chant cry interject tease snap mutter whisper volunteer agree proclaim blog caption email e-mail text "
    "warrant rule forecast project tout describe call"
)
"""Verbs of saying that stand beside a quotation or before a clause."""

TELLING = "tell inform assure remind notify advise convince persuade warn"
"""Verbs of saying that name the listener first."""

THINKING = (
    "think believe feel know hope fear expect suspect doubt wonder assume understand realize realise guess imagine worry "
    "presume figure reckon decide learn find hear notice remember forget conclude bet wish pray see consider anticipate"
)
"""Attitudes before a clause: no news attribution, but words credited in the wide sense."""

SHOWING = "show demonstrate prove mean determine discover hold illustrate underscore establish document read charge"
"""Evidence before "that"."""

ADDRESSING = (
    "criticize criticise praise blast slam denounce condemn attack accuse blame mock ridicule deride decry assail rebuke "
    "endorse support back oppose reject dismiss defend address discuss cite mention reference invoke highlight tout "
    "question challenge dispute rebut refute repudiate disavow disown bemoan applaud hail welcome thank congratulate salute "
    "admire respect love hate like dislike favor favour prefer want need seek propose recommend offer describe portray "
    "characterize characterise depict paint label brand dub call name compare liken view consider regard deem treat "
    "discuss debate promote champion advocate embrace back_up echo trumpet downplay minimize minimise underline "
    "express voice share reaffirm renew apologize apologise insult chide scold chastise berate lambast lambaste rip hammer "
    "skewer knock swipe belittle taunt disparage malign vilify demonize decline refuse demand request ask order "
    "encourage urge press push caution pressure beg plead challenge dare invite nominate pick choose select name condone "
    "ban prohibit allow permit approve list detail outline lay_out unveil release publish propose suggest announce report "
    "reveal disclose confirm deny predict forecast promise pledge vow threaten claim allege admit acknowledge concede "
    "indicate show signal note stress emphasize emphasise recall recount explain repeat reiterate estimate expect fear "
    "anticipate hope imagine envision foresee remember forget ignore understand know believe doubt suspect see recognize "
    "recognise accept appreciate value prize resent regret lament mourn celebrate enjoy protest resist contest trust distrust "
    "quote read tweet retweet post write state declare proclaim profess assert insist chant shout answer "
    "scrutinize examine probe investigate caricature fault pan trash bash trumpet salute laud commend "
    "credit tap vet deplore scorn loathe despise abhor"
)
"""What somebody does to somebody or something in words or in mind: "criticised the plan"."""

JUDGING = frozenset(
    "criticize criticise praise blast slam denounce condemn accuse blame ridicule deride decry assail rebuke applaud hail laud commend "
    "suspect lambast lambaste chastise fault deplore disparage".split()
)
"""Verbs of judgement (Levin 1993, classes 33.1 and 31.2): somebody says so, in words that the copy does not quote."""

VOICING = frozenset("express voice".split())
VOICED = frozenset(
    "concern concerns fear fears doubt doubts alarm worry worries skepticism scepticism reservations misgivings confidence hope hopes "
    "regret dismay outrage anger frustration disappointment support opposition optimism surprise objections".split()
)
"""Verbs and nouns that together tell what somebody thinks of it: "expressed concern that the plan"."""

FINDING = frozenset("find determine discover establish rule".split())
"""Verbs with "that" by which a body or a study says what it has found."""

PLANNING = (
    "vow pledge promise threaten swear offer agree decline refuse plan intend want wish hope seek aim try decide choose "
    "prefer expect need propose opt resolve volunteer ask demand fail hesitate like love hate claim continue pretend"
)
"""Verbs before "to": "vowed to resign"."""

BARE = frozenset(
    "say add argue insist maintain contend reply acknowledge admit concede confirm announce declare state explain claim allege warn "
    "predict stress emphasize conclude testify note write suggest tell inform assure remind notify think believe feel know "
    "hope fear swear tweet reiterate complain joke reveal estimate boast report".split()
)
"""Verbs that stand before a clause without "that"."""

BROKEN = {
    "say": "said says say saying",
    "tell": "told tells tell telling",
    "write": "wrote writes write writing",
    "speak": "spoke speaks speak speaking",
    "think": "thought thinks think thinking",
    "feel": "felt feels feel feeling",
    "know": "knew knows know knowing",
    "see": "saw sees see seeing",
    "find": "found finds find finding",
    "hear": "heard hears hear hearing",
    "mean": "meant means mean meaning",
    "hold": "held holds hold holding",
    "show": "showed shows show showing",
    "understand": "understood understands understand understanding",
    "forget": "forgot forgets forget forgetting",
    "read": "read reads read reading",
    "swear": "swore swears swear swearing",
    "bet": "bet bets bet betting",
    "foresee": "foresaw foresees foresee foreseeing",
    "forecast": "forecast forecasts forecast forecasting",
    "seek": "sought seeks seek seeking",
    "choose": "chose chooses choose choosing",
    "stand": "stood stands stand standing",
    "go": "went goes go going",
    "shoot": "shot shoots shoot shooting",
    "hit": "hit hits hit hitting",
    "lay": "laid lays lay laying",
    "take": "took takes take taking",
    "paint": "painted paints paint painting",
    "prove": "proved proves prove proving",
    "quip": "quipped quips quip quipping",
    "admit": "admitted admits admit admitting",
    "refer": "referred refers refer referring",
    "prefer": "preferred prefers prefer preferring",
    "slam": "slammed slams slam slamming",
    "knock": "knocked knocks knock knocking",
    "rip": "ripped rips rip ripping",
    "plan": "planned plans plan planning",
    "permit": "permitted permits permit permitting",
    "brag": "bragged brags brag bragging",
    "ban": "banned bans ban banning",
    "tap": "tapped taps tap tapping",
    "beg": "begged begs beg begging",
    "dub": "dubbed dubs dub dubbing",
    "snap": "snapped snaps snap snapping",
    "opt": "opted opts opt opting",
    "commit": "committed commits commit committing",
    "pan": "panned pans pan panning",
    "blog": "blogged blogs blog blogging",
    "vet": "vetted vets vet vetting",
    "dream": "dreamed dreams dream dreaming",
    "wonder": "wondered wonders wonder wondering",
    "offer": "offered offers offer offering",
    "answer": "answered answers answer answering",
    "counter": "countered counters counter countering",
    "signal": "signaled signals signal signaling",
    "label": "labeled labels label labeling",
}
"""Past, present, base and -ing of verbs that a rule would bend wrongly."""

NOUNS_TOO = frozenset(
    "claim claims report reports note notes state states comment comments answer answers call calls question questions plan "
    "plans hope hopes fear fears wish wishes doubt doubts attack attacks support back backs challenge challenges charge "
    "charges charged estimate estimates project projects forecast forecasts promise promises pledge pledges vow vows "
    "threat post posts tweet tweets text texts email emails protest protests show shows view views request requests order "
    "orders demand demands debate debates discuss offer offers list lists name names detail details outline outlines release "
    "releases remark remarks joke jokes quote quotes ruling rule rules reason reasons blame praise hail press push value "
    "account accounts cry signal signals hint hints complaint read reads find finds need needs fault mock pick credit love "
    "like likes hate regret regrets respect honor reply prize caution worry worries guess meaning feeling feelings "
    "knowing understanding reading writing ruling showing finding findings hearing warning building aim aims bet try "
    "contest trust stand stands look looks focus object objects appeal appeals vote votes side sides talk talks speech point points "
    "count counts campaign campaigns fire learning meeting thinking saying being protesting wait ask counter counters document "
    "documents chant chants charging project projects figure figures test tests sign signs text texts brand brands label labels "
    "treat treats share shares voice voices hammer slam probe approach treatment".split()
)
"""Forms that are nouns as well: they are verbs only where a verb can stand."""

STANCES: dict[str, Stance] = {
    **dict.fromkeys("claim profess purport".split(), Stance.CLAIMED),
    **dict.fromkeys("allege accuse charge".split(), Stance.ALLEGED),
    **dict.fromkeys("confirm acknowledge admit concede affirm reaffirm attest".split(), Stance.CONFIRMED),
    **dict.fromkeys("deny reject refute rebut dispute disavow repudiate".split(), Stance.DENIED),
    **dict.fromkeys("decline refuse".split(), Stance.DECLINED),
}
"""How a verb colours what is said; every other verb is neutral."""

_FORMS = (Form.PAST, Form.PRESENT, Form.BASE, Form.ING)
_VOWELS = "aeiou"


def bend(lemma: str) -> tuple[str, str, str, str]:
    """Return past, present, base and -ing form of a verb."""
    if lemma in BROKEN:
        past, present, base, ing = BROKEN[lemma].split()
        return past, present, base, ing
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied", lemma[:-1] + "ies", lemma, lemma + "ing"
    hissing = lemma.endswith(("s", "sh", "ch", "x", "z"))
    present = lemma + ("es" if hissing else "s")
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return lemma + "d", present, lemma, lemma[:-1] + "ing"
    return lemma + "ed", present, lemma, lemma + "ing"


def _lemmas() -> dict[str, tuple[int, bool]]:
    """Return what each verb takes, and whether it is a verb of saying."""
    found: dict[str, tuple[int, bool]] = {}
    rows = (
        (SAYING, Takes.CLAUSE, True),
        (TELLING, Takes.CLAUSE | Takes.LISTENER, True),
        (THINKING, Takes.CLAUSE, False),
        (SHOWING, Takes.THAT, False),
        (ADDRESSING, Takes.OBJECT, False),
        (PLANNING, Takes.PLAN, False),
        (" ".join(WITH_WORDS), Takes.NOTHING, False),
    )
    for lemmas, takes, news in rows:
        for lemma in lemmas.split():
            if "_" not in lemma:
                before, saying = found.get(lemma, (Takes.NOTHING, False))
                found[lemma] = (before | takes, saying or news)
    return found


def _forms() -> dict[str, Verb]:
    """Return every form of every verb."""
    found: dict[str, Verb] = {}
    for lemma, (takes, news) in _lemmas().items():
        for word, form in zip(bend(lemma), _FORMS, strict=True):
            found.setdefault(word, Verb(lemma, form, takes, news, word in NOUNS_TOO))
    return found


FORMS: dict[str, Verb] = _forms()
"""Every form of every verb above, in lower case."""
