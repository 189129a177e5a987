"""The parts of the summary, top to bottom; each returns what ReportLab lays out one below the other."""

from collections.abc import Iterator
from hashlib import sha256

from reportlab.platypus import Flowable

from interview_app.bundle import summary_console, summary_end, summary_quality, summary_stories
from interview_app.bundle import summary_words as words
from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.marks import Decided
from interview_app.bundle.pdf.section import flowing, section
from interview_app.bundle.pdf.text import Rows, heading, muted, plain, strong, text
from interview_app.bundle.record import Record, encode
from interview_app.bundle.record_part import Decision
from interview_app.bundle.summary_words import OWN
from interview_app.interview.signing import assenter, consenter
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import Wording

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DECISIONS = {"given": "Yes", "refused": "No", "not_answered": "Not answered (counts as no)"}
_DECIDED = 170.0
_DECIDED_BESIDE = 112.0
_DISC = 16.0
_PLACE = 190.0


def sections(record: Record, loaded: LoadedStudy, title: str) -> list[Flowable]:
    """Return everything on the pages but what stands at their foot."""
    wording = loaded.wording(record.language)
    return [
        heading(title, style.TITLE, "H1", 0, OWN),
        *_heading(record, wording),
        *_consent(record, loaded, wording),
        *summary_stories.stories(record, loaded, wording),
        *summary_stories.again(record, loaded, wording),
        *summary_stories.whatifs(record, loaded, wording),
        *summary_end.short(record, loaded, wording),
        *summary_end.long(record, loaded, wording),
        *summary_end.about(record, loaded, wording),
        *_notes(record),
        *_console(record, loaded, wording),
        *_checks(record),
    ]


def _heading(record: Record, wording: Wording) -> Iterator[Flowable]:
    year, month = record.month.split("-")
    session = (
        f"{muted('Session')}&nbsp;{strong(words.short(record.id).replace(' ', '&nbsp;'))}",
        f"{_MONTHS[int(month) - 1]} {year}",
        words.ended(record),
        f"{muted('Language')}&nbsp;{plain(record.language)}",
    )
    yield text(words.BETWEEN.join(session), language=OWN)
    study = f"{muted('Study')}&nbsp;{plain(wording.text('title'))}"
    yield text(words.BETWEEN.join((study, plain(f"{record.study}, version {record.study_version}"))))
    yield text(words.BETWEEN.join((words.route(record), words.aids(record))), language=OWN)
    if record.practice:
        yield text("Practice. Nobody was interviewed: never to be analysed.", style.BAND, language=OWN)


def _consent(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    consent, other = record.consent, assenter(record.route)
    deciders = [consent.decisions] if other is None else [consent.decisions, consent.assents]
    room = _DECIDED if other is None else _DECIDED_BESIDE
    widths = [style.WIDTH - len(deciders) * room, *[_DISC, room - _DISC] * len(deciders)]
    rows: list[list[Flowable | None]] = []
    if other is not None:
        heads = (consenter(record.route).capitalize(), other.capitalize())
        rows.append([text("", style.SMALL), *(cell for head in heads for cell in (None, _head(head)))])
    for item in loaded.study.consent.items:
        decided = [cell for each in deciders for cell in _decided(each.get(item.id))]
        rows.append([text(plain(wording.text("consent", item.id, "question"))), *decided])
    told = (words.since_consent(record), words.taught(record), *map(words.signed, consent.signed))
    small = [text(plain(line), style.SMALL, language=OWN) for line in told if line]
    yield from section("What was agreed", Rows(widths, rows, table=True, gap=1), *small, language=OWN)


def _head(words_: str) -> Flowable:
    return text(plain(words_), style.SMALL, language=OWN)


def _decided(decision: Decision | None) -> tuple[Flowable | None, Flowable]:
    if decision is None:
        return None, text("Not asked", style.SMALL, language=OWN)
    return Decided(yes=decision == "given"), text(_DECISIONS[decision], style.STRONG, language=OWN)


def _notes(record: Record) -> Iterator[Flowable]:
    if record.notes:
        told = words.quoted(record.notes) if record.may_quote else muted(words.NOTES_NOT_FOR_QUOTING)
        yield from flowing("Notes of the fieldworker", text(told), language=OWN)


def _console(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    told = summary_console.lines(record, loaded, wording)
    rows = [[text(muted(plain(place))), text(words.quoted(said))] for place, said in told]
    if rows:
        table = Rows([_PLACE, style.WIDTH - _PLACE], rows, table=True, gap=1)
        yield from flowing("Noted by question", table, language=OWN)


def _checks(record: Record) -> Iterator[Flowable]:
    in_turn = words.NOT_IN_TURN if record.allotment == "hash" else ""
    rows = ", ".join(str(vignette.row) for vignette in record.vignettes)
    lines = (
        words.BETWEEN.join(summary_quality.notes(record)),
        *summary_quality.pace(record),
        f"Deck {record.deck}{in_turn}{words.BETWEEN}rows {rows}{words.BETWEEN}design.csv, SHA-256: {record.design}",
        f"Consent text, SHA-256: {record.consent.document}",
        f"record.json, SHA-256: {sha256(encode(record)).hexdigest()}",
    )
    small = [text(plain(line), style.SMALL, language=OWN) for line in lines]
    counts = text(plain(summary_quality.counts(record)), language=OWN)
    yield from section("About this record", counts, *small, language=OWN)
