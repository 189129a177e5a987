"""A small window beside the practice laptop: the two secrets, what to try, and the way to either side and back."""

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from interview_app.ui.theme import BOLD, Look, dress
from interview_app.ui.widgets.accessible import install_roles
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.focus_ring import FocusRing
from interview_app.ui.widgets.practice_band import PracticeBand
from interview_app.ui.widgets.prose import TypeSetting

SECRET = TypeSetting(weight=BOLD, pitch=1.35)
_NARROWEST, _WIDEST = 320, 460
_LAPTOP_LEAST, _LAPTOP_MOST, _HIGHEST = 800, 1280, 800
_FRAME = 48
"""Room for the title bar that the desktop puts round a window, and a little air."""
_BETWEEN = 8


class PracticeGuide(QMainWindow):
    """Says what to try next; emits `laptop_wanted` and `centre_wanted` when the person wants to see that side."""

    laptop_wanted = Signal()
    centre_wanted = Signal()

    def __init__(self, passphrase: str, pin: str, stick: str, look: Look | None = None) -> None:
        super().__init__()
        install_roles()
        self._look = look or Look()
        dress(self, self._look)
        self.setObjectName("guide")
        self.setWindowTitle(self.tr("Practice guide"))
        self._ring = FocusRing(self, self._look)
        self._page = ColumnPage(self._look, 0)
        column = self._page.new_column(self.tr("Try a whole interview"))
        column.text(self.tr("Nothing here is real."))
        column.text(
            self.tr("Passphrase: {words}").format(words=passphrase),
            self.tr("PIN: {digits}").format(digits=pin),
            setting=SECRET,
        )
        self._laptop_part(column)
        self._centre_part(column)
        column.text(self.tr("The folder that stands for the stick: {folder}").format(folder=stick), setting=SMALL_TEXT)
        self._page.show_column(column)
        body = QWidget()
        body.setObjectName("page")
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(PracticeBand(self.tr("PRACTICE"), self._look))
        rows.addWidget(self._page, 1)
        self.setCentralWidget(body)
        self.setMinimumWidth(_NARROWEST)

    def show_opening(self) -> None:
        """Say that the centre is being opened, which takes a second on purpose."""
        self._page.show_notice(None)
        self._centre.set_words(self.tr("Opening…"))
        self._centre.setEnabled(False)
        # At once: stretching the passphrase keeps the interpreter to itself, and a paint would come after it.
        self._centre.repaint()

    def show_opened(self) -> None:
        """Offer the way to the centre that is open now."""
        self._centre.set_words(self.tr("Go to the centre"))
        self._centre.setEnabled(True)

    def show_trouble(self, error: Exception) -> None:
        """Say why the centre cannot be opened; it can be tried again."""
        self._centre.set_words(self.tr("Open the centre"))
        self._centre.setEnabled(True)
        self._page.show_trouble(error)

    def _laptop_part(self, column: Column) -> None:
        column.section(self.tr("On the laptop"))
        column.bullets(
            self.tr("Unlock it and start an interview. It fills the screen until the PIN is typed."),
            self.tr("Write notes, seal, and send. The folder that comes up stands for a USB stick."),
            self.tr("At the very end: Send, Take in a receipt."),
        )
        laptop = Button(self.tr("Go to the laptop"), "go_to_laptop", self._look, "outline", "house")
        laptop.clicked.connect(self.laptop_wanted)
        column.side_by_side(laptop)

    def _centre_part(self, column: Column) -> None:
        column.section(self.tr("At the centre"))
        column.bullets(
            self.tr("Browse: the bundle is on the stick."),
            self.tr("Read it. The receipt is on the stick too."),
        )
        self._centre = Button(self.tr("Open the centre"), "open_centre", self._look, "primary", "inbox")
        self._centre.clicked.connect(self.centre_wanted)
        column.side_by_side(self._centre)


def places_beside(screen: QRect) -> tuple[QRect, QRect]:
    """Return where the laptop's window and the guide stand: side by side, at the left of the screen.

    Where there is no room for both, the guide lies partly under the laptop's window, at the right edge.
    """
    guide = min(_WIDEST, max(_NARROWEST, screen.width() * 32 // 100))
    laptop = min(_LAPTOP_MOST, max(_LAPTOP_LEAST, screen.width() - guide - _BETWEEN))
    height = min(_HIGHEST, screen.height() - _FRAME)
    start = min(screen.left() + laptop + _BETWEEN, screen.left() + screen.width() - guide)
    return (
        QRect(screen.topLeft(), QSize(laptop, height)),
        QRect(QPoint(start, screen.top()), QSize(guide, height)),
    )
