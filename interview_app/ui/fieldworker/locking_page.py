"""What covers everything while something is finished that must not be cut off; then the laptop locks."""

from interview_app.ui.theme import Look
from interview_app.ui.widgets.column_page import ColumnPage

_WIDTH = 620


class LockingPage(ColumnPage):
    """Says that it locks in a moment, and nothing else."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, _WIDTH, centred=True)
        column = self.new_column(self.tr("Locking"))
        column.text(self.tr("Something is being put away safely first. This takes a moment."))
        self.show_column(column)
        self.setFocusProxy(column.title)
