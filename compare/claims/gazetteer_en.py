"""Countries, capitals, big cities and the states of the US: a small gazetteer that an editor can extend.

Written by hand from common knowledge: a place that is missing is compared by its name alone, and a row more costs
nothing. One row a country: name, adjectives, capital, other cities and regions; words of one name are joined by "_".
"""

from __future__ import annotations

COUNTRY_ROWS: tuple[tuple[str, str, str, str], ...] = (
    # country and its other names, adjectives, capital, cities and regions
    ("afghanistan", "afghan", "kabul", "kandahar herat jalalabad kunduz"),
    ("albania", "albanian", "tirana", "durres"),
    ("algeria", "algerian", "algiers", "oran"),
    ("argentina", "argentine argentinian", "buenos_aires", "cordoba rosario mendoza"),
    ("armenia", "armenian", "yerevan", ""),
    (
        "australia",
        "australian",
        "canberra",
        "sydney melbourne brisbane perth adelaide darwin hobart queensland victoria tasmania new_south_wales",
    ),
    ("austria", "austrian", "vienna", "salzburg graz linz innsbruck"),
    ("azerbaijan", "azerbaijani azeri", "baku", ""),
    ("bahrain", "bahraini", "manama", ""),
    ("bangladesh", "bangladeshi", "dhaka", "chittagong"),
    ("belarus", "belarusian", "minsk", "brest"),
    ("belgium", "belgian", "brussels", "antwerp ghent bruges liege"),
    ("bolivia", "bolivian", "la_paz", "santa_cruz"),
    ("bosnia bosnia_and_herzegovina", "bosnian", "sarajevo", "mostar"),
    ("brazil", "brazilian", "brasilia", "rio_de_janeiro sao_paulo salvador recife belem manaus"),
    (
        "britain united_kingdom uk u.k. great_britain england scotland wales northern_ireland",
        "british english scottish welsh",
        "london",
        "manchester birmingham liverpool leeds glasgow edinburgh cardiff belfast bristol oxford cambridge",
    ),
    ("bulgaria", "bulgarian", "sofia", "plovdiv varna"),
    ("cambodia", "cambodian", "phnom_penh", "siem_reap"),
    (
        "canada",
        "canadian",
        "ottawa",
        "toronto montreal vancouver calgary edmonton quebec ontario alberta halifax winnipeg",
    ),
    ("chad", "chadian", "n'djamena ndjamena", ""),
    ("chile", "chilean", "santiago", "valparaiso"),
    (
        "china",
        "chinese",
        "beijing",
        "shanghai guangzhou shenzhen wuhan chengdu tianjin nanjing xian hangzhou chongqing xinjiang tibet",
    ),
    ("colombia", "colombian", "bogota", "medellin cali cartagena"),
    ("congo democratic_republic_of_congo", "congolese", "kinshasa", "goma"),
    ("costa_rica", "costa_rican", "san_jose", ""),
    ("croatia", "croatian", "zagreb", "split dubrovnik"),
    ("cuba", "cuban", "havana", "santiago_de_cuba"),
    ("cyprus", "cypriot", "nicosia", "limassol"),
    ("czech_republic czechia", "czech", "prague", "brno"),
    ("denmark", "danish", "copenhagen", "aarhus"),
    ("ecuador", "ecuadorean ecuadorian", "quito", "guayaquil"),
    ("egypt", "egyptian", "cairo", "alexandria luxor aswan sharm_el-sheikh sharm_el_sheikh sinai"),
    ("estonia", "estonian", "tallinn", "tartu"),
    ("ethiopia", "ethiopian", "addis_ababa", "tigray"),
    ("finland", "finnish", "helsinki", "turku tampere"),
    ("france", "french", "paris", "marseille lyon nice toulouse bordeaux lille strasbourg cannes"),
    ("georgia", "georgian", "tbilisi", "batumi"),
    ("germany", "german", "berlin", "munich hamburg frankfurt cologne dresden leipzig stuttgart bonn bavaria"),
    ("ghana", "ghanaian", "accra", "kumasi"),
    ("greece", "greek", "athens", "thessaloniki ioannina crete lesbos"),
    ("haiti", "haitian", "port-au-prince", ""),
    ("hungary", "hungarian", "budapest", "debrecen"),
    ("iceland", "icelandic", "reykjavik", ""),
    (
        "india",
        "indian",
        "new_delhi delhi",
        "mumbai kolkata chennai bangalore bengaluru hyderabad ahmedabad kashmir gujarat kerala",
    ),
    ("indonesia", "indonesian", "jakarta", "bali surabaya bandung medan sumatra java aceh"),
    ("iran", "iranian", "tehran", "isfahan mashhad natanz"),
    ("iraq", "iraqi", "baghdad", "mosul basra erbil kirkuk fallujah"),
    ("ireland", "irish", "dublin", "cork galway"),
    ("israel", "israeli", "jerusalem", "tel_aviv haifa"),
    ("italy", "italian", "rome", "milan naples turin venice florence genoa palermo sicily bologna"),
    ("ivory_coast", "ivorian", "yamoussoukro", "abidjan"),
    ("jamaica", "jamaican", "kingston", ""),
    (
        "japan",
        "japanese",
        "tokyo",
        "osaka kyoto nagoya fukuoka hiroshima nagasaki sapporo yokohama kobe sendai okinawa hokkaido fukushima niigata",
    ),
    ("jordan", "jordanian", "amman", ""),
    ("kazakhstan", "kazakh", "astana", "almaty"),
    ("kenya", "kenyan", "nairobi", "mombasa kisumu"),
    ("kosovo", "kosovar", "pristina", ""),
    ("kuwait", "kuwaiti", "kuwait_city", ""),
    ("laos", "laotian lao", "vientiane", ""),
    ("latvia", "latvian", "riga", ""),
    ("lebanon", "lebanese", "beirut", "tripoli"),
    ("libya", "libyan", "tripoli", "benghazi misrata"),
    ("lithuania", "lithuanian", "vilnius", "kaunas"),
    ("luxembourg", "luxembourgish", "luxembourg_city", ""),
    ("malaysia", "malaysian", "kuala_lumpur", "penang johor putrajaya"),
    ("mali", "malian", "bamako", "timbuktu"),
    ("malta", "maltese", "valletta", ""),
    ("mexico", "mexican", "mexico_city", "guadalajara monterrey tijuana cancun acapulco"),
    ("moldova", "moldovan", "chisinau", ""),
    ("mongolia", "mongolian", "ulaanbaatar ulan_bator", ""),
    ("montenegro", "montenegrin", "podgorica", ""),
    ("morocco", "moroccan", "rabat", "casablanca marrakech"),
    ("myanmar burma", "burmese", "naypyitaw naypyidaw", "yangon rangoon mandalay"),
    ("nepal", "nepalese nepali", "kathmandu", ""),
    ("netherlands holland", "dutch", "amsterdam", "the_hague hague rotterdam utrecht"),
    ("new_zealand", "new_zealand", "wellington", "auckland christchurch"),
    ("nigeria", "nigerian", "abuja", "lagos kano"),
    ("north_korea dprk", "north_korean", "pyongyang", "wonsan kaesong"),
    ("north_macedonia macedonia", "macedonian", "skopje", "ohrid"),
    ("norway", "norwegian", "oslo", "bergen trondheim"),
    ("oman", "omani", "muscat", ""),
    ("pakistan", "pakistani", "islamabad", "karachi lahore peshawar rawalpindi"),
    ("panama", "panamanian", "panama_city", ""),
    ("peru", "peruvian", "lima", "cusco arequipa"),
    ("philippines", "philippine filipino", "manila", "cebu davao batangas quezon_city mindanao luzon boracay"),
    ("poland", "polish", "warsaw", "krakow gdansk wroclaw"),
    ("portugal", "portuguese", "lisbon", "porto"),
    ("qatar", "qatari", "doha", ""),
    ("romania", "romanian", "bucharest", "cluj timisoara"),
    (
        "russia",
        "russian",
        "moscow",
        "st._petersburg st_petersburg sochi vladivostok kazan novosibirsk yekaterinburg chechnya",
    ),
    ("rwanda", "rwandan", "kigali", ""),
    ("saudi_arabia", "saudi", "riyadh", "jeddah mecca medina"),
    ("senegal", "senegalese", "dakar", ""),
    ("serbia", "serbian", "belgrade", "novi_sad"),
    ("singapore", "singaporean", "singapore", ""),
    ("slovakia", "slovak", "bratislava", "kosice"),
    ("slovenia", "slovenian slovene", "ljubljana", "maribor"),
    ("somalia", "somali", "mogadishu", ""),
    ("south_africa", "south_african", "pretoria", "cape_town johannesburg durban"),
    (
        "south_korea republic_of_korea rok",
        "south_korean",
        "seoul",
        "busan incheon daegu gwangju jeju daejeon sejong gyeongju",
    ),
    ("south_sudan", "south_sudanese", "juba", ""),
    ("spain", "spanish", "madrid", "barcelona seville valencia bilbao malaga catalonia"),
    ("sri_lanka", "sri_lankan", "colombo", "kandy"),
    ("sudan", "sudanese", "khartoum", "darfur port_sudan omdurman"),
    ("sweden", "swedish", "stockholm", "gothenburg malmo"),
    ("switzerland", "swiss", "bern berne", "geneva zurich basel davos lausanne lugano"),
    ("syria", "syrian", "damascus", "aleppo homs idlib"),
    ("taiwan", "taiwanese", "taipei", "kaohsiung"),
    ("tanzania", "tanzanian", "dodoma", "dar_es_salaam zanzibar arusha"),
    ("thailand", "thai", "bangkok", "phuket pattaya chiang_mai"),
    ("tunisia", "tunisian", "tunis", "sousse"),
    ("turkey turkiye", "turkish", "ankara", "istanbul izmir antalya"),
    ("uganda", "ugandan", "kampala", "entebbe"),
    ("ukraine", "ukrainian", "kyiv kiev", "kharkiv kharkov odesa odessa lviv donetsk mariupol kherson crimea donbas"),
    ("united_arab_emirates uae u.a.e. emirates", "emirati", "abu_dhabi", "dubai sharjah"),
    ("united_states u.s. us usa u.s.a. america", "american u.s.", "washington washington_d.c. washington,_d.c.", ""),
    ("uruguay", "uruguayan", "montevideo", ""),
    ("uzbekistan", "uzbek", "tashkent", "samarkand"),
    ("vatican", "vatican", "vatican_city", ""),
    ("venezuela", "venezuelan", "caracas", "maracaibo"),
    ("vietnam", "vietnamese", "hanoi", "ho_chi_minh_city saigon da_nang danang hue"),
    ("yemen", "yemeni", "sanaa sana'a", "aden hodeidah"),
    ("zambia", "zambian", "lusaka", ""),
    ("zimbabwe", "zimbabwean", "harare", "bulawayo"),
)

