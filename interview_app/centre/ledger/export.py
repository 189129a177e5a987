"""The ledger and the acts for an auditor: a signed file that a program reads, and a table for everybody else.

The signature is the centre's (`ssh-keygen -Y verify`), over exactly the text that the file holds. An auditor who keeps
a file sees later whether its lines are still the first ones of a newer file.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from interview_app.base.canonical import canonical_json
from interview_app.centre.archive.acts import Act
from interview_app.centre.archive.chains import ChainBroken, Head
from interview_app.centre.ledger import standing
from interview_app.centre.ledger.standing import Given, Refused
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed, require
from interview_app.crypto import namespaces, sshsig

LEDGER_FORMAT: Final = "interview-ledger/1"
ACTS_FORMAT: Final = "interview-acts/1"
_PAGE: Final = 5000
GIVEN_HEADS: Final = (
    *("line", "day", "what", "organisation", "role", "purpose", "use", "fields", "basis", "consent version", "form"),
    *("interviews", "still here", "left out", "until", "state", "notices", "file"),
)
ACT_HEADS: Final = ("number", "at", "key", "act", "said")


def ledger_json(centre: Centre) -> bytes:
    """Return the ledger with every line and notice, signed. Whether its chain holds stands in it.

    Raises:
        RoleMayNot: When the records are not for whoever opened the centre.
    """
    require(centre, Deed.LEDGER)
    lines = [{"n": each.n, "here": each.here, **msgspec.to_builtins(each.line)} for each in centre.archive.ledger()]
    notices = [msgspec.to_builtins(each) for each in centre.archive.notices()]
    holds, head = _checked(centre, "ledger")
    said = {**_about(centre, LEDGER_FORMAT, head, holds=holds), "lines": lines, "notices": notices}
    return _signed(centre, said, namespaces.LEDGER)


def acts_json(centre: Centre) -> bytes:
    """Return what the team did, oldest first, signed. Whether its chain holds stands in it; see `ledger_json`."""
    acts = [
        {"n": act.n, "at": act.at.isoformat(), "who": act.who, "code": act.code, "said": dict(act.said)}
        for act in reversed(all_acts(centre))
    ]
    holds, head = _checked(centre, "acts")
    return _signed(centre, {**_about(centre, ACTS_FORMAT, head, holds=holds), "acts": acts}, namespaces.LEDGER)


def ledger_csv(centre: Centre) -> bytes:
    """Return how the ledger stands as a table: each thing given, each refusal; see `ledger_json`."""
    account, today = standing.of(centre), centre.clock.now().date()
    lines = [_given(each, each.state(today)) for each in account.given]
    lines += [_refused(each) for each in account.refused]
    return _csv(GIVEN_HEADS, sorted(lines, key=lambda line: int(line[0])))


def acts_csv(centre: Centre) -> bytes:
    """Return what the team did as a table, newest first; see `ledger_json`."""
    return _csv(ACT_HEADS, (act_cells(act) for act in all_acts(centre)))


def all_acts(centre: Centre) -> list[Act]:
    """Return every act, newest first; see `ledger_json`."""
    require(centre, Deed.LEDGER)
    acts: list[Act] = []
    while page := centre.archive.acts(before=acts[-1].n if acts else None, limit=_PAGE):
        acts += page
    return acts


def act_cells(act: Act) -> tuple[str, ...]:
    """Return an act as cells of a table."""
    said = ", ".join(f"{name} {value}" for name, value in sorted(act.said.items()))
    return (str(act.n), act.at.strftime("%Y-%m-%d %H:%M:%S"), act.who, act.code, said)


def _given(given: Given, state: str) -> tuple[str, ...]:
    line = given.line
    left_out = ", ".join(f"{count} {why}" for why, count in line.left_out.items())
    told = ", ".join(
        f"withdrawal {each.withdrawal}: {each.answer or ('sent' if each.sent_on else 'open')}" for each in given.notices
    )
    return (
        *(str(given.n), line.day, "given", line.organisation, line.role, line.purpose, line.use),
        *(" ".join(line.fields), line.basis, line.consent_version, line.form, str(line.interviews), str(given.here)),
        *(left_out, line.expires, state, told, line.digest),
    )


def _refused(refused: Refused) -> tuple[str, ...]:
    line = refused.line
    said = (str(refused.n), line.day, "refused", line.organisation, line.role, f"{line.purpose} (refused: {line.why})")
    return (*said, *[""] * (len(GIVEN_HEADS) - len(said)))


def _about(centre: Centre, form: str, head: Head, *, holds: bool) -> dict[str, object]:
    day = centre.clock.now().date().isoformat()
    return {"format": form, "study": centre.name, "day": day, "count": head.count, "head": head.digest, "holds": holds}


def _checked(centre: Centre, which: str) -> tuple[bool, Head]:
    """Return whether a chain holds, and its head; up to where it holds, if it does not."""
    try:
        return True, centre.archive.verify_ledger() if which == "ledger" else centre.archive.verify_acts()
    except ChainBroken as error:
        return False, Head(int(str(error.fields["line"])) - 1, "")


def _signed(centre: Centre, said: dict[str, object], namespace: str) -> bytes:
    content = canonical_json(said)
    signature = sshsig.sign(content, centre.authority, namespace)
    return canonical_json({"content": content.decode(), "signature": signature.decode()})


def _csv(heads: Sequence[str], lines: Sequence[Sequence[str]] | Iterator[Sequence[str]]) -> bytes:
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([_safe(cell) for cell in line] for line in lines)
    return target.getvalue().encode("utf-8-sig")


def _safe(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t"} else cell
