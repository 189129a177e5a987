"""The frame round every page: top bar, the page that scrolls, footer."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.interview.pages import CodeBackPage, HandOverPage, Page, Progress, ThanksPage
from interview_app.ui.notices import notice
from interview_app.ui.pages.intents import Missing
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.pages.views import view_of
from interview_app.ui.participant.aloud_bar import AloudBar
from interview_app.ui.participant.footer import Footer
from interview_app.ui.participant.top_bar import TopBar
from interview_app.ui.theme import MARGIN, Look
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.scroll import PageScroll

_WIDEST = 1400
_SHORT = 700
_TOP, _BELOW_TOP, _ABOVE_FOOT, _FOOT = 20, 11, 12, 20


class Shell(QWidget):
    """Shows one page at a time."""

    wanted = Signal(object)
    """An Intent of the page, or of Continue."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("window")
        self.view: PageView | None = None
        self._problem: Notice | None = None
        self.top = TopBar(look)
        self.area = PageScroll(MARGIN)
        self.aloud = AloudBar(look)
        self.footer = Footer(look)
        self._top_row, self._foot_row = QVBoxLayout(), QVBoxLayout()
        self._top_row.addWidget(self.top)
        self._foot_row.setSpacing(_ABOVE_FOOT)
        self._foot_row.addWidget(self.aloud)
        self._foot_row.addWidget(self.footer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top_row)
        column.addWidget(self.area, 1)
        column.addLayout(self._foot_row)
        self.footer.onward.connect(self._go_on)
        self.area.scrolled.connect(self._scrolled)

    def show_page(self, page: Page, progress: Progress, *, back: bool, skip: bool) -> None:
        """Show a page, at its top, with the reading point at its title."""
        view = self._turned_into(page) or self._new_view(page)
        self.top.show_part(progress.at, progress.of)
        # At the end there is no way left, however short it was.
        self.top.progress.setVisible(not isinstance(page, HandOverPage | ThanksPage | CodeBackPage))
        self.footer.offer(view.onward_words(), view.onward_name(), back=back, skip=skip)
        view.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_on(self, name: str) -> None:
        """Give a control of the page the focus, wherever on it that is."""
        if self.view is None:
            return
        self.view.reveal(name)
        self.area.lay_out()
        found = self.view.findChild(QWidget, name)
        if isinstance(found, QWidget):
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned_into(self, page: Page) -> PageView | None:
        """Return the view that is there, when it can show this page as well."""
        self.clear_problem()
        return self.view if self.view is not None and self.view.turn_into(page) else None

    def _new_view(self, page: Page) -> PageView:
        # While pages change places there is none to keep in view.
        self.view = None
        view = view_of(page, self._look)
        view.wanted.connect(self.wanted)
        view.said.connect(self.footer.say)
        view.touched.connect(self.footer.hush)
        view.shifted.connect(self.area.scroll_along)
        self.area.show_content(view)
        self.view = view
        return view

    def show_problem(self, error: BaseException) -> None:
        """Show an error at the top of the page. What was typed stays where it is."""
        self.clear_problem()
        if self.view is None:
            return
        self._problem = notice(error, self._look)
        self._problem.closed.connect(self.clear_problem)
        self.view.column.insertWidget(0, self._problem)
        self.area.verticalScrollBar().setValue(0)
        self._problem.speak()

    def clear_problem(self) -> None:
        """Take the error away."""
        if self._problem is not None:
            self._problem.setParent(None)
            self._problem.deleteLater()
            self._problem = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle of a wide screen, and save height on a low one."""
        super().resizeEvent(event)
        side = max(MARGIN, (self.width() - self._look.px(_WIDEST)) // 2)
        low = self.height() < self._look.px(_SHORT)
        self._top_row.setContentsMargins(side, _TOP // 2 if low else _TOP, side, _BELOW_TOP)
        self._foot_row.setContentsMargins(side, _ABOVE_FOOT, side, _FOOT // 2 if low else _FOOT)
        self.area.set_margin(side)

    def _go_on(self) -> None:
        if self.view is None:
            return
        intent = self.view.proceed()
        if isinstance(intent, Missing):
            self.footer.say(intent.sentence)
        else:
            self.wanted.emit(intent)

    def _scrolled(self, _top: int, height: int) -> None:
        if self.view is not None:
            above = self.view.mapTo(self.area.viewport(), QPoint(0, 0)).y()
            self.view.stay_in_view(-above, height)
