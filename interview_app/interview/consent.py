"""The choices: one item a page, then all together, and what follows from them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from interview_app.interview.events import ConsentConfirmed, Decision
from interview_app.interview.flow import CHOICES
from interview_app.interview.pages import ChoiceRow, ChoicesPage, ConsentPage
from interview_app.interview.understanding import TWO_AGREE, Route
from interview_app.study.document import consent_document
from interview_app.study.load import LoadedStudy
from interview_app.study.model import Study
from interview_app.study.wording import Wording

Draft = Mapping[str, Decision]
"""Decisions as they stand on the pages; they count for nothing until *Check my choices* is confirmed.

By the consent item; the participant's own, where another person consents, by "assent:ITEM"."""

ASSENT = "assent:"


def blank(study: Study) -> dict[str, Decision]:
    """Return the draft in which nothing is decided."""
    return dict.fromkeys((item.id for item in study.consent.items), "not_answered")


def drafted(study: Study, confirmed: ConsentConfirmed | None) -> dict[str, Decision]:
    """Return the draft that leads to a confirmation, or the blank one."""
    if confirmed is None:
        return blank(study)
    return {
        **blank(study),
        **confirmed.decisions,
        **{f"{ASSENT}{item}": said for item, said in confirmed.assents.items()},
    }


def allows(study: Study, draft: Draft, route: Route = "self") -> bool:
    """Tell whether there can be an interview: yes to each required item, by everybody who decides on this route.

    Not answered counts as no.
    """
    wanted = [*study.consent.required, *(f"{ASSENT}{item}" for item in _assented(study, route))]
    return all(draft.get(item) == "given" for item in wanted)


def confirmed(
    loaded: LoadedStudy, wording: Wording, draft: Draft, month: str, route: Route = "self"
) -> ConsentConfirmed:
    """Return the confirmation of a draft in a month, with the hash of everything that was shown, and of each item."""
    study, document = loaded.study, consent_document(loaded.study, wording)
    decisions = {item: draft.get(item, "not_answered") for item in blank(study)}
    assents = {item: draft.get(f"{ASSENT}{item}", "not_answered") for item in _assented(study, route, draft)}
    own = document.item_texts(assents)
    texts = {**document.item_texts(decisions, _table("", route)), **{f"{ASSENT}{item}": own[item] for item in own}}
    return ConsentConfirmed(document.sha256, wording.language, decisions, assents, texts=texts, month=month)


def consent_page(wording: Wording, item: str, draft: Draft, route: Route = "self") -> ConsentPage:
    """Return the page of one item, in the words for whoever decides on this route.

    Args:
        wording: The study's sentences.
        item: A consent item, or "assent:ITEM" for the participant's own decision beside another person's.
        draft: The decisions as they stand.
        route: Who consents.
    """
    own = item.startswith(ASSENT)
    table, name = _table(item, route), item.removeprefix(ASSENT)
    return ConsentPage(
        step=item if own else f"consent:{item}",
        item=item,
        question=wording.text(table, name, "question"),
        explanation=wording.text(table, name, "explanation"),
        yes=wording.text(table, name, "yes"),
        no=wording.text(table, name, "no"),
        decision=draft.get(item, "not_answered"),
        who=_who(wording, item, route),
        table=table,
    )


def vouch_page(wording: Wording, who: str, draft: Draft) -> ConsentPage:
    """Return the page on which one of two people vouches for a participant under 16."""
    step = f"vouch:{who}"
    return ConsentPage(
        step=step,
        item=step,
        question=wording.text("vouch", who),
        explanation=wording.text("vouch", "paragraphs"),
        yes=wording.text("vouch", "yes"),
        no=wording.text("vouch", "no"),
        decision=draft.get(step, "not_answered"),
        table="",
    )


def choices_page(study: Study, wording: Wording, draft: Draft, route: Route = "self") -> ChoicesPage:
    """Return *Check my choices*: exactly what will be stored for each item.

    Where something required is missing nothing will be stored: that item says so, and the others only what was chosen.
    """
    allowed = allows(study, draft, route)
    rows = choice_rows(study, wording, draft, route)
    return ChoicesPage(
        step=CHOICES,
        title=wording.text("choices", "title"),
        text=wording.text("choices", "text"),
        rows=rows if allowed else tuple(replace(row, words=_chosen(wording, row, route)) for row in rows),
        confirm=wording.text("choices", "confirm"),
        blocked="" if allowed else wording.text("choices", "blocked"),
    )


def _chosen(wording: Wording, row: ChoiceRow, route: Route) -> str:
    """Return what a row says where nothing will be stored."""
    if row.required and row.decision != "given":
        return row.words
    if row.decision == "not_answered":
        return wording.text("review", "not_answered")
    table, name = _table(row.item, route), row.item.removeprefix(ASSENT)
    return wording.text(table, name, "yes" if row.decision == "given" else "no")


def choice_rows(study: Study, wording: Wording, draft: Draft, route: Route = "self") -> tuple[ChoiceRow, ...]:
    """Return a row for each decision: the question, the decision, and what is stored for it."""
    return tuple(_rows(study, wording, draft, route))


def _rows(study: Study, wording: Wording, draft: Draft, route: Route) -> Iterator[ChoiceRow]:
    required = set(study.consent.required)
    for item in (*blank(study), *(f"{ASSENT}{item}" for item in _assented(study, route, draft))):
        table, name = _table(item, route), item.removeprefix(ASSENT)
        decision = draft.get(item, "not_answered")
        yield ChoiceRow(
            item=item,
            question=wording.text(table, name, "question"),
            decision=decision,
            words=wording.text(table, name, "words_given" if decision == "given" else "words_refused"),
            required=name in required,
            who=_who(wording, item, route),
        )


def _assented(study: Study, route: Route, draft: Draft = MappingProxyType({})) -> tuple[str, ...]:
    """Return what the participant decides themselves where another person consents, and what they have since."""
    if route not in TWO_AGREE:
        return ()
    return tuple(item for item in blank(study) if item in study.consent.required or f"{ASSENT}{item}" in draft)


def _table(item: str, route: Route) -> str:
    """Return where the words of an item are: the participant's own, or those for who consents instead."""
    return f"for_{route}" if route in TWO_AGREE and not item.startswith(ASSENT) else "consent"


def _who(wording: Wording, item: str, route: Route) -> str:
    if route not in TWO_AGREE:
        return ""
    return wording.text("turn", "participant" if item.startswith(ASSENT) else route)
