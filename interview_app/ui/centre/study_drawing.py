"""Drawing a design off the window's thread, with a way to stop it, and freezing what was drawn."""

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from interview_app.study import rows
from interview_app.study.plan.freeze import DesignFrozen
from interview_app.ui.centre import study_drawn
from interview_app.ui.centre.study_design_page import DesignSection, Stage
from interview_app.ui.centre.study_drawn import Cancelled, Drawn
from interview_app.ui.centre.study_reading import Reading
from interview_app.ui.centre.study_report import Reported
from interview_app.ui.jobs import Jobs


class Drawing(QObject):
    """Knows the design of the study that is open. Emits `frozen` when its files are written.

    Args:
        jobs: Runs slow work.
        busy: Called with True while a design is drawn or written.
        parent: What it lives with.
    """

    frozen = Signal()
    _progressed = Signal(int, int)

    def __init__(self, jobs: Jobs, busy: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._busy = jobs, busy
        self._reading: Reading | None = None
        self._reported: Reported | None = None
        self._drawn: Drawn | None = None
        self._stop = threading.Event()
        self._just_frozen = False
        # Progress is told on the thread that draws; a widget may be touched on the window's only.
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def attach(self, section: DesignSection) -> None:
        """Use this section from now on."""
        self._section = section
        section.draw_wanted.connect(self.draw)
        section.cancel_wanted.connect(self.cancel)
        section.freeze_wanted.connect(self.freeze)
        section.replace_wanted.connect(lambda: self.freeze(replace=True))
        self._show()

    def open(self, reading: Reading) -> None:
        """Look at another study, or at the same one as it is now. A frozen design's report shows at once."""
        self.cancel()  # what is drawn for another study, or for this one as it was, is of no use
        self._reading, self._reported, self._drawn = reading, None, None
        study = reading.study
        if study is None or not reading.frozen:
            self._show()
            return
        self._section.show_waiting()

        def done(reported: Reported) -> None:
            if self._reading is reading:
                self._reported = reported
                self._show()

        self._jobs.run(lambda: study_drawn.reported(reading, study), done, self._ended(reading), self)

    def draw(self) -> None:
        """Draw the design that the study asks for."""
        reading = self._reading
        if reading is None or reading.study is None:
            return
        self._stop = stop = threading.Event()

        def progress(done: int, of: int) -> None:
            if stop.is_set():
                raise Cancelled
            self._progressed.emit(done, of)

        work = partial(study_drawn.drawn, reading, reading.study, progress)
        self._busy(True)
        self._section.show_drawing()
        self._jobs.run(work, lambda drawn: self._finished(reading, drawn), self._ended(reading), self)

    def cancel(self) -> None:
        """Stop the drawing at its next step; nothing of it has been written."""
        self._stop.set()

    def freeze(self, *, replace: bool = False) -> None:
        """Write what was drawn, unless another design is frozen and the person has not said to replace it."""
        drawn, reading = self._drawn, self._reading
        if drawn is None or reading is None or reading.study is None or reading.folder is None:
            return
        self._busy(True)
        work = partial(study_drawn.frozen, reading, reading.study, reading.folder, drawn.design, replace=replace)
        self._jobs.run(work, self._written, self._ended(reading), self)

    # ---- what came of it --------------------------------------------------------------------------------------------

    def _finished(self, reading: Reading, drawn: Drawn) -> None:
        if self._stop.is_set():  # pressed when everything was drawn already
            self._ended(reading)(Cancelled())
            return
        self._busy(False)
        self._drawn = drawn
        self._show()

    def _ended(self, reading: Reading) -> Callable[[Exception], None]:
        """Return what to do with an error while a study is looked at; it says nothing about another."""

        def failed(error: Exception) -> None:
            self._busy(False)
            if self._reading is reading:
                self._failed(error)

        return failed

    def _written(self, _nothing: None) -> None:
        self._busy(False)
        self._just_frozen = True
        self.frozen.emit()

    def _failed(self, error: Exception) -> None:
        self._show()
        if isinstance(error, Cancelled):
            self._section.show_cancelled()
        elif isinstance(error, DesignFrozen):  # its next step is one of the command line; here it is a button
            self._section.ask_to_replace()
        else:
            self._section.show_trouble(error)

    def _show_progress(self, done: int, of: int) -> None:
        self._section.show_progress(done, of)

    def _show(self) -> None:
        reading, drawn, section = self._reading, self._drawn, self._section
        if reading is None:
            section.clear()
        elif not reading.can_be_drawn:
            section.show_broken()
        elif reading.folder is None:
            section.show_stage("own", self._reported)
        elif drawn is not None:
            # A researcher's own table may stand there already, and still not be frozen.
            same = bool(reading.frozen) and reading.files.get(rows.FILE) == drawn.design.table
            section.show_stage("same" if same else "drawn", drawn.reported)
        else:
            section.show_stage(_stage(reading), self._reported)
        if self._just_frozen and reading is not None and reading.frozen:
            self._just_frozen = False
            section.show_frozen()


def _stage(reading: Reading) -> Stage:
    """Return how the design in a study's files stands."""
    if reading.frozen:
        return "frozen"
    table = reading.study is not None and study_drawn.own(reading.study) and rows.FILE in reading.files
    return "table" if table else "none"
