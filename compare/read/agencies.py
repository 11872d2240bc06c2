"""News agencies and their spellings: who wrote the copy that a paper carries.

Owns the table alone; ``compare/read/datelines.py`` finds the names. Outlets are renamed by this table and by nothing else.
"""

from __future__ import annotations

AGENCIES: dict[str, str] = {
    # as we show it: as it is spelled, in any case, with or without "The"
    "Kyodo": "kyodo|kyodo news|kyodo news agency|kyodo news service",
    "Jiji Press": "jiji|jiji press|jiji press ltd",
    "AP": "ap|associated press|ap news|the ap",
    "Reuters": "reuters|thomson reuters|reuters news agency",
    "AFP": "afp|agence france-presse|agence france presse|afp-jiji|afp news agency",
    "Yonhap": "yonhap|yonhap news|yonhap news agency",
    "Xinhua": "xinhua|xinhua news agency|xinhuanet",
    "dpa": "dpa|deutsche presse-agentur|deutsche presse agentur|dpa international",
    "TASS": "tass|itar-tass|tass news agency",
    "Interfax": "interfax|interfax news agency",
    "RIA Novosti": "ria novosti|ria|ria news agency",
    "ANSA": "ansa|agenzia ansa",
    "EFE": "efe|agencia efe|efe news agency|efeusa",
    "PTI": "pti|press trust of india",
    "ANI": "ani|asian news international",
    "IANS": "ians|indo-asian news service",
    "UPI": "upi|united press international",
    "PA": "pa|press association|pa media",
    "CP": "cp|canadian press",
    "AAP": "aap|australian associated press",
    "Bloomberg": "bloomberg|bloomberg news",
    "CNA": "cna|central news agency",
    "KCNA": "kcna|korean central news agency",
    "Bernama": "bernama",
    "Antara": "antara|antara news agency",
    "Anadolu": "aa|anadolu|anadolu agency",
    "Ukrinform": "ukrinform",
    "PAP": "pap|polish press agency",
    "APA": "apa|austria presse agentur",
    "Belga": "belga|belga news agency",
    "ANP": "anp",
    "TT": "tt|tt news agency",
    "NTB": "ntb",
    "Ritzau": "ritzau",
    "STT": "stt",
    "MENA": "mena|middle east news agency",
    "IRNA": "irna",
    "SANA": "sana",
    "WAM": "wam|emirates news agency",
    "SPA": "spa|saudi press agency",
    "VNA": "vna|vietnam news agency",
    "Télam": "telam|télam",
    "NAN": "nan|news agency of nigeria",
    "GNA": "gna|ghana news agency",
    "MTI": "mti",
    "Agerpres": "agerpres",
}

_BY_SPELLING = {spelling: name for name, spellings in AGENCIES.items() for spelling in spellings.split("|")}


def agency(name: str) -> str | None:
    """Return the agency that ``name`` spells, as we show it, or None."""
    return _BY_SPELLING.get(" ".join(name.split()).strip(" .,").casefold().removeprefix("the "))


def outlet_name(name: str) -> str:
    """Return an outlet's name for showing: an agency's as the table has it, any other without surplus white space."""
    return agency(name) or " ".join(name.split())
