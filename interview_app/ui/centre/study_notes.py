"""What the check says beside its findings: how hard each language reads, and facts that need no action here."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from interview_app.study.review import Review
from interview_app.study.rules.reading import LanguageRead

translate: Final = QCoreApplication.translate


def notes(found: Review) -> tuple[str, ...]:
    """Return a line for each language, and then the check's own notes."""
    return (*(_read(language) for language in found.reading), *found.notes)


def _read(measured: LanguageRead) -> str:
    whole = measured.whole
    if whole.grade is None:
        words = translate("StudyNotes", "{language}: LIX {whole}. LIX compares texts of one language only.")
        ranged = translate(
            "StudyNotes",
            "{language}: LIX {whole}, its stories {least} to {most}. LIX compares texts of one language only.",
        )
        figures, of_all = [story.measured.lix for story in measured.stories], whole.lix
    else:
        words = translate("StudyNotes", "{language}: school grade {whole}.")
        ranged = translate("StudyNotes", "{language}: school grade {whole}, its stories {least} to {most}.")
        figures, of_all = [story.measured.grade for story in measured.stories], whole.grade
    sure = sorted(figure for figure in figures if figure is not None)
    if not sure:
        return words.format(language=measured.language, whole=of_all)
    return ranged.format(language=measured.language, whole=of_all, least=sure[0], most=sure[-1])
