"""The last pages: keep or delete, and thank you."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from interview_app.interview import consent
from interview_app.interview.flow import KEEP, THANKS
from interview_app.interview.pages import KeepPage, Support, ThanksPage
from interview_app.interview.state import STOP, InterviewState
from interview_app.study.load import LoadedStudy
from interview_app.study.signposting import Signposting, in_language
from interview_app.study.wording import Wording

Ended = Literal["", "kept", "deleted", "declined"]

_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def keep_page(wording: Wording, *, early: bool) -> KeepPage:
    """Return *Keep or delete?*, at the end or where the participant stopped."""
    prefix = "early_" if early else ""
    return KeepPage(
        step=STOP if early else KEEP,
        title=wording.text("keep", f"{prefix}title"),
        paragraphs=wording.lines("keep", f"{prefix}paragraphs"),
        keep=wording.text("keep", "keep"),
        delete=wording.text("keep", "delete"),
        early=early,
    )


def thanks_page(
    loaded: LoadedStudy,
    wording: Wording,
    state: InterviewState,
    ended: Ended,
    *,
    code: str = "",
    until: date | None = None,
) -> ThanksPage:
    """Return the last page. The code and the date are known once, when the participant has just chosen to keep."""
    kept = ended == "kept"
    prefix = {"deleted": "nothing_kept_", "declined": "declined_"}.get(ended, "")
    decisions = state.consent.decisions if kept and state.consent is not None else None
    return ThanksPage(
        step=THANKS,
        title=wording.text("thanks", f"{prefix}title"),
        paragraphs=wording.lines("thanks", f"{prefix}paragraphs"),
        code=code,
        code_text=wording.text("thanks", "code_text") if code else "",
        decisions=consent.choice_rows(loaded.study, wording, decisions) if decisions is not None else (),
        withdraw_until="" if until is None else _until(wording, until),
        support_title=wording.text("thanks", "support_title"),
        support=tuple(_support(loaded.signposting, wording.language)),
    )


def last_day(loaded: LoadedStudy, today: date) -> date:
    """Return the last date on which somebody who finishes today can withdraw."""
    return today + timedelta(days=loaded.study.consent.withdrawal_days)


def in_full(day: date, language: str) -> str:
    """Return a date as it is said, such as "6 December 2026"; in languages without month names here, 2026-12-06."""
    if language.partition("-")[0] != "en":
        return day.isoformat()
    return f"{day.day} {_ENGLISH_MONTHS[day.month - 1]} {day.year}"


def _until(wording: Wording, until: date) -> str:
    return wording.text("thanks", "withdraw_until").format(date=in_full(until, wording.language))


def _support(signposting: Signposting, language: str) -> Iterator[Support]:
    for line in signposting.lines:
        yield Support(in_language(line.name, language), line.reach, in_language(line.hours, language))
