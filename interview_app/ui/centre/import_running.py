"""What shows while bundles are taken in: how far it is, how fast it goes, and a way to stop."""

from typing import Final

from PySide6.QtCore import Qt, Signal

from interview_app.centre.inbox import FileResult, Progress
from interview_app.ui.theme import GAP_L, GAP_S, Look
from interview_app.ui.widgets import progress as bars
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT
from interview_app.ui.widgets.prose import BODY_TEXT, Prose
from interview_app.ui.widgets.surface import Surface

_MINUTE: Final = 60
_WHOLE: Final = 10
"""From this rate on nobody wants to know a tenth."""


class Running(Surface):
    """Shows progress. Emits `cancel_wanted`.

    Args:
        look: Tokens and text scale.
        dry: Whether nothing is written.
    """

    cancel_wanted = Signal()

    def __init__(self, look: Look, *, dry: bool) -> None:
        super().__init__(padding=GAP_L, spacing=GAP_S)
        self._bar = bars.Progress(look)
        self._bar.setObjectName("taking")
        self._doing = Prose(self._begins(dry=dry), look)
        self._doing.setObjectName("running")
        self._rate = Prose("", look, BODY_TEXT)
        self._rate.setObjectName("rate")
        self._last = Prose("", look, SMALL_TEXT)
        self.cancel = Button(self.tr("Cancel"), "cancel", look)
        self.cancel.clicked.connect(self._cancel)
        for widget in (self._doing, self._bar, self._rate, self._last):
            self.add(widget)
        self.column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeading)
        self._stay = Prose(self._promise(dry=dry), look, SMALL_TEXT)
        self.add(self._stay)

    def show_progress(self, progress: Progress, last: FileResult, *, aloud: bool) -> None:
        """Show how far it is.

        Args:
            progress: Counts, rate and time left.
            last: What became of the last file.
            aloud: Whether to say it through the screen reader as well.
        """
        self._bar.show_part(progress.done, progress.total)
        rate, left = self._rate_words(progress), self._left_words(progress.seconds_left)
        self._rate.set_text(" · ".join(each for each in (rate, left) if each))
        self._last.set_text(self.tr("Last file: {name}").format(name=last.name))
        if aloud:
            files = self.tr("{at} of {of} files").format(at=progress.done, of=progress.total)
            announce(self, f"{files}. {left}")

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._doing.set_text(self.tr("Stopping after this file."))
        self.cancel_wanted.emit()

    def _begins(self, *, dry: bool) -> str:
        return self.tr("Checking. Nothing is written.") if dry else self.tr("Opening, checking and taking in.")

    def _promise(self, *, dry: bool) -> str:
        if dry:
            return self.tr("You can go on working in this window meanwhile.")
        return self.tr(
            "What was taken in stays if you cancel, and nothing is half taken in. You can go on working in this window."
        )

    def _rate_words(self, progress: Progress) -> str:
        each = progress.interviews * progress.rate / progress.done if progress.done else 0.0
        if not each:
            return ""
        shown = self.locale().toString(round(each)) if each >= _WHOLE else self.locale().toString(each, "f", 1)
        return self.tr("{n} interviews a second").format(n=shown)

    def _left_words(self, seconds: float | None) -> str:
        if seconds is None:
            return ""
        if seconds < _MINUTE:
            return self.tr("less than a minute left")
        return self.tr("about %n minute(s) left", "", round(seconds / _MINUTE))
