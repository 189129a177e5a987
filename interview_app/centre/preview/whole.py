"""A study as its participants see it, as a PDF for an ethics panel: every page, every story, and the design.

The same study gives the same bytes.
"""

from dataclasses import replace

from interview_app.base.errors import UserError
from interview_app.study.load import LoadedStudy

TITLE = "Study preview"
NOT_APPROVED = "Not approved: for practice only"


class LanguageUnknown(UserError):
    """The study has no wording in a language."""

    code = "LANGUAGE-UNKNOWN"
    happened = "The study has no wording in {language}."
    safe = "Nothing was written."
    next_step = "Use one of these: {known}."


class PreviewImpossible(UserError):
    """This installation cannot draw previews: laptops have no need to."""

    code = "PREVIEW-IMPOSSIBLE"
    happened = "This installation cannot draw a preview: it lacks the coordinator’s part (the extra “centre”)."
    safe = "Nothing was written."
    next_step = "Install it with the extra “centre”, as the README says, then try again."


def draw(loaded: LoadedStudy, language: str = "") -> bytes:
    """Return the study in one of its languages.

    Args:
        loaded: A study without mistakes. One whose design is not drawn yet has no rows; it is shown with a few sample
            stories, which say that they are samples.
        language: BCP 47; the study's default language when it is "".

    Raises:
        LanguageUnknown: When the study has no wording in the language.
        PreviewImpossible: When the coordinator's part is not installed.
    """
    chosen = language or loaded.study.default_language
    if chosen not in loaded.wordings:
        raise LanguageUnknown(language=chosen, known=", ".join(sorted(loaded.wordings)))
    # ReportLab takes a tenth of a second to import, and most of the program never draws anything.
    from interview_app.bundle.pdf import style  # noqa: PLC0415
    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415
    from interview_app.bundle.pdf.tagged import TaggedCanvas  # noqa: PLC0415

    try:
        import numpy as np  # noqa: F401, PLC0415 - the figures need it; here, so that it is missed in time

        from interview_app.centre.preview.document import document  # noqa: PLC0415
        from interview_app.centre.preview.parts import Places  # noqa: PLC0415
    except ImportError as error:
        raise PreviewImpossible from error

    study, approved = loaded.study, loaded.wording(chosen).approved

    def foot(page: TaggedCanvas, number: int, pages: int) -> None:
        width, height = style.PAGE
        page.setFont(style.REGULAR, 8)
        page.setFillColor(style.MUTED)
        page.drawString(style.MARGIN, 30, f"{study.id} {study.version} · {chosen}")
        page.drawRightString(width - style.MARGIN, 30, f"Page {number} of {pages}")
        if not approved:
            page.setFont(style.SEMIBOLD, 9)
            page.setFillColor(style.ACCENT)
            page.drawCentredString(width / 2, 30, NOT_APPROVED)
            page.drawCentredString(width / 2, height - 32, NOT_APPROVED)

    places = Places()
    title = loaded.wording(chosen).text("title").replace("\n", " ")
    paper = Paper(f"{TITLE}: {title} ({study.id} {study.version}, {chosen})", "en-GB")
    lay_out(lambda: document(loaded, chosen, places, {}), paper, foot)
    pages = dict(places.pages)  # the contents stand before what they list: so everything is laid out twice
    again = replace(places, entries=[], pages={})
    return lay_out(lambda: document(loaded, chosen, again, pages), paper, foot)
