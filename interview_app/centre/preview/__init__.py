"""A study as its participants see it, as a PDF for an ethics panel."""

from interview_app.centre.preview.whole import (
    NOT_APPROVED,
    TITLE,
    LanguageUnknown,
    PreviewImpossible,
    draw,
)

__all__ = ["NOT_APPROVED", "TITLE", "LanguageUnknown", "PreviewImpossible", "draw"]
