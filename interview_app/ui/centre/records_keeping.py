"""Keeping the records: what the pages of Records ask for is done here, slow work by the jobs."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QObject

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.centre.archive.acts import EVERYTHING, Wanted
from interview_app.centre.archive.chains import ChainBroken
from interview_app.centre.ledger import export, export_pdf, standing
from interview_app.centre.ledger import giving as verbs
from interview_app.centre.ledger.giving import DisclosureLeavesOut, Giving, Which
from interview_app.centre.ledger.line import Answer
from interview_app.centre.office import Centre
from interview_app.ui.centre import records_reading as reading
from interview_app.ui.centre.records_acts_page import ActsPage
from interview_app.ui.centre.records_line_page import LinePage, RefusalPage
from interview_app.ui.centre.records_page import RecordsPage
from interview_app.ui.centre.records_values import ACTS, ActsView, GivenView
from interview_app.ui.centre.rooms import Desk

Result = TypeVar("Result")


class RecordsKeeping(QObject):
    """Knows the pages of Records and the centre."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._centre = desk, desk.centre
        self._tab = ""
        self._wanted: Wanted = EVERYTHING
        self._starts: list[int | None] = [None]
        self._oldest: int | None = None
        self._left_out = 0
        self._form: Callable[[], None] = self.ask_for_refusal
        self._file: tuple[Path, str] | None = None

    def attach(self, given: RecordsPage, acts: ActsPage, line: LinePage, refusal: RefusalPage) -> None:
        """Use these pages from now on."""
        self._given, self._acts, self._line, self._refusal = given, acts, line, refusal
        for page in (given, acts):
            page.tab_wanted.connect(self.show_tab)
        given.line_wanted.connect(self.ask_for_line)
        given.refusal_wanted.connect(self.ask_for_refusal)
        given.export_wanted.connect(self.save)
        given.correction_wanted.connect(self.ask_for_correction)
        given.returned.connect(self.note_returned)
        given.sent.connect(self.note_sent)
        given.answered.connect(self.note_answer)
        acts.wanted.connect(self.look_for)
        acts.turned.connect(self.turn)
        acts.check_wanted.connect(self.check)
        for form in (line, refusal):
            form.back_wanted.connect(self.begin)
        line.noted.connect(self.note_line)
        line.corrected.connect(self.correct)
        line.file_wanted.connect(self.choose_file)
        refusal.noted.connect(self.note_refusal)

    def begin(self) -> None:
        """Show the tab where the person was."""
        self.show_tab(self._tab)

    def resume(self, page: str) -> bool:
        """Show the form that was being filled in again, on a page made anew; whether there was one."""
        if page == "records_refusal":
            self.ask_for_refusal()
        elif page == "records_line":
            self._form()
        return page in {"records_line", "records_refusal"}

    def show_tab(self, tab: str) -> None:
        """Show the ledger, or what the team did."""
        self._tab = tab
        if tab == ACTS:
            self._desk.show("acts")
            self._acts.show_waiting()
            self._read_acts()
        else:
            self._desk.show("records")
            self._given.show_waiting()
            self._read_given()

    # ---- who has had what ----------------------------------------------------------------------------------------

    def ask_for_line(self) -> None:
        """Ask what was given."""
        self._run(partial(_items, self._centre), self._show_line, self._given.show_trouble)

    def _show_line(self, items: dict[str, str]) -> None:
        self._file, self._form = None, partial(self._draw_line, items)
        self._form()

    def _draw_line(self, items: dict[str, str]) -> None:
        self._desk.show("records_line")
        self._line.show_form(items)
        if self._file is not None:
            self._line.show_file(*self._file)

    def ask_for_refusal(self) -> None:
        """Ask who was refused."""
        self._desk.show("records_refusal")
        self._refusal.show_form()

    def choose_file(self) -> None:
        """Take the fingerprint of the file that was given."""
        for path in self._desk.choose_files(self._line, self._line.file_question())[:1]:
            self._run(partial(verbs.digest_of, path), partial(self._fingerprinted, path), self._line.show_trouble)

    def note_line(self, giving: Giving, which: Which, known: bool) -> None:  # noqa: FBT001 - as the signal brings it
        """Write down what was given."""
        self._line.show_waiting()
        told = self._left_out if known else 0
        work = partial(verbs.note_disclosure, self._centre, giving, which, left_out_known=told)
        self._run(work, self._noted, self._not_noted)

    def ask_for_correction(self, n: int) -> None:
        """Ask what a line should have said."""
        self._run(partial(_said, self._centre, n), partial(self._show_correction, n), self._given.show_trouble)

    def _show_correction(self, n: int, said: Giving | None) -> None:
        if said is not None:
            self._file, self._form = None, partial(self._show_correction, n, said)
            self._desk.show("records_line")
            self._line.show_correction(n, said)

    def correct(self, n: int, said: Giving) -> None:
        """Write down what a line should have said."""
        try:
            later = verbs.correct(self._centre, n, said)
        except UserError as error:
            self._line.show_trouble(error)
        else:
            self._noted(later)

    def note_refusal(self, organisation: str, role: str, purpose: str, why: str) -> None:
        """Write down a refusal."""
        try:
            n = verbs.note_refusal(self._centre, organisation=organisation, role=role, purpose=purpose, why=why)
        except UserError as error:
            self._refusal.show_trouble(error)
        else:
            self._noted(n)

    def note_returned(self, n: int, how: str) -> None:
        """Write down that somebody has it no more."""
        self._changed(lambda: verbs.note_returned(self._centre, n, "given_back" if how == "given_back" else "deleted"))

    def note_sent(self, withdrawal: int, n: int) -> None:
        """Write down that a recipient was told."""
        self._changed(lambda: verbs.note_told(self._centre, n, withdrawal))

    def note_answer(self, withdrawal: int, n: int, answer: str) -> None:
        """Write down what a recipient answered."""
        self._changed(lambda: verbs.note_answered(self._centre, n, withdrawal, cast("Answer", answer)))

    def save(self) -> None:
        """Write both records where the person says, signed and as tables."""
        folder = self._desk.choose_folder(self._given, self._given.folder_question())
        if folder is not None:
            self._run(partial(_save, self._desk, folder), self._given.show_saved, self._given.show_trouble)

    # ---- what the team did ---------------------------------------------------------------------------------------

    def look_for(self, wanted: Wanted) -> None:
        """Show other acts, from the newest on."""
        self._wanted, self._starts = wanted, [None]
        self._read_acts()

    def turn(self, pages: int) -> None:
        """Show older acts, or newer ones again."""
        if pages < 0:
            self._starts = self._starts[:-1] or [None]
        elif self._oldest is not None:
            self._starts.append(self._oldest)
        self._read_acts()

    def check(self) -> None:
        """Follow both chains."""
        self._acts.show_checking()
        self._run(partial(reading.checked, self._centre), lambda counts: self._acts.show_sound(*counts), self._unsound)

    # ---- inside --------------------------------------------------------------------------------------------------

    def _read_given(self, told: Callable[[], None] = lambda: None) -> None:
        def done(view: GivenView) -> None:
            self._given.show_view(view)
            told()

        self._desk.jobs.run(partial(reading.given_view, self._centre), done, self._given.show_trouble, self._given)

    def _read_acts(self) -> None:
        at = (len(self._starts) - 1) * reading.PAGE
        work = partial(reading.acts_view, self._centre, self._wanted, self._starts[-1], at)
        self._desk.jobs.run(work, self._show_acts, self._acts.show_trouble, self._acts)

    def _show_acts(self, view: ActsView) -> None:
        self._oldest = view.lines[-1].n if view.lines else None
        self._acts.show_view(view, reading.PAGE)

    def _noted(self, n: int) -> None:
        self._desk.show("records")
        self._read_given(lambda: self._given.show_noted(n))

    def _not_noted(self, error: Exception) -> None:
        leaves_out = isinstance(error, DisclosureLeavesOut)
        self._left_out = int(str(error.fields["total"])) if isinstance(error, DisclosureLeavesOut) else 0
        self._line.show_failed(error, leaves_out=leaves_out)

    def _changed(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except UserError as error:
            self._given.show_trouble(error)
        else:
            self._read_given()

    def _fingerprinted(self, path: Path, digest: str) -> None:
        self._file = path, digest
        self._line.show_file(path, digest)

    def _unsound(self, error: Exception) -> None:
        if isinstance(error, ChainBroken):
            self._acts.show_broken(int(str(error.fields["line"])))
        else:
            self._acts.show_trouble(error)

    def _run(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[Exception], None]
    ) -> None:
        def ended(result: Result) -> None:
            self._desk.busy(False)
            done(result)

        def stopped(error: Exception) -> None:
            self._desk.busy(False)
            failed(error)

        self._desk.busy(True)
        self._desk.jobs.run(work, ended, stopped, self)


def _items(centre: Centre) -> dict[str, str]:
    """Return the consent items of the study by their id."""
    return {item.id: item.id.replace("_", " ") for item in centre.study.study.consent.items}


def _said(centre: Centre, n: int) -> Giving | None:
    """Return what a line says now; None when it says that nothing was given."""
    said = next((each.line for each in standing.of(centre).given if each.n == n), None)
    if said is None:
        return None
    return Giving(
        *(said.organisation, said.role, said.purpose, said.use, said.fields),
        *(said.basis, said.form, said.digest, said.expires),
    )


def _save(desk: Desk, folder: Path) -> tuple[str, ...]:
    made = {
        "ledger.json": export.ledger_json,
        "ledger.csv": export.ledger_csv,
        "ledger.pdf": export_pdf.ledger,
        "acts.json": export.acts_json,
        "acts.csv": export.acts_csv,
        "acts.pdf": export_pdf.acts,
    }
    for name, make in made.items():
        write_durably(folder / name, make(desk.centre))
    return tuple(made)
