"""Who may do what: every verb of the centre by every role, and no verb without a line here."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import FunctionType
from typing import Final

import pytest

from interview_app.base.errors import UserError
from interview_app.centre import (
    access,
    backup,
    backup_standing,
    check,
    conflicts,
    consents,
    devices,
    drill,
    inbox,
    kept_out,
    laptops,
    others,
    progress,
    rescue,
    rotation,
    withdrawal,
)
from interview_app.centre.ledger import audit, by_code, export, export_pdf, giving, notices, person, standing
from interview_app.centre.office import Centre
from interview_app.centre.restore_beside import restore_beside
from interview_app.centre.roles import Role, RoleMayNot
from interview_app.centre.withdrawals import desk, freeze, proof
from interview_app.centre.withdrawals.request import Asked
from tests.factories import given
from tests.factories.centre import founded
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.verbs import faces, reaches_in, used_by, verbs

CLOCK: Final = FixedClock()
ROLES: Final = {"C": Role.COORDINATOR, "D": Role.DEPUTY, "R": Role.RECOVERY, "O": Role.OFFICER, "A": Role.ANALYST}
NOBODY: Final = "ab" * 16
"""The number of an interview that is not there: a verb that may begin finds that out."""
NONE: Final = 99


@dataclass(frozen=True)
class Line:
    """A verb, the roles that may do it, and what it is given after the centre.

    Attributes:
        who: Initials: coordinator, deputy, recovery, officer, analyst.
        also: Given by name.
    """

    verb: Callable[..., object]
    who: str
    given: tuple[object, ...] = ()
    also: Mapping[str, object] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """As the verbs are found in the source."""
        return f"{self.verb.__module__}.{self.verb.__qualname__}".removeprefix("interview_app.centre.")


READ, SEEN, FOUND, KEPT, KEYS, TAKEN = "CDR", "CDR", "CDO", "CDO", "CDR", "CD"
TABLE: Final = (
    # interviews
    *(Line(each, READ) for each in (access.interviews, access.page, access.count, access.filters)),
    *(Line(each, READ, (NOBODY,)) for each in (access.addenda, access.read, access.read_json, access.summary)),
    *(Line(each, READ) for each in (check.check, check.check_and_note)),
    Line(backup.write, READ, (lambda centre: centre.folder / "centre.json",)),
    Line(restore_beside, READ, (Path("no-backup.age"), Path("keys.age"), lambda centre: centre.folder)),
    # what arrives
    Line(inbox.take_in, TAKEN, ([],)),
    Line(rescue.rescue, TAKEN, (Path("no-such-laptop"),)),
    Line(conflicts.waiting, READ),
    Line(conflicts.sides, READ, (NONE,)),
    Line(conflicts.settle, TAKEN, (NONE, "here")),
    Line(consents.keep, TAKEN, (NOBODY, b"no evidence")),
    Line(consents.place_for, TAKEN, (NOBODY, b"no evidence")),
    Line(consents.erase, FOUND, (NOBODY,)),
    # how it came
    Line(kept_out.listed, SEEN),
    Line(kept_out.entry, SEEN, (NONE,)),
    *(Line(each, SEEN) for each in (backup_standing.of, backup_standing.due)),
    Line(progress.progress, SEEN),
    Line(progress.stands, SEEN, (None,)),
    # laptops
    Line(devices.issue_pack, TAKEN, (b"no request",)),
    Line(devices.listed, SEEN),
    Line(devices.number_of, TAKEN, ("nobody's",)),
    Line(devices.revoke, KEYS, (NONE,)),
    Line(devices.public_lines, TAKEN),
    Line(devices.receipt_code, TAKEN, (NONE, "cd" * 32)),
    Line(laptops.sheets, SEEN),
    Line(laptops.set_site, TAKEN, (NONE, "Northside")),
    Line(laptops.explain, TAKEN, (NONE,)),
    Line(Centre.adopt, TAKEN, (lambda centre: centre.study,)),
    # keys and people
    Line(drill.prove, KEYS, (hybrid_identity("nobody"),), {"kind": "quarterly"}),
    Line(drill.passed, KEYS),
    Line(drill.require, KEYS),
    Line(drill.standing, KEYS),
    Line(rotation.rotate, KEYS, ([],)),
    Line(others.name, KEYS, ("analysts", ["no key"])),
    # withdrawals
    Line(desk.Desk, FOUND, (CLOCK,), {"cost": CHEAP}),
    Line(desk.listed, FOUND),
    Line(desk.asked_for, FOUND, (NONE,)),
    Line(desk.due, FOUND),
    Line(desk.releases, FOUND, (desk.Found(Asked(NOBODY, NOBODY)),)),
    Line(freeze.standing, FOUND),
    Line(freeze.freeze, FOUND),
    *(Line(each, FOUND, (NONE,)) for each in (proof.facts, proof.make)),
    Line(proof.write, FOUND, (NONE, Path("no-proof.pdf"))),
    Line(withdrawal.erase, FOUND, (NOBODY,)),
    Line(withdrawal.signed_list, FOUND),
    Line(by_code.draw, FOUND, (lambda centre: desk.Desk(centre, CLOCK, cost=CHEAP), "no code")),
    Line(by_code.draw_found, FOUND, (NOBODY,)),
    Line(person.whereabouts, FOUND, (NOBODY,)),
    # records
    Line(standing.of, KEPT),
    *(Line(each, KEPT) for each in (export.ledger_json, export.ledger_csv, export.acts_json, export.acts_csv)),
    *(Line(each, KEPT) for each in (export.all_acts, export_pdf.ledger, export_pdf.acts)),
    Line(audit.acts, KEPT, (), {"limit": 1}),
    *(Line(each, KEPT) for each in (audit.laptops, audit.verify, audit.verify_ledger)),
    *(Line(each, KEPT, (given.giving(),)) for each in (giving.plan, giving.note_disclosure)),
    Line(giving.note_refusal, KEPT, (), {"organisation": "", "role": "", "purpose": "", "why": ""}),
    Line(giving.note_returned, KEPT, (NONE, "deleted")),
    Line(giving.correct, KEPT, (NONE, given.giving())),
    Line(giving.here, KEPT, ((NOBODY,),)),
    Line(giving.note_told, KEPT, (NONE, NONE)),
    Line(giving.note_answered, KEPT, (NONE, NONE, "deleted")),
    Line(notices.listed, KEPT),
)
BY_ITSELF: Final = frozenset(
    {
        "analysis_copy.at_opening",
        "analysis_copy.behind",
        "analysis_copy.catch_up",
        "analysis_copy.refresh",
        "withdrawals.freeze.at_opening",
    }
)
"""What the program does for whoever opened the centre, and tells them nothing by it."""
INSIDE: Final = frozenset(
    {
        # who asks first: taking in
        *("inbox.archiving.archive", "inbox.archiving.archive_all", "inbox.addenda.follow", "inbox.dry.Trial"),
        *("inbox.taking.keys_of", "inbox.receipts.give", "inbox.receipts.write", "inbox.receipts.code"),
        *("consents.path_of", "consents.path_beside", "consents.opened", "devices.receipt_code_of"),
        # a rescue
        *("rescue_copy.copied", "rescue_consent.lend", "rescue_consent.keep_from_vault"),
        *("rescue_consent.keep_from_file", "rescue_reading.from_vault", "rescue_reading.from_file"),
        "rescue_reading.device_number",
        # a withdrawal, or an addendum that is one
        *("withdrawal.begin", "withdrawal.finish", "withdrawal.publish", "withdrawals.finding.open_key"),
        *("withdrawals.finding.sort", "withdrawals.finding.locator_now", "withdrawals.freeze.last_day"),
        # a pack or a withdrawal; a summary; a proof of a key
        *("devices.laptop_secret", "summaries.of", "trial.make"),
        # a backup
        "backup_parts.check_folder",
        # the question itself, and what a centre does for its verbs
        *("roles.require", "office.Centre.look_again", "office.Centre.put_up", "office.Centre.study_of"),
        "office.Centre.close",
    }
)
"""What only a verb above calls, after it has asked."""
ASKED_BY_FACES: Final = frozenset({"roles.require", "office.Centre.study_of", "office.Centre.close"})
"""Of these, what windows and commands may use: it shows nothing of anybody."""
PLAYS_EVERYBODY: Final = "ui/demo.py"
"""The demo looks into the archive of its own practice centre."""


@pytest.fixture(scope="module")
def centres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Centre]]:
    """Return one centre, opened by each role; the analyst's as if their key had opened it, which it never does."""
    folder = tmp_path_factory.mktemp("who-may") / "centre"
    with founded(folder, clock=CLOCK) as centre, ExitStack() as stack:
        others.name(centre, "officers", [str(hybrid_identity("officer").recipient())])
        opened = {}
        for initial, role in ROLES.items():
            holder = "coordinator" if role is Role.ANALYST else role.value
            opened[initial] = stack.enter_context(Centre.open(folder, hybrid_identity(holder), clock=CLOCK))
        opened["A"].role = Role.ANALYST
        assert {initial: each.role for initial, each in opened.items()} == ROLES
        yield opened


