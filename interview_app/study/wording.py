"""Every sentence of a study in one language, looked up by the ids of its structure."""

from dataclasses import dataclass, field
from typing import Any

EASY_READ = "-x-easy"
"""An easy-read file says only what it says differently; the rest comes from its own language, never from another."""


@dataclass(frozen=True)
class Wording:
    """One language's sentences.

    Attributes:
        language: The BCP 47 tag.
        entries: The parsed `text/<language>.toml`.
        fallback: Where an easy-read wording finds what it leaves as it is.
        approved: Whether the study's owner lets this file be shown outside practice.
    """

    language: str
    entries: dict[str, Any] = field(repr=False)
    fallback: "Wording | None" = None
    approved: bool = False

    def has(self, *path: str) -> bool:
        """Tell whether there is something to show for a path, here or in the fallback."""
        return isinstance(self._find(path), str | list)

    def text(self, *path: str) -> str:
        """Return one text; a list is joined line by line.

        Raises:
            KeyError: When there is none, which the study check rules out.
        """
        found = self._find(path)
        return found if isinstance(found, str) else "\n".join(_listed(found, path))

    def lines(self, *path: str) -> tuple[str, ...]:
        """Return a list of texts; a single text is a list of one.

        Raises:
            KeyError: When there is none, which the study check rules out.
        """
        found = self._find(path)
        return (found,) if isinstance(found, str) else _listed(found, path)

    def _find(self, path: tuple[str, ...]) -> object | None:
        here: Any = self.entries
        for name in path:
            here = here.get(name) if isinstance(here, dict) else None
        if here is None and self.fallback is not None:
            return self.fallback._find(path)  # noqa: SLF001 - the same class
        found: object = here
        return found


def _listed(found: object, path: tuple[str, ...]) -> tuple[str, ...]:
    if isinstance(found, list) and all(isinstance(item, str) for item in found):
        return tuple(found)
    raise KeyError(".".join(path))
