"""The end of the summary: what was picked over the stories, what was asked after them, and bands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reportlab.platypus import Flowable

from interview_app.bundle import summary_words as words
from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.marks import Bar, Dots
from interview_app.bundle.pdf.section import HALF, block, section, side_by_side
from interview_app.bundle.pdf.text import Rows, muted, plain, strong, text
from interview_app.bundle.record import Answer, Grid, Options, Ranking, Record, Sorting, Words
from interview_app.bundle.summary_words import OWN
from interview_app.study.load import LoadedStudy
from interview_app.study.model import Ask
from interview_app.study.wording import Wording

_GAP = 12.0
_BAR = 150.0
_LABEL = 100.0
_QUESTION = 190.0
_COUNT = 32.0
_APART = 6.0
_MOST_BESIDE = 12
"""A list longer than that stands alone, where it can go on over pages."""


@dataclass(frozen=True)
class _Tally:
    """How often each option of a question was picked over the stories.

    Attributes:
        asked: The positions of the stories after which it was answered.
        picked: Where each was picked, the most often picked first; never picked, never there.
    """

    ask: Ask
    asked: tuple[int, ...]
    picked: Mapping[str, frozenset[int]]


def short(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    """Yield what takes half the width: which reasons were picked over the stories, then short answers at the end."""
    tallies = [_tally(record, ask) for ask in loaded.study.asks if ask.after != "end"]
    charts = [_chart(tally, wording) for tally in tallies if tally.picked and len(tally.asked) > 1]
    lists = [_block(record, ask, wording) for ask in _asked(record, loaded) if _is_short(record.end.get(ask.id))]
    yield from side_by_side([*charts, *lists])


def long(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    """Yield what was asked after the stories and needs the whole width."""
    for ask in _asked(record, loaded):
        if not _is_short(record.end.get(ask.id)):
            yield from section(wording.text(ask.id, "question"), *_told(record, ask, wording))


def _asked(record: Record, loaded: LoadedStudy) -> list[Ask]:
    """Return what is asked at the end; of an interview that stopped early, what was reached."""
    return [ask for ask in loaded.study.asks if ask.after == "end" and (ask.id in record.end or record.complete)]


def _block(record: Record, ask: Ask, wording: Wording) -> Rows:
    return block(wording.text(ask.id, "question"), *_told(record, ask, wording))


def _tally(record: Record, ask: Ask) -> _Tally:
    given = {each.position: _picks(each.answers.get(ask.id)) for each in record.vignettes if ask.id in each.answers}
    listed = (*ask.options, *ask.picks)
    found = {name: frozenset(at for at, picks in given.items() if name in picks) for name in listed}
    often = sorted((name for name in listed if found[name]), key=lambda name: -len(found[name]))
    return _Tally(ask, tuple(given), {name: found[name] for name in often})


def _picks(answer: Answer | None) -> tuple[str, ...]:
    return answer.picked if isinstance(answer, Options | Words) else ()


def _chart(tally: _Tally, wording: Wording) -> Rows:
    dots = Dots.width_of(len(tally.asked))
    rows = [
        [
            text(plain(wording.text(tally.ask.id, name))),
            None,
            Dots([position in where for position in tally.asked]),
            text(f"{len(where)} of {len(tally.asked)}", language=OWN),
        ]
        for name, where in tally.picked.items()
    ]
    chart = Rows([HALF - _APART - dots - _COUNT, _APART, dots, _COUNT], rows, table=True, gap=1)
    stories = f"Picked after stories {', '.join(map(str, tally.asked))}"
    return block(wording.text(tally.ask.id, "question"), text(stories, style.SMALL, language=OWN), chart)


def _is_short(answer: Answer | None) -> bool:
    match answer:
        case Options(picked=names) | Ranking(ranked=names):
            return len(names) <= _MOST_BESIDE
        case Grid() | Sorting() | Words():
            return False
        case _:
            return True


def _told(record: Record, ask: Ask, wording: Wording) -> Iterator[Flowable]:
    answer = record.end.get(ask.id)
    if isinstance(answer, Options):
        yield from (text(plain(wording.text(ask.id, option)), style.ITEM) for option in answer.picked)
    elif isinstance(answer, Ranking):
        for rank, name in enumerate(answer.ranked, 1):
            yield text(f"{strong(str(rank))}&nbsp; {plain(wording.text(ask.id, name))}", style.ITEM_NUMBERED)
    elif isinstance(answer, Sorting):
        for tray, cards in words.sorted_into(wording, (ask.id,), answer):
            yield text(f"{strong(plain(tray))}&nbsp; {plain(words.BETWEEN.join(cards))}", style.ITEM)
    elif isinstance(answer, Grid):
        rows = [_line(ask, row, answer, wording) for row in ask.rows]
        yield Rows([style.WIDTH - _BAR - _GAP - _LABEL, _BAR, _GAP, _LABEL], rows, table=True, gap=1)
    else:
        yield text(words.said(wording, (ask.id,), answer))


def _line(ask: Ask, row: str, answer: Grid, wording: Wording) -> list[Flowable | None]:
    chosen = answer.points.get(row, 0)
    told = words.numbered(wording, ask.id, chosen) if chosen else muted("Left out")
    return [text(plain(wording.text(ask.id, row))), Bar(ask.points, chosen, _BAR), None, text(told, style.RATED_BEFORE)]


def about(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[Flowable]:
    """Yield the bands that the participant picked about themselves."""
    rows = [
        [
            text(plain(wording.text("about", item.id, "question")), style.META),
            text(words.said(wording, ("about", item.id), record.profile[item.id])),
        ]
        for item in loaded.study.profile_items
        if item.id in record.profile
    ]
    if rows:
        widths = [_QUESTION, style.WIDTH - _QUESTION]
        yield from section("About the participant, in bands", Rows(widths, rows, table=True, gap=1), language=OWN)
