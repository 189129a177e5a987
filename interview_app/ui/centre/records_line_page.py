"""Writing down what was given to whom: one form; and one for a refusal. Nothing is guessed: a line stays for good."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtCore import Signal

from interview_app.centre.ledger.giving import Giving, Which
from interview_app.centre.ledger.line import BASES, FORMS, NAME, SENTENCE, USES
from interview_app.centre.ledger.line import Field as Part
from interview_app.ui.centre import records_words as words
from interview_app.ui.theme import SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.picker import Picker
from interview_app.ui.widgets.prose import TypeSetting
from interview_app.ui.widgets.text_box import LineBox

_CARD = 48
_LABEL = TypeSetting(weight=SEMIBOLD)


class LinePage(ColumnPage):
    """Emits `noted` with what is given, of which interviews, and whether it is known who is left out.

    And `corrected` with a line's number and what it should have said.

    Also `file_wanted` for the file that was given, and `back_wanted`.
    """

    noted = Signal(Giving, Which, bool)
    corrected = Signal(int, Giving)
    file_wanted = Signal()
    back_wanted = Signal()
    topic = "records"

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._digest = ""
        self._actions: tuple[Button, ...] = ()

    def file_question(self) -> str:
        """Return the title under which the file that was given is asked for."""
        return self.tr("Choose the file that was given")

    def show_form(self, items: dict[str, str]) -> None:
        """Show the empty form.

        Args:
            items: The study's consent items, by their id.
        """
        self._digest, self._items = "", items
        column = self.new_column(self.tr("What was given"))
        column.text(self.tr("Write plain words: participants read this line. It cannot be changed, only corrected."))
        self._draw_who(column)
        self._draw_what(column)
        self._draw_which(column)
        self._state = column.status()
        note = Button(self.tr("Write it down"), "note_line", self.look, "primary")
        note.clicked.connect(lambda: self._note(known=False))
        self._known = Button(self.tr("They are left out: write it down"), "note_known", self.look)
        self._known.clicked.connect(lambda: self._note(known=True))
        self._known.hide()
        back = Button(self.tr("Back"), "back", self.look)
        back.clicked.connect(self.back_wanted)
        self._actions = (note, self._known, back)
        column.side_by_side(note, self._known, back)
        self.show_column(column, self._who.box)

    def show_correction(self, n: int, said: Giving) -> None:
        """Show what a line says of who, why and until when, to be put right; what was in it stays as it was."""
        self._digest = said.digest
        column = self.new_column(self.tr("Correct line {n}").format(n=n))
        column.text(self.tr("The line stays. What you write here is a line of its own, and counts from now on."))
        self._draw_who(column)
        for field, words_ in (
            *((self._who, said.organisation), (self._role, said.role)),
            *((self._why, said.purpose), (self._until, said.expires)),
        ):
            field.box.setText(words_)
        self._draw_basis(column)
        self._basis.show_at(BASES.index(said.basis))
        self._state = column.status()
        note = Button(self.tr("Write it down"), "note_correction", self.look, "primary")
        note.clicked.connect(lambda: self._correct(n, said))
        back = Button(self.tr("Back"), "back", self.look)
        back.clicked.connect(self.back_wanted)
        self._actions = (note, back)
        column.side_by_side(note, back)
        self.show_column(column, self._who.box)

    def show_waiting(self) -> None:
        """Say that everybody's choices are being read."""
        for button in self._actions:
            button.setEnabled(False)
        self._state.say(self.tr("Reading what everybody agreed to."))

    def show_failed(self, error: Exception, *, leaves_out: bool) -> None:
        """Say why nothing was noted, and where some are left out, offer to note it without them."""
        for button in self._actions:
            button.setEnabled(True)
        self._state.say("")
        self._known.setVisible(leaves_out)
        self.show_trouble(error)

    def show_file(self, path: Path, digest: str) -> None:
        """Say which file it was, by its fingerprint; its name is not kept."""
        self._digest = digest
        said = self.tr("{name}: fingerprint {digest}…").format(name=path.name, digest=digest[:16])
        self._file_line.set_text(said)

    # ---- parts ---------------------------------------------------------------------------------------------------

    def _draw_who(self, column: Column) -> None:
        self._who = self._field(self.tr("Who has it?"), "who", self.tr("The organisation, not a person"), NAME)
        self._role = self._field(self.tr("As what?"), "role", self.tr("Such as funder, or research team"), NAME)
        hint = self.tr("One short sentence, such as: To see how young people feel about sharing data")
        self._why = self._field(self.tr("What for?"), "why", hint, SENTENCE)
        self._until = self._field(
            self.tr("Until which day may they keep it?"), "until", self.tr("Such as 2027-05-01; empty: no last day"), 10
        )
        for field in (self._who, self._role, self._why, self._until):
            column.add(field)

    def _draw_what(self, column: Column) -> None:
        self._use = self._picker(column, self.tr("Consent for"), "use", list(words.uses().values()))
        self._use.show_at(list(words.uses()).index("reuse"))
        self._form = self._picker(column, self.tr("Form"), "form", [words.forms()[each] for each in FORMS])
        self._form.show_at(FORMS.index("microdata"))
        self._draw_basis(column)
        column.text(self.tr("What is in it?"), setting=_LABEL)
        parts = list(words.fields().items())
        self._parts = CardList(
            self.tr("What is in it?"), parts, self.look, at_most=0, columns=2, prefix="part:", height=_CARD
        )
        column.add(self._parts)
        choose = Button(self.tr("Choose the file that was given…"), "file", self.look, "outline", "file-text")
        choose.clicked.connect(self.file_wanted)
        column.side_by_side(choose)
        self._file_line = column.text(
            self.tr("Its fingerprint goes into the line, so that nobody can say later it was another."),
            setting=SMALL_TEXT,
        )

    def _draw_basis(self, column: Column) -> None:
        self._basis = self._picker(column, self.tr("Basis in law"), "basis", [words.bases()[each] for each in BASES])

    def _draw_which(self, column: Column) -> None:
        entries = [self.tr("All that may be in it"), *(self._agreed(each) for each in self._items.values())]
        self._which = self._picker(column, self.tr("Interviews"), "which", entries)

    def _agreed(self, item: str) -> str:
        return self.tr("Who said yes to: {item}").format(item=item)

    def _picker(self, column: Column, label: str, name: str, entries: list[str]) -> Picker:
        picker = Picker(label, name, self.look, 460)
        picker.show_entries(entries, 0)
        column.add(picker)
        return picker

    def _field(self, label: str, name: str, hint: str, most: int) -> Field:
        return Field(label, LineBox(label, name, most=most), self.look, hint=hint)

    def _until_day(self) -> str | None:
        """Return the last day as it was typed, or None when it is no day."""
        until = self._until.box.text().strip()
        day: date | None = None
        with suppress(ValueError):
            day = date.fromisoformat(until) if until else None
        wrong = bool(until) and day is None
        self._until.set_error(self.tr("That is no day. Write it as 2027-05-01.") if wrong else "")
        if wrong:
            self._until.box.setFocus()
            return None
        return day.isoformat() if day else ""

    def _correct(self, n: int, before: Giving) -> None:
        until = self._until_day()
        if until is not None:
            said = replace(before, organisation=self._who.box.text(), role=self._role.box.text(), expires=until)
            basis = BASES[self._basis.box.currentIndex()]
            self.corrected.emit(n, replace(said, purpose=self._why.box.text(), basis=basis))

    def _note(self, *, known: bool) -> None:
        until = self._until_day()
        if until is None:
            return
        giving = Giving(
            organisation=self._who.box.text(),
            role=self._role.box.text(),
            purpose=self._why.box.text(),
            use=[each for each in words.uses() if each in USES][self._use.box.currentIndex()],
            fields=cast("tuple[Part, ...]", self._parts.chosen),
            basis=BASES[self._basis.box.currentIndex()],
            form=FORMS[self._form.box.currentIndex()],
            digest=self._digest,
            expires=until,
        )
        at = self._which.box.currentIndex()
        which = Which("matching", list(self._items)[at - 1]) if at > 0 else Which()
        self.noted.emit(giving, which, known)


