"""English words for what is counted, and for what befell it: data for ``counted.py`` and ``shapes.py``.

"38 people were killed and 212 injured": both count people, and they are two counts, because of the words of state.
"""

from __future__ import annotations

STATES: tuple[str, ...] = (
    # one state a row, its name first
    "dead kill kills killed killing die dies died dying death deaths fatality fatalities bodies body perished toll slain drowned",
    "injured injure injures injuring hurt wounded wounding injuries wounds",
    "striking walkout stoppage",
    "treated treatment hospitalized hospitalised",
    "missing unaccounted disappeared",
    "rescued rescue saved survivors survived plucked",
    "aboard onboard",
    "arrested arrest arrests detained detain detentions custody",
    "displaced evacuated evacuate evacuation fled homeless flee uprooted",
    "sheltered shelter shelters sleeping sleep",
    "infected infections sickened cases",
    "destroyed burned burnt razed collapsed gutted flattened leveled",
    "damaged cracked",
    "charged indicted charges indictment convicted",
    "fired layoffs redundancies sacked",
    "capacity authorized licensed license licence certified",
    "deep depth underground beneath underneath below",
    "away north south east west northeast northwest southeast southwest upstream downstream offshore",
    "tall high height altitude",
    "long length",
    "wide width",
)
"""Two figures with different states are never compared."""

TOLLS = frozenset(
    {"dead", "injured", "treated", "missing", "rescued", "arrested", "displaced", "infected", "destroyed"}
)
"""States whose count grows from report to report: "at least 31" is then that day's count."""

STATE_OF: dict[str, str] = {word: row.split(" ", 1)[0] for row in STATES for word in row.split()}
"""The state that a word tells of."""
STATES_IN_TWO_WORDS: dict[tuple[str, str], str] = {
    ("on", "board"): "aboard",
    ("laid", "off"): "fired",
    ("picked", "up"): "rescued",
    ("to", "safety"): "rescued",
    ("to", "hospital"): "treated",
    ("to", "hospitals"): "treated",
    **dict.fromkeys(
        [("stay", "off"), ("stayed", "off"), ("walk", "off"), ("walked", "off"), ("stop", "work")], "striking"
    ),
    **dict.fromkeys([("stopped", "work"), ("downed", "tools")], "striking"),
    ("in", "hospital"): "treated",
    ("hospital", "care"): "treated",
    ("hospital", "treatment"): "treated",
    ("in", "hospitals"): "treated",
}
"""States that one word does not say: a board may be a body."""

STORY_TOTALS = frozenset({"dead", "injured", "missing", "rescued", "aboard", "treated", "striking", "infected"})
"""States of which a story has one total: outlets mean the same by the first that each gives, in whatever words."""

LOSSES = frozenset("cuts losses redundancies reductions layoffs".split())
"""Heads that count what stands before them: "1,250 job cuts" are jobs."""

COUNTED_ALIKE: tuple[str, ...] = (
    "jobs posts positions",
    "houses homes dwellings",
    "ships vessels boats ferries",
    "planes aircraft jets airplanes",
    "schools kindergartens",
    "plaintiffs claimants",
    "charges counts",
    "matches games fixtures appearances",
    "cars vehicles automobiles",
    "wagons carriages coaches",
    "companies firms businesses",
    "lawmakers legislators deputies",
    "flights services departures sailings crossings",
    "emails mails messages",
    "agreements documents accords pacts deals memorandums memoranda treaties",
)
"""One row a thing counted, in words that newsrooms exchange for each other beside a number."""

DIMENSIONS = frozenset({"deep", "away", "tall", "long", "wide"})
"""States of lengths; the others are states of what is counted."""

MOVES: tuple[str, ...] = (
    # one direction a row, its name first
    """up rise rises rose risen rising rallied gain gains gained jump jumps jumped climb climbs climbed soared surge surged
    leapt advanced grew grown growth increase increased increases higher""",
    """down fall falls fell fallen falling drop drops dropped slid slide slipped sank plunge plunged tumbled declined
    decline lost shed slumped shrank contracted decrease decreased decreases lower""",
)
"""Which way a share or a number of points is a change: a rise and a fall are two things, unless their size is the same."""

BEFALLEN = {word: state for word, state in STATE_OF.items() if state not in DIMENSIONS}
MEASURED_SO = {word: state for word, state in STATE_OF.items() if state in DIMENSIONS}
MOVED = {word: row.split()[0] for row in MOVES for word in row.split()}
"""The words of state by what they are said of: things counted, lengths, shares."""

PLURALS = frozenset(
    """people men women children police crew aircraft personnel dead missing injured wounded staff cattle sheep fish
    troops clergy laureates youths spacecraft livestock dwellings hectares media fishermen firemen policemen servicemen
    congressmen lawmakers businessmen teeth feet geese mice criteria data""".split()
)
"""Plurals that do not end in "s", and heads without a plural."""

NO_PLURALS = frozenset(
    "is was has does this its his less across towards afterwards always perhaps thus yes plus versus as us".split()
)
"""Words in "s" that are no plural noun."""

NO_COUNT_OF = frozenset(
    """second minute hour day night week weekend month year decade century time fold strong plus odd way star old pronged part
    track storey story floor""".split()
)
"""Words joined to a number that are not counted in copy: times, and what only looks counted ("a 4,000-strong crowd")."""

LASTING = frozenset("seconds minutes hours days nights weeks weekends months quarters years decades times".split())
"""What is counted of time."""

