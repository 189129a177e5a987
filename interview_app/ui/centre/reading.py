"""From a record to what is read on the screen: answers in the words that the participant saw."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from interview_app.bundle.record import (
    Answer,
    DoNotKnow,
    Grid,
    Options,
    Ranking,
    Rating,
    Record,
    Repeat,
    Skipped,
    Sorting,
    TakenOut,
    Vignette,
    WhatIf,
    Words,
)
from interview_app.bundle.summary_words import sorted_into
from interview_app.study.load import LoadedStudy
from interview_app.study.model import Ask
from interview_app.study.wording import Wording
from interview_app.ui.centre.noted import noted
from interview_app.ui.centre.values import Again, Agreed, Asked, Changed, Said, SummaryView, Told

translate: Final = QCoreApplication.translate


def summary(record: Record, loaded: LoadedStudy) -> SummaryView:
    """Return one interview in words."""
    wording = loaded.wording(record.language)
    return SummaryView(
        id=record.id,
        study=wording.text("title"),
        month=record.month,
        language=record.language,
        deck=record.deck,
        complete=record.complete,
        practice=record.practice,
        minutes=record.quality.minutes,
        pauses=record.quality.pauses,
        consent=tuple(
            Agreed(wording.text("consent", item.id, "question"), record.consent.decisions.get(item.id, "not_answered"))
            for item in loaded.study.consent.items
        ),
        stories=tuple(_story(vignette, loaded, wording) for vignette in record.vignettes),
        repeats=tuple(_again(repeat, loaded, wording) for repeat in record.repeats if repeat.after),
        whatifs=tuple(_whatif(whatif, loaded, wording) for whatif in record.whatifs),
        end=tuple(_end(record, loaded, wording)),
        about=tuple(
            _said(wording, ("about", item.id), record.profile[item.id])
            for item in loaded.study.profile_items
            if item.id in record.profile
        ),
        notes=record.notes,
        noted=noted(record, loaded, wording),
    )


def _story(vignette: Vignette, loaded: LoadedStudy, wording: Wording) -> Told:
    primary = loaded.study.primary
    facts = tuple(
        (wording.text("fact_label", name.id), wording.text("fact", name.id, vignette.levels[name.id]))
        for name in loaded.study.shown_dimensions
    )
    asked = [ask for ask in loaded.study.asks if ask.id in vignette.answers and ask.id != primary.id]
    answers = tuple(_said(wording, (ask.id,), vignette.answers[ask.id]) for ask in asked)
    return Told(vignette.position, facts, _rated(wording, primary, vignette.answers.get(primary.id)), answers)


def _again(repeat: Repeat, loaded: LoadedStudy, wording: Wording) -> Again:
    primary = loaded.study.primary
    return Again(repeat.position, _rated(wording, primary, repeat.before), _rated(wording, primary, repeat.after))


def _whatif(whatif: WhatIf, loaded: LoadedStudy, wording: Wording) -> Changed:
    primary = loaded.study.primary
    was, became = (wording.text("fact", whatif.dimension, level) for level in (whatif.was, whatif.became))
    return Changed(
        whatif.position,
        wording.text("fact_label", whatif.dimension),
        was,
        became,
        _rated(wording, primary, whatif.before),
        _rated(wording, primary, whatif.after),
    )


def _end(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Asked]:
    for ask in loaded.study.asks:
        if ask.after != "end" or not (ask.id in record.end or record.complete):
            continue
        answer = record.end.get(ask.id)
        if isinstance(answer, Grid):
            lines = tuple(_line(wording, ask, row, answer) for row in ask.rows)
        elif isinstance(answer, Options):
            lines = tuple(Said("", wording.text(ask.id, option)) for option in answer.picked)
        elif isinstance(answer, Ranking | Sorting):
            lines = tuple(Said("", line) for line in _chosen(wording, (ask.id,), answer).split("\n"))
        else:
            lines = (_said(wording, (ask.id,), answer),)
        yield Asked(wording.text(ask.id, "question"), lines)


def _line(wording: Wording, ask: Ask, row: str, answer: Grid) -> Said:
    point = answer.points.get(row, 0)
    label = wording.text(ask.id, row)
    if not point:
        return Said(label, translate("Reading", "Left out"), points=ask.points, absent=True)
    return Said(label, wording.lines(ask.id, "points")[point - 1], point, ask.points)


def _rated(wording: Wording, ask: Ask, answer: Answer | None) -> Said:
    said = _said(wording, (ask.id,), answer)
    point = answer.point if isinstance(answer, Rating) else 0
    return Said(said.question, said.answer, point, ask.points, said.absent)


def _said(wording: Wording, path: tuple[str, ...], answer: Answer | None) -> Said:
    question = wording.text(*path, "question")
    match answer:
        case None:
            return Said(question, translate("Reading", "Not reached"), absent=True)
        case Skipped():
            return Said(question, translate("Reading", "Skipped"), absent=True)
        case TakenOut():
            return Said(question, translate("Reading", "Taken out by the participant"), absent=True)
        case Words(text=words, may_quote=may_quote):
            picked = [wording.text(*path, name) for name in answer.picked]
            said = translate("Reading", "Said, and written down by the fieldworker:")
            written = [said] if answer.mode == "fieldworker-note" else []
            lines = "\n".join((*picked, *written, words) if words else picked)
            return Said(question, lines, unquotable=bool(words) and not may_quote)
        case _:
            return Said(question, _chosen(wording, path, answer))


def _chosen(wording: Wording, path: tuple[str, ...], answer: Answer) -> str:
    match answer:
        case Options(picked=picked):
            return " · ".join(wording.text(*path, option) for option in picked)
        case Rating(point=point):
            return wording.lines(*path, "points")[point - 1]
        case DoNotKnow():
            return wording.text(*path, "no_answer")
        case Ranking(ranked=ranked):
            return "\n".join(f"{rank}. {wording.text(*path, name)}" for rank, name in enumerate(ranked, 1))
        case Sorting():
            return "\n".join(f"{tray}: {', '.join(cards)}" for tray, cards in sorted_into(wording, path, answer))
        case _:
            raise TypeError("a grid is read line by line")
