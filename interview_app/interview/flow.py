"""Which pages there are, in which order: navigation as data."""

import re
from collections.abc import Iterator

from interview_app.interview.events import Rated
from interview_app.interview.pages import Progress
from interview_app.interview.signing import signatories
from interview_app.interview.state import STOP, InterviewState
from interview_app.interview.understanding import SIGNATORIES, TWO_AGREE, Route
from interview_app.study.load import LoadedStudy
from interview_app.study.model import Ask, Study

HAND_OVER = "hand_over"
AIDS = "aids"
SIGN = "sign"
CHOICES = "choices"
INTRO = "intro"
ABOUT = "about"
BREATH = "breath"
REPEAT = "repeat"
REVIEW = "review"
KEEP = "keep"
THANKS = "thanks"
CODE_BACK = "code_back"
"""No step of its own: it comes and goes with the code, of which nothing is stored."""
END = "end"
PRACTICE = "practice"
LIMITS_AGAIN = "limits_again"
PARTICIPANT_DECIDES = "turn:participant_decides"

_NUMBERED = re.compile(r"(v|whatif|repeat|breath)([1-9][0-9]{0,2})")
_ASKING = re.compile(rf"({_NUMBERED.pattern}|{PRACTICE}|{END}|{ABOUT}):.+")


def steps(loaded: LoadedStudy, state: InterviewState) -> tuple[str, ...]:
    """Return the step of every page in the order shown, but for the page that Stop leads to."""
    study = loaded.study
    order = (
        *before_consent(study, state.route),
        INTRO,
        *((f"{PRACTICE}:{study.primary.id}",) if study.design.deck.warm_up else ()),
        *story_steps(study, state),
        *whatif_steps(study, state),
        *(f"{END}:{ask.id}" for ask in study.asks if ask.after == END),
        *_about(loaded, state),
        REVIEW,
        KEEP,
        THANKS,
    )
    return _with_reminder(study, order)


def _with_reminder(study: Study, order: tuple[str, ...]) -> tuple[str, ...]:
    """Put the limits of what stays private before the first question that is answered in one's own words."""
    free = {ask.id for ask in study.asks if ask.kind == "open"}
    first = next((n for n, step in enumerate(order) if step.partition(":")[2] in free and asks(step)), None)
    return order if first is None else (*order[:first], LIMITS_AGAIN, *order[first:])


def before_consent(study: Study, route: Route = "self") -> tuple[str, ...]:
    """Return the steps up to *Check my choices*: nothing of them is on the disk before that is confirmed."""
    return (HAND_OVER, AIDS, *to_understand(study, route), *to_decide(study, route), *sign_steps(study, route), CHOICES)


def to_understand(study: Study, route: Route) -> tuple[str, ...]:
    """Return what is read and said back before anything is decided."""
    together = (f"turn:{route}_together",) if route in TWO_AGREE else ()
    read = (f"read:{page}" for page in study.consent.pages)
    return (*together, *read, *(f"teach:{said.id}" for said in study.consent.teach_back))


def to_decide(study: Study, route: Route) -> tuple[str, ...]:
    """Return what is decided, by whoever decides on a route, before *Check my choices*."""
    items = tuple(f"consent:{item.id}" for item in study.consent.items)
    if route in TWO_AGREE:
        own = (f"assent:{item}" for item in study.consent.required)
        return (f"turn:{route}_decides", *items, PARTICIPANT_DECIDES, *own)
    return (*(f"vouch:{who}" for who in SIGNATORIES if route == "gillick"), *items)


def sign_steps(study: Study, route: Route) -> tuple[str, ...]:
    """Return the steps on which everybody signs whose yes it takes."""
    return tuple(f"{SIGN}:{who}" for who in signatories(route)) if study.consent.sign else ()


def vignette_steps(study: Study) -> tuple[str, ...]:
    """Return the steps of the rated vignettes."""
    return tuple(step for asked in _rated_stories(study) for step in asked)


def story_steps(study: Study, state: InterviewState) -> tuple[str, ...]:
    """Return the steps of the rated vignettes and those that come again, with a quiet page after every few of them.

    What comes again is asked its rating only, before any what-if: a what-if would colour it. No quiet page stands
    after the last story.
    """
    stories = (*_rated_stories(study), *_repeated(study, state))
    every = study.breath or len(stories)
    breaths = {n: (f"{BREATH}{n}",) for n in range(every, len(stories), every)}
    return tuple(step for n, asked in enumerate(stories, 1) for step in (*asked, *breaths.get(n, ())))


def _rated_stories(study: Study) -> Iterator[tuple[str, ...]]:
    asked = [ask for ask in study.asks if ask.after != END]  # once: there may be hundreds of the others
    for n in range(1, study.deck_size + 1):
        yield tuple([f"v{n}:{ask.id}" for ask in asked if ask.follows(n)])