PEOPLE = frozenset(
    """people person persons men women children passengers passenger crew members member residents resident workers
    worker employees employee staff staffers civilians civilian villagers villager soldiers soldier troops troop
    personnel protesters protester demonstrators victims victim survivors survivor patients patient students student
    pupils pupil teachers teacher migrants migrant refugees refugee prisoners prisoner detainees detainee hostages
    hostage plaintiffs plaintiff claimants claimant couriers courier others other dead injured wounded bodies deaths
    fatalities spectators fans voters tourists tourist officers officer firefighters rescuers sailors fishermen
    guests visitors inhabitants individuals suspects suspect strikers dockers dockworkers miners fighters militants
    rebels servicemen policemen firemen businessmen cases case""".split()
)
"""Words for people that outlets exchange for one another: "17 couriers" are "17 plaintiffs"."""

AT_WORK = frozenset("people workers employees staff staffers jobs posts positions".split())
"""Words for people at work, and for what they work at: "5,000 jobs" / "put 5,000 people to work"."""

CALLED_PEOPLE = frozenset(
    """recipients donors delegates attendees participants applicants candidates nominees finalists subscribers agents deputies
    prosecutors lawyers attorneys diplomats aides advisers advisors officials experts doctors nurses drivers farmers
    veterans immigrants beneficiaries enrollees customers users viewers readers signers signatories supporters backers
    activists marchers executives leaders representatives senators lawmakers legislators congressmen jurors judges
    commuters shoppers fans renters homeowners retirees graduates volunteers organizers scientists nominees hikers
    climbers motorists riders callers americans adults voters residents seniors babies kids""".split()
)
"""Words for people that another outlet may call people and nothing else; they stand for no other word of the list."""

MERE_PEOPLE = frozenset("people persons individuals".split())
"""Words that stand for any of them."""

PARTISANS = frozenset("republicans democrats conservatives liberals socialists greens nationalists".split())
"""Words for people of one party: members of something may be they, another party's people are not."""

ANYBODY = frozenset(
    "people person persons others other individuals victims residents civilians members men women dead bodies deaths cases case".split()
)
"""Words for people that say nothing of who they are."""

GATHERED: dict[str, str] = {
    **dict.fromkeys("crowd crowds audience throng attendance turnout gathering".split(), "people"),
    **dict.fromkeys("workforce payroll staff employs employed employing".split(), "workers"),
    "membership": "members",
    "population": "residents",
}
"""Words of which a number counts what they are made of: "a crowd of 4,000"."""

POLLS = frozenset("poll polls polling survey surveys surveyed polled pollster pollsters".split())
"""Words of a sentence in which "48 to 44" are shares."""

LEADS = frozenset(
    """lead leads leading led margin advantage edge trails trail trailing trailed deficit swing bump ahead behind lagging
    lags""".split()
)
"""Words of a sentence in which points are of a share."""

JUDGES = frozenset(
    "justices judges members policymakers directors governors ministers commissioners jurors lawmakers senators".split()
)
"""Who is counted in "four of the five justices": a vote."""

OF_A_VOTE = frozenset(
    """vote votes voted voting ruling ruled decision court panel justices judges senate house parliament assembly board
    majority passed approved rejected adopted ballot council committee bench lawmakers bill resolution chamber
    policymakers motion measure congress diet""".split()
)
SURELY_A_VOTE = frozenset("vote votes voted ballot ruling ruled decision".split())
OF_A_GAME = frozenset("beat goal goals match game scored cup league final season".split())
MAYBE_A_GAME = OF_A_GAME | frozenset("win won lost score draw drew victory defeat lead".split())
"""Words that make "2-1" a vote, or a score."""

NUMBERED = frozenset(
    """no number article section chapter page room route highway flight channel gate terminal line act title
    amendment resolution proposition phase stage step level tier category class type form rule item part volume version
    unit block platform track pier zone district ward precinct grade round day week year bus train hall building lot
    engine reactor apollo mark model series top area figure table paragraph""".split()
)
"""Words that take the number behind them for their name: "Flight 370", "article 9"."""

EVENTS_IN_A_ROW = frozenset(
    """visit trip summit meeting term round attempt title win victory defeat loss talks goal strike launch test
    election time hearing debate tour cut increase rise hike quarter vote ballot veto shutdown session lawsuit suit appeal
    arrest indictment impeachment inquiry shooting storm hurricane flood attack crash resignation nominee nomination pick
    subpoena request report ruling rally stop""".split()
)
"""What an ordinal counts: "his third trip", "the fourth summit"."""

OF_ONE = frozenset("driver captain pilot gunman attacker assailant shooter".split())
"""Of these, whom a story has one of: his age is known by the word where no name stands beside it."""

RANKED: dict[str, str] = {
    word: row.split()[0]
    for row in (
        "largest biggest", "smallest", "highest tallest", "lowest", "oldest", "longest", "busiest", "richest wealthiest",
        "poorest", "deadliest", "fastest", "strongest",
    )
    for word in row.split()
}  # fmt: skip
"""Superlatives behind an ordinal, which make it a rank: "the third-largest bank"; one row a measure."""

DOERS_IN_A_ROW = frozenset(
    "country nation state city company bank club person woman man president minister lawmaker team player".split()
)
"""Who an ordinal counts, where "to" follows: "the fourth country to approve it"."""

SAYING = frozenset("said say says told added reported announced according spokesman spokeswoman".split())
"""Words of telling: they say nothing of what is counted."""

CLAUSE_ENDS = frozenset(
    "and but while as after before when who which that whose where because although though since so or".split()
)
"""Words at which the clause of a figure ends."""
