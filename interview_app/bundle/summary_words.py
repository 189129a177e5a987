"""What the summary says: answers in the words that the participant saw."""

from collections.abc import Mapping

from interview_app.bundle.pdf.text import muted, plain
from interview_app.bundle.record import Answer, Grid, Options, Rating, Record, Skipped, TakenOut, Words
from interview_app.study.model import Study
from interview_app.study.wording import Wording

NOT_FOR_QUOTING = "Words were given; not agreed for quoting: read them in the record."
NOTES_NOT_FOR_QUOTING = (
    "Notes were written and may hold the participant’s words; not agreed for quoting: see the record."
)
NOT_REACHED = "Not reached"
BETWEEN = " · "
NOT_IN_TURN = " (by chance: this laptop did not know its turn)"
_FEW = 26


def short(interview: str) -> str:
    """Return the first digits of an interview's id, enough to tell a handful apart on paper."""
    return f"{interview[:4]} {interview[4:8]}"


def point(answer: Answer | None) -> int:
    """Return the point of a rating, or 0."""
    return answer.point if isinstance(answer, Rating) else 0


def said(wording: Wording, path: tuple[str, ...], answer: Answer | None) -> str:
    """Return an answer as markup.

    Args:
        wording: The study's sentences in the language of the interview.
        path: Where the wording keeps the question's options and points.
        answer: What is recorded, or None when the question was never reached.
    """
    match answer:
        case None:
            return muted(NOT_REACHED)
        case Skipped():
            return muted("Skipped")
        case TakenOut():
            return muted("Taken out by the participant")
        case _:
            return _given(wording, path, answer)


def rated(wording: Wording, ask: str, answer: Answer | None) -> str:
    """Return a rating as number and words, or why there is none."""
    return numbered(wording, ask, answer.point) if isinstance(answer, Rating) else said(wording, (ask,), answer)


def numbered(wording: Wording, ask: str, chosen: int) -> str:
    """Return a point of a scale as number and words."""
    return f"{chosen}{BETWEEN}{_point(wording, (ask,), chosen)}"


def facts(study: Study, wording: Wording, levels: Mapping[str, str]) -> str:
    """Return a story's facts as markup: label and a few words each, kept together on a line."""
    pairs = [
        (wording.text("fact_label", name.id), wording.text("fact", name.id, levels[name.id]))
        for name in study.shown_dimensions
    ]
    return " &nbsp; ".join(f"{muted(_joined(label))}&nbsp;{_joined(fact)}" for label, fact in pairs)


def change(wording: Wording, dimension: str, level: str) -> str:
    """Return one level in short."""
    return plain(wording.text("fact", dimension, level))


def quality(record: Record) -> str:
    """Return what helps to judge the answers, in one line."""
    kinds = [type(answer) for answer in record.answers]
    absent = sum(kinds.count(kind) for kind in (Skipped, TakenOut))
    changes = sum(0 if isinstance(answer, TakenOut) else answer.changes for answer in record.answers)
    counts = (
        _count(len(kinds) - absent, "question answered", "questions answered"),
        f"{kinds.count(Skipped)} skipped",
        f"{kinds.count(TakenOut)} taken out",
        _count(changes, "answer changed", "answers changed"),
        _count(record.quality.pauses, "pause", "pauses"),
        _count(-(-record.quality.seconds // 60), "minute", "minutes") + " on these questions",
    )
    return plain(BETWEEN.join(counts))


def _given(wording: Wording, path: tuple[str, ...], answer: Answer) -> str:
    match answer:
        case Words(text=words, may_quote=True):
            return f"“{plain(words)}”"
        case Words():
            return muted(NOT_FOR_QUOTING)
        case Options(picked=picked):
            return BETWEEN.join(plain(wording.text(*path, option)) for option in picked)
        case Rating(point=chosen):
            return _point(wording, path, chosen)
        case Grid(points=points):
            rows = (f"{wording.text(*path, row)}: {chosen}" for row, chosen in points.items())
            return BETWEEN.join(map(plain, rows))
        case _:
            return plain(wording.text(*path, "no_answer"))


def _point(wording: Wording, path: tuple[str, ...], chosen: int) -> str:
    points = wording.lines(*path, "points")
    return plain(points[chosen - 1]) if chosen <= len(points) else ""


def _joined(short_words: str) -> str:
    """Return a few words that stay on one line; more than that may break."""
    return plain(short_words).replace(" ", "&nbsp;") if len(short_words) <= _FEW else plain(short_words)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
