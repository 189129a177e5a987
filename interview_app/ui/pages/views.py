"""From a page value to the widget that shows it."""

from interview_app.interview.pages import (
    ChoicesPage,
    ConsentPage,
    KeepPage,
    Page,
    QuestionPage,
    ReadingPage,
    ReviewPage,
    ThanksPage,
)
from interview_app.ui.pages.choices import ChoicesView
from interview_app.ui.pages.consent import ConsentView
from interview_app.ui.pages.keep import KeepView
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.pages.question import QuestionView
from interview_app.ui.pages.reading import ReadingView
from interview_app.ui.pages.review import ReviewView
from interview_app.ui.pages.thanks import ThanksView
from interview_app.ui.theme import Look


def view_of(page: Page, look: Look) -> PageView:  # noqa: PLR0911 - one line for each page there is
    """Return the widget for a page."""
    match page:
        case ReadingPage():
            return ReadingView(page, look)
        case ConsentPage():
            return ConsentView(page, look)
        case ChoicesPage():
            return ChoicesView(page, look)
        case QuestionPage():
            return QuestionView(page, look)
        case ReviewPage():
            return ReviewView(page, look)
        case KeepPage():
            return KeepView(page, look)
        case ThanksPage():
            return ThanksView(page, look)
