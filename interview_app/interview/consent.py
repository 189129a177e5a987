"""The participant's choices: one item a page, then all together, and what follows from them."""

from collections.abc import Mapping
from dataclasses import replace

from interview_app.interview.events import ConsentConfirmed, Decision
from interview_app.interview.flow import CHOICES
from interview_app.interview.pages import ChoiceRow, ChoicesPage, ConsentPage
from interview_app.study.document import consent_document
from interview_app.study.load import LoadedStudy
from interview_app.study.model import Study
from interview_app.study.wording import Wording

Draft = Mapping[str, Decision]
"""Decisions as they stand on the pages; they count for nothing until *Check my choices* is confirmed."""


def blank(study: Study) -> dict[str, Decision]:
    """Return the draft in which nothing is decided."""
    return dict.fromkeys((item.id for item in study.consent.items), "not_answered")


def allows(study: Study, decisions: Draft) -> bool:
    """Tell whether there can be an interview: yes to each required item; not answered counts as no."""
    return all(decisions.get(item.id) == "given" for item in study.consent.items if item.required)


def confirmed(loaded: LoadedStudy, wording: Wording, draft: Draft) -> ConsentConfirmed:
    """Return the confirmation of a draft, with the hash of everything that was shown."""
    document = consent_document(loaded.study, wording)
    return ConsentConfirmed(document.sha256, wording.language, dict(draft))


def consent_page(wording: Wording, item: str, draft: Draft) -> ConsentPage:
    """Return the page of one item."""
    return ConsentPage(
        step=f"consent:{item}",
        item=item,
        question=wording.text("consent", item, "question"),
        explanation=wording.text("consent", item, "explanation"),
        yes=wording.text("consent", item, "yes"),
        no=wording.text("consent", item, "no"),
        decision=draft.get(item, "not_answered"),
    )


def choices_page(study: Study, wording: Wording, draft: Draft) -> ChoicesPage:
    """Return *Check my choices*: exactly what will be stored for each item.

    Where something required is missing nothing will be stored: that item says so, and the others only what was chosen.
    """
    allowed = allows(study, draft)
    rows = choice_rows(study, wording, draft)
    return ChoicesPage(
        step=CHOICES,
        title=wording.text("choices", "title"),
        text=wording.text("choices", "text"),
        rows=rows if allowed else tuple(replace(row, words=_chosen(wording, row)) for row in rows),
        confirm=wording.text("choices", "confirm"),
        blocked="" if allowed else wording.text("choices", "blocked"),
    )


def _chosen(wording: Wording, row: ChoiceRow) -> str:
    """Return what a row says where nothing will be stored."""
    if row.required and row.decision != "given":
        return row.words
    if row.decision == "not_answered":
        return wording.text("review", "not_answered")
    return wording.text("consent", row.item, "yes" if row.decision == "given" else "no")


def choice_rows(study: Study, wording: Wording, draft: Draft) -> tuple[ChoiceRow, ...]:
    """Return a row for each item: the question, the decision, and what is stored for it."""
    return tuple(
        _row(wording, item.id, draft.get(item.id, "not_answered"), item.required) for item in study.consent.items
    )


def _row(wording: Wording, item: str, decision: Decision, required: bool) -> ChoiceRow:  # noqa: FBT001 - a value of the row
    words = "words_given" if decision == "given" else "words_refused"
    return ChoiceRow(
        item=item,
        question=wording.text("consent", item, "question"),
        decision=decision,
        words=wording.text("consent", item, words),
        required=required,
    )