STATE_ROWS: tuple[tuple[str, str, str], ...] = (
    # state, its abbreviations in copy (full stops left out), cities
    ("alabama", "ala al", "birmingham_ala montgomery mobile huntsville"),
    ("alaska", "ak", "anchorage juneau fairbanks"),
    ("arizona", "ariz az", "phoenix tucson"),
    ("arkansas", "ark ar", "little_rock"),
    ("california", "calif ca cal", "los_angeles san_francisco san_diego sacramento oakland fresno hollywood"),
    ("colorado", "colo co", "denver aspen boulder"),
    ("connecticut", "conn ct", "hartford new_haven"),
    ("delaware", "del de", "wilmington"),
    ("florida", "fla fl", "miami orlando tampa jacksonville tallahassee west_palm_beach fort_myers ft_myers"),
    ("georgia_us", "ga", "atlanta savannah"),
    ("hawaii", "hi", "honolulu"),
    ("idaho", "ida id", "boise"),
    ("illinois", "ill il", "chicago springfield_ill"),
    ("indiana", "ind in", "indianapolis"),
    ("iowa", "ia", "des_moines"),
    ("kansas", "kan ks", "topeka wichita"),
    ("kentucky", "ky", "louisville lexington"),
    ("louisiana", "la", "new_orleans baton_rouge"),
    ("maine", "me", "bangor"),
    ("maryland", "md", "baltimore annapolis"),
    ("massachusetts", "mass ma", "boston"),
    ("michigan", "mich mi", "detroit lansing flint"),
    ("minnesota", "minn mn", "minneapolis"),
    ("mississippi", "miss ms", "jackson"),
    ("missouri", "mo", "st_louis kansas_city ferguson"),
    ("montana", "mont mt", "billings"),
    ("nebraska", "neb ne", "omaha lincoln"),
    ("nevada", "nev nv", "las_vegas reno"),
    ("new_hampshire", "nh", "manchester_nh"),
    ("new_jersey", "nj", "newark trenton"),
    ("new_mexico", "nm", "albuquerque santa_fe"),
    ("new_york", "ny", "new_york_city manhattan brooklyn buffalo albany"),
    ("north_carolina", "nc", "charlotte raleigh"),
    ("north_dakota", "nd", "bismarck fargo"),
    ("ohio", "oh", "cleveland columbus cincinnati toledo"),
    ("oklahoma", "okla ok", "oklahoma_city tulsa"),
    ("oregon", "ore or", "eugene"),
    ("pennsylvania", "pa penn", "philadelphia pittsburgh harrisburg"),
    ("rhode_island", "ri", "providence"),
    ("south_carolina", "sc", "charleston"),
    ("south_dakota", "sd", "pierre"),
    ("tennessee", "tenn tn", "nashville memphis knoxville"),
    ("texas", "tex tx", "dallas houston austin san_antonio el_paso"),
    ("utah", "ut", "salt_lake_city"),
    ("vermont", "vt", "burlington montpelier"),
    ("virginia", "va", "richmond norfolk"),
    ("washington_state", "wash wa", "seattle spokane tacoma"),
    ("west_virginia", "w_va wv", ""),
    ("wisconsin", "wis wi", "milwaukee madison"),
    ("wyoming", "wyo wy", "cheyenne"),
)
"""States of the US. Cities that many states have are left out."""


