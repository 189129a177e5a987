"""Which pages there are, in which order: navigation as data."""

import re

from interview_app.interview.events import Rated
from interview_app.interview.pages import Progress
from interview_app.interview.state import STOP, InterviewState
from interview_app.study.load import LoadedStudy
from interview_app.study.model import Ask, Study

CHOICES = "choices"
INTRO = "intro"
ABOUT = "about"
REVIEW = "review"
KEEP = "keep"
THANKS = "thanks"
END = "end"
PRACTICE = "practice"

_NUMBERED = re.compile(r"(v|whatif)([1-9][0-9]?)")
_ASKING = re.compile(rf"({_NUMBERED.pattern}|{PRACTICE}|{END}|{ABOUT}):.+")


def steps(loaded: LoadedStudy, state: InterviewState) -> tuple[str, ...]:
    """Return the step of every page in the order shown, but for the page that Stop leads to."""
    study = loaded.study
    return (
        *before_consent(study),
        INTRO,
        *((f"{PRACTICE}:{study.primary.id}",) if study.design.deck.warm_up else ()),
        *vignette_steps(study),
        *whatif_steps(study, state),
        *(f"{END}:{ask.id}" for ask in study.asks if ask.after == END),
        *_about(loaded, state),
        REVIEW,
        KEEP,
        THANKS,
    )


def before_consent(study: Study) -> tuple[str, ...]:
    """Return the steps up to *Check my choices*: nothing of them is on the disk before that is confirmed."""
    read = tuple(f"read:{page}" for page in study.consent.pages)
    return (*read, *(f"consent:{item.id}" for item in study.consent.items), CHOICES)


def vignette_steps(study: Study) -> tuple[str, ...]:
    """Return the steps of the rated vignettes."""
    positions = range(1, study.deck_size + 1)
    return tuple(f"v{n}:{ask.id}" for n in positions for ask in study.asks if ask.follows(n))


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
    """Return the number of a vignette ("v") or what-if ("whatif") step, or 0 for any other step."""
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
    parts = _parts(loaded.study)
    place = state.stopped_at or state.place
    return Progress(parts.index(_part(place.step)) + 1, len(parts))


def _parts(study: Study) -> tuple[str, ...]:
    stories = tuple(f"v{n}" for n in range(1, study.deck_size + 1))
    present = {
        PRACTICE: bool(study.design.deck.warm_up),
        "whatif": study.whatif.per_session > 0,
        END: any(ask.after == END for ask in study.asks),
        ABOUT: bool(study.profile_items),
    }
    every = ("read", "consent", PRACTICE, *stories, "whatif", END, ABOUT, REVIEW)
    return tuple(part for part in every if present.get(part, True))


def _part(step: str) -> str:
    prefix = step.partition(":")[0]
    joined = {CHOICES: "consent", INTRO: "consent", KEEP: REVIEW, THANKS: REVIEW, STOP: REVIEW}
    return "whatif" if numbered(step, "whatif") else joined.get(prefix, prefix)
