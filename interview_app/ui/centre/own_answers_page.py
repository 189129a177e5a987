"""A participant's own answers, shown to them in person: to read, and nothing to take away."""

from interview_app.ui.centre.summary_page import SummaryPage
from interview_app.ui.centre.values import SummaryView
from interview_app.ui.widgets.buttons import Button


class OwnAnswersPage(SummaryPage):
    """Emits `back_wanted`. It is emptied when it is left."""

    def show_view(self, view: SummaryView) -> None:
        """Show the answers from the top."""
        super().show_view(view)
        for name, words in (("save_pdf", ""), ("back", self.tr("Cover the answers"))):
            button = self.findChild(Button, name)
            if button is None:
                continue
            button.setVisible(bool(words))
            if words:
                button.set_words(words)
                button.setFocus()

    def cover(self) -> None:
        """Show nothing any more."""
        self.show_column(self.new_column(""))
