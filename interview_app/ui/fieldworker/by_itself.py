"""What is said on Today of interviews whose time for notes had passed: sealed by themselves, or not, and why not."""

from PySide6.QtCore import QDateTime, QLocale, QObject

from interview_app.bundle.overdue import Overdue
from interview_app.ui.notices import code, sentences
from interview_app.ui.theme import Look
from interview_app.ui.widgets.notice import Notice


def sealed_by_itself(done: Overdue | None, look: Look) -> Notice | None:
    """Return the notice, or None where nothing was due."""
    return _Said().notice(done, look) if done is not None and (done.sealed or done.kept) else None


class _Said(QObject):
    """Qt's lupdate finds plurals in objects only."""

    def notice(self, done: Overdue, look: Look) -> Notice:
        if not done.kept:
            return Notice(self._sealed(done), look, "done")
        first = self.tr("%n interview(s) should have been sealed by themselves, and could not be.", "", len(done.kept))
        also = self._sealed(done) if done.sealed else ()
        return Notice((first, *sentences(done.kept[0]), *also), look, "problem", code=code(done.kept[0]))

    def _sealed(self, done: Overdue) -> tuple[str, ...]:
        now = done.at.astimezone()  # as the clock on the wall shows it
        when = QLocale().toString(
            QDateTime(now.year, now.month, now.day, now.hour, now.minute, 0), self.tr("dddd d MMMM, HH:mm")
        )
        return (
            self.tr("%n interview(s) were sealed by themselves.", "", done.sealed),
            self.tr("Their time for notes had passed: this laptop’s clock said {when}.").format(when=when),
            self.tr("What nobody had decided to keep was replaced."),
        )