def _names(words: str) -> list[str]:
    return [word.replace("_", " ") for word in words.split()]


ADJECTIVES: dict[str, str] = {
    adjective: _names(names)[0] for names, adjectives, _, _ in COUNTRY_ROWS for adjective in _names(adjectives)
}
"""Country by adjective: "indonesian" gives "indonesia"."""

CAPITALS: dict[str, str] = {_names(names)[0]: _names(capital)[0] for names, _, capital, _ in COUNTRY_ROWS}
"""Capital by country."""

SAME_PLACE: dict[str, str] = {
    other: _names(row)[0]
    for names, _, capital, _ in COUNTRY_ROWS
    for row in (names, capital)
    for other in _names(row)[1:]
}
"""Other names of one place: "kiev" gives "kyiv"."""

WITHIN: dict[str, str] = {
    **{city: _names(names)[0] for names, _, capital, cities in COUNTRY_ROWS for city in _names(f"{capital} {cities}")},
    **{state.replace("_", " "): "united states" for state, _, _ in STATE_ROWS},
    **{city: state.replace("_", " ") for state, _, cities in STATE_ROWS for city in _names(cities)},
}
"""The next larger place that holds a place."""

COUNTRIES = frozenset(name for names, _, _, _ in COUNTRY_ROWS for name in _names(names))

STATES: dict[str, str] = {
    word.replace("_", " "): state.removesuffix("_us").replace("_", " ")
    for state, short, _ in STATE_ROWS
    for word in (state.removesuffix("_us").removesuffix("_state"), *short.split())
}
"""State by name and by abbreviation: "ky" gives "kentucky"."""

REGIONS: tuple[str, ...] = (
    "europe",
    "asia",
    "africa",
    "middle east",
    "latin america",
    "balkans",
    "gulf",
    "caribbean",
    "pacific",
)
"""Parts of the world: they hold so much that they conflict with nothing."""
