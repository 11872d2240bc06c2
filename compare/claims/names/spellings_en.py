"""One name in other letters: tables that an editor can extend.

Short forms of given names, and how family names of other scripts are written in English copy. One row a name; words of
one row stand for each other. What no table needs to say (doubled letters, "kh" for "k") is in ``sounding.py``.
"""

from __future__ import annotations


def _groups(*rows: str) -> dict[str, frozenset[int]]:
    """Return for each word the rows that it stands in."""
    found: dict[str, set[int]] = {}
    for number, row in enumerate(rows):
        for word in row.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


SHORT_NAMES = _groups(
    "alexander alex alec sandy aleksandr oleksandr alexandr",
    "andrew andy drew andrei",
    "anthony tony",
    "arthur art",
    "benjamin ben benny",
    "bernard bernie",
    "catherine kathryn katherine kate cathy kathy katie",
    "charles charlie chuck",
    "christopher chris",
    "christine christina chris tina",
    "cynthia cindy",
    "daniel dan danny",
    "david dave",
    "deborah debra deb debbie",
    "donald don",
    "douglas doug",
    "edward ed eddie ted ned",
    "elizabeth liz beth betsy lisa eliza",
    "eugene gene",
    "francis frank",
    "franklin frank",
    "frederick fred freddy frederic",
    "gerald jerry gerry",
    "gregory greg",
    "harold harry hal",
    "henry harry hank",
    "jacob jake jack",
    "james jim jimmy jamie",
    "jeffrey jeff geoffrey geoff",
    "jennifer jen jenny",
    "john jack johnny jon",
    "jonathan jon",
    "joseph joe joey",
    "joshua josh",
    "judith judy",
    "kenneth ken kenny",
    "kevin kev",
    "kimberly kim",
    "lawrence laurence larry",
    "leonard len leo",
    "margaret maggie meg peggy",
    "matthew matt",
    "michael mike mick mikhail mykhailo",
    "mitchell mitch",
    "nancy nan",
    "nathaniel nathan nate nat",
    "nicholas nick mykola nikolai nikolay nicolas",
    "pamela pam",
    "patricia pat patty tricia",
    "patrick pat paddy",
    "peter pete",
    "philip phillip phil",
    "raymond ray",
    "rebecca becky",
    "richard rick dick rich ricky",
    "robert bob rob bobby robbie bert",
    "ronald ron ronnie",
    "samuel sam sammy",
    "samantha sam",
    "stephen steven steve stephan",
    "stephanie steph",
    "susan sue susie suzanne",
    "theodore ted teddy theo",
    "thomas tom tommy",
    "timothy tim",
    "valerie val",
    "victoria vicky",
    "vincent vince",
    "vladimir volodymyr",
    "sergei serhiy sergey serhii",
    "walter walt",
    "william bill will billy willy liam",
    "zachary zach zack",
)
"""Given names and the short forms under which the same person is known."""

FULL_FORMS = frozenset(
    """catherine kathryn katherine christine christina deborah debra frederick frederic geoffrey jeffrey laurence lawrence
    nicholas nicolas philip phillip stephen steven susan suzanne""".split()
)
"""Given names that share their short forms and are two names: nobody is called both."""

KOREAN_FAMILIES = {
    variant: row.split()[0]
    for row in (
        "lee yi rhee ri li",
        "kim gim",
        "park pak bak",
        "choi choe",
        "jung jeong chung cheong jong",
        "kang gang",
        "cho jo",
        "yoon yun",
        "jang chang",
        "lim im rim yim",
        "han",
        "oh o",
        "seo suh so",
        "shin sin",
        "kwon gwon",
        "hwang",
        "ahn an",
        "song",
        "ryu yu yoo ryoo lyu you",
        "hong",
        "jeon jun chun",
        "ko go koh",
        "moon mun",
        "yang",
        "son sohn",
        "bae pae",
        "baek paek paik",
        "heo hur huh",
        "nam",
        "shim sim",
        "noh roh no rho",
        "ha",
        "kwak gwak",
        "sung seong",
        "cha",
        "joo ju chu",
        "woo u",
        "koo gu ku",
        "min",
        "na ra rah nah",
        "chin jin",
        "ji chi",
        "um eom",
        "won",
        "byun byeon pyon",
        "chae",
        "bang pang",
        "gong kong",
        "hyun hyon hyeon",
        "ban pan",
        "wi",
        "tak",
    )
    for variant in row.split()
}
"""Korean family names, and the spelling that stands for each."""

ARABIC_WORDS = frozenset(
    """mohammed muhammad mohamed mohammad muhammed mohamad ahmed ahmad ali hassan hasan hussein hussain husayn hossein omar
    umar osama usama khaled khalid abdullah abdallah abdel abdul abd abu ibn bin bint al el mahmoud mahmud mustafa moustafa
    ibrahim youssef yusuf yousef saleh salih salah saeed said sayyid faisal feisal hamad hamid nasser nasr tariq tarek jamal
    gamal karim kareem walid waleed yasser yasir bashar rashid rashed sultan suleiman sulaiman sameh samih samir sameer
    moammar muammar ayman sisi qassem qasim ismail fatima aisha fayez mansour mansur haitham""".split()
)
"""Words that mark a name as Arabic, whose short vowels English copy writes at will."""

GENERATIONS = frozenset("jr sr ii iii iv junior senior".split())
"""Words behind a name that tell father from son."""

FAMILY = frozenset(
    """brother sister wife husband son daughter father mother parents parent widow widower cousin uncle aunt nephew niece
    grandson granddaughter grandfather grandmother twin twins stepson stepdaughter sibling siblings couple spouse""".split()
)
"""Words that tell relatives, who share a family name."""
