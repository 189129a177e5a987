"""From an interview as the laptop knows it to the record that leaves: what is not copied here stays behind."""

from collections.abc import Iterator
from typing import Literal, TypedDict, cast

import msgspec

from interview_app.bundle import durations, record, record_consent, record_console, redaction
from interview_app.bundle.record import Answer, Record
from interview_app.interview import events, flow
from interview_app.interview.state import InterviewState, Recorded
from interview_app.interview.story import rendered_again, rendered_whatif
from interview_app.interview.willing import QUOTES, REUSE, Use
from interview_app.study import render
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import EASY_READ


class NotFinished(ValueError):
    """The participant has not said yet that they keep what they said: a bug in the caller."""


def build(
    loaded: LoadedStudy,
    state: InterviewState,
    *,
    interview: str,
    month: str,
    pauses: int,
    unfinished: Literal["laptop", "centre"] | None = None,
) -> Record:
    """Return the record of an interview.

    The practice story's answer is left out: it is never analysed. Every free text is as it was decided at the check,
    and what was not decided is replaced, whoever seals it and for whatever reason.

    Args:
        loaded: The study it was held with.
        state: All that happened.
        interview: Its random id.
        month: Such as "2026-11".
        pauses: How often the participant paused or hid the screen.
        unfinished: Who ends the interview here if the participant has not; without it, an unfinished one is refused.

    Raises:
        NotFinished: When there is no consent or no end yet.
    """
    opened, consent, finished = state.setup, state.consent, state.finished
    if consent is None or (finished is None and unfinished is None):
        raise NotFinished
    # From here on nobody sees the words as they were said.
    state, done = redaction.redacted(state, redaction.StudyDetector(loaded))
    return Record(
        format="interview-record/1",
        id=interview,
        study=opened.study,
        study_version=opened.study_version,
        design=loaded.design_digest,
        deck=opened.plan.deck,
        allotment=opened.plan.allotted,
        month=month,
        language=opened.language,
        route=state.route,
        practice=opened.practice,
        complete=finished is not None and finished.complete,
        aids=msgspec.convert({"theme": state.theme, "text_scale": state.text_scale, "font": state.font}, record.Aids),
        consent=_consent(consent, state),
        vignettes=tuple(_vignettes(loaded, state)),
        repeats=tuple(_repeats(loaded, state)),
        whatifs=tuple(_whatifs(loaded, state)),
        end=_answers(state, "end"),
        profile=_answers(state, "about"),
        quality=record.Quality(durations.minutes_band(_seconds(state)), pauses),
        notes=state.notes,
        withdrawal=finished.locator if finished is not None else None,
        may_keep=state.allows(REUSE),
        ended_by="participant" if finished is not None else unfinished or "laptop",
        console=record_console.of(loaded, state),
        redaction=done,
    )


def _consent(confirmed: events.ConsentConfirmed, state: InterviewState) -> record_consent.Consent:
    understanding, willing = state.understanding, state.willing
    signed = [{name: getattr(each, name) for name in record_consent.Signed.__struct_fields__} for each in state.signed]
    return record_consent.Consent(
        document=confirmed.document,
        language=confirmed.language,
        decisions=dict(confirmed.decisions),
        assents=dict(confirmed.assents),
        teach_back=dict(understanding.taught),
        understanding=_understood(state),
        signed=msgspec.convert(signed, tuple[record_consent.Signed, ...]),
        ledger=msgspec.convert(msgspec.to_builtins(state.ledger), tuple[record_consent.LedgerLine, ...]),
        version=confirmed.version or state.setup.study_version,
        changes=willing.changes,
        reaffirmed=len(willing.still_ok),
        whole=state.whole,
    )


def _understood(state: InterviewState) -> Literal["presumed", "checked", "due"]:
    if state.understanding.check == "presumed":
        return "presumed"
    return "checked" if state.understanding.able(state.route) else "due"


def _seconds(state: InterviewState) -> int:
    """Return the time on all questions whose answers leave; the sum is banded, and not the bands summed."""
    leaving = (
        recorded.seconds
        for key, recorded in state.answers.items()
        if not key.startswith(f"{flow.PRACTICE}:") and recorded.answer is not None and _may_leave(recorded, state)
    )
    return sum(leaving)


def _vignettes(loaded: LoadedStudy, state: InterviewState) -> Iterator[record.Vignette]:
    for position, row in enumerate(state.setup.plan.rows, 1):
        levels = {name.id: loaded.row(row).levels[name.id] for name in loaded.study.shown_dimensions}
        text = render.vignette(loaded, state.setup.language, levels).sha256
        yield record.Vignette(position, row, levels, text, _answers(state, f"v{position}"))


def _repeats(loaded: LoadedStudy, state: InterviewState) -> Iterator[record.Repeat]:
    primary = loaded.study.primary.id
    for number, position in enumerate(state.setup.plan.repeats, 1):
        yield record.Repeat(
            position=position,
            text=rendered_again(loaded, state, number).sha256,
            before=_answers(state, f"v{position}").get(primary),
            after=_answers(state, f"repeat{number}").get(primary),
        )


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
            leaving = recorded if _may_leave(recorded, state) else Recorded(None)
            answer = _answer(leaving, may_quote=state.allows(QUOTES))
            found[asked] = _presented(answer, recorded, state.setup.language)
    return found


def _presented(answer: Answer, recorded: Recorded, language: str) -> Answer:
    """Say of a rating whether its story was read, read in easy words, or heard."""
    if not isinstance(answer, record.Rating):
        return answer
    easy: Literal["easy", "read"] = "easy" if language.endswith(EASY_READ) else "read"
    return msgspec.structs.replace(answer, presented="audio" if recorded.listened else easy)


def _may_leave(recorded: Recorded, state: InterviewState) -> bool:
    """Tell whether the choices as they stand say yes to what an answer needs; a voice needs more than a word."""
    return recorded.answer is None or state.allows(cast("Use", recorded.answer.needs))


class _Shown(TypedDict):
    """What is said of each answer, whatever it is."""

    seconds: durations.Seconds
    changes: int
    shown: tuple[str, ...]
    direction: record.Direction | None


def _answer(recorded: Recorded, *, may_quote: bool) -> Answer:
    if recorded.answer is None:
        return record.TakenOut()
    direction: record.Direction = "highest_first" if recorded.highest_first else "lowest_first"
    shown = _Shown(
        seconds=durations.seconds_band(recorded.seconds),
        changes=recorded.changes,
        shown=recorded.order,
        direction=None if recorded.highest_first is None else direction,
    )
    match recorded.answer:
        case events.Wrote(text, picks, mode):
            return record.Words(text=text, picked=picks, mode=mode, may_quote=may_quote, **shown)
        case events.Picked() | events.Ranked() | events.Sorted() | events.RatedRows():
            return _chosen(recorded.answer, shown)
        case events.Rated(point):
            return record.Rating(point=point, **shown)
        case events.DoNotKnow():
            return record.DoNotKnow(**shown)
        case events.Skipped():
            return record.Skipped(**shown)


def _chosen(answer: events.Picked | events.Ranked | events.Sorted | events.RatedRows, shown: _Shown) -> Answer:
    match answer:
        case events.Picked(options):
            return record.Options(picked=options, **shown)
        case events.Ranked(options):
            return record.Ranking(ranked=options, **shown)
        case events.Sorted(trays):
            return record.Sorting(trays=dict(trays), **shown)
        case events.RatedRows(points):
            return record.Grid(points=dict(points), **shown)
