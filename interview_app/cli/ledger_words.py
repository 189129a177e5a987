"""The words that commands about the ledger take, and the files that they read."""

import re
from collections.abc import Callable, Collection
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded

_LIST_LIMIT: Final = 64_000_000
_NUMBER: Final = re.compile(r"[0-9a-f]{32}")


class Use(StrEnum):
    """What consent has to cover."""

    STUDY = "study"
    REUSE = "reuse"
    LAW = "law"


class Form(StrEnum):
    """In which form something is given."""

    BUNDLE = "bundle"
    MICRODATA = "microdata"
    TABLE = "table"
    REPORT = "report"


class Basis(StrEnum):
    """On what basis in law."""

    CONSENT = "consent"
    PUBLIC_TASK = "public-task"
    CONTRACT = "contract"
    LEGAL_DUTY = "legal-duty"


class Part(StrEnum):
    """What is in it."""

    ANSWERS = "answers"
    ABOUT = "about"
    WORDS = "words"
    NOTES = "notes"
    CONSENT = "consent"
    TIMING = "timing"


class How(StrEnum):
    """How it came that they have it no more."""

    DELETED = "deleted"
    GIVEN_BACK = "given-back"


class Answer(StrEnum):
    """What they answered to a notice."""

    DELETED = "deleted"
    KEPT = "kept"
    CANNOT = "cannot"
    NO_REPLY = "no-reply"


def stored(word: StrEnum) -> str:
    """Return a word as the ledger has it."""
    return word.value.replace("-", "_")


def day(typed: str) -> str:
    """Read a last day, as 2027-05-01; nothing for none."""
    try:
        return date.fromisoformat(typed.strip()).isoformat() if typed.strip() else ""
    except ValueError as error:
        message = 'That is no day. Write it as 2027-05-01, or "" for no last day.'
        raise typer.BadParameter(message) from error


Who = Annotated[str, typer.Option("--who", help="The organisation, and never a person.", metavar="NAME")]
Role = Annotated[str, typer.Option(help="As what: funder, research team, police, press.", metavar="ROLE")]
Purpose = Annotated[str, typer.Option(help="What for, in one short sentence.", metavar="SENTENCE")]
Line = Annotated[int, typer.Argument(help="The line's number, as centre ledger shows it.", metavar="LINE", min=1)]
WithdrawalNumber = Annotated[
    int, typer.Argument(help="The withdrawal's number, as centre ledger shows it.", metavar="WITHDRAWAL", min=1)
]


class ListUnreadable(UserError):
    """A line of a list of interviews that begins with no number."""

    code = "LIST-LINE"
    happened = "Line {line} of {name} does not begin with the number of an interview."
    safe = "Nothing was noted."
    next_step = "Write one number of 32 signs a line, as interview-app centre list shows them."


class ListStrangers(UserError):
    """A list with interviews that are not in the archive."""

    code = "LIST-STRANGERS"
    happened = "{count} of the interviews in {name} are not in the archive; the first is on line {line}."
    safe = "Nothing was noted."
    next_step = "If they were withdrawn, take them out of what you give and out of the list, then try again."


def listed(path: Path, here: Callable[[Collection[str]], Collection[str]]) -> tuple[str, ...]:
    """Read the numbers with which the lines of a file begin, each once.

    Args:
        path: The file; empty lines in it say nothing.
        here: Tells which of some interviews are in the archive.

    Raises:
        ListUnreadable: When a line begins with something else.
        ListStrangers: When some are not in the archive.
        FileUnreadable, FileTooLarge: When it cannot be read.
    """
    lines = read_bounded(path, _LIST_LIMIT).decode("utf-8", errors="replace").lstrip("\ufeff").splitlines()
    numbers: dict[str, int] = {}
    for at, words in ((at, line.split()) for at, line in enumerate(lines, 1)):
        if words and _NUMBER.fullmatch(words[0].casefold()) is None:
            raise ListUnreadable(line=at, name=path.name)
        if words:
            numbers.setdefault(words[0].casefold(), at)
    known = here(numbers)
    strangers = [at for number, at in numbers.items() if number not in known]
    if strangers:
        raise ListStrangers(count=len(strangers), name=path.name, line=strangers[0])
    return tuple(numbers)
