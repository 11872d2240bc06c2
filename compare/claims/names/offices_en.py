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
    ("seat", "state senator", "state_senator state_sen"),
    ("seat", "state representative", "state_representative state_rep assemblyman assemblywoman"),
    ("seat", "council member", "councilman councilwoman councilmember councilor councillor alderman"),
    ("seat", "member of parliament", "mp mep"),
    ("house", "speaker", "speaker"),
    ("house", "majority leader", "majority_leader"),
    ("house", "minority leader", "minority_leader"),
    ("house", "whip", "whip majority_whip minority_whip"),
    ("body", "chair", "chair chairman chairwoman chairperson co-chair co-chairman co-chairwoman"),
    (
        "body",
        "ranking member",
        "ranking_member ranking_democrat ranking_republican top_democrat top_republican senior_democrat senior_republican",
    ),
    ("body", "inspector general", "inspector_general"),
    ("body", "clerk", "clerk"),
    ("body", "comptroller", "comptroller controller auditor"),
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
    ("law", "prosecutor", "prosecutor district_attorney united_states_attorney us_attorney"),
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
    ("work", "midfielder", "midfielder"),
    ("work", "striker", "striker forward winger"),
    ("work", "driver", "driver"),
    ("work", "pilot", "pilot"),
)
"""Another office of one sphere is a difference: "union president" and "union treasurer"."""

ONE_IN_OTHER_WORDS: tuple[frozenset[str], ...] = (
    frozenset({"director", "chief executive"}),
    frozenset({"manager", "coach"}),
    frozenset({"president", "chief executive"}),
    frozenset({"senator", "state senator"}),
    frozenset({"representative", "state representative"}),
)
"""Offices of one sphere that copy exchanges for each other: a company's director runs it, a manager coaches."""

OFFICES_BY_VERB: dict[str, str] = {
    verb: wording
    for wording, verbs in (
        ("spokesperson", "speaks_for spoke_for"),
        ("chair", "chairs chaired co-chairs co-chaired"),
        ("head", "heads headed leads led runs ran"),
        ("director", "directs directed"),
        ("editor", "edits edited"),
        ("coach", "coaches coached"),
        ("manager", "manages managed"),
        ("owner", "owns owned co-owns co-owned"),
        ("founder", "founded co-founded"),
        ("adviser", "advises advised"),
        ("lobbyist", "lobbies_for lobbied_for"),
    )
    for verb in verbs.split()
}
"""The office of which "who speaks for the fund" tells, by the verb; two words of a verb are joined by "_"."""

GENERAL_ROWS: tuple[tuple[str, str], ...] = (
    ("state", "leader official politician"),
    ("seat", "lawmaker legislator member moderate centrist freshman"),
    ("house", "leader"),
    ("body", "head leader official chief executive founder co-founder member representative boss"),
    ("staff", "aide official staffer assistant"),
    ("law", "official"),
    ("envoy", "official diplomat representative"),
    ("forces", "officer commander official"),
    ("police", "officer chief official"),
    ("church", "leader cleric"),
    (
        "work",
        """player footballer scientist researcher professor artist entertainer celebrity star photographer filmmaker activist
        businessman businesswoman entrepreneur philanthropist billionaire consultant developer investor mogul rancher""",
    ),
)
"""Wordings that are less exact and fit every office of their sphere: an aide may be a chief of staff."""

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
