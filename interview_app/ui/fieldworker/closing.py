"""Finishing an interview: notes are kept as they are written, words are checked, and then all is sealed."""

from collections.abc import Callable

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.bundle import consent_receipt, overdue
from interview_app.bundle.redact.finding import Finds
from interview_app.bundle.redact.lexicon import shipped_lexicon
from interview_app.bundle.redact.places import NOTES, free_texts
from interview_app.bundle.redaction import StudyDetector
from interview_app.bundle.seal import seal_interview
from interview_app.interview.closing import write_notes
from interview_app.interview.journal import replay
from interview_app.study.pack import Pack
from interview_app.ui.fieldworker.closing_page import ClosingPage
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.redacting import Redacting, Step
from interview_app.ui.fieldworker.values import ClosingView, SealedView
from interview_app.vault.stages import Stage


class Closing:
    """Knows the closing page and the interview that is being finished.

    Args:
        page: The page.
        desk: The unlocked laptop.
        busy: Called with True while sealing, when nobody should walk away.
    """

    def __init__(self, page: ClosingPage, desk: Desk, busy: Callable[[bool], None]) -> None:
        self._page = page
        self._desk = desk
        self._busy = busy
        self._interview = ""
        self._label = ""
        self._kept = ""
        self._pack: Pack | None = None
        self._detector: Finds | None = None
        self._redacting = Redacting(page, desk.vault)
        page.notes_changed.connect(self.keep)
        page.words_changed.connect(self.look)
        page.on_wanted.connect(self.go_on)
        page.notes_wanted.connect(lambda: self.begin(self._interview))
        page.seal_wanted.connect(self._seal_checked)
        page.receipt_wanted.connect(self.save_receipt)
        # Read while nobody waits for it: the lists of words take a moment the first time.
        desk.room.jobs.run(shipped_lexicon, lambda _words: None, lambda _error: None)

    def begin(self, interview: str) -> None:
        """Show an interview whose participant has finished."""
        row, vault = self._desk.row(interview), self._desk.vault
        self._redacting.forget()
        self._interview, self._label, self._detector = "", row.label, None
        try:
            state, pack = replay(vault, interview), self._desk.pack_of(interview)
        except UserError as error:
            self._page.show_closed(row.label, error)
            return
        self._interview, self._pack, self._detector = interview, pack, StudyDetector(pack.loaded)
        self._kept = state.notes
        window, now = overdue.window_of(vault, pack, row), self._desk.room.clock.now()
        words = any(place != NOTES for place in free_texts(state))
        self._page.show_view(
            ClosingView(interview, row.label, row.opened_on, state.notes, words, window.until, window.passed(now))
        )
        self.look(state.notes)

    def waits(self, interview: str) -> bool:
        """Tell whether an interview still waits for its notes and its seal."""
        return any(row.id == interview for row in self._desk.vault.interviews(Stage.CLOSING))

    def keep(self, notes: str) -> None:
        """Keep the notes as they stand."""
        if notes == self._kept or not self._interview:
            return
        try:
            write_notes(self._desk.vault, self._interview, notes)
        except UserError as error:
            self._page.show_trouble(error)
            return
        self._kept = notes
        self._page.show_kept()

    def look(self, notes: str) -> None:
        """Mark what could tell in the notes who it is about."""
        if self._detector is not None:
            self._page.show_marks(self._detector.find(notes), notes)

    def go_on(self, notes: str) -> None:
        """Keep the notes, and go on to the check; or to the seal, where there are no words to check."""
        self.keep(notes)
        if notes == self._kept and not self.check():
            self._seal()

    def check(self, step: Step = "check") -> bool:
        """Show a later step; tell whether there are words to check."""
        if self._pack is None or self._detector is None or step == "notes":
            return False
        state, loaded = replay(self._desk.vault, self._interview), self._pack.loaded
        return self._redacting.begin(self._interview, self._label, state, loaded, self._detector, step=step)

    @property
    def step(self) -> Step:
        """Which step of the closing is on the page."""
        return self._redacting.step

    def save_receipt(self) -> None:
        """Save the participant's consent receipt where they want it; its name tells nothing."""
        room, vault = self._desk.room, self._desk.vault
        folder = room.choose_folder(self._page, self._page.folder_question())
        if folder is None or not self._interview:
            return
        name = f"choices-{room.randomness(4).hex()}.json"
        try:
            pack = self._desk.pack_of(self._interview)
            receipt = consent_receipt.for_interview(
                vault, pack, self._interview, clock=room.clock, randomness=room.randomness
            )
            write_durably(folder / name, receipt)
        except UserError as error:
            self._page.show_trouble(error)
            return
        self._page.show_receipt(name)

    def _seal_checked(self) -> None:
        if self._redacting.ready:
            self._seal()

    def _seal(self) -> None:
        """Seal the interview and forget its key."""
        self._page.show_waiting()
        self._busy(True)
        room, vault, interview = self._desk.room, self._desk.vault, self._interview

        def work() -> None:
            pack = self._desk.pack_of(interview)
            seal_interview(vault, pack, interview, room.paths.sealed, clock=room.clock, randomness=room.randomness)

        self._desk.run(work, self._sealed, self._failed, self._page)

    def _sealed(self, _nothing: None) -> None:
        self._busy(False)
        self._interview, self._kept = "", ""
        self._redacting.forget()
        waiting = len(self._desk.vault.interviews(Stage.SEALED))
        self._page.show_sealed(SealedView(self._label, waiting))

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self._page.show_trouble(error)
