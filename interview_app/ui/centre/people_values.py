"""What the pages about people and laptops show."""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

Named = Literal["officers", "analysts", "consent_keepers", "safeguarding"]
"""Who else may open something, as the plate calls them."""
NAMED: Final[tuple[Named, ...]] = ("officers", "analysts", "consent_keepers", "safeguarding")


@dataclass(frozen=True)
class KeyLine:
    """A key that every interview is sealed to.

    Attributes:
        role: "coordinator", "deputy" or "recovery".
        key_id: Eight hexadecimal digits.
        words: By which its holder tells it by phone.
        proven: The day on which it last opened a trial bundle, if ever.
        due: The day by which it is to do so again; None when it never did.
        overdue: Whether that day is over.
        ours: Whether this window was opened with it.
    """

    role: str
    key_id: str
    words: tuple[str, ...]
    proven: date | None
    due: date | None
    overdue: bool
    ours: bool


@dataclass(frozen=True)
class PublicKey:
    """A public half: its id, the words to compare by phone, and the file it was read from, if it just was."""

    key_id: str
    words: tuple[str, ...]
    file: str = ""


@dataclass(frozen=True)
class FlagLine:
    """Something in the chain of a laptop's bundles that does not follow: its number, its code, and since when."""

    number: int
    code: str
    seen_on: date


@dataclass(frozen=True)
class LaptopLine:
    """A laptop that was enrolled, as `centre.laptops` tells of it."""

    number: int
    site: str
    seen_on: date | None
    pack_version: int
    issued_on: date
    pack: str
    until: date
    certificate: str
    bundles: int
    again: int
    flags: tuple[FlagLine, ...]
    revoked: date | None


@dataclass(frozen=True)
class PeopleView:
    """Everything the first page shows.

    Attributes:
        keys: Of the team.
        named: Who else may open something.
        laptops: Those that may send first.
        drilled: Whether packs can be made.
        may_name: Whether this key's role names people.
        may_enrol: Whether it enrols laptops.
    """

    keys: tuple[KeyLine, ...]
    named: dict[Named, tuple[PublicKey, ...]]
    laptops: tuple[LaptopLine, ...]
    drilled: bool
    may_name: bool = True
    may_enrol: bool = True
