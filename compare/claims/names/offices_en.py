"""Offices, ranks and parties as English copy words them: tables that an editor can extend.

One row an office: the *sphere* in which two offices exclude each other, the office, then every wording. Several words
of one wording are joined by "_". Within a sphere another office is a difference; across spheres it is none, for a
senator may be a lawyer. ``roles.py`` reads by these tables.
"""

from __future__ import annotations

OFFICE_ROWS: tuple[tuple[str, str, str], ...] = (
    # sphere, office, wordings
    ("state", "head of state", "president presidents"),
    ("state", "head of government", "prime_minister premier pm chancellor taoiseach"),
    ("state", "monarch", "king queen emperor emir sultan"),
    ("state", "governor", "governor gov"),
    ("state", "mayor", "mayor lord_mayor"),
    ("state", "minister", "minister secretary ministers"),
    ("state", "permanent secretary", "permanent_secretary principal_secretary"),
    ("state", "minister/foreign", "top_diplomat secretary_of_state foreign_secretary chief_diplomat"),
    ("state", "minister/home", "home_secretary"),
    ("state", "attorney general", "attorney_general"),
    ("state", "vice president", "vice_president"),
    ("state", "chief cabinet secretary", "chief_cabinet_secretary cabinet_secretary"),
    ("seat", "representative", "representative rep congressman congresswoman congressmember"),
    ("seat", "senator", "senator sen"),
    ("seat", "member of parliament", "mp mep"),
    ("house", "speaker", "speaker"),
    ("house", "majority leader", "majority_leader"),
    ("house", "minority leader", "minority_leader"),
    ("house", "whip", "whip majority_whip minority_whip"),
    ("body", "chair", "chair chairman chairwoman chairperson co-chair co-chairman co-chairwoman"),
    ("body", "ranking member", "ranking_member ranking_democrat ranking_republican"),
    ("body", "secretary-general", "secretary-general general_secretary secretary_general"),
    ("body", "treasurer", "treasurer"),
    ("body", "chief executive", "ceo chief_executive chief_executive_officer"),
    ("body", "finance chief", "cfo chief_financial_officer finance_chief"),
    ("body", "operating chief", "coo chief_operating_officer"),
    ("body", "director", "director executive_director managing_director director-general director_general"),
    ("body", "sporting director", "sporting_director director_of_football"),
    ("body", "manager", "manager head_coach"),
    ("body", "coach", "coach assistant_coach"),
    ("body", "curator", "curator"),
    ("body", "editor", "editor editor-in-chief"),
    ("body", "headmaster", "headmaster headmistress"),
    ("body", "owner", "owner"),
    ("body", "commissioner", "commissioner"),
    (
        "staff",
        "spokesperson",
        "spokesman spokeswoman spokesperson press_secretary communications_director press_officer",
    ),
    ("staff", "chief of staff", "chief_of_staff"),
    ("staff", "campaign manager", "campaign_manager campaign_chairman"),
    ("staff", "pollster", "pollster"),
    ("staff", "strategist", "strategist"),
    ("staff", "speechwriter", "speechwriter"),
    ("staff", "adviser", "adviser advisor counselor counsellor"),
    ("staff", "national security adviser", "national_security_adviser national_security_advisor"),
    ("staff", "lobbyist", "lobbyist"),
    ("law", "lawyer", "lawyer attorney counsel solicitor barrister"),
    ("law", "special counsel", "special_counsel"),
    ("law", "special prosecutor", "special_prosecutor"),
    ("law", "prosecutor", "prosecutor district_attorney"),
    ("law", "judge", "judge justice magistrate presiding_judge"),
    ("law", "mediator", "mediator arbitrator"),
    ("envoy", "envoy", "envoy special_envoy representative_for"),
    ("envoy", "ambassador", "ambassador"),
    ("envoy", "consul", "consul consul_general"),
    ("envoy", "negotiator", "negotiator chief_negotiator"),
    ("forces", "general", "general gen lieutenant_general major_general brigadier_general lt_gen maj_gen brig_gen"),
    ("forces", "admiral", "admiral adm rear_admiral vice_admiral"),
    ("forces", "colonel", "colonel col lieutenant_colonel lt_col"),
    ("forces", "captain", "captain capt skipper"),
    ("forces", "major", "maj"),
    ("forces", "lieutenant", "lieutenant lt"),
    ("forces", "sergeant", "sergeant sgt"),
    ("police", "police chief", "police_chief chief_of_police"),
    ("police", "sheriff", "sheriff"),
    ("police", "inspector", "inspector superintendent"),
    ("police", "detective", "detective"),
    ("church", "bishop", "bishop archbishop"),
    ("church", "cardinal", "cardinal"),
    ("church", "priest", "priest father pastor reverend rev"),
    ("church", "rabbi", "rabbi"),
    ("church", "imam", "imam"),
    ("work", "comedian", "comedian comic"),
    ("work", "host", "host talk-show_host talk_show_host presenter anchor"),
    ("work", "actor", "actor actress"),
    ("work", "singer", "singer"),
    ("work", "musician", "musician guitarist pianist drummer violinist cellist"),
    ("work", "writer", "writer author novelist poet"),
    ("work", "economist", "economist"),
    ("work", "historian", "historian"),
    ("work", "nurse", "nurse"),
    ("work", "doctor", "doctor physician surgeon"),
    ("work", "teacher", "teacher"),
    ("work", "farmer", "farmer"),
    ("work", "fisher", "fisherman fisher"),
    ("work", "engineer", "engineer"),
    ("work", "architect", "architect"),
    ("work", "geologist", "geologist seismologist"),
    ("work", "biologist", "biologist ecologist"),
    ("work", "goalkeeper", "goalkeeper keeper"),
    ("work", "defender", "defender"),
    ("work", "midfielder", "midfielder"),
    ("work", "striker", "striker forward winger"),
    ("work", "driver", "driver"),
    ("work", "pilot", "pilot"),
)
"""Another office of one sphere is a difference: "union president" and "union treasurer"."""

