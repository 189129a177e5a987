"""What somebody has typed and picked on a page, kept while the page is made anew with another text size."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from interview_app.ui.widgets.cards import ChoiceCard


@dataclass(frozen=True, repr=False)
class Kept:
    """By object name: what stands in boxes, which entry of a list is picked, and which cards are chosen.

    What is typed unseen, such as a passphrase, is not kept.
    """

    texts: Mapping[str, str] = field(default_factory=dict)
    picked: Mapping[str, int] = field(default_factory=dict)
    chosen: Mapping[str, bool] = field(default_factory=dict)


def of(page: QWidget) -> Kept:
    """Return what somebody has typed and picked on a page."""
    lines = [box for box in page.findChildren(QLineEdit) if box.echoMode() is QLineEdit.EchoMode.Normal]
    return Kept(
        texts={
            **{box.objectName(): box.text() for box in lines},
            **{box.objectName(): box.toPlainText() for box in page.findChildren(QPlainTextEdit)},
        },
        picked={box.objectName(): box.currentIndex() for box in page.findChildren(QComboBox)},
        chosen={card.objectName(): card.isChecked() for card in page.findChildren(ChoiceCard)},
    )


def put_back(page: QWidget, kept: Kept) -> None:
    """Put what was kept on a page that asks the same again; nobody has pressed anything by that."""
    for line in page.findChildren(QLineEdit):
        line.setText(kept.texts.get(line.objectName(), line.text()))
    for box in page.findChildren(QPlainTextEdit):
        box.setPlainText(kept.texts.get(box.objectName(), box.toPlainText()))
    for listed in page.findChildren(QComboBox):
        at = kept.picked.get(listed.objectName(), listed.currentIndex())
        listed.setCurrentIndex(at)
        listed.setToolTip(listed.currentText())
    for card in page.findChildren(ChoiceCard):
        card.setChecked(kept.chosen.get(card.objectName(), card.isChecked()))
