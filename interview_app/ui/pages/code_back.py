"""One part of the code is typed back, so that nobody goes home with a card that says something else."""

from PySide6.QtCore import Qt

from interview_app.interview.pages import CodeBackPage
from interview_app.ui.pages.intents import Missing, SeeCode, TypeBack
from interview_app.ui.pages.page_view import READING, PageView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.code_tiles import HIDDEN, CodeTiles
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.text_box import LineBox

_BOX = 190
_MOST = 32
"""Room for somebody who types all of the code, with gaps."""


class CodeBackView(PageView):
    """The code is hidden but for the place of one part, which is a box."""

    def __init__(self, page: CodeBackPage, look: Look) -> None:
        super().__init__(page, "", look)
        self.title.set_text(self.tr("Is the code on your card?"))
        self.column.addWidget(self.title)
        words = (
            self.tr("Look at your card. Type the first part of the code. It has 4 letters or numbers."),
            self.tr("Look at your card. Type the second part of the code. It has 4 letters or numbers."),
            self.tr("Look at your card. Type the third part of the code. It has 4 letters or numbers."),
        )
        self.column.addWidget(Prose(words[page.group - 1], look, READING))
        label = self.tr("Part {n} of your code").format(n=page.group)
        self._box = LineBox(label, "code_part_typed", most=_MOST)
        self._box.setMinimumWidth(look.px(_BOX))
        self._box.setFont(look.font(32))
        self._box.textEdited.connect(self.touched)
        # Later: the next page takes this one's place, and the box must not go while it handles a key.
        self._box.returnPressed.connect(self._enter, Qt.ConnectionType.QueuedConnection)
        before = (HIDDEN,) * (page.group - 1)
        after = (HIDDEN,) * (page.groups - page.group)
        tiles = CodeTiles(self.tr("Your code, hidden"), (*before, self._box, *after, HIDDEN[0]), look)
        self.column.addWidget(tiles)
        again = Button(self.tr("Show the code again"), "see_code", look, "link")
        again.clicked.connect(lambda: self.wanted.emit(SeeCode()))
        self.add_start(again)

    def proceed(self) -> TypeBack | Missing:
        """Compare what was typed."""
        typed = self._box.text().strip()
        if typed:
            return TypeBack(typed)
        return Missing(self.tr("Type the 4 letters or numbers, or press Skip."))

    def _enter(self) -> None:
        intent = self.proceed()
        if isinstance(intent, Missing):
            self.said.emit(intent.sentence)
        else:
            self.wanted.emit(intent)
