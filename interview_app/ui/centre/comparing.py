"""Two versions of one interview, reduced to what differs, question by question."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from interview_app.ui.centre.values import Said, SummaryView, Told

translate: Final = QCoreApplication.translate
_Lines = dict[tuple[str, str], str]


@dataclass(frozen=True, repr=False)
class Difference:
    """A question that was answered otherwise.

    Attributes:
        part: The part of the interview it belongs to.
        question: As the participant read it, or what is compared.
        here: What the archive says; empty where it says nothing.
        other: What the other one says.
    """

    part: str
    question: str
    here: str
    other: str


def differences(here: SummaryView, other: SummaryView) -> tuple[Difference, ...]:
    """Return what differs, in the order of the interview."""
    ours, theirs = _lines(here), _lines(other)
    places = [*ours, *(place for place in theirs if place not in ours)]
    return tuple(
        Difference(*place, ours.get(place, ""), theirs.get(place, ""))
        for place in places
        if ours.get(place, "") != theirs.get(place, "")
    )


def _lines(view: SummaryView) -> _Lines:
    lines: _Lines = {}
    for part, question, answer in _said(view):
        place, n = (part, question), 1
        while place in lines:  # the same question twice in one part, such as lines of a list
            n += 1
            place = (part, f"{question} ({n})")
        lines[place] = answer
    return lines


def _said(view: SummaryView) -> Iterator[tuple[str, str, str]]:
    yield from _whole(view)
    part = translate("Comparing", "What was agreed")
    for agreed in view.consent:
        yield part, agreed.question, _decision(agreed.decision)
    for told in view.stories:
        yield from _story(told)
    for again in view.repeats:
        part = translate("Comparing", "Story {n}, once more").format(n=again.position)
        yield part, again.after.question, f"{again.before.answer} → {again.after.answer}"
    for changed in view.whatifs:
        part = translate("Comparing", "Story {n}, what if").format(n=changed.position)
        question = f"{changed.label}: {changed.was} → {changed.became}"
        yield part, question, f"{changed.before.answer} → {changed.after.answer}"
    for asked in view.end:
        for line in asked.lines:
            yield asked.question, line.question, line.answer
    yield from _about(view)


def _whole(view: SummaryView) -> Iterator[tuple[str, str, str]]:
    part = translate("Comparing", "The interview as a whole")
    complete = translate("Comparing", "Yes") if view.complete else translate("Comparing", "No")
    yield part, translate("Comparing", "Month"), view.month
    yield part, translate("Comparing", "Language"), view.language
    yield part, translate("Comparing", "Deck"), str(view.deck)
    yield part, translate("Comparing", "Complete"), complete
    yield part, translate("Comparing", "Minutes"), view.minutes
    yield part, translate("Comparing", "Pauses"), str(view.pauses)


def _story(told: Told) -> Iterator[tuple[str, str, str]]:
    part = translate("Comparing", "Story {n}").format(n=told.position)
    for label, words in told.facts:
        yield part, label, words
    for said in (told.rating, *told.answers):
        yield part, said.question, _answer(said)


def _about(view: SummaryView) -> Iterator[tuple[str, str, str]]:
    part = translate("Comparing", "About the participant, in bands")
    for said in view.about:
        yield part, said.question, said.answer
    part = translate("Comparing", "Notes")
    yield part, part, view.notes
    for label, words in view.noted:
        yield part, label, words


def _answer(said: Said) -> str:
    kept = translate("Comparing", "{answer} (not for quoting)")
    return kept.format(answer=said.answer) if said.unquotable else said.answer


def _decision(decision: str) -> str:
    return {"given": translate("Comparing", "Yes"), "refused": translate("Comparing", "No")}.get(
        decision, translate("Comparing", "Not answered, which counts as no")
    )
