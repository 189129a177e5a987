"""From a step to the page that shows it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from interview_app.interview import consent, endings, flow, questions, sign_page
from interview_app.interview.consent import Draft
from interview_app.interview.dates import A_DATE, in_full
from interview_app.interview.languages import offered
from interview_app.interview.pages import AidsPage, BreathPage, HandOverPage, Page, QuestionPage, ReadingPage, StillOk
from interview_app.interview.places import UNDERSTANDING
from interview_app.interview.reading import reading_page, teach_back_page, together_page
from interview_app.interview.review import review_page
from interview_app.interview.signing import NOBODY_SIGNED, Signature, Who
from interview_app.interview.state import STOP, InterviewState
from interview_app.interview.story import story
from interview_app.study.load import LoadedStudy
from interview_app.study.vocabulary import HOW_FAR, LAST_DAY
from interview_app.study.wording import Wording

_NOTE = ("practice", "note")


_INTRODUCING = frozenset({flow.INTRO, flow.ABOUT})
"""Pages that come before a part; on these the participant is asked whether it is still OK to go on."""


def page(
    loaded: LoadedStudy,
    wording: Wording,
    state: InterviewState,
    step: str,
    draft: Draft,
    *,
    until: date | None = None,
    signatures: Mapping[Who, Signature] = NOBODY_SIGNED,
) -> Page:
    """Return the page of a step.

    Args:
        loaded: The study.
        wording: Its sentences in the participant's language.
        state: The interview.
        step: One of `flow.steps`, or the page that Stop leads to; pages that stand aside are in `my_choices`.
        draft: The consent decisions as they stand on the pages.
        until: The last day on which one can withdraw, as far as it is known.
        signatures: What was signed and not confirmed yet.
    """
    if flow.asks(step):
        return _question_page(loaded, wording, state, step)
    kind = step.partition(":")[0]
    match kind:
        case "consent" | "assent" | "vouch" | "teach":
            return _deciding_page(wording, state, step, draft)
        case flow.SIGN:
            return sign_page.sign_page(loaded.study, wording, step, signatures.get(sign_page.whose(step)))
        case flow.CHOICES:
            choices = consent.choices_page(loaded.study, wording, draft, state.route)
            return sign_page.with_rows(choices, wording, tuple(signatures.values()) or state.signed)
        case _:
            return _later_page(loaded, wording, state, step, until)


def _later_page(loaded: LoadedStudy, wording: Wording, state: InterviewState, step: str, until: date | None) -> Page:
    kind = step.partition(":")[0]
    match kind:
        case _ if kind == UNDERSTANDING:
            return together_page(wording)
        case flow.REVIEW:
            return review_page(loaded, wording, state)
        case flow.HAND_OVER | flow.AIDS:
            return _first_page(loaded, wording, state, kind)
        case _ if kind in {flow.KEEP, STOP, flow.THANKS}:
            return _last_page(loaded, wording, state, kind)
        case _:
            return _page_to_read(loaded, wording, state, step, until)


def _first_page(loaded: LoadedStudy, wording: Wording, state: InterviewState, step: str) -> Page:
    if step == flow.HAND_OVER:
        return HandOverPage(step)
    # What was agreed to was read in one language, and it stays that one.
    languages = offered(loaded, practice=state.setup.practice) if state.may_choose_language else ()
    return AidsPage(step, languages, wording.language, state.read_aloud)


def _deciding_page(wording: Wording, state: InterviewState, step: str, draft: Draft) -> Page:
    kind, _, name = step.partition(":")
    match kind:
        case "teach":
            return teach_back_page(wording, state, name)
        case "vouch":
            return consent.vouch_page(wording, name, draft)
        case _:
            return consent.consent_page(wording, step.removeprefix("consent:"), draft, state.route)


def _last_page(loaded: LoadedStudy, wording: Wording, state: InterviewState, step: str) -> Page:
    if step == flow.THANKS:
        return endings.thanks_page(loaded, wording, state, "kept")
    return endings.keep_page(wording, early=step == STOP, can_change=state.aside is None)


def _question_page(loaded: LoadedStudy, wording: Wording, state: InterviewState, step: str) -> QuestionPage:
    recorded = state.answers.get(step)
    practice = step.startswith(f"{flow.PRACTICE}:")
    return QuestionPage(
        step=step,
        question=questions.question(loaded.study, wording, state.setup.plan.seed, step),
        story=story(loaded, state, step),
        answer=recorded.answer if recorded else None,
        practice=practice,
        note=wording.text(*_NOTE) if practice and wording.has(*_NOTE) else "",
    )


def _page_to_read(loaded: LoadedStudy, wording: Wording, state: InterviewState, step: str, until: date | None) -> Page:
    read = flow.numbered(step, flow.BREATH)
    if not read:
        shown = _with_last_day(reading_page(loaded, wording, step), wording, until)
        return replace(shown, still_ok=_still_ok(wording, state, step))
    stories = loaded.study.deck_size + len(state.setup.plan.repeats)
    return BreathPage(
        step=step,
        title=wording.text(flow.BREATH, "title"),
        paragraphs=wording.lines(flow.BREATH, "paragraphs"),
        how_far=_how_far(wording, read, stories),
        still_ok=_still_ok(wording, state, step),
    )


def _with_last_day(page: ReadingPage, wording: Wording, until: date | None) -> ReadingPage:
    """Return a page with the date until which one can withdraw, where the study says it before consent."""
    path = ("consent", page.step.partition(":")[2], LAST_DAY)
    if not wording.has(*path):
        return page
    day = A_DATE if until is None else in_full(until, wording.language)
    return replace(page, paragraphs=(*page.paragraphs, wording.text(*path).replace("{date}", day)))


def _still_ok(wording: Wording, state: InterviewState, step: str) -> StillOk | None:
    """Return what is asked before a part, once: whoever has said yes is not asked there again."""
    introducing = step in _INTRODUCING or flow.numbered(step, flow.BREATH)
    if not introducing or step in state.willing.still_ok:
        return None
    return StillOk(wording.text("still_ok", "question"), wording.text("still_ok", "yes"))


def _how_far(wording: Wording, read: int, stories: int) -> str:
    if not wording.has(*HOW_FAR):
        return ""
    return wording.text(*HOW_FAR).replace("{done}", str(read)).replace("{all}", str(stories))
