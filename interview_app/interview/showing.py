"""Every page of a study without an interview: for an ethics panel, and for whoever is writing the study."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from interview_app.interview import consent, dates, distress, endings, flow, my_choices, questions
from interview_app.interview.events import Decision, Opened, Plan
from interview_app.interview.page import page
from interview_app.interview.pages import (
    ChoicesPage,
    CodeBackPage,
    Page,
    QuestionPage,
    ReadingPage,
    ReviewPage,
    ThanksPage,
)
from interview_app.interview.places import UNDERSTANDING
from interview_app.interview.renewal import ConsentText
from interview_app.interview.state import STOP, InterviewState
from interview_app.interview.story import told
from interview_app.interview.understanding import Route
from interview_app.interview.withdrawal import GROUPS
from interview_app.study import render
from interview_app.study.load import LoadedStudy
from interview_app.study.model import DesignRow, WhatIfRule
from interview_app.study.routes import every_route
from interview_app.study.vocabulary import CHANGED, SHEET
from interview_app.study.wording import Wording

Part = Literal[
    "first",
    "consent",
    "teach_back",
    "intro",
    "practice",
    "limits",
    "story",
    "question",
    "breath",
    "repeat",
    "whatif",
    "about",
    "end",
]

SAYS_AGAIN = "Shown, and said once more, when it was not clear yet:"
CODE = "XXXX-XXXX-XXXX-X"
"""Stands where a participant finds their own withdrawal code."""
A_DATE = dates.A_DATE

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

    Questions about a story stand beside the first one of the design, when there is one. What is said or asked only on
    some routes stands where it comes on them.
    """
    whole = _with_language(loaded, language)
    return (
        *_first(whole, language),
        *_consent(whole, language),
        *_practice(whole, language),
        *_about_a_story(whole, language),
        *_between_stories(whole, language),
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


def _first(loaded: LoadedStudy, language: str) -> Iterator[Shown]:
    for step in (flow.HAND_OVER, flow.AIDS):
        yield _shown("first", step, partial(_simple, loaded, language, step))


def _consent(loaded: LoadedStudy, language: str) -> Iterator[Shown]:
    """Yield what is read, said back and decided, on every route that the study has."""
    routes = every_route(loaded.study)
    read = dict.fromkeys(step for route in routes for step in flow.to_understand(loaded.study, route))
    for step in sorted(read, key=lambda step: step.startswith("teach:")):
        yield _before_consent(loaded, language, step, "self")
    if loaded.study.consent.sheet:
        yield _shown("consent", SHEET, partial(_simple, loaded, language, f"read:{SHEET}"))
    yield _shown("consent", UNDERSTANDING, partial(_simple, loaded, language, UNDERSTANDING))
    for route in routes:
        for step in flow.to_decide(loaded.study, route):
            yield _before_consent(loaded, language, step, route)
    for step in flow.sign_steps(loaded.study, "self"):
        yield _shown("consent", flow.SIGN, partial(_simple, loaded, language, step))
    yield _shown("consent", flow.CHOICES, partial(_choices, loaded, loaded.wording(language)))
    yield from _aside(loaded, loaded.wording(language))


def _aside(loaded: LoadedStudy, wording: Wording) -> Iterator[Shown]:
    """Yield what can be opened later: the choices, to be changed, and what a newer version says has changed."""
    text = ConsentText(loaded, wording)
    given: dict[str, Decision] = dict.fromkeys(consent.blank(loaded.study), "given")
    yield _shown("consent", my_choices.MY_CHOICES, partial(my_choices.my_choices, text, given))
    if loaded.study.consent.material_change:
        yield _shown("consent", CHANGED, partial(my_choices.what_changed, text))


def _before_consent(loaded: LoadedStudy, language: str, step: str, route: Route) -> Shown:
    kind, _, name = step.partition(":")
    part: Part = "teach_back" if kind == "teach" else "consent"
    named = {"parent": f"parent:{name}", "consultee": f"consultee:{name}"}.get(route, name)
    return _shown(part, named if kind == "consent" else name, partial(_on_route, loaded, language, step, route))


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
    free_talk = next((ask for ask in loaded.study.asks if ask.kind == "open"), None)
    for ask in loaded.study.asks:
        if ask == free_talk:
            yield _shown("limits", flow.LIMITS_AGAIN, partial(_simple, loaded, language, flow.LIMITS_AGAIN))
        if ask.after != flow.END:
            yield _shown("question", ask.id, partial(_beside, loaded, language, f"v1:{ask.id}", levels))


def _between_stories(loaded: LoadedStudy, language: str) -> Iterator[Shown]:
    """Yield a quiet page, and the first story as it is when it comes again."""
    # A study that is being written may have no decks, or no question that it is about, yet.
    whole = loaded.study.design.decks > 0 and bool(_primary(loaded))
    for step in flow.story_steps(loaded.study, _nobody(loaded, language)) if whole else ():
        if flow.numbered(step, flow.BREATH) == loaded.study.breath:
            yield _shown("breath", str(loaded.study.breath), partial(_simple, loaded, language, step))
    if whole and loaded.rows and loaded.study.design.deck.repeat:
        yield _shown("repeat", flow.REPEAT, partial(_again, loaded, language, loaded.rows[0].levels))


def _again(loaded: LoadedStudy, language: str, levels: dict[str, str]) -> QuestionPage:
    shown = _beside(loaded, language, f"{flow.REPEAT}1:{_primary(loaded)}", levels)
    return replace(shown, story=told(loaded, render.vignette(loaded, language, levels, again=True)))


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
    yield _shown("end", flow.CODE_BACK, partial(CodeBackPage, flow.CODE_BACK, 2, GROUPS))
    yield _shown("end", "deleted", partial(_nothing_kept, loaded, language, "deleted"))
    yield _shown("end", "declined", partial(_nothing_kept, loaded, language, "declined"))
    yield _shown("end", "another_day", partial(_nothing_kept, loaded, language, "another_day"))
    yield _shown("end", endings.OUTSIDE, partial(endings.outside_page, loaded, loaded.wording(language)))
    if loaded.wording(language).has(distress.NAME, "title"):
        yield _shown("end", distress.NAME, partial(_distress, loaded, language))


def _distress(loaded: LoadedStudy, language: str) -> ReadingPage:
    """Return the sheet as a page to read; the support lines stand on the last pages, too."""
    sheet = distress.sheet(loaded, loaded.wording(language))
    return ReadingPage(distress.NAME, sheet.title, sheet.paragraphs, sheet.grounding)


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
    return _on_route(loaded, language, step, "self")


def _on_route(loaded: LoadedStudy, language: str, step: str, route: Route) -> Page:
    return page(loaded, loaded.wording(language), _nobody(loaded, language, route), step, {})


def _nobody(loaded: LoadedStudy, language: str, route: Route = "self") -> InterviewState:
    study = loaded.study
    plan = Plan(1, (), _SEED, repeats=tuple(range(1, study.design.deck.repeat + 1)))
    return InterviewState(opened=Opened(study.id, study.version, "", language, plan, route, practice=True))
