"""Packs: the laptops' requests, their words compared by phone, and one signed file for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from interview_app.ui.notices import notice
from interview_app.ui.theme import GAP_S, SEMIBOLD, STORY, TARGET
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.cards import ChoiceCard
from interview_app.ui.widgets.column_page import MUTED_LINE
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.section import Section
from interview_app.ui.widgets.status_mark import StatusMark
from interview_app.ui.widgets.surface import Surface

_WORDS = TypeSetting(size=STORY, weight=SEMIBOLD, pitch=1.4)


@dataclass(frozen=True)
class Laptop:
    """A laptop that asks for a pack.

    Attributes:
        file: The name of its request.
        words: Its eight words.
        same: Whether the person has confirmed that they are the laptop's.
    """

    file: str
    words: tuple[str, ...]
    same: bool = False


@dataclass(frozen=True)
class Packed:
    """What packs would carry.

    Attributes:
        study: The study's id.
        version: Its version.
        new: Whether the centre asks another version, or the same one as it was before, until now.
        centre: The eight words of the centre, which a laptop shows with a pack.
        until: The last day on which a pack that is made now can be used.
        reworded: Languages in which people agree to other words than until now, and nobody would be asked anew.
    """

    study: str
    version: str
    new: bool
    centre: tuple[str, ...]
    until: date
    reworded: tuple[str, ...] = ()


class PacksSection(Section):
    """Emits `requests_wanted`, `compared` with a laptop's place and whether its words are the same, `packs_wanted`."""

    requests_wanted = Signal()
    compared = Signal(int, bool)
    packs_wanted = Signal()

    def request_question(self) -> str:
        """Return the title under which requests are asked for."""
        return self.tr("Choose the laptops’ requests")

    def folder_question(self) -> str:
        """Return the title under which a folder for the packs is asked for."""
        return self.tr("Where shall the packs be saved?")

    def show_broken(self) -> None:
        """Say that this study cannot be packed."""
        self.clear()
        words = self.tr("A study with mistakes cannot be packed. The section Pages lists them.")
        self.add(StatusMark("trouble", words, self.look))
        self.end()

    def show_laptops(self, packed: Packed, laptops: Sequence[Laptop]) -> None:
        """Show the three steps as far as they are possible."""
        self.clear()
        self._carried(packed)
        words = self.tr("Each laptop saves its own: a file whose name begins with “request-”.")
        self.heading(self.tr("1. Choose the laptops’ requests"), 3, explained=words)
        choose = Button(self.tr("Choose requests…"), "requests", self.look, "outline", "folder-open")
        choose.clicked.connect(self.requests_wanted)
        self.row(choose)
        self.take_focus_back(self._compare(laptops) if laptops else choose)
        self._make = Button("", "make_packs", self.look, "primary", "package")
        self._make.clicked.connect(self.packs_wanted)
        if laptops:
            words = self.tr(
                "One file for each laptop whose words are the same. It works on that laptop only, until {day}."
            )
            day = QLocale().toString(QDate(packed.until.year, packed.until.month, packed.until.day), "d MMMM yyyy")
            self.heading(self.tr("3. Make the packs"), 3, explained=words.format(day=day))
            self.row(self._make)
        self._own_words(packed.centre)
        self.end()
        self.show_ready(sum(laptop.same for laptop in laptops))

    def show_ready(self, count: int) -> None:
        """Offer to make so many packs."""
        self._make.set_words(self.tr("Make %n pack(s)…", "", count) if count else self.tr("Make packs…"))
        self._make.setEnabled(count > 0)

    def show_making(self) -> None:
        """Say that packs are being signed and written."""
        self._make.set_words(self.tr("Signing and writing…"))
        self._make.setEnabled(False)

    def show_written(self, paths: Sequence[Path]) -> None:
        """Say where the packs are."""
        names = ", ".join(path.name for path in paths)
        words = (
            self.tr("%n pack(s) are written.", "", len(paths)),
            names,
            self.tr("Give each file to the fieldworker of its laptop, who installs it there."),
        )
        self.put_notice(Notice(words, self.look, "done"))

    def show_trouble(self, error: Exception, file: str = "") -> None:
        """Say what went wrong, and with which file."""
        shown = notice(error, self.look, closable=False)
        self.put_notice(shown if not file else Notice((file, shown.words()), self.look, "problem"))

    def _carried(self, packed: Packed) -> None:
        if not packed.new:
            words = self.tr("Packs carry {study}, version {version}: the study of this centre.")
            self.text(words.format(study=packed.study, version=packed.version))
            return
        words = self.tr("From now on new packs carry version {version} of {study}.")
        sentences = (
            words.format(study=packed.study, version=packed.version),
            self.tr("It becomes the study of this centre with the first pack that you make."),
            self.tr("Interviews that began on an earlier version stay on it, and can still be taken in and read."),
        )
        self.add_narrow(Notice(sentences, self.look))
        if packed.reworded:
            self.add_narrow(Notice(self._reworded(packed.reworded), self.look))

    def _reworded(self, languages: tuple[str, ...]) -> tuple[str, ...]:
        other = self.tr("What people agree to is worded differently than until now, in: {languages}.")
        return (
            other.format(languages=", ".join(languages)),
            self.tr("The study names no new material change, so nobody whose interview is open will be asked anew."),
            self.tr("If a promise or a risk has changed, name it in study.toml as consent.material_change first."),
        )

    def _own_words(self, words: tuple[str, ...]) -> None:
        explained = self.tr("The laptop will show these words of the centre. Read them out when you are asked.")
        self.heading(self.tr("The words of the centre"), 3, explained=explained)
        sheet = Surface(padding=20)
        sheet.add(Prose(" ".join(words), self.look, _WORDS))
        self.add_narrow(sheet)

    def _compare(self, laptops: Sequence[Laptop]) -> QWidget:
        words = self.tr("Let the fieldworker read out the words on the laptop’s screen. All eight must be the same.")
        self.heading(self.tr("2. Compare the words by phone"), 3, explained=words)
        cards = []
        for number, laptop in enumerate(laptops):
            sheet = Surface(padding=20, spacing=GAP_S)
            sheet.add(Prose(laptop.file, self.look, MUTED_LINE))
            sheet.add(Prose(" ".join(laptop.words), self.look, _WORDS))
            card = ChoiceCard(self.tr("The words are the same"), f"same:{number}", self.look, "several", TARGET)
            card.setAccessibleDescription(f"{laptop.file}: {' '.join(laptop.words)}")
            card.setChecked(laptop.same)
            card.toggled.connect(lambda same, number=number: self.compared.emit(number, same))
            sheet.add(card)
            self.add_narrow(sheet)
            cards.append(card)
        return cards[0]
