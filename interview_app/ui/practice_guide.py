"""A small window beside the practice laptop: the two secrets, what to try, and the door to the practice centre."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from interview_app.ui.theme import BOLD, GAP_XL, Look, dress
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.practice_band import PracticeBand
from interview_app.ui.widgets.prose import TypeSetting

SECRET = TypeSetting(weight=BOLD)


class PracticeGuide(QMainWindow):
    """Says what to try next; emits `centre_wanted` when the person wants to see the central team's side."""

    centre_wanted = Signal()

    def __init__(self, passphrase: str, pin: str, stick: str, look: Look | None = None) -> None:
        super().__init__()
        self._look = look or Look()
        dress(self, self._look)
        self.setWindowTitle(self.tr("Practice guide"))
        page = ColumnPage(self._look, 560)
        column = page.new_column(self.tr("Try a whole interview"))
        column.text(self.tr("Nothing here is real: the keys, the laptop and the centre were made for this folder."))
        column.text(self.tr("The passphrase is {words}").format(words=passphrase), setting=SECRET)
        column.text(self.tr("The PIN is {digits}").format(digits=pin), setting=SECRET)
        column.section(self.tr("What to try"))
        column.bullets(
            self.tr("Unlock the laptop and start an interview. The participant's window fills the screen."),
            self.tr("Answer, skip, pause, hide the screen, go back. The PIN gives the laptop back."),
            self.tr("Write notes and seal. From then on this laptop cannot open the interview."),
            self.tr("Send it to the folder that stands for the stick: {folder}").format(folder=stick),
            self.tr("Open the centre and take the bundle in. Then give its receipt to the laptop."),
        )
        column.gap(GAP_XL)
        centre = Button(self.tr("Open the centre"), "open_centre", self._look, "primary", "inbox")
        centre.clicked.connect(self.centre_wanted)
        column.side_by_side(centre)
        page.show_column(column)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(PracticeBand(self.tr("PRACTICE"), self._look))
        rows.addWidget(page, 1)
        self.setCentralWidget(body)
        self.resize(640, 760)
