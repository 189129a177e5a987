"""From a page value to the widget that shows it."""

from collections.abc import Callable, Mapping
from typing import Any

from interview_app.interview.pages import (
    AidsPage,
    BreathPage,
    ChoicesPage,
    CodeBackPage,
    ConsentPage,
    HandOverPage,
    KeepPage,
    MyChoicesPage,
    Page,
    QuestionPage,
    ReadingPage,
    ReviewPage,
    SignPage,
    TeachBackPage,
    ThanksPage,
    TogetherPage,
)
from interview_app.ui.pages.aids import AidsView
from interview_app.ui.pages.breath import BreathView
from interview_app.ui.pages.card import CardView
from interview_app.ui.pages.choices import ChoicesView
from interview_app.ui.pages.code_back import CodeBackView
from interview_app.ui.pages.consent import ConsentView
from interview_app.ui.pages.hand_over import HandOverView
from interview_app.ui.pages.keep import KeepView
from interview_app.ui.pages.my_choices import MyChoicesView
from interview_app.ui.pages.page_view import PageView
from interview_app.ui.pages.question import QuestionView
from interview_app.ui.pages.reading import ReadingView
from interview_app.ui.pages.review import ReviewView
from interview_app.ui.pages.sign import SignView
from interview_app.ui.pages.teach_back import TeachBackView
from interview_app.ui.pages.thanks import ThanksView
from interview_app.ui.pages.together import TogetherView
from interview_app.ui.theme import Look


def _last_view(page: ThanksPage, look: Look) -> PageView:
    return CardView(page, look) if page.code else ThanksView(page, look)


_VIEWS: Mapping[type[Page], Callable[[Any, Look], PageView]] = {
    HandOverPage: HandOverView,
    AidsPage: AidsView,
    ReadingPage: ReadingView,
    BreathPage: BreathView,
    TeachBackPage: TeachBackView,
    TogetherPage: TogetherView,
    ConsentPage: ConsentView,
    SignPage: SignView,
    ChoicesPage: ChoicesView,
    MyChoicesPage: MyChoicesView,
    QuestionPage: QuestionView,
    ReviewPage: ReviewView,
    KeepPage: KeepView,
    ThanksPage: _last_view,
    CodeBackPage: CodeBackView,
}


def view_of(page: Page, look: Look) -> PageView:
    """Return the widget for a page; a KeyError is a bug, which a test over every kind of page rules out."""
    return _VIEWS[type(page)](page, look)
