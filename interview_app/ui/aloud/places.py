"""Where on a page the words stand that are read aloud, so that they can light up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from interview_app.ui.widgets.cards import ChoiceCard
from interview_app.ui.widgets.prose import Prose

_KEPT_QUIET = frozenset({"code"})


@dataclass(frozen=True)
class Place:
    """A line of a widget."""

    widget: Prose | ChoiceCard
    line: int
    text: str

    def light(self, *, up: bool) -> None:
        """Mark the line as the one that is read, or no longer."""
        self.widget.set_spoken(self.line if up else None)


def lines(root: QWidget) -> Iterator[Place]:
    """Yield every line of words on a page, in reading order, but for the code of a card."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, Prose | ChoiceCard) and widget.objectName() not in _KEPT_QUIET and not widget.isHidden():
            texts = [widget.text()] if isinstance(widget, ChoiceCard) else widget.text().split("\n")
            yield from (Place(widget, number, text) for number, text in enumerate(texts) if text.strip())


def places(root: QWidget, texts: Sequence[str]) -> list[Place | None]:
    """Return where each of these texts stands; they come in reading order, and the same one may come twice.

    A text may be a part of its line, such as the word before a changed sentence. None: it stands nowhere.
    """
    found: list[Place | None] = []
    known, at = list(lines(root)), 0
    for text in texts:
        number = _find(known, text, at)
        at = at if number is None else number
        found.append(None if number is None else known[number])
    return found


def _find(known: Sequence[Place], text: str, start: int) -> int | None:
    order = [*range(start, len(known)), *range(start)]
    whole = next((number for number in order if known[number].text == text), None)
    return next((number for number in order if text in known[number].text), None) if whole is None else whole
