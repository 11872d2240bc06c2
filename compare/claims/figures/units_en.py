"""English words for what is measured, with exact factors: data for ``units.py``.

Factors are definitions (international yard and pound of 1959, SI), never exchange rates: what has no exact factor is
compared with its own kind only.
"""

from __future__ import annotations

from compare.claims.gazetteer_en import ADJECTIVES

CURRENCY_SIGNS: dict[str, str] = {
    "$": "dollar",
    "€": "euro",
    "£": "pound",
    "¥": "yen",
    "₹": "rupee",
    "₩": "won",
    "₱": "peso",
}
"""Signs before the number. A dollar is compared with a dollar: which one, the story says once at most."""

CURRENCIES: dict[str, str] = {
    # word behind the number: what it is compared as
    "dollar": "dollar", "dollars": "dollar", "usd": "dollar", "euro": "euro", "euros": "euro", "eur": "euro",
    "yen": "yen", "jpy": "yen", "won": "won", "yuan": "yuan", "renminbi": "yuan", "rmb": "yuan", "rupee": "rupee",
    "rupees": "rupee", "rupiah": "rupiah", "peso": "peso", "pesos": "peso", "real": "real", "reais": "real",
    "franc": "franc", "francs": "franc", "ruble": "ruble", "rubles": "ruble", "rouble": "ruble", "roubles": "ruble",
    "hryvnia": "hryvnia", "hryvnias": "hryvnia", "lira": "lira", "liras": "lira", "shekel": "shekel", "shekels": "shekel",
    "rand": "rand", "naira": "naira", "shilling": "shilling", "shillings": "shilling", "baht": "baht",
    "ringgit": "ringgit", "dong": "dong", "taka": "taka", "riyal": "riyal", "riyals": "riyal", "dirham": "dirham",
    "dirhams": "dirham", "crown": "crown", "crowns": "crown", "krona": "krona", "kronor": "krona", "krone": "krone",
    "kroner": "krone", "koruna": "koruna", "zloty": "zloty", "zlotys": "zloty", "forint": "forint", "forints": "forint",
    "leu": "leu", "lei": "leu", "birr": "birr", "cedi": "cedi", "cedis": "cedi", "pound": "pound", "pounds": "pound",
    "sterling": "pound", "gbp": "pound",
}  # fmt: skip

DOLLAR = "dollar"

CURRENCIES_BEFORE: dict[str, str] = {
    # word or letters before the number, close to it or a space away: what it is compared as
    "usd": DOLLAR, "eur": "euro", "gbp": "pound", "jpy": "yen", "cny": "yuan", "rmb": "yuan", "krw": "won",
    "rs": "rupee", "inr": "rupee", "pkr": "rupee", "tk": "taka", "bdt": "taka", "rm": "ringgit", "myr": "ringgit",
    "rp": "rupiah", "idr": "rupiah", "thb": "baht", "php": "peso", "sh": "shilling", "ksh": "shilling", "kes": "shilling",
    "tsh": "shilling", "ush": "shilling", "ngn": "naira", "zar": "rand", "chf": "franc", "sfr": "franc", "dh": "dirham",
    "dhs": "dirham", "aed": "dirham", "sar": "riyal", "qar": "riyal",
}  # fmt: skip
"""As papers of India, Bangladesh, Malaysia, Kenya or the Gulf write sums: "Rs 500 crore", "Tk1 lakh", "Sh4.2 billion"."""

OF_WHOM = frozenset("u.s us hong kong singapore new zealand taiwan south philippine".split()) | {
    adjective for adjective in ADJECTIVES if " " not in adjective
}
"""Adjectives between a number and its currency: "200 Hong Kong dollars", "300 U.S. dollars"."""

