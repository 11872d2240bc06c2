"""What English copy calls people and bodies that it does not name: "an inmate", "a grain company".

One row a kind; words of one row are said of one. Data for ``descriptions.py``, for an editor to extend.
"""

from __future__ import annotations

PEOPLE: tuple[str, ...] = (
    "inmate prisoner detainee", "student pupil undergraduate", "teacher schoolteacher", "lawyer attorney counsel", "donor contributor",
    "lobbyist", "doctor physician surgeon", "judge justice magistrate", "executive manager", "activist advocate organizer campaigner",
    "professor scholar academic", "author writer novelist", "reporter journalist correspondent", "consultant strategist",
    "developer businessman businesswoman investor entrepreneur", "candidate challenger", "patient", "driver trucker", "farmer rancher",
    "pollster", "contractor", "nurse", "soldier marine sailor airman", "priest pastor minister", "clerk", "widow widower", "survivor",
    "fisherman", "whistleblower", "officer", "victim", "employee worker", "governor", "mayor", "sheriff",
    "lawmaker congressman congresswoman representative senator legislator", "intern", "plaintiff", "juror", "neighbor neighbour", "engineer", "scientist researcher", "bishop",
)  # fmt: skip
"""Kinds of people; who is only an official, an aide or a witness is told of in every story, and is no news."""

BODIES: tuple[str, ...] = (
    "company firm business corporation manufacturer maker contractor developer retailer", "newspaper paper daily", "magazine weekly",
    "website site blog", "university college", "school academy", "hospital clinic", "bank lender",
    "group organization organisation nonprofit association society institute coalition alliance foundation charity league union", "museum", "airline carrier", "casino", "brewery", "law-firm", "church parish", "orchestra",
    "agency bureau office department", "court", "committee panel subcommittee", "poll survey", "plant factory", "station network channel",
)  # fmt: skip
"""Kinds of bodies."""

FOLLOWING: tuple[str, ...] = tuple(
    """of for in at on near who whom whose that which and or to by with from was is were are had has have said says told where
    when after before until while as about over under against because but will would could should may might did does
    found ran went took gave made put won lost led began sent saw held left kept paid bought sold got came wrote threw rose fell
    \\w+ed(?<!called)(?<!named)(?<!dubbed) \\w+(?<![siu])s \\w+ing""".split()
)
"""Words behind a description that show it to end there: "a court order" describes no court, "a group called" has a name."""
