"""How old somebody is, in bands: never a birth date. Who consents follows, so there is no choice of that."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.study.routes import AgeBand
from interview_app.ui.theme import GAP_L, Look
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.focus_ring import REACH


class AgesForm(QWidget):
    """A card for each band, none chosen beforehand; and whether somebody is unsure that they can decide.

    Attributes:
        changed: Emitted when somebody has chosen a band.
    """

    changed = Signal()

    def __init__(self, bands: Sequence[AgeBand], look: Look) -> None:
        super().__init__()
        cards = [(band.id, self._years(band)) for band in bands]
        self._ages = CardList(self.tr("How old are they?"), cards, look, columns=2, prefix="ages:")
        self._ages.changed.connect(self.changed)
        unsure = [("unsure", self.tr("I am unsure whether they can decide: check it together before they do"))]
        self._unsure = CardList(self.tr("Understanding"), unsure, look, at_most=0, prefix="check:")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L - 2 * REACH)
        column.addWidget(self._ages)
        column.addWidget(self._unsure)

    @property
    def first(self) -> QWidget:
        """What gets the focus."""
        return next(iter(self._ages.cards.values()), self)

    @property
    def ages(self) -> str:
        """The id of the band, or "" as long as none is chosen."""
        return next(iter(self._ages.chosen), "")

    @property
    def unsure(self) -> bool:
        """Whether the understanding check is wanted."""
        return bool(self._unsure.chosen)

    def choose(self, ages: str, *, unsure: bool) -> None:
        """Show a band as chosen, and whether the understanding check is wanted."""
        self._ages.choose((ages,))
        self._unsure.choose(("unsure",) if unsure else ())

    def _years(self, band: AgeBand) -> str:
        if band.oldest is None:
            return self.tr("{n} or older").format(n=band.youngest)
        if band.youngest == 0:
            return self.tr("Under {n}").format(n=band.oldest + 1)
        if band.youngest == band.oldest:
            return str(band.oldest)
        words = self.tr("{n} or {m}") if band.oldest == band.youngest + 1 else self.tr("{n} to {m}")
        return words.format(n=band.youngest, m=band.oldest)
