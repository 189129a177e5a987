"""The page on which somebody signs: three ways that count the same, none picked beforehand."""

from collections.abc import Iterable
from dataclasses import replace

from interview_app.interview.flow import SIGN
from interview_app.interview.pages import ChoiceRow, ChoicesPage, SignPage, SignWay
from interview_app.interview.signing import ROLES, WITNESSED, ConsentSigned, Signature, Who
from interview_app.study.model import Study
from interview_app.study.wording import Wording

_WITNESSES = ("present", "independent")


def sign_page(study: Study, wording: Wording, step: str, signature: Signature | None) -> SignPage:
    """Return the page for whoever a step asks to sign."""
    kinds = study.consent.sign
    independent = study.consent.witness == "independent"
    witnessed = not WITNESSED.isdisjoint(kinds)
    return SignPage(
        step=step,
        who=whose(step),
        title=wording.text(SIGN, "title"),
        text=wording.text(SIGN, "text"),
        ways=tuple(SignWay(kind, wording.text(SIGN, kind), wording.text(SIGN, f"{kind}_text")) for kind in kinds),
        phrase=wording.text(SIGN, "phrase") if "spoken" in kinds else "",
        serial=wording.text(SIGN, "serial") if "paper" in kinds else "",
        witness=wording.text(SIGN, "witness") if witnessed else "",
        witnesses=tuple((name, wording.text(SIGN, name)) for name in _WITNESSES[independent:] if witnessed),
        helped=wording.text(SIGN, "helped"),
        hint=wording.text(SIGN, "hint"),
        helpers=tuple((role, wording.text(SIGN, role)) for role in ROLES),
        independent=independent,
        signature=signature,
    )


def whose(step: str) -> Who:
    """Return who signs on a step."""
    match step.partition(":")[2]:
        case "parent":
            return "parent"
        case "consultee":
            return "consultee"
        case _:
            return "participant"


def told(wording: Wording, signed: Signature | ConsentSigned) -> tuple[str, ...]:
    """Return what will be stored of a signature, a sentence each: how, who saw it, and who helped; by role only."""
    witnesses = (f"by_{signed.witness}",) if signed.witness else ()
    names = (f"kept_{signed.kind}", *witnesses, *(f"with_{role}" for role in signed.helpers))
    return tuple(wording.text(SIGN, name) for name in names)


def with_rows(page: ChoicesPage, wording: Wording, signed: Iterable[Signature | ConsentSigned]) -> ChoicesPage:
    """Return *Check my choices* with a row for each signature; where nothing will be stored there is none."""
    if page.blocked:
        return page
    rows = tuple(
        ChoiceRow(
            item=f"{SIGN}:{each.who}",
            question=wording.text(SIGN, "row"),
            decision="given",
            words="\n".join(told(wording, each)),
            required=False,
        )
        for each in signed
    )
    return replace(page, rows=(*page.rows, *rows))
