"""Every page of a study without an interview: for an ethics panel, and for whoever is writing the study."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from interview_app.interview import consent, endings, flow, questions
from interview_app.interview.events import Opened, Plan
from interview_app.interview.page import page
from interview_app.interview.pages import ChoicesPage, Page, QuestionPage, ReadingPage, ReviewPage, ThanksPage
from interview_app.interview.state import STOP, InterviewState
from interview_app.interview.story import told
from interview_app.study import render
from interview_app.study.load import LoadedStudy
from interview_app.study.model import DesignRow, WhatIfRule
from interview_app.study.wording import Wording

Part = Literal["consent", "teach_back", "intro", "practice", "story", "question", "whatif", "about", "end"]

ASKED_ALOUD = "Asked aloud by the fieldworker, before the decisions"
"""A teach-back is no step on the screen: the fieldworker has it on paper."""
LISTENS_FOR = "The fieldworker listens for:"
SAYS_AGAIN = "If something is missing, the fieldworker says:"
CODE = "XXXX-XXXX-XXXX-X"
"""Stands where a participant finds their own withdrawal code."""
A_DATE = "…"

_SEED = "00" * 16


@dataclass(frozen=True)
class Shown:
    """A page as a participant meets it.

    Attributes:
        part: Where in the interview it stands; what comes after about-you is "end".
        name: The study's id of what it shows, or the name of a fixed page such as "keep".
        page: None when wording is missing.
        missing: Which wording, as a dotted path.
    """

    part: Part
    name: str
    page: Page | None
    missing: str = ""


def pages(loaded: LoadedStudy, language: str) -> tuple[Shown, ...]:
    """Return everything but the stories, in the order in which a participant meets it.

    Questions about a story stand beside the first one of the design, when there is one. A teach-back's title is what
    the participant is asked aloud; its paragraphs are for the fieldworker and say so.
    """
    whole = _with_language(loaded, language)
    return (
        *_consent(whole, language),
        *_practice(whole, language),
        *_about_a_story(whole, language),
        *_whatifs(whole, language),
        *_afterwards(whole, language),
        *_ends(whole, language),
    )


def story(loaded: LoadedStudy, language: str, row: DesignRow) -> Shown:
    """Return one vignette of the design with the question that the study is about, as a participant sees it."""
    whole = _with_language(loaded, language)
    return _shown("story", str(row.number), partial(_beside, whole, language, f"v1:{_primary(whole)}", row.levels))


def _with_language(loaded: LoadedStudy, language: str) -> LoadedStudy:
    """Return a study in which a language that has no file yet has no words yet."""
    return replace(loaded, wordings={language: Wording(language, {}), **loaded.wordings})


def _primary(loaded: LoadedStudy) -> str:
    """Return the question that the study is about; a study that is being written may have none."""
    return next((ask.id for ask in loaded.study.asks if ask.primary), "")


# ---- up to the first story -------------------------------------------------------------------------------------------


def _consent(loaded: LoadedStudy, language: str) -> Iterator[Shown]:
    rules, wording = loaded.study.consent, loaded.wording(language)
    for name in rules.pages:
        yield _shown("consent", name, partial(_simple, loaded, language, f"read:{name}"))
    for said in rules.teach_back:
        yield _shown("teach_back", said.id, partial(_teach_back, wording, said.id))
    for item in rules.items:
        yield _shown("consent", item.id, partial(_simple, loaded, language, f"consent:{item.id}"))
    yield _shown("consent", flow.CHOICES, partial(_choices, loaded, wording))


def _teach_back(wording: Wording, name: str) -> ReadingPage:
    path = ("consent", name)
    paragraphs = (
        ASKED_ALOUD,
        LISTENS_FOR,
        *wording.lines(*path, "listen_for"),
        SAYS_AGAIN,
        *wording.lines(*path, "again"),
    )
    return ReadingPage(f"teach_back:{name}", wording.text(*path, "question"), paragraphs)


def _choices(loaded: LoadedStudy, wording: Wording) -> ChoicesPage:
    """Return *Check my choices* after a yes to everything: the most that is ever agreed to."""
    return consent.choices_page(loaded.study, wording, dict.fromkeys(consent.blank(loaded.study), "given"))


def _practice(loaded: LoadedStudy, language: str) -> Iterator[Shown]:
    yield _shown("intro", flow.INTRO, partial(_simple, loaded, language, flow.INTRO))
    if loaded.study.design.deck.warm_up:
        step = f"{flow.PRACTICE}:{_primary(loaded)}"
        yield _shown("practice", flow.PRACTICE, partial(_simple, loaded, language, step))


# ---- questions and what-ifs ------------------------------------------------------------------------------------------


def _about_a_story(loaded: LoadedStudy, language: str) -> Iterator[Shown]:
    levels = loaded.rows[0].levels if loaded.rows else None
    for ask in loaded.study.asks:
        if ask.after != flow.END:
            yield _shown("question", ask.id, partial(_beside, loaded, language, f"v1:{ask.id}", levels))


def _whatifs(loaded: LoadedStudy, language: str) -> Iterator[Shown]:
    """Yield an example for each rule that a vignette of the design can lead to."""
    for number, rule in enumerate(loaded.study.whatif.rules, 1):
        example = _example(loaded, rule)
        if example is not None:
            draw = partial(_beside, loaded, language, f"whatif1:{_primary(loaded)}", *example)
            yield _shown("whatif", str(number), draw)


def _example(loaded: LoadedStudy, rule: WhatIfRule) -> tuple[dict[str, str], str] | None:
    """Return the levels of a vignette that a rule can lead to, and which dimension it has changed."""
    changes = [(dimension, level) for dimension, levels in rule.changes.items() for level in levels]
    for row in loaded.rows:
        if all(row.levels[name] in listed for name, listed in rule.when.items() if name in row.levels):
            for dimension, level in changes:
                if level != row.levels.get(dimension) and _allowed(loaded, {**row.levels, dimension: level}):
                    return {**row.levels, dimension: level}, dimension
    return None


def _allowed(loaded: LoadedStudy, levels: dict[str, str]) -> bool:
    try:
        return loaded.study.exclusion(levels) is None
    except KeyError:  # a study that is being written may speak of a dimension that it does not have
        return False


def _beside(
    loaded: LoadedStudy, language: str, step: str, levels: dict[str, str] | None, changed: str = ""
) -> QuestionPage:
    asked = questions.question(loaded.study, loaded.wording(language), _SEED, step)
    if levels is None:
        return QuestionPage(step, asked)
    return QuestionPage(step, asked, told(loaded, render.vignette(loaded, language, levels, changed)))


# ---- after the stories -----------------------------------------------------------------------------------------------


def _afterwards(loaded: LoadedStudy, language: str) -> Iterator[Shown]:
    for ask in loaded.study.asks:
        if ask.after == flow.END:
            yield _shown("question", ask.id, partial(_simple, loaded, language, f"{flow.END}:{ask.id}"))
    if loaded.study.profile_items and loaded.wording(language).has(flow.ABOUT, "text"):
        yield _shown("about", flow.ABOUT, partial(_simple, loaded, language, flow.ABOUT))
    for item in loaded.study.profile_items:
        yield _shown("about", item.id, partial(_simple, loaded, language, f"{flow.ABOUT}:{item.id}"))


def _ends(loaded: LoadedStudy, language: str) -> Iterator[Shown]:
    yield _shown("end", flow.REVIEW, partial(_review, loaded.wording(language)))
    for step in (flow.KEEP, STOP):
        yield _shown("end", step, partial(_simple, loaded, language, step))
    yield _shown("end", flow.THANKS, partial(_thanks, loaded, language))
    yield _shown("end", "deleted", partial(_nothing_kept, loaded, language, "deleted"))
    yield _shown("end", "declined", partial(_nothing_kept, loaded, language, "declined"))


def _review(wording: Wording) -> ReviewPage:
    return ReviewPage(flow.REVIEW, wording.text("review", "title"), wording.text("review", "text"), ())


def _thanks(loaded: LoadedStudy, language: str) -> ThanksPage:
    wording = loaded.wording(language)
    kept = endings.thanks_page(loaded, wording, _nobody(loaded, language), "kept", code=CODE)
    return replace(kept, withdraw_until=wording.text("thanks", "withdraw_until").replace("{date}", A_DATE))


def _nothing_kept(loaded: LoadedStudy, language: str, ended: endings.Ended) -> ThanksPage:
    return endings.thanks_page(loaded, loaded.wording(language), _nobody(loaded, language), ended)


# ---- from a step to its page -----------------------------------------------------------------------------------------


def _shown(part: Part, name: str, draw: Callable[[], Page]) -> Shown:
    try:
        return Shown(part, name, draw())
    except KeyError as error:
        return Shown(part, name, None, str(error.args[0]))


def _simple(loaded: LoadedStudy, language: str, step: str) -> Page:
    """Return a page that depends on nothing that was answered."""
    return page(loaded, loaded.wording(language), _nobody(loaded, language), step, {})


def _nobody(loaded: LoadedStudy, language: str) -> InterviewState:
    study = loaded.study
    plan = Plan(1, (), _SEED)
    return InterviewState(opened=Opened(study.id, study.version, "", language, plan, "self", practice=True))
