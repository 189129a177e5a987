"""From an error to a notice: the three sentences of a `UserError`, or a plain word without content for a bug."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from interview_app.base.errors import UserError
from interview_app.ui.theme import Look
from interview_app.ui.widgets.notice import Notice

BUG_CODE = "INTERNAL"
ERRORS = "UserError"
"""The context of what errors say, in the catalogues: the sentences themselves stand in the classes."""


def sentences(error: BaseException) -> tuple[str, ...]:
    """Return what to say about an error. A bug's own text is never shown: it may hold an answer."""
    if isinstance(error, UserError):
        parts = (error.happened, error.safe, error.next_step)
        return tuple(QCoreApplication.translate(ERRORS, part).format_map(error.fields) for part in parts if part)
    return (
        QCoreApplication.translate("Notices", "Something went wrong that should not happen."),
        QCoreApplication.translate("Notices", "What was saved before is still safe."),
        QCoreApplication.translate("Notices", "Try again. If it happens again, close the program and open it again."),
    )


def code(error: BaseException) -> str:
    """Return the code to look up."""
    return error.code if isinstance(error, UserError) else BUG_CODE


def notice(error: BaseException, look: Look, *, closable: bool = True) -> Notice:
    """Return a notice to put into the page."""
    close = QCoreApplication.translate("Notices", "Close") if closable else ""
    return Notice(sentences(error), look, "problem", code=code(error), close=close)


def show_bug(error: BaseException) -> None:
    """Show an error that nobody caught, in a box of its own, without what it says."""
    words = sentences(error)
    box = QMessageBox(QMessageBox.Icon.NoIcon, QCoreApplication.translate("Notices", "Sorry"), words[0])
    box.setInformativeText(" ".join((*words[1:], code(error))))
    box.exec()
