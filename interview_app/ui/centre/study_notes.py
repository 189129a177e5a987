"""What the check says beside its findings: how hard each language reads, and facts that need no action here."""

from PySide6.QtCore import QCoreApplication

from interview_app.study.review import Review
from interview_app.study.rules.reading import LanguageRead


def notes(found: Review) -> tuple[str, ...]:
    """Return a line for each language, and then the check's own notes."""
    return (*(_read(language) for language in found.reading), *found.notes)


def _read(measured: LanguageRead) -> str:
    whole = measured.whole
    if whole.grade is None:
        words = _tr("{language}: LIX {whole}, its stories {range}. LIX compares texts of one language only.")
        figures, of_all = [story.measured.lix for story in measured.stories], whole.lix
    else:
        words = _tr("{language}: school grade {whole}, its stories {range}.")
        figures, of_all = [story.measured.grade for story in measured.stories], whole.grade
    sure = sorted(figure for figure in figures if figure is not None)
    if not sure:
        words, sure = words.replace(", its stories {range}", ""), [0.0]
    return words.format(language=measured.language, whole=of_all, range=_tr("{0} to {1}").format(sure[0], sure[-1]))


def _tr(words: str) -> str:
    return QCoreApplication.translate("StudyNotes", words)
