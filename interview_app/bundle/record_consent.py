"""What a record says about consent: what was decided, about which words, how it was signed, and every change since."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from interview_app.bundle.record_part import Count, Decision, Month, Part, Position, Sha256
from interview_app.interview import ledger
from interview_app.interview.signing import assenter, consenter
from interview_app.interview.understanding import Route


class Signed(Part, frozen=True):
    """How somebody signed, and who was there, by role.

    Attributes:
        who: Whose signature.
        sha256: Of the evidence (`consent-evidence/1`), which is salted: nothing follows from it.
        document: SHA-256 of what was read before.
        witness: "present" is whoever held the interview, "independent" somebody who is not of the study; "": nobody.
    """

    who: Literal["participant", "parent", "consultee"]
    kind: Literal["traced", "spoken", "paper"]
    sha256: Sha256
    document: Sha256
    witness: Literal["", "present", "independent"]
    helpers: tuple[Literal["interpreter", "reader", "support"], ...]


class LedgerLine(Part, frozen=True):
    """One decision about one item.

    Attributes:
        n: From 1, without gaps.
        entry: What became of it; "withdrawn" is a no after a yes, "superseded" closes a decision about other words.
        who: Whose decision.
        reason: Why the fieldworker pressed for them; "" where they did so themselves.
        text: SHA-256 of exactly what was shown of the item (`item-text/1`).
        document: SHA-256 of everything that was read before.
        digest: SHA-256 of this line and all before it.
    """

    n: Position
    item: str
    entry: Literal["given", "refused", "not_answered", "withdrawn", "superseded"]
    who: Literal["participant", "parent", "consultee"]
    reason: Literal["", "asked", "mistake", "access"]
    text: Sha256
    document: Sha256
    month: Month
    digest: Sha256


class Consent(Part, frozen=True):
    """What was agreed to, and the SHA-256 of exactly what was shown (`consent-document/2`).

    Attributes:
        decisions: Of whoever consents, by the consent item's id.
        assents: Where a parent, guardian or consultee consents: the participant's own, on each required item, and on
            any other that they have changed.
        teach_back: How each thing was said back, by its id.
        understanding: "checked" where somebody was unsure and the four questions of the law were gone through; "due"
            where the interview ended before they were: then nothing is quoted or kept, whatever `decisions` say.
        signed: How the choices were signed. The signature itself is sealed elsewhere.
        ledger: Every decision over time, each chained to the ones before.
        version: The version of the study whose consent text it was: a newer one than the record's own where what was
            agreed to had changed, and was agreed anew.
        changes: How often the participant confirmed other choices than before. What is in `decisions` are the last.
        whole: Whether everything that happened could be read. If not, a later no may be missing, and so nothing is
            quoted or kept, whatever `decisions` say.
        reaffirmed: On how many pages they said that it is still OK to go on.
    """

    document: Sha256
    language: str
    decisions: dict[str, Decision]
    assents: dict[str, Decision]
    teach_back: dict[str, Literal["own_words", "after_explaining", "not_yet"]]
    understanding: Literal["presumed", "checked", "due"]
    signed: tuple[Signed, ...] = ()
    ledger: tuple[LedgerLine, ...] = ()
    version: str = ""
    changes: Count = 0
    reaffirmed: Count = 0
    whole: bool = True


def ledger_holds(consent: Consent, route: Route) -> bool:
    """Tell whether the ledger's chain is whole and leads to exactly the decisions that the record goes by."""
    lines = msgspec.convert(msgspec.to_builtins(consent.ledger), tuple[ledger.Line, ...])
    try:
        ledger.verify(lines)
    except ledger.LedgerBroken:
        return False
    own, assents = consenter(route), assenter(route)
    decided = _given(ledger.standing(lines, own)) == _given(consent.decisions)
    return decided and (assents is None or _given(ledger.standing(lines, assents)) == _given(consent.assents))


def _given(decisions: Mapping[str, Decision]) -> set[str]:
    return {item for item, decision in decisions.items() if decision == "given"}
