"""Tab goes where the eye goes: in the order in which things stand in the window, not in which they were made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

TAB_STOP = "tab_stop"
"""A widget's property: whether Tab stops there, whatever its focus policy says."""


def stops(root: QWidget) -> list[QWidget]:
    """Return what Tab stops at, in reading order."""
    return [widget for widget in root.findChildren(QWidget) if _is_stop(widget)]


def next_stop(root: QWidget, now: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return where Tab goes from `now`, round the end; None when there is nowhere to go."""
    everything = root.findChildren(QWidget)
    if not forward:
        everything.reverse()
    start = everything.index(now) + 1 if now in everything else 0
    for widget in everything[start:] + everything[:start]:
        if widget is not now and _is_stop(widget):
            return widget
    return None


def _is_stop(widget: QWidget) -> bool:
    # Qt takes radio buttons out of the Tab order as it sees fit; a card's own word counts for more.
    own_word = widget.property(TAB_STOP)
    reached_by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) if own_word is None else own_word
    return bool(reached_by_tab) and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()
