"""The design: drawn while one watches, looked at, and then frozen."""

from typing import Literal

from PySide6.QtCore import Signal, SignalInstance

from interview_app.ui.centre.study_report import Reported, put_report
from interview_app.ui.notices import notice
from interview_app.ui.theme import Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button, Kind
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.progress import Progress
from interview_app.ui.widgets.section import Section
from interview_app.ui.widgets.status_mark import Standing, StatusMark

Stage = Literal["own", "none", "table", "frozen", "drawn", "same"]


class DesignSection(Section):
    """Emits `draw_wanted`, `cancel_wanted`, `freeze_wanted`, and `replace_wanted` over a design that is frozen."""

    draw_wanted = Signal()
    cancel_wanted = Signal()
    freeze_wanted = Signal()
    replace_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._progress: Progress | None = None

    def show_broken(self) -> None:
        """Say that there is nothing to draw a design for yet."""
        self.clear()
        words = self.tr("A design can be drawn once study.toml has no mistakes. The section Pages lists them.")
        self.add(StatusMark("trouble", words, self.look))
        self.end()

    def show_waiting(self) -> None:
        """Say that the figures of the frozen design are being worked out."""
        self.clear()
        self.add(StatusMark("waiting", self.tr("Working out what the design can show."), self.look))
        self.end()

    def show_drawing(self) -> None:
        """Show how far the drawing is, and a way to stop it."""
        self.clear()
        self.heading(self.tr("Drawing the design"))
        self.text(self.tr("This takes a few seconds. Nothing is written until you freeze the design."))
        self._progress = Progress(self.look)
        self._progress.setObjectName("drawing")
        self.add(self._progress)
        cancel = Button(self.tr("Cancel"), "cancel", self.look)
        cancel.clicked.connect(lambda: self._cancel(cancel))
        self.row(cancel)
        self.end()
        cancel.setFocus()

    def show_progress(self, done: int, of: int) -> None:
        """Show that so much of the drawing is done."""
        if self._progress is not None:
            self._progress.show_part(done, of)

    def show_stage(self, stage: Stage, reported: Reported | None) -> None:
        """Show how the design stands, what can be done now, and what it can show."""
        self.clear()
        self._progress = None
        standing, words = self._words(stage)
        self.add(StatusMark(standing, words, self.look))
        announce(self, words)
        if buttons := self._buttons(stage):
            self.row(*buttons)
            self.take_focus_back(buttons[0])
        if reported is not None:
            put_report(self, reported)
        self.end()

    def show_trouble(self, error: Exception) -> None:
        """Say what went wrong."""
        self.put_notice(notice(error, self.look, closable=False))

    def show_cancelled(self) -> None:
        """Say that nothing was written."""
        words = (self.tr("The drawing was cancelled."), self.tr("Nothing was written."))
        self.put_notice(Notice(words, self.look, "note"))

    def show_frozen(self) -> None:
        """Say that the design is in its files."""
        words = (
            self.tr("The design is frozen."),
            self.tr("It is in design.csv and design.lock.toml. Keep both with the study."),
        )
        self.put_notice(Notice(words, self.look, "done"))

    def ask_to_replace(self) -> None:
        """Say that another design is frozen already, and let the person decide."""
        words = (
            self.tr("This study already has a frozen design, and this one differs from it."),
            self.tr("The frozen design was left as it is."),
            self.tr("Replace it only if no interview has been held with it."),
        )
        asked = Notice(words, self.look, "problem", code="DESIGN-FROZEN", close=self.tr("Replace it"))
        asked.closed.connect(self.replace_wanted)
        self.put_notice(asked)

    def _words(self, stage: Stage) -> tuple[Standing, str]:
        own = self.tr("Frozen. This is the centre’s own copy: to draw another design, open the researcher’s folder.")
        return {
            "own": ("done", own),
            "none": ("to_do", self.tr("No design is frozen yet.")),
            "table": ("to_do", self.tr("Your own table is in design.csv, and not frozen yet.")),
            "frozen": ("done", self.tr("Frozen in design.csv and design.lock.toml.")),
            "drawn": ("to_do", self.tr("Drawn, and not frozen yet: nothing is written so far.")),
            "same": ("done", self.tr("Drawn again: it is the same as the frozen design.")),
        }[stage]  # type: ignore[return-value]  # the literals are standings

    def _buttons(self, stage: Stage) -> list[Button]:
        if stage == "own":
            return []
        freeze = self._button(self.tr("Freeze it"), "freeze", "primary", "lock", self.freeze_wanted)
        first = {"none": self.tr("Draw the design"), "table": self.tr("Look at the table")}
        words = first.get(stage, self.tr("Draw it again"))
        draw = self._button(words, "draw", "primary" if stage in first else "outline", "chart-column", self.draw_wanted)
        return [freeze, draw] if stage == "drawn" else [draw]

    def _button(self, words: str, name: str, kind: Kind, picture: str, wanted: SignalInstance) -> Button:
        button = Button(words, name, self.look, kind, picture)
        button.clicked.connect(wanted)
        return button

    def _cancel(self, cancel: Button) -> None:
        cancel.setEnabled(False)
        cancel.set_words(self.tr("Cancelling…"))
        self.cancel_wanted.emit()
