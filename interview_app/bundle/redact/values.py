"""What a detector finds: a place in a text, the kind of thing that stands there, and how sure that is."""

from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal[
    "person",
    "place",
    "school",
    "organisation",
    "group",
    "phone",
    "email",
    "handle",
    "link",
    "postcode",
    "number",
    "date",
    "time",
    "age",
    "address",
    "identifier",
    "origin",
    "occupation",
    "health",
    "family",
    "word",
]
"""What a find is. `group` is a gang or a circle of friends; `identifier` an NHS or NI number, a plate, a case's number;
`origin` a nationality, a people, a religion or a language; `word` whatever no dictionary knows."""

KINDS: tuple[Kind, ...] = get_args(Kind)

Tier = Literal["sure", "likely", "check"]
"""`sure`: it names somebody or something; `likely`: it narrows down who it is; `check`: unknown, a person decides."""

TIERS: tuple[Tier, ...] = get_args(Tier)


@dataclass(frozen=True)
class Mark:
    """A find in a text.

    Attributes:
        start: Its first code point. Qt counts UTF-16 units, which differ after an emoji.
        end: One past its last code point.
        kind: What it is; it becomes the placeholder's word.
        tier: How sure that is.
        rule: The name of the rule that found it; it goes into the log.
    """

    start: int
    end: int
    kind: Kind
    tier: Tier
    rule: str
