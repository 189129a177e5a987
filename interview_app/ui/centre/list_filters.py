"""What a list of interviews is narrowed down by: a number, and a choice of what occurs in the archive."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interview_app.centre.archive.listing import Choices, Order, Wanted
from interview_app.ui.centre.list_model import month_name
from interview_app.ui.theme import GAP_M, Look
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.picker import Picker
from interview_app.ui.widgets.text_box import LineBox

_FIND, _PICK = 220, 180
_Fields = Mapping[str, Any]
_SHOWN: Final[tuple[_Fields, ...]] = (
    {},
    {"complete": True},
    {"complete": False},
    {"void": True},
    {"asked": "release"},
    {"asked": "words"},
)
_NOTHING: Final[_Fields] = {"complete": None, "void": None, "asked": ""}
_FLAGS: Final = ("", "twin", "conflict")
_ORDERS: Final = (Order("month"), Order("month", descending=True), Order("number"))


class Filters(QWidget):
    """Emits `changed` whenever something else is wanted: see `wanted` and `order`.

    Args:
        choices: What occurs in the archive.
        wanted: What is wanted to begin with.
        order: By what the list is sorted to begin with.
        look: Tokens and text scale.
    """

    changed = Signal()

    def __init__(self, choices: Choices, wanted: Wanted, order: Order, look: Look) -> None:
        super().__init__()
        self.wanted, self.order = wanted, order
        self._look, self._row = look, Flow(self, gap=GAP_M)
        self.number = LineBox(self.tr("Find by number"), "filter")
        self.number.setPlaceholderText(self.tr("Find by number"))
        self.number.setMinimumWidth(look.px(_FIND))
        self.number.setText(wanted.number)
        self.number.textChanged.connect(lambda text: self._want({"number": text}))
        self._row.addWidget(self.number)
        self._add_choices(choices)
        self._add("shown", self.tr("Show"), self._kinds(), [{**_NOTHING, **some} for some in _SHOWN])
        self._add("flag", self.tr("Flag"), self._flags(), _each("flag", *_FLAGS))
        sort = Picker(self.tr("Sort"), "order", look, _PICK)
        names = (self.tr("Oldest first"), self.tr("Newest first"), self.tr("By number"))
        sort.show_entries(names, _ORDERS.index(order))
        sort.picked.connect(self._sort)
        self._row.addWidget(sort)

    def _add_choices(self, choices: Choices) -> None:
        """Add the lists whose entries are what occurs in the archive."""
        months, languages, decks, versions = choices.months, choices.languages, choices.decks, choices.versions
        self._add("month", self.tr("Month"), list(map(month_name, months)), _each("month", "", *months))
        self._add("language", self.tr("Language"), languages, _each("language", "", *languages))
        self._add("deck", self.tr("Deck"), list(map(str, decks)), _each("deck", 0, *decks))
        self._add("version", self.tr("Version"), versions, _each("study_version", "", *versions))

    def _flags(self) -> Sequence[str]:
        return self.tr("Said twice"), self.tr("To decide")

    def _kinds(self) -> Sequence[str]:
        return (
            self.tr("Complete"),
            self.tr("Stopped early"),
            self.tr("Void"),
            self.tr("Not for releases"),
            self.tr("Without own words"),
        )

    def _add(self, name: str, label: str, entries: Sequence[str], wants: Sequence[_Fields]) -> None:
        """Add a list whose first entry is everything; `wants` says for each entry what is wanted then."""
        holds = [all(getattr(self.wanted, field) == value for field, value in each.items()) for each in wants]
        picker = Picker(label, name, self._look, _PICK)
        picker.show_entries((self.tr("All"), *entries), holds.index(True) if True in holds else 0)
        picker.picked.connect(lambda at: self._want(wants[at]))
        self._row.addWidget(picker)

    def _want(self, fields: _Fields) -> None:
        wanted = replace(self.wanted, **fields)
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()

    def _sort(self, at: int) -> None:
        self.order = _ORDERS[at]
        self.changed.emit()


def _each(field: str, *values: object) -> Sequence[_Fields]:
    return [{field: value} for value in values]
