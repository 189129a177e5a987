"""What a language is called: by those who speak it."""

from PySide6.QtCore import QLocale

from interview_app.study.wording import EASY_READ


def language_name(tag: str, easy: str) -> str:
    """Return a language's own name for itself.

    Args:
        tag: BCP 47 tag.
        easy: What stands for its easy words, with {language} in it.
    """
    plain = tag.removesuffix(EASY_READ)
    name = QLocale(plain).nativeLanguageName()
    name = name[:1].upper() + name[1:] if name else plain
    return easy.format(language=name) if tag.endswith(EASY_READ) else name
