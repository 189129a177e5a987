"""From an interview as the laptop knows it to the record that leaves: what is not copied here stays behind."""

import unicodedata
from collections.abc import Iterator

import msgspec

from interview_app.bundle import record
from interview_app.bundle.record import Answer, Record
from interview_app.interview import events
from interview_app.interview.state import InterviewState, Recorded
from interview_app.interview.story import rendered_whatif
from interview_app.study import render
from interview_app.study.load import LoadedStudy


class NotFinished(ValueError):
    """The participant has not said yet that they keep what they said: a bug in the caller."""


def build(loaded: LoadedStudy, state: InterviewState, *, interview: str, month: str, pauses: int) -> Record:
    """Return the record of a finished interview.

    The practice story's answer is left out: it is never analysed.

    Args:
        loaded: The study it was held with.
        state: All that happened.
        interview: Its random id.
        month: Such as "2026-11".
        pauses: How often the participant paused or hid the screen.

    Raises:
        NotFinished: When there is no consent or no end yet.
    """
    opened, consent, finished = state.setup, state.consent, state.finished
    if consent is None or finished is None:
        raise NotFinished
    made = Record(
        format="interview-record/1",
        id=interview,
        study=opened.study,
        study_version=opened.study_version,
        design=loaded.design_digest,
        deck=opened.plan.deck,
        allotment=opened.plan.allotted,
        month=month,
        language=opened.language,
        route=opened.route,
        practice=opened.practice,
        complete=finished.complete,
        aids=msgspec.convert({"theme": state.theme, "text_scale": state.text_scale}, record.Aids),
        consent=record.Consent(consent.document, consent.language, dict(consent.decisions)),
        vignettes=tuple(_vignettes(loaded, state)),
        whatifs=tuple(_whatifs(loaded, state)),
        end=_answers(state, "end"),
        profile=_answers(state, "about"),
        quality=record.Quality(0, pauses),
        notes=unicodedata.normalize("NFC", state.notes),
        withdrawal=finished.locator,
    )
    return _with_total(made)


def _with_total(made: Record) -> Record:
    seconds = sum(0 if isinstance(answer, record.TakenOut) else answer.seconds for answer in made.answers)
    quality = record.Quality(seconds, made.quality.pauses)
    return msgspec.structs.replace(made, quality=quality)


def _vignettes(loaded: LoadedStudy, state: InterviewState) -> Iterator[record.Vignette]:
    for position, row in enumerate(state.setup.plan.rows, 1):
        levels = {name.id: loaded.row(row).levels[name.id] for name in loaded.study.shown_dimensions}
        text = render.vignette(loaded, state.setup.language, levels).sha256
        yield record.Vignette(position, row, levels, text, _answers(state, f"v{position}"))


def _whatifs(loaded: LoadedStudy, state: InterviewState) -> Iterator[record.WhatIf]:
    primary = loaded.study.primary.id
    for number, drawn in enumerate(state.whatifs, 1):
        yield record.WhatIf(
            position=drawn.position,
            dimension=drawn.dimension,
            was=loaded.row(drawn.row).levels[drawn.dimension],
            became=drawn.level,
            text=rendered_whatif(loaded, state.setup.language, drawn).sha256,
            before=_answers(state, f"v{drawn.position}").get(primary),
            after=_answers(state, f"whatif{number}").get(primary),
        )


def _answers(state: InterviewState, part: str) -> dict[str, Answer]:
    """Return what was recorded on the pages of one part, by the question's id."""
    found = {}
    for key, recorded in state.answers.items():
        where, _, asked = key.partition(":")
        if where == part:
            found[asked] = _answer(recorded, may_quote=_may_quote(state))
    return found


def _may_quote(state: InterviewState) -> bool:
    return state.consent is not None and state.consent.decisions.get(record.QUOTES) == "given"


def _answer(recorded: Recorded, *, may_quote: bool) -> Answer:
    if recorded.answer is None:
        return record.TakenOut()
    seconds, changes = recorded.seconds, recorded.changes
    match recorded.answer:
        case events.Wrote(text):
            words = unicodedata.normalize("NFC", text)
            return record.Words(text=words, may_quote=may_quote, seconds=seconds, changes=changes)
        case events.Picked(options):
            return record.Options(picked=options, shown=recorded.order, seconds=seconds, changes=changes)
        case events.RatedRows(points):
            return record.Grid(points=dict(points), shown=recorded.order, seconds=seconds, changes=changes)
        case events.Rated() | events.DoNotKnow() | events.Skipped():
            return _rating(recorded.answer, seconds, changes)


def _rating(answer: events.Rated | events.DoNotKnow | events.Skipped, seconds: int, changes: int) -> Answer:
    match answer:
        case events.Rated(point):
            return record.Rating(point=point, seconds=seconds, changes=changes)
        case events.DoNotKnow():
            return record.DoNotKnow(seconds=seconds, changes=changes)
        case events.Skipped():
            return record.Skipped(seconds=seconds, changes=changes)
