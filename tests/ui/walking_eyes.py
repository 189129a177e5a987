"""What has to hold on every page that is walked over, as sentences about what does not."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from interview_app.ui.participant.frame import Frame
from interview_app.ui.widgets.cards import ChoiceCard
from interview_app.ui.widgets.focus_ring import REACH, FocusRing
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.reading_order import stops
from interview_app.ui.widgets.scroll import PageScroll
from tests.ui.seeing import clipped, focus, place, seen, settle, small_targets

_NO_ROLE = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Window})


def faults(window: Frame, size: tuple[int, int]) -> Iterator[str]:
    """Yield what is wrong with what is on top, without touching anything."""
    top = window.layers.top()
    if window.size().toTuple() != size:
        yield f"the window has grown to {window.size().toTuple()}"
    yield from (f"no room for {what}" for what in clipped(top))
    yield from (f"too small to hit: {name}" for name in small_targets(top))
    yield from _names(top)
    yield from _order(stops(top), rtl=window.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    yield from _said_without_colour(top)


def focus_faults(window: Frame) -> Iterator[str]:
    """Press Tab once round, and yield each stop that is left out, or that does not show whole with its ring."""
    expected = stops(window.layers.top())
    if not expected:
        return
    visited = []
    for _ in expected:
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        settle()
        visited.append(focus())
        yield from _hidden(window, focus())
    for left_out in (stop for stop in expected if stop not in visited):
        yield f"Tab does not reach {_name(left_out)}"


def _hidden(window: Frame, widget: QWidget) -> Iterator[str]:
    ring = window.findChild(FocusRing)
    if seen(widget) != place(widget):
        yield f"the focus is not whole on the screen: {_name(widget)}"
    elif ring is None or not ring.isVisible():
        yield f"no ring around {_name(widget)}"
    elif ring.geometry() != place(widget).adjusted(-REACH, -REACH, REACH, REACH) & window.rect():
        yield f"the ring is cut off around {_name(widget)}"


def _names(top: QWidget) -> Iterator[str]:
    for stop in stops(top):
        interface = QAccessible.queryAccessibleInterface(stop)
        if not stop.accessibleName():
            yield f"no name: {_name(stop)}"
        if interface.role() in _NO_ROLE:
            yield f"no role: {_name(stop)}"
    if not any(heading.isVisible() for heading in top.findChildren(Heading)):
        yield "no heading to begin at"


def _order(in_turn: list[QWidget], *, rtl: bool) -> Iterator[str]:
    """Yield what is read before something that stands before it on the screen."""
    for before, after in pairwise(in_turn):
        if _page_of(before) is not _page_of(after):
            continue  # a page that scrolls passes under what stays where it is
        first, second = place(before), place(after)
        same_line = min(first.bottom(), second.bottom()) - max(first.top(), second.top()) > 0
        ahead = second.left() > first.left() if not rtl else second.right() < first.right()
        # A second column begins at the top again, further on.
        backwards = not ahead if same_line else second.bottom() < first.top() and not ahead
        if backwards:
            yield f"{_name(after)} is read after {_name(before)}, but stands before it"


def _page_of(widget: QWidget) -> QWidget | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, PageScroll):
        above = above.parentWidget()
    return above


def _said_without_colour(top: QWidget) -> Iterator[str]:
    """Yield choices that a screen reader is not told of; the mark of a chosen card is drawn from the same state."""
    for card in top.findChildren(ChoiceCard):
        interface = QAccessible.queryAccessibleInterface(card)
        if card.isVisible() and bool(interface.state().checked) != card.isChecked():
            yield f"only its colour says whether it is chosen: {_name(card)}"
    for button in top.findChildren(QAbstractButton):
        if button.isVisible() and not (button.text() or button.accessibleName()):
            yield f"a button without words: {_name(button)}"


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName()[:30]!r}"
