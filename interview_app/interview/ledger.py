"""The ledger of decisions: who decided what about which words, and when; append-only, each line chained to the last.

It is not stored beside the log: it *is* the log, read for decisions. Each `ConsentConfirmed` adds a line for what it
changes, so that a line and its confirmation cannot come apart, and the vault's own chain holds them both. The lines
carry a chain of their own because the vault's is over ciphertexts, which are gone once an interview is sealed: these
digests still hold in the record, in the participant's receipt, and with the sealed evidence.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import msgspec

from interview_app.base.canonical import canonical_json
from interview_app.interview.events import Decision, Reason
from interview_app.interview.signing import Who

Entry = Literal["given", "refused", "not_answered", "withdrawn", "superseded"]

_LINK: Final = b"\x02"
_START: Final = bytes(32)
_OVER: Final = frozenset({"superseded"})
_NOT_GIVEN: Final = frozenset({"refused", "not_answered", "withdrawn"})


class LedgerBroken(ValueError):
    """A line was changed, left out, put in or moved, or somebody else decided."""


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One decision about one item.

    Attributes:
        n: From 1, without gaps.
        item: The consent item.
        entry: What became of it: "withdrawn" is a no after a yes; "superseded" closes a decision about other words.
        who: Whose decision.
        reason: Why the fieldworker pressed for them; "" where they did so themselves.
        text: SHA-256 of exactly what was shown of the item, in that language and format (`item-text/1`).
        document: SHA-256 of everything that was read before.
        month: When, and nothing finer.
        digest: Of this line and all before it.
    """

    n: int
    item: str
    entry: Entry
    who: Who
    reason: Reason
    text: str
    document: str
    month: str
    digest: str

    def __repr__(self) -> str:
        return f"Line({self.n})"


@dataclass(frozen=True)
class Confirmation:
    """What a confirmation adds to the ledger, for one person.

    Attributes:
        texts: SHA-256 of what was shown of each item; an item without one stands for the whole document.
    """

    who: Who
    decisions: Mapping[str, Decision]
    document: str
    month: str
    texts: Mapping[str, str]
    reason: Reason = ""


def extended(lines: Sequence[Line], confirmed: Confirmation) -> tuple[Line, ...]:
    """Return the ledger with what a confirmation changes; one that changes nothing adds nothing."""
    standing = {line.item: line for line in lines if line.who == confirmed.who}
    known = {item: line for item, line in standing.items() if line.entry not in _OVER}
    grown = list(lines)
    # By name: a decision comes back from the log in no other order.
    for item, line in sorted(known.items()):
        if item not in confirmed.decisions or _text(confirmed, item) != line.text:
            grown.append(_line(grown, item, "superseded", confirmed, line))
    for item, decision in sorted(confirmed.decisions.items()):
        entry = _entry(known.get(item), decision, _text(confirmed, item))
        if entry is not None:
            grown.append(_line(grown, item, entry, confirmed, None))
    return tuple(grown)


def verify(lines: Iterable[Line]) -> None:
    """Check that each line follows from the ones before.

    Raises:
        LedgerBroken: When any of it was changed.
    """
    digest = _START.hex()
    for n, line in enumerate(lines, 1):
        digest = _digest(digest, line)
        if line.n != n or line.digest != digest:
            raise LedgerBroken(n)


def standing(lines: Iterable[Line], who: Who) -> dict[str, Decision]:
    """Return what stands for each item: the last line counts."""
    decided: dict[str, Decision] = {}
    for line in lines:
        if line.who != who:
            continue
        match line.entry:
            case "superseded":
                decided.pop(line.item, None)
            case "withdrawn":
                decided[line.item] = "refused"
            case entry:
                decided[line.item] = entry
    return decided


def head(lines: Sequence[Line]) -> str:
    """Return the newest digest: whoever keeps it can tell whether any line was changed since."""
    return lines[-1].digest if lines else _START.hex()


def _entry(before: Line | None, decision: Decision, text: str) -> Entry | None:
    if before is None or before.text != text:
        return decision
    if before.entry == "given" and decision != "given":
        return "withdrawn"
    if before.entry == decision or (before.entry == "withdrawn" and decision in _NOT_GIVEN):
        return None
    return decision


def _text(confirmed: Confirmation, item: str) -> str:
    return confirmed.texts.get(item, confirmed.document)


def _line(lines: Sequence[Line], item: str, entry: Entry, confirmed: Confirmation, closed: Line | None) -> Line:
    """Return the next line; one that closes an earlier one speaks of that one's words."""
    line = Line(
        n=len(lines) + 1,
        item=item,
        entry=entry,
        who=confirmed.who,
        reason=confirmed.reason,
        text=closed.text if closed else _text(confirmed, item),
        document=closed.document if closed else confirmed.document,
        month=confirmed.month,
        digest="",
    )
    return msgspec.structs.replace(line, digest=_digest(head(lines), line))


def _digest(before: str, line: Line) -> str:
    content = {name: value for name, value in msgspec.structs.asdict(line).items() if name != "digest"}
    return hashlib.sha256(_LINK + bytes.fromhex(before) + canonical_json(content)).hexdigest()
