"""Who can help a participant: one file, `signposting.toml`, with each line's number once and its words by language."""

import msgspec

from interview_app.study.wording import EASY_READ

FILE = "signposting.toml"


class Signpost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A support line. `reach` is the number or address; `name` and `hours` are its words by language."""

    id: str
    reach: str
    name: dict[str, str]
    hours: dict[str, str] = {}


class Contact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody answerable for the study. `reach` is the number or address; `name` is who that is, by language."""

    reach: str
    name: dict[str, str]


class Signposting(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"lines": "line"}):
    """Everybody whom a participant can turn to.

    Attributes:
        lines: Every support line.
        checked: The day on which somebody last rang them all; empty means: not checked yet.
        contact: Whom to ask about the study.
        complaints: Whom to complain to about it.
    """

    lines: tuple[Signpost, ...]
    checked: str = ""
    contact: Contact | None = None
    complaints: Contact | None = None


NOWHERE = Signposting(())


def in_language(words: dict[str, str], language: str) -> str:
    """Return a line's words in a language; easy read takes those of its own language, and nothing is "" ."""
    return words.get(language) or words.get(language.removesuffix(EASY_READ), "")
