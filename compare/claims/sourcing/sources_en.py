"""English words that tell what kind of source is credited, as tables that an editor can extend.

Kinds follow the ladder of ``compare.model.SourceKind``. Next in the flow: ``describe.py``.
"""

from __future__ import annotations

from compare.claims.gazetteer_en import CAPITALS
from compare.claims.gazetteer_en import COUNTRIES as PLACE_NAMES


def _words(*rows: str) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


DOCUMENTS = _words(
    "statement statements document documents communique communiqué report reports filing filings memo letter survey poll polls data",
    "returns rules guidance guidelines transcript indictment complaint affidavit ruling study text readout release minutes lawsuit suit records record notice tweet post",
    "email e-mail emails website paper editorial article book note message advisory circular paperwork draft white-paper bill law",
    "indictments complaints affidavits rulings studies letters memos surveys reviews audits lawsuits transcripts drafts verdict verdicts",
    "log logs diary notebook ledger footnote sheet sheets brief bulletins analysis review audit census figures statistics",
)
"""Things that speak in writing."""

OFFICIALS = _words(
    "official officials aide aides diplomat diplomats spokesman spokesmen spokeswoman spokesperson spokespeople spokespersons officer",
    "officers prosecutor prosecutors bureaucrat bureaucrats negotiator negotiators envoy adviser advisers advisor advisors lawmaker",
    "lawmakers minister ministers staffer staffers commander commanders investigator investigators inspector inspectors executive",
    "executives leader leaders authorities regulator regulators delegate delegates senator senators representative representatives",
    "secretary director ambassador",
)
"""People known by their office."""

SOURCES = _words(
    "source sources insider insiders person people individual individuals those someone operative operatives strategist strategists"
)
"""People known by what they know; with "familiar with", "close to" and the like they are unnamed sources."""

KNOWING = _words(
    "familiar close present briefed involved knowledge informed privy authorized authorised direct anonymity"
)
"""What makes "people" into sources: "people familiar with the matter"."""

PUBLIC = _words(
    "critics critic voters voter experts expert analysts analyst residents resident witnesses witness survivors survivor observers observer",
    "supporters supporter opponents opponent protesters protester activists activist scientists scientist economists economist scholars",
    "scholar researchers researcher historians historian pundits users customers fans workers worker families relatives parents students",
    "campaigners campaigner advocates advocate demonstrators bystanders onlookers commuters tenants farmers farmer fishermen drivers driver",
    "teachers teacher nurses motorists homeowners academics specialists specialist veterans refugees migrants detainees inmates",
    "pensioners taxpayers consumers commentators commentator shopkeepers shopkeeper dealers growers exporters importers retailers",
    "locals neighbors neighbours friends colleagues many some others most few americans republicans democrats conservatives liberals",
    "progressives investors traders lawyers lawyer doctors doctor attorneys attorney everyone nobody strategist passengers villagers",
)
"""People who speak for nobody but themselves, unnamed."""

INSTITUTIONS = _words(
    "government governments ministry ministries department agency agencies office court courts police army navy military force forces",
    "party parties company companies firm firms bank banks council commission committee congress parliament senate house diet assembly",
    "administration campaign cabinet bureau authority institute institution institutions university college organization organisation",
    "organizations organisations association federation union unions group groups foundation center centre coalition alliance team",
    "board panel embassy consulate palace corporation corp inc ltd co kremlin pentagon whitehall treasury fed un nato eu imf who unicef",
    "opec asean club fund hospital church vatican mission secretariat chamber league network headquarters command guard operator maker",
    "project initiative automaker airline carrier utility exchange regulator watchdog headquarters service services camp side sides district school city",
    "state county town municipality prefecture junta regime ministry's delegation task ruling opposition giant start-up startup supplier",
)
"""Bodies. "White House" and "Blue House" end in one of them."""

COMPANY_WORDS = _words(
    "corp corporation inc ltd llc plc gmbh co company firm group holdings industries motor motors airlines airways lines technologies",
    "systems energy electric electronics railway railways shipping foods pharmaceuticals partners securities insurance ventures",
    "laboratories studios pictures resources petroleum telecom telecommunications semiconductor logistics aerospace chemical",
    "chemicals automotive software financial mobile rovers wanderers albion fc athletic sporting",
)
"""Last words of the names of companies and clubs; no person is called so."""

COMPANY_NOUNS = _words(
    "company firm automaker carmaker maker carrier airline operator group giant start-up startup supplier lender insurer retailer",
    "manufacturer conglomerate chipmaker drugmaker planemaker shipbuilder builder developer club",
)
"""What a company is called when its name has been said."""

AGENCY_WORDS = _words(
    "service services agency administration bureau commission department office authority board institute ministry center centre survey"
)
"""Last words of the names of public bodies."""

AGENCY_NOUNS = _words("agency regulator watchdog department service bureau authority")
"""What a public body is called when its name has been said."""

