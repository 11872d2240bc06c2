"""The records that every stage hands to the next: frozen, with spans into the original text.

Read in this order: ``span``, ``article``, ``daterange``, ``figure``, ``attribution``, ``name``, ``claim``, ``finding``. Nothing here reads, compares or prints.
"""

from compare.model.article import HEADLINE_GAP, Article, Status, Story
from compare.model.attribution import Attribution, Manner, Record, SourceKind, Stance
from compare.model.claim import (
    AgendaItem,
    AgendaStatus,
    Certainty,
    CertaintyCue,
    Claim,
    DateMention,
    OrderMention,
    Precedence,
    Quotation,
    TimexType,
)
from compare.model.daterange import ANY_YEAR, DateRange, Grain
from compare.model.figure import Bound, Figure
from compare.model.finding import (
    Comparison,
    Discrepancy,
    Fact,
    InputFinding,
    Link,
    Relation,
    Severity,
    Side,
)
from compare.model.name import Name, NameKind, PlaceMention, Role
from compare.model.span import Span

__all__ = [
    "ANY_YEAR",
    "HEADLINE_GAP",
    "AgendaItem",
    "AgendaStatus",
    "Article",
    "Attribution",
    "Bound",
    "Certainty",
    "CertaintyCue",
    "Claim",
    "Comparison",
    "DateMention",
    "DateRange",
    "Discrepancy",
    "Fact",
    "Figure",
    "Grain",
    "InputFinding",
    "Link",
    "Manner",
    "Name",
    "NameKind",
    "OrderMention",
    "PlaceMention",
    "Precedence",
    "Quotation",
    "Record",
    "Relation",
    "Role",
    "Severity",
    "Side",
    "SourceKind",
    "Span",
    "Stance",
    "Status",
    "Story",
    "TimexType",
]