def is_refused(line: Line, centre: Centre) -> bool:
    """Tell whether a verb refuses whoever opened a centre for their role; anything else that fails came after that."""
    try:
        given = [each(centre) if isinstance(each, FunctionType) else each for each in line.given]
        line.verb(centre, *given, **line.also)
    except RoleMayNot:
        return True
    except UserError:
        return False
    return False


@pytest.mark.parametrize("line", TABLE, ids=lambda line: line.name)
def test_a_verb_is_for_whom_the_table_says(centres: Mapping[str, Centre], line: Line) -> None:
    """Each role by each verb: allowed, or ROLE-MAY-NOT."""
    allowed = "".join(initial for initial, centre in centres.items() if not is_refused(line, centre))
    assert allowed == line.who


def test_every_verb_has_one_line() -> None:
    """Whoever adds a function that takes an open centre says here whose it is."""
    listed = [line.name for line in TABLE]
    assert len(listed) == len(set(listed))
    assert sorted([*listed, *BY_ITSELF, *INSIDE]) == sorted(verbs())


def test_windows_and_commands_go_through_the_verbs() -> None:
    """None calls what only a verb may call, and none takes archive or keys off a centre: there nobody would ask."""
    used = {f"{path}: {name}" for path in faces() for name in used_by(path, INSIDE - ASKED_BY_FACES)}
    reached = {said for path in faces() for said in reaches_in(path) if not said.startswith(PLAYS_EVERYBODY)}
    assert (used, reached) == (set(), set())


def test_a_way_round_is_seen(tmp_path: Path) -> None:
    """However it is imported, and by whatever name the centre goes."""
    face = tmp_path / "face.py"
    face.write_text(
        "from interview_app.centre import withdrawal as gone\n"
        "from interview_app.centre.summaries import of\n"
        "def work(self, the_centre):\n"
        "    gone.begin(the_centre, of(the_centre, ''))\n"
        "    self._centre.archive.interviews()\n"
    )
    assert sorted(used_by(face, INSIDE)) == ["summaries.of", "withdrawal.begin"]
    assert list(reaches_in(face)) == ["face.py: self._centre.archive"]
