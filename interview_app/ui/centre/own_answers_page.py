"""A participant's own answers, shown to them in person: to read, and nothing to take away."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent

from interview_app.ui.centre.summary_page import SummaryPage
from interview_app.ui.centre.values import SummaryView
from interview_app.ui.widgets.buttons import Button


class OwnAnswersPage(SummaryPage):
    """Emits `back_wanted`. It is covered as soon as it is not seen: by another room, the help, a window put away."""

    def show_view(self, view: SummaryView) -> None:
        """Show the answers from the top."""
        super().show_view(view)
        save, back = self.findChild(Button, "save_pdf"), self.findChild(Button, "back")
        if save is not None:
            save.hide()
        if back is not None:
            back.set_words(self.tr("Cover the answers"))
            back.setFocus()

    def cover(self) -> None:
        """Show nothing of them any more."""
        column = self.new_column(self.tr("The answers are covered"))
        column.text(self.tr("To show them again, look the code up once more."))
        back = Button(self.tr("Back to the list"), "back", self.look, "outline", "arrow-left")
        back.clicked.connect(self.back_wanted)
        column.side_by_side(back)
        self.show_column(column)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover them, once Qt is done with hiding."""
        super().hideEvent(event)
        QTimer.singleShot(0, self, self.cover)