GENERIC_NAMES = _words(
    "national state federal central international supreme high american japanese korean chinese british french german indian european",
    "north south east west northern southern eastern western new united general royal public local regional world global first",
    "foreign finance defense defence interior health education trade labor labour transport justice industry environment",
)
"""First words of bodies' names that never stand for them alone."""

OUTLET_WORDS = _words(
    "times post news daily herald tribune ilbo shimbun shinbun press journal gazette guardian observer broadcaster newspaper magazine",
    "tabloid television tv radio agency outlet outlets media telegraph chronicle mirror globe sun inquirer courier examiner bulletin",
    "weekly newswire wire network broadcasting online website portal station newspapers broadcasters reporter",
)
"""Last words of the names and descriptions of media; "agency" and "network" only after "news" or a known outlet."""

OUTLETS = _words(
    "kyodo jiji reuters afp ap bloomberg yonhap xinhua tass interfax kcna nhk bbc cnn cnbc nbc cbs abc npr pbs msnbc politico axios",
    "asahi mainichi yomiuri nikkei sankei chosun joongang dong-a hankyoreh hankook newsis ytn kbs mbc sbs dpa efe ansa upi anadolu",
    "aljazeera newsweek breitbart huffpost vox slate wsj economist lemonde elpais ria sputnik cctv scmp nyt buzzfeed telesur",
)
"""Outlets known by one word."""

OUTLET_NAMES = _words(
    "al_jazeera fox_news sky_news le_monde el_pais der_spiegel associated_press press_trust central_news_agency the_economist financial_times"
)
"""Outlets known by several words, joined with "_"."""

ALSO_PEOPLE = _words("chad georgia kingston santiago sofia us wellington")
"""Countries and capitals that are names of people, or a pronoun: alone they are not taken for a state."""

_STATES = {name.rstrip(".") for name in PLACE_NAMES | set(CAPITALS.values())} | _words("korea delhi kiev")
COUNTRIES = frozenset(name for name in _STATES if " " not in name) - ALSO_PEOPLE
"""States and the capitals that stand for them, in one word, from the gazetteer."""

COUNTRY_NAMES = frozenset(name.replace(" ", "_") for name in _STATES if " " in name) | {"tel_aviv", "hong_kong"}
"""Those in more words than one, joined as sources are looked up."""

HONORIFICS = _words("mr mrs ms miss mx dr prof professor sir dame lord lady hon justice madam shri smt datuk tan")
"""Words before a name that hold no office: what stands behind one is a person's name ("The Bursar, Mrs Adjoa Sarpong")."""

TITLES = _words(
    "president prime minister premier chancellor king queen prince princess pope emperor secretary senator sen representative rep governor",
    "gov mayor judge justice general gen colonel col lieutenant lt captain capt major admiral adm sergeant sgt officer chief chairman",
    "chairwoman chair director ambassador envoy spokesman spokeswoman spokesperson speaker leader deputy vice former acting senior foreign",
    "defense defence finance interior mr mrs ms dr prof professor sir lord lady father rev bishop cardinal archbishop attorney",
    "commissioner minister adviser advisor strategist candidate nominee congressman congresswoman lawmaker manager founder co-founder owner",
    "ceo cfo coach player actor author columnist host analyst economist lawyer spox counsel rabbi imam sheikh first lady press",
    "front-runner frontrunner rival colleague billionaire businessman mogul head editor reporter correspondent journalist activist",
    "executive fund treasurer trustee principal dean historian researcher fellow pollster consultant operative director-general secretary-general",
    "whip majority minority negotiator policy chair marshal corporal constable inspector superintendent sheriff trade",
)
"""Words that stand before a name and are no part of it."""

UNIQUE_OFFICES = _words(
    "president premier chancellor king queen pope emperor governor mayor speaker candidate senator nominee chairman",
    "chairwoman ambassador congressman congresswoman general billionaire businessman author mogul judge front-runner frontrunner leader",
    "secretary chief ceo director commissioner negotiator coach",
)
"""Offices that with "the" mean one known person."""

NUMBERS = {
    **dict.fromkeys(
        "two three four five six seven eight nine ten dozens several multiple majority number handful couple all most many some both numerous few".split(),
        "several",
    ),
    **dict.fromkeys("a an one another".split(), "one"),
}
"""How many, by the first word."""

COUNTS = {word: number for number, word in enumerate("two three four five six seven eight nine ten".split(), start=2)}
"""How many speak, in words; "both officials" are two."""
COUNTS["both"] = 2

SEVERAL_BODIES = _words(
    "media newspapers broadcasters outlets agencies ministries governments parties companies unions banks courts"
)
"""Nouns by which several bodies speak at once."""

PLAIN = _words(
    "chief a an the one another two three four five several multiple many some both senior top unnamed anonymous unidentified other other's these those this that"
)
"""Words before an unnamed source that do not say whose side it is on."""
