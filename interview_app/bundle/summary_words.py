"""What the summary says: answers in the words that the participant saw."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from interview_app.bundle.durations import Minutes
from interview_app.bundle.pdf.text import chip, muted, plain
from interview_app.bundle.record import (
    Answer,
    Grid,
    Options,
    Ranking,
    Rating,
    Record,
    Skipped,
    Sorting,
    TakenOut,
    Words,
)
from interview_app.bundle.record_consent import Signed
from interview_app.study.model import Study
from interview_app.study.wording import Wording

NOT_FOR_QUOTING = "Words were given; not agreed for quoting: read them in the record."
NOTES_NOT_FOR_QUOTING = (
    "Notes were written and may hold the participant’s words; not agreed for quoting: see the record."
)
FOR_THEM = "fieldworker-note"
WRITTEN_FOR_THEM = " (said, and written down by the fieldworker)"
NOT_REACHED = "Not reached"
BETWEEN = " · "
OWN = "en-GB"
"""The language of the summary's own words, whatever language the interview was in."""
PLACEHOLDER: Final = re.compile(r"\[([a-z]+) [0-9]+\]")
"""What stands for words that were replaced before sealing, such as [person 1]."""
NOT_IN_TURN = " (by chance: this laptop did not know its turn)"
_FEW = 26
_LABEL_SIZE = 7.8


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
    return "&nbsp;&nbsp; ".join(f"{muted(_joined(label), _LABEL_SIZE)}&nbsp;{_joined(fact)}" for label, fact in pairs)


def change(wording: Wording, dimension: str, level: str) -> str:
    """Return one level in short."""
    return plain(wording.text("fact", dimension, level))


def quoted(text: str) -> str:
    """Return what somebody wrote as markup, with whatever stands for replaced words set apart."""
    return PLACEHOLDER.sub(lambda found: chip(found[0].replace(" ", "&nbsp;")), plain(text))


def ended(record: Record) -> str:
    """Return how the interview ended."""
    if record.complete:
        return "Complete"
    unasked = {"laptop": "Sealed at once, unfinished", "centre": "Rescued at the centre, unfinished"}
    return unasked.get(record.ended_by, "Stopped before the end, and kept")


def route(record: Record) -> str:
    """Return who consented."""
    return {
        "self": "Consented for themselves",
        "parent": "A parent or guardian consented, and the participant too",
        "gillick": "Under 16, consented for themselves: two people vouched",
        "consultee": "A consultee was asked, and the participant too",
    }[record.route]


def aids(record: Record) -> str:
    """Return how the pages looked at the end, and how often a story was heard before it was rated."""
    look = record.aids
    heard = [answer for answer in record.answers if isinstance(answer, Rating) and answer.presented == "audio"]
    aloud = [f"{count(len(heard), 'rating', 'ratings')} after reading aloud"] if heard else []
    return BETWEEN.join((f"Shown at {look.text_scale}\u00a0%, {look.theme}, {look.font}", *aloud))


def taught(record: Record) -> str:
    """Return how things were said back before consent, in one line."""
    said: Counter[str] = Counter(record.consent.teach_back.values())
    ways = {"own_words": "in their own words", "after_explaining": "after explaining", "not_yet": "not yet"}
    told = [f"{said[way]} {in_words}" for way, in_words in ways.items() if said[way]]
    return f"Said back: {', '.join(told)}" if told else ""


def signed(each: Signed) -> str:
    """Return how somebody signed, and who was there by role; never the signature."""
    how = {"traced": "Signed on the screen", "spoken": "Said aloud", "paper": "Signed on paper"}[each.kind]
    seen = {
        "": "",
        "present": "witnessed by who held the interview",
        "independent": "witnessed by somebody independent",
    }
    helped = {
        "interpreter": "an interpreter helped",
        "reader": "read out by somebody",
        "support": "a support person came",
    }
    parts = (f"{how} ({each.who})", seen[each.witness], *(helped[role] for role in each.helpers))
    return BETWEEN.join(part for part in parts if part)


def lasted(band: Minutes) -> str:
    """Return a band of minutes in words."""
    low, _, high = band.rstrip("+").partition("-")
    if low == "0":
        return f"under {high} minutes"
    return f"{low} to {high} minutes" if high else f"{low} minutes or more"


def count(number: int, one: str, many: str) -> str:
    """Return a number with its word."""
    return f"{number} {one if number == 1 else many}"


def since_consent(record: Record) -> str:
    """Return what became of consent after it was first given, in one line; "" when there is nothing to tell."""
    consent, told = record.consent, []
    if not consent.whole:
        told.append("Not all of the log could be read, so a later no may be missing: nothing may be quoted or kept")
    if consent.understanding == "due":
        told.append("Whether it was understood was in doubt, and not checked: nothing may be quoted or kept")
    if consent.changes:
        told.append(f"These are the last choices; they were changed {count(consent.changes, 'time', 'times')}")
    if consent.version not in {"", record.study_version}:
        told.append(f"The newer text of version {consent.version} was agreed to")
    if consent.reaffirmed:
        told.append(f"Still OK to go on: said {count(consent.reaffirmed, 'time', 'times')}")
    return BETWEEN.join(told)


def _given(wording: Wording, path: tuple[str, ...], answer: Answer) -> str:  # noqa: PLR0911 - one line for each kind
    match answer:
        case Words():
            return BETWEEN.join(_words(wording, path, answer))
        case Options(picked=picked):
            return BETWEEN.join(plain(wording.text(*path, option)) for option in picked)
        case Rating(point=chosen):
            return _point(wording, path, chosen)
        case Grid(points=points):
            rows = (f"{wording.text(*path, row)}: {chosen}" for row, chosen in points.items())
            return BETWEEN.join(map(plain, rows))
        case Ranking(ranked=ranked):
            return BETWEEN.join(f"{rank}. {plain(wording.text(*path, name))}" for rank, name in enumerate(ranked, 1))
        case Sorting():
            return BETWEEN.join(
                plain(f"{tray}: {', '.join(cards)}") for tray, cards in sorted_into(wording, path, answer)
            )
        case _:
            return plain(wording.text(*path, "no_answer"))


def sorted_into(wording: Wording, path: tuple[str, ...], answer: Sorting) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each tray that has cards, with their words; trays and cards in the order of the record."""
    trays: dict[str, list[str]] = {}
    for card, tray in answer.trays.items():
        trays.setdefault(tray, []).append(wording.text(*path, card))
    return tuple((wording.text(*path, tray), tuple(cards)) for tray, cards in trays.items())


def _words(wording: Wording, path: tuple[str, ...], answer: Words) -> Iterator[str]:
    yield from (plain(wording.text(*path, name)) for name in answer.picked)
    if answer.text and answer.may_quote:
        yield f"“{quoted(answer.text)}”{muted(WRITTEN_FOR_THEM) if answer.mode == FOR_THEM else ''}"
    elif answer.text:
        yield muted(NOT_FOR_QUOTING)


def _point(wording: Wording, path: tuple[str, ...], chosen: int) -> str:
    points = wording.lines(*path, "points")
    return plain(points[chosen - 1]) if chosen <= len(points) else ""


def _joined(short_words: str) -> str:
    """Return a few words that stay on one line; more than that may break."""
    return plain(short_words).replace(" ", "&nbsp;") if len(short_words) <= _FEW else plain(short_words)
