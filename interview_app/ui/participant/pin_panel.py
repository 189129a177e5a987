"""Where the PIN is asked: under the cover that hides the screen, and when the laptop is given back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal

from interview_app.base.errors import UserError
from interview_app.ui import notices
from interview_app.ui.participant.panel import Panel
from interview_app.ui.theme import GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.text_box import LineBox

_LONGEST = 32
_BOX = 220


class PinPanel(Panel):
    """Asks for the PIN until it is right."""

    accepted = Signal()
    declined = Signal()

    def __init__(
        self, title: str, text: str, look: Look, *, check_pin: Callable[[str], bool], onward: str, around: str = ""
    ) -> None:
        super().__init__(title, look)
        self._check_pin = check_pin
        self._notice: Notice | None = None
        self.add_text(text)
        label = Prose(self.tr("PIN"), look, TypeSetting(weight=SEMIBOLD))
        self.column.addSpacing(GAP_S)
        self.column.addWidget(label)
        self.box = LineBox(self.tr("PIN"), "pin", secret=True, most=_LONGEST)
        self.box.setFixedWidth(look.px(_BOX))
        self.box.returnPressed.connect(self._try)
        ok = Button(onward, "pin_ok", look, "primary")
        ok.clicked.connect(self._try)
        self.add_row(self.box, ok)
        if around:
            back = Button(around, "pin_back", look, "link")
            back.clicked.connect(self.declined)
            self.add_row(back)

    def take_focus(self) -> None:
        """Put the cursor into the box."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Forget what is half typed when somebody goes away from it."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.box.clear()
        return super().event(event)

    def _try(self) -> None:
        typed = self.box.text()
        self.box.clear()
        try:
            right = self._check_pin(typed)
        except UserError as error:  # too many wrong ones: it says how long to wait
            self._say(notices.sentences(error))
            return
        if right:
            self.accepted.emit()
        else:
            self._say((self.tr("That is not the PIN. Ask the person who gave you this laptop."),))

    def _say(self, sentences: tuple[str, ...]) -> None:
        if self._notice is not None:
            self._notice.setParent(None)
            self._notice.deleteLater()
        self._notice = Notice(sentences, self.look)
        self._notice.setObjectName("sentence")
        self.column.insertWidget(1, self._notice)
        self._notice.speak()
        self.take_focus()
        self.area.keep_in_view(self.box)
