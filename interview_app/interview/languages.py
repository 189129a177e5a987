"""Which languages may be shown: those that the study's owner has approved, and in practice drafts, too."""

from interview_app.base.errors import UserError
from interview_app.study.load import LoadedStudy


class LanguageNotApproved(UserError):
    """The study's owner has not let this language be shown in a real interview."""

    code = "LANGUAGE-UNAPPROVED"
    happened = "The words in this language ({language}) have not been approved for real interviews yet."
    safe = "No interview was started."
    next_step = "Choose another language, or ask your coordinator for a new study pack."


def offered(loaded: LoadedStudy, *, practice: bool) -> tuple[str, ...]:
    """Return the tags of the languages that may be shown, in the study's order."""
    return tuple(tag for tag in loaded.study.languages if practice or loaded.wording(tag).approved)


def approve(loaded: LoadedStudy, language: str, *, practice: bool) -> None:
    """Refuse a language that may not be shown.

    Raises:
        LanguageNotApproved: When the wording is a draft and this is not practice.
    """
    if language not in offered(loaded, practice=practice):
        raise LanguageNotApproved(language=language)