MEASURES: dict[str, tuple[str, float]] = {
    # word: what it is a measure of, factor to the first unit of its kind
    "m": ("meter", 1), "meter": ("meter", 1), "meters": ("meter", 1), "metre": ("meter", 1), "metres": ("meter", 1),
    "km": ("meter", 1000), "kilometer": ("meter", 1000), "kilometers": ("meter", 1000), "kms": ("meter", 1000),
    "kilometre": ("meter", 1000), "kilometres": ("meter", 1000), "cm": ("meter", 0.01), "mm": ("meter", 0.001),
    "centimeter": ("meter", 0.01), "centimeters": ("meter", 0.01), "centimetre": ("meter", 0.01),
    "centimetres": ("meter", 0.01), "millimeters": ("meter", 0.001), "millimetres": ("meter", 0.001),
    "mile": ("meter", 1609.344), "miles": ("meter", 1609.344), "foot": ("meter", 0.3048), "feet": ("meter", 0.3048),
    "ft": ("meter", 0.3048), "inch": ("meter", 0.0254), "inches": ("meter", 0.0254), "yard": ("meter", 0.9144),
    "yards": ("meter", 0.9144),
    "hectare": ("square meter", 1e4), "hectares": ("square meter", 1e4), "ha": ("square meter", 1e4),
    "acre": ("square meter", 4046.8564224), "acres": ("square meter", 4046.8564224),
    "kg": ("kilogram", 1), "kilogram": ("kilogram", 1), "kilograms": ("kilogram", 1), "kilo": ("kilogram", 1),
    "kilos": ("kilogram", 1), "gram": ("kilogram", 0.001), "grams": ("kilogram", 0.001),
    "tonne": ("kilogram", 1000), "tonnes": ("kilogram", 1000), "ton": ("ton", 1), "tons": ("ton", 1),
    "lb": ("kilogram", 0.45359237), "lbs": ("kilogram", 0.45359237),
    "liter": ("liter", 1), "liters": ("liter", 1), "litre": ("liter", 1), "litres": ("liter", 1),
    "barrel": ("barrel", 1), "barrels": ("barrel", 1), "gallon": ("gallon", 1), "gallons": ("gallon", 1),
    "kph": ("meter an hour", 1000), "mph": ("meter an hour", 1609.344), "knots": ("meter an hour", 1852),
    "megawatt": ("watt", 1e6), "megawatts": ("watt", 1e6), "mw": ("watt", 1e6), "gigawatt": ("watt", 1e9),
    "gigawatts": ("watt", 1e9), "gw": ("watt", 1e9), "kilowatts": ("watt", 1e3), "kilotons": ("kiloton", 1),
    "storey": ("floor", 1), "storeys": ("floor", 1), "story": ("floor", 1), "stories": ("floor", 1),
    "floor": ("floor", 1), "floors": ("floor", 1),
}  # fmt: skip
"""A "ton" has three sizes and is compared with tons only."""

GLUED_MEASURES = frozenset({"km", "cm", "mm", "m", "kg", "ft", "kph", "mph", "mw", "gw", "ha", "lb", "lbs", "c", "f"})
"""Written close behind digits, or as a letter."""

NAUTICAL_MILE = 1852.0
SQUARE: dict[str, float] = {
    "meters": 1, "metres": 1, "m": 1, "km": 1e6, "kilometers": 1e6, "kilometres": 1e6, "kilometer": 1e6,
    "kilometre": 1e6, "miles": 1609.344**2, "mile": 1609.344**2, "feet": 0.3048**2, "foot": 0.3048**2,
}  # fmt: skip
"""Behind "square"; to square meters."""

PERCENT = frozenset({"percent", "pct"})
POINTS: dict[str, float] = {"percentage": 1.0, "basis": 0.01}
"""Words before "points": how many percentage points one is."""

RATES: dict[str, str] = {
    # the word behind "a", "an" or "per"
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "month": "month",
    "year": "year", "quarter": "quarter", "share": "share", "barrel": "barrel", "ounce": "ounce", "ton": "ton",
    "tonne": "ton", "kilogram": "kilogram", "head": "each", "person": "each", "household": "each", "family": "each",
    "night": "night", "capita": "each", "gallon": "gallon", "liter": "liter", "litre": "liter", "game": "game",
}  # fmt: skip
ALONE_RATES: dict[str, str] = {
    "daily": "day", "weekly": "week", "monthly": "month", "annually": "year", "yearly": "year", "apiece": "each", "each": "each",
}  # fmt: skip
