"""The pages on which choices are seen and changed after consent, and those that ask to agree to what has changed.

They stand aside of the interview's own pages: opened from anywhere, they lead back to where the participant was.
"""

from dataclasses import replace
from typing import Final

from interview_app.interview import consent
from interview_app.interview.chosen import MyChoice, MyChoicesPage
from interview_app.interview.consent import Draft
from interview_app.interview.events import Moved
from interview_app.interview.pages import ChoicesPage, ReadingPage
from interview_app.interview.renewal import ConsentText
from interview_app.interview.state import InterviewState, Place
from interview_app.interview.understanding import TWO_AGREE, Route
from interview_app.study.vocabulary import CHANGED

MY_CHOICES: Final = "my_choices"
WHAT_CHANGED: Final = f"renew:{CHANGED}"

_NEXT: Final = {
    MY_CHOICES: "my_choices:check",
    WHAT_CHANGED: "renew:choices",
    "renew:choices": "renew:check",
}
_BEFORE: Final = {after: before for before, after in _NEXT.items()}


def onward(state: InterviewState) -> Moved:
    """Return what follows a page aside: the next one, and after the last the page where the participant was."""
    step, home = _NEXT.get(state.place.step), state.aside or state.place
    return Moved(step) if step is not None else Moved(home.step, home.changing)


def backward(state: InterviewState) -> Place | None:
    """Return where Back leads from a page aside; from what has changed it leads nowhere: it has to be decided."""
    before = _BEFORE.get(state.place.step)
    if before is not None:
        return Place(before)
    return state.aside if state.place.step == MY_CHOICES else None


def page(text: ConsentText, state: InterviewState, draft: Draft) -> ReadingPage | MyChoicesPage | ChoicesPage:
    """Return the page aside that the participant is on."""
    step = state.place.step
    if step == WHAT_CHANGED:
        return what_changed(text)
    if step in _NEXT:
        return my_choices(text, draft, state.route, step)
    return replace(consent.choices_page(text.loaded.study, text.wording, draft, state.route), step=step)


def what_changed(text: ConsentText) -> ReadingPage:
    """Return what a newer version of the study says of its changes."""
    wording, path = text.wording, ("consent", CHANGED)
    points = wording.lines(*path, "points") if wording.has(*path, "points") else ()
    return ReadingPage(WHAT_CHANGED, wording.text(*path, "title"), wording.lines(*path, "paragraphs"), points)


def my_choices(text: ConsentText, draft: Draft, route: Route = "self", step: str = MY_CHOICES) -> MyChoicesPage:
    """Return every choice as it stands, each to be changed.

    Where another person consents, *My choices* are the participant's own: they can say no to anything, and turn
    nobody else's no into a yes. To what has changed both have to agree.
    """
    study, wording = text.loaded.study, text.wording
    both = route in TWO_AGREE and step != MY_CHOICES
    rows = consent.choice_rows(study, wording, draft, route) if both else ()
    items = [row.item for row in rows] or list(consent.blank(study))
    return MyChoicesPage(
        step=step,
        title=wording.text(MY_CHOICES, "title"),
        paragraphs=wording.lines(MY_CHOICES, "text"),
        choices=tuple(_choice(text, draft, route, item, own=not both) for item in items),
    )


def _choice(text: ConsentText, draft: Draft, route: Route, item: str, *, own: bool) -> MyChoice:
    key = f"{consent.ASSENT}{item}" if own and route in TWO_AGREE else item
    asked = consent.consent_page(text.wording, key, draft, route)
    decision = draft.get(key, draft.get(item, "not_answered"))
    name = item.removeprefix(consent.ASSENT)
    closed = own and route in TWO_AGREE and draft.get(item) != "given"
    return MyChoice(
        item=key,
        question=asked.question,
        words_given=text.wording.text(asked.table, name, "words_given"),
        words_refused=text.wording.text(asked.table, name, "words_refused"),
        yes="" if closed else asked.yes,
        no="" if closed else asked.no,
        decision="refused" if closed else decision,
        required=name in text.loaded.study.consent.required,
        who="" if own else asked.who,
    )