class RefusalPage(ColumnPage):
    """Emits `noted` with who asked, as what, what for, and why they got nothing; and `back_wanted`."""

    noted = Signal(str, str, str, str)
    back_wanted = Signal()
    topic = "records"

    def show_form(self) -> None:
        """Show the empty form."""
        column = self.new_column(self.tr("A refusal"))
        column.text(self.tr("Write plain words: participants read this line. It cannot be changed."))
        asked = (
            (self.tr("Who asked?"), "asked_who", self.tr("The organisation, not a person"), NAME),
            (self.tr("As what?"), "asked_role", self.tr("Such as press, or police"), NAME),
            (self.tr("What for?"), "asked_why", self.tr("One short sentence"), SENTENCE),
            (self.tr("Why did they get nothing?"), "refused_why", self.tr("One short sentence"), SENTENCE),
        )
        fields = [
            Field(label, LineBox(label, name, most=most), self.look, hint=hint) for label, name, hint, most in asked
        ]
        for field in fields:
            column.add(field)
        note = Button(self.tr("Write it down"), "note_refusal", self.look, "primary")
        note.clicked.connect(lambda: self.noted.emit(*(field.box.text() for field in fields)))
        back = Button(self.tr("Back"), "back", self.look)
        back.clicked.connect(self.back_wanted)
        column.side_by_side(note, back)
        self.show_column(column, fields[0].box)
