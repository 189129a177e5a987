"""Errors a user can meet: each has a code and three sentences, and nothing from the interview in them.

Anything that is not a `UserError` is a bug. A face shows a bug as a notice without its content.
"""

from string import Formatter
from typing import ClassVar


class UserError(Exception):
    """A thing that went wrong and that a person can act on.

    A subclass states its `code` (stable, looked up in the documentation) and three sentences. Sentences may hold
    named fields, filled from keyword arguments; a field must never carry an answer, a name, or a secret.

    Attributes:
        code: Upper-case letters and digits with one hyphen, such as "VAULT-LOCKED".
        happened: What went wrong, in one plain sentence.
        safe: What is safe in spite of it.
        next_step: What the person can do now.
    """

    code: ClassVar[str] = ""
    happened: ClassVar[str] = ""
    safe: ClassVar[str] = "Nothing was changed."
    next_step: ClassVar[str] = ""

    def __init__(self, **fields: object) -> None:
        self.fields = fields
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """The three sentences, with their fields filled in."""
        sentences = (self.happened, self.safe, self.next_step)
        return " ".join(sentence.format_map(self.fields) for sentence in sentences if sentence)


def catalogue() -> dict[str, type[UserError]]:
    """Return every user error that has been imported, by code.

    Raises:
        ValueError: When two errors share a code, or one leaves a sentence out.
    """
    found: dict[str, type[UserError]] = {}
    waiting = list(UserError.__subclasses__())
    while waiting:
        error = waiting.pop()
        waiting.extend(error.__subclasses__())
        if not error.code:
            continue  # a family, never raised itself
        if found.setdefault(error.code, error) is not error:
            raise ValueError(f"two errors share the code {error.code}")
        if not (error.happened and error.safe and error.next_step):
            raise ValueError(f"{error.code} leaves a sentence out")
    return found


def field_names(error: type[UserError]) -> frozenset[str]:
    """Return the names of the fields an error's sentences ask for."""
    text = error.happened + error.safe + error.next_step
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)
