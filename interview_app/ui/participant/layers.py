"""What lies on top: the page, a panel over it, and the cover over everything. Only one is ever visible."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from interview_app.ui.participant.panel import Panel
from interview_app.ui.participant.shell import Shell
from interview_app.ui.widgets.accessible import tell_of_change


class Layers(QStackedWidget):
    """A page that is not on top is hidden, so that neither eye nor Tab nor screen reader finds it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.panel: Panel | None = None
        self.cover: Panel | None = None
        self.addWidget(shell)

    @property
    def covered(self) -> bool:
        """Whether the screen is hidden."""
        return self.cover is not None

    def show_panel(self, panel: Panel | None) -> None:
        """Show a panel instead of the page, or the page again; under the cover if there is one."""
        before, self.panel = self.panel, panel
        self._swap(before, panel)

    def keep_ready(self, cover: Panel) -> None:
        """Take a cover in, and lay it out behind everything, so that it can be shown at once."""
        cover.hide()
        self.addWidget(cover)
        cover.ensurePolished()
        cover.resize(self.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what waits behind the same size."""
        super().resizeEvent(event)
        for behind in self.findChildren(Panel, options=Qt.FindChildOption.FindDirectChildrenOnly):
            behind.resize(event.size())

    def show_cover(self, cover: Panel | None) -> None:
        """Cover everything, or uncover it."""
        before, self.cover = self.cover, cover
        self._swap(before, cover)

    def top(self) -> Shell | Panel:
        """Return what is visible."""
        return self.cover or self.panel or self.shell

    def _swap(self, before: QWidget | None, after: QWidget | None) -> None:
        if after is not None and self.indexOf(after) < 0:
            self.addWidget(after)
        top, under = self.top(), self.currentWidget()
        self.setCurrentWidget(top)
        tell_of_change(under, top)
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()
        if isinstance(top, Panel):
            top.take_focus()
        elif top.view is not None:
            top.view.title.setFocus()
