"""The one stylesheet, made from tokens and a text scale. What is painted by hand does not appear in it."""

from collections.abc import Mapping, Sequence
from string import Template

_RULES = Template("""
* { font-family: $families; font-size: ${body}px; widget-animation-duration: 0; }
QMainWindow, QDialog, QStackedWidget, QWidget#page, QWidget#window { background: $background; color: $ink; }
QLabel { background: transparent; color: $ink; }
QLabel[muted="true"] { color: $muted; }
QFrame#surface { background: $surface; border: 1px solid $hairline; border-radius: 14px; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollArea > QWidget { background: transparent; }

QPushButton {
  background: $surface; color: $ink; border: 2px solid $edge; border-radius: 10px;
  padding: 0 ${pad}px; min-height: ${inner}px; font-weight: 600; outline: none;
}
QPushButton[kind="icon"] { padding: 0; }
QPushButton:hover { border-color: $ink; }
QPushButton:pressed { background: $soft; }
QPushButton:disabled { color: $muted; border-color: $hairline; }
QPushButton[kind="primary"] {
  background: $accent; color: $on_accent; border: 2px solid $accent; padding: 0 ${wide}px; min-height: ${tall}px;
}
QPushButton[kind="primary"]:hover { border-color: $ink; }
QPushButton[kind="primary"]:disabled { background: $background; color: $muted; border-color: $edge; }
QPushButton[kind="link"] {
  background: transparent; border: none; padding: 0; min-height: ${target}px; text-decoration: underline;
}
QPushButton[kind="link"]:pressed { color: $muted; }
QPushButton[kind="rail"] {
  background: transparent; border: none; border-left: 4px solid transparent; border-radius: 0;
  padding: 0 ${pad}px; min-height: ${target}px; text-align: left;
}
QPushButton[kind="rail"]:hover { background: $soft; }
QPushButton[kind="rail"]:checked { background: $soft; border-left: 4px solid $accent; }

QLineEdit, QPlainTextEdit {
  background: $surface; color: $ink; border: 2px solid $edge; border-radius: 10px; padding: ${inset}px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit { min-height: ${line}px; padding: 0 ${inset}px; }
QTableView {
  background: $surface; color: $ink; border: 1px solid $hairline; border-radius: 10px; gridline-color: $hairline;
  alternate-background-color: $background; selection-background-color: $soft; selection-color: $ink; outline: none;
}
QTableView::item { padding: 8px; }
QHeaderView::section {
  background: $background; color: $muted; border: none; border-bottom: 2px solid $edge;
  padding: 8px 8px 8px 11px; font-weight: 600;
}
QTabBar { font-weight: 600; }
QTabBar::tab {
  background: transparent; color: $muted; border: none; border-bottom: 4px solid transparent;
  padding: 0 ${pad}px; min-height: ${target}px;
}
QTabBar::tab:hover { color: $ink; background: $soft; }
QTabBar::tab:selected { color: $ink; border-bottom: 4px solid $accent; }
QComboBox {
  background: $surface; color: $ink; border: 2px solid $edge; border-radius: 10px; padding: 0 ${inset}px;
  min-height: ${inner}px; combobox-popup: 0;
}
QComboBox:hover { border-color: $ink; }
QComboBox:disabled { color: $muted; border-color: $hairline; }
QComboBox::drop-down { border: none; width: ${inner}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $surface; color: $ink; border: 1px solid $edge; outline: none;
  selection-background-color: $soft; selection-color: $ink;
}
QFrame#participant { background: $background; border: 2px solid $hairline; border-radius: 14px; }
QComboBox QAbstractItemView::item { min-height: ${row}px; padding: 0 ${inset}px; }
QListView#findings { background: $surface; border: 1px solid $hairline; border-radius: 10px; outline: none; }
QFileDialog { min-width: 800px; min-height: 480px; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 6px; }

QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 5px; margin: 2px; min-height: 40px; min-width: 40px; }
QScrollBar::handle:hover { background: $ink; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet_of(colours: Mapping[str, str], scale: int, families: Sequence[str]) -> str:
    """Return the stylesheet for colours by token and a text scale in percent."""

    def px(size: float) -> int:
        return round(size * scale / 100)

    def room(size: float) -> int:
        return round(size * (100 + (scale - 100) / 2) / 100)

    # A line of text and eight pixels above and below, but never less than a finger needs.
    height = max(48, px(18 * 1.3) + 16)
    return _RULES.substitute(
        colours,
        families=", ".join(f'"{family}"' for family in families),
        body=px(18),
        pad=room(18),
        wide=room(34),
        inset=room(12),
        # Qt adds the borders to the minimum height.
        inner=height - 4,
        tall=height + 8 - 4,
        line=height + 4 - 4,
        row=px(36),
        target=height,
    )