def _repeated(study: Study, state: InterviewState) -> Iterator[tuple[str, ...]]:
    for n, _ in enumerate(state.setup.plan.repeats, 1):
        yield (f"{REPEAT}{n}:{study.primary.id}",)


def whatif_steps(study: Study, state: InterviewState) -> tuple[str, ...]:
    """Return the steps of the what-ifs that were drawn."""
    return tuple(f"whatif{n}:{study.primary.id}" for n, _ in enumerate(state.whatifs, 1))


def _about(loaded: LoadedStudy, state: InterviewState) -> tuple[str, ...]:
    items = tuple(f"{ABOUT}:{item.id}" for item in loaded.study.profile_items)
    introduced = items and loaded.wording(state.setup.language).has(ABOUT, "text")
    return (ABOUT, *items) if introduced else items


def asks(step: str) -> bool:
    """Tell whether a step is a question with a recorded answer."""
    return _ASKING.fullmatch(step) is not None


def numbered(step: str, kind: str) -> int:
    """Return the number of a step of a kind ("v", "whatif", "repeat" or "breath"), or 0 for any other step."""
    found = _NUMBERED.fullmatch(step.partition(":")[0])
    return int(found[2]) if found and found[1] == kind else 0


def rates(study: Study, step: str) -> bool:
    """Tell whether a step is the rating that the study is about, of a vignette of the design."""
    return bool(numbered(step, "v")) and step.partition(":")[2] == study.primary.id


def rated_before(study: Study, state: InterviewState) -> bool:
    """Tell whether a vignette of the design has been rated; its deck is then used up."""
    ratings = (recorded.answer for key, recorded in state.answers.items() if rates(study, key))
    return any(isinstance(answer, Rated) for answer in ratings)


def uses_deck_up(study: Study, before: InterviewState, ahead: InterviewState) -> bool:
    """Tell whether this is the first rating, on a laptop that goes through the decks in turn."""
    rotates = ahead.setup.plan.allotted == "rotation"
    return rotates and rated_before(study, ahead) and not rated_before(study, before)


def ask_of(study: Study, step: str) -> Ask:
    """Return the study's question that a step asks; about-you items are no such question (KeyError)."""
    return study.ask(step.partition(":")[2])


def after(loaded: LoadedStudy, state: InterviewState, step: str) -> str:
    """Return the step that follows."""
    order = steps(loaded, state)
    return order[order.index(step) + 1]


def before(loaded: LoadedStudy, state: InterviewState, step: str) -> str:
    """Return the step before, or "" where there is none: at the start, and once the interview is over."""
    order = steps(loaded, state)
    at = order.index(step)
    return "" if at == 0 or step == THANKS else order[at - 1]


def progress(loaded: LoadedStudy, state: InterviewState) -> Progress:
    """Return how far the participant is, in parts that are known from the start."""
    parts = _parts(loaded.study, state)
    place = state.checked_at or state.aside or state.stopped_at or state.place
    if place.step == STOP:
        place = state.stopped_at or place
    step = after(loaded, state, LIMITS_AGAIN) if place.step == LIMITS_AGAIN else place.step
    return Progress(parts.index(_part(step, loaded.study.deck_size)) + 1, len(parts))


def _parts(study: Study, state: InterviewState) -> tuple[str, ...]:
    again = tuple(f"{REPEAT}{n}" for n, _ in enumerate(state.setup.plan.repeats, 1))
    stories = (*(f"v{n}" for n in range(1, study.deck_size + 1)), *again)
    present = {
        PRACTICE: bool(study.design.deck.warm_up),
        "whatif": study.whatif.per_session > 0,
        END: any(ask.after == END for ask in study.asks),
        ABOUT: bool(study.profile_items),
    }
    every = ("read", "consent", PRACTICE, *stories, "whatif", END, ABOUT, REVIEW)
    return tuple(part for part in every if present.get(part, True))


def _part(step: str, deck_size: int) -> str:
    prefix = step.partition(":")[0]
    joined = dict.fromkeys((HAND_OVER, AIDS), "read") | dict.fromkeys((SIGN, CHOICES, INTRO), "consent")
    joined |= dict.fromkeys((KEEP, THANKS, STOP), REVIEW)
    joined |= {"teach": "read", "vouch": "consent", "assent": "consent", "turn": "consent"}
    if read := numbered(step, BREATH):
        # A quiet page belongs to the story before it.
        return f"v{read}" if read <= deck_size else f"{REPEAT}{read - deck_size}"
    return "whatif" if numbered(step, "whatif") else joined.get(prefix, prefix)
