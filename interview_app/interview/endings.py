"""The last pages: keep or delete, and thank you."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, cast

from interview_app.interview import consent
from interview_app.interview.dates import in_full
from interview_app.interview.flow import KEEP, THANKS
from interview_app.interview.pages import ChoiceRow, Contact, KeepPage, Support, ThanksPage
from interview_app.interview.state import STOP, InterviewState
from interview_app.interview.understanding import TWO_AGREE
from interview_app.interview.willing import Use, agrees
from interview_app.study.load import LoadedStudy
from interview_app.study.signposting import Signposting, in_language
from interview_app.study.wording import Wording

Ended = Literal["", "kept", "deleted", "declined", "another_day"]
OUTSIDE = "outside"
"""Who is not of the ages that the study asks: they have their own last page, and nothing was begun."""


def keep_page(wording: Wording, *, early: bool, can_change: bool = True) -> KeepPage:
    """Return *Keep or delete?*, at the end or where the participant stopped."""
    prefix = "early_" if early else ""
    return KeepPage(
        step=STOP if early else KEEP,
        title=wording.text("keep", f"{prefix}title"),
        paragraphs=wording.lines("keep", f"{prefix}paragraphs"),
        keep=wording.text("keep", "keep"),
        delete=wording.text("keep", "delete"),
        early=early,
        can_change=can_change,
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
    prefix = {"deleted": "nothing_kept_", "declined": "declined_", "another_day": "another_day_"}.get(ended, "")
    return ThanksPage(
        step=THANKS,
        title=wording.text("thanks", f"{prefix}title"),
        paragraphs=(*wording.lines("thanks", f"{prefix}paragraphs"), *_receipt(wording, kept=kept)),
        code=code,
        code_text=wording.text("thanks", "code_text") if code else "",
        decisions=decided(loaded, wording, state) if kept else (),
        withdraw_until="" if until is None else until_when(wording, until),
        support_title=wording.text("thanks", "support_title"),
        support=support_lines(loaded.signposting, wording.language),
        contacts=tuple(_contacts(loaded.signposting, wording)),
        checked=checked(loaded.signposting, wording),
    )


def support_lines(signposting: Signposting, language: str) -> tuple[Support, ...]:
    """Return who can help, in a language."""
    return tuple(
        Support(in_language(line.name, language), line.reach, in_language(line.hours, language))
        for line in signposting.lines
    )


def checked(signposting: Signposting, wording: Wording) -> str:
    """Return the study's sentence that says when the support lines were last rung, or "" when nobody has."""
    if not (signposting.checked and wording.has("thanks", "checked")):
        return ""
    day = in_full(date.fromisoformat(signposting.checked), wording.language)
    return wording.text("thanks", "checked").format(date=day)


def outside_page(loaded: LoadedStudy, wording: Wording) -> ThanksPage:
    """Return the page for somebody who is not of the ages that the study asks: thank you, and who can help."""
    return ThanksPage(
        step=OUTSIDE,
        title=wording.text("thanks", "outside_title"),
        paragraphs=wording.lines("thanks", "outside_paragraphs"),
        code="",
        code_text="",
        decisions=(),
        withdraw_until="",
        support_title=wording.text("thanks", "support_title"),
        support=support_lines(loaded.signposting, wording.language),
    )


def decided(loaded: LoadedStudy, wording: Wording, state: InterviewState) -> tuple[ChoiceRow, ...]:
    """Return what stands for each item, in the participant's own words: the card is theirs, whoever else decided."""
    if state.consent is None:
        return ()
    confirmed, draft = state.consent, consent.drafted(loaded.study, state.consent)
    if state.route in TWO_AGREE:
        for item in consent.blank(loaded.study):
            agreed = agrees(cast("Use", item), confirmed.decisions, confirmed.assents)
            draft[item] = "given" if agreed else "refused"
    return consent.choice_rows(loaded.study, wording, draft)


def last_day(loaded: LoadedStudy, today: date) -> date:
    """Return the last date on which somebody who finishes today can withdraw: some days later, but before the analysis.

    One date, and not two of which the participant would have to work out the earlier.
    """
    rules = loaded.study.consent
    last = today + timedelta(days=rules.withdrawal_days)
    return last if rules.analysis_freeze is None else min(last, rules.analysis_freeze)


def _receipt(wording: Wording, *, kept: bool) -> tuple[str, ...]:
    """Return the sentence that a receipt can be had, where the study has one."""
    told = ("thanks", "receipt")
    return wording.lines(*told) if kept and wording.has(*told) else ()


def until_when(wording: Wording, until: date) -> str:
    """Return the sentence that says until when one can withdraw."""
    return wording.text("thanks", "withdraw_until").format(date=in_full(until, wording.language))


def _contacts(signposting: Signposting, wording: Wording) -> Iterator[Contact]:
    for name, who in (("contact", signposting.contact), ("complaints", signposting.complaints)):
        title = ("thanks", f"{name}_title")
        if who is not None:
            words = wording.text(*title) if wording.has(*title) else ""
            yield Contact(words, Support(in_language(who.name, wording.language), who.reach))