ONE_IN_OTHER_WORDS: tuple[frozenset[str], ...] = (
    frozenset({"director", "chief executive"}),
    frozenset({"manager", "coach"}),
)
"""Offices of one sphere that copy exchanges for each other: a company's director runs it, a manager coaches."""

GENERAL_ROWS: tuple[tuple[str, str], ...] = (
    ("state", "leader official politician"),
    ("seat", "lawmaker legislator member"),
    ("house", "leader"),
    ("body", "head leader official chief executive founder co-founder president member representative boss"),
    ("staff", "aide official staffer assistant"),
    ("law", "official"),
    ("envoy", "official diplomat representative"),
    ("forces", "officer commander official"),
    ("police", "officer chief official"),
    ("church", "leader cleric"),
    ("work", "player footballer scientist researcher professor artist entertainer celebrity star"),
)
"""Wordings that are less exact and fit every office of their sphere: an aide may be a chief of staff."""

RANKS: dict[str, str] = {
    "deputy": "deputy", "vice": "deputy", "senior_deputy": "senior deputy", "assistant": "assistant", "associate": "deputy",
    "acting": "acting", "interim": "acting", "caretaker": "acting", "designate": "elect", "elect": "elect",
    "president-elect": "elect", "junior": "deputy", "parliamentary": "",
}  # fmt: skip
"""Words before an office that make it another one."""

RANKED_OFFICES: dict[str, tuple[str, str]] = {
    # wording: (rank, office wording)
    "undersecretary": ("under", "secretary"), "under-secretary": ("under", "secretary"), "undersecretary-general": ("under", "secretary-general"),
    "vice-chairman": ("deputy", "chairman"), "vice-chair": ("deputy", "chair"), "vice-president": ("", "vice_president"), "vice-minister": ("deputy", "minister"),
    "vice-governor": ("deputy", "governor"), "vice-mayor": ("deputy", "mayor"), "president-elect": ("elect", "president"), "vice_president-elect": ("elect", "vice_president"), "governor-elect": ("elect", "governor"),
    "mayor-elect": ("elect", "mayor"), "senator-elect": ("elect", "senator"), "lieutenant_governor": ("deputy", "governor"), "lt_gov": ("deputy", "governor"),
}  # fmt: skip
"""Offices that hold their rank."""

FORMER = frozenset("former ex onetime one-time retired past late".split())
"""Words that say that an office is held no more."""

OPEN = frozenset(
    "first second third fourth last outgoing then fired ousted current longtime long-time veteran incoming new".split()
)
"""Words that leave open whether an office is still held."""

FIELD_WORDS: dict[str, str] = {
    variant: row.split()[0]
    for row in (
        "foreign external diplomat",
        "finance treasury financial exchequer",
        "defense defence",
        "interior home",
        "labor labour employment",
        "economy economic economics",
        "commerce trade",
        "transport transportation",
        "health",
        "justice",
        "education",
        "environment environmental",
        "agriculture farm farming",
        "energy",
        "industry",
        "culture",
        "science",
        "information",
        "housing",
        "tourism",
        "logistics",
        "infrastructure",
        "security",
        "intelligence",
        "judiciary",
        "fisheries",
        "immigration",
        "water",
        "planning",
        "mines mining",
        "ethics",
        "oversight",
        "budget",
    )
    for variant in row.split()
}
"""What a minister or a committee is for, and the word that stands for it."""

COMMITTEE = frozenset("committee panel subcommittee".split())
"""A chair's field counts only where a committee is named: a union's chair has none."""

PARTIES: dict[str, str] = {
    "r": "republican", "d": "democrat", "i": "independent", "republican": "republican", "gop": "republican", "democrat": "democrat",
    "democratic": "democrat", "labour": "labour", "conservative": "conservative", "tory": "conservative", "independent": "independent",
}  # fmt: skip
"""Parties by letter and word; "Labour" and "Conservative" only behind "MP" or "party"."""

STATE_PARTIES = frozenset("r d i republican democrat gop democratic".split())
"""Parties that are told with a state: "R-Ky.", "Democrat of Ohio"."""

CAMPS: dict[str, str] = {"opposition": "opposition", "ruling": "government", "governing": "government"}
"""On which side a politician stands, outside the US more often told than the party."""

BEFORE_NAMES = frozenset(
    """mr mrs ms miss dr sir dame lord lady president prime minister premier chancellor king queen prince princess governor gov
    senator sen representative rep mayor secretary foreign defense defence finance general gen colonel col captain capt
    justice judge chief chairman chairwoman chair deputy vice former then president professor prof ambassador special
    envoy spokesman spokeswoman spokesperson economic trade sgt lt lieutenant sergeant major maj adm admiral rev reverend
    father pope bishop archbishop cardinal speaker congressman congresswoman leader director undersecretary coach ceo
    commissioner inspector superintendent sheriff officer detective minister interior labor labour health transport commerce
    justice-designate u.s us""".split()
)
"""Words before a name that are an office or a courtesy, not the name."""
