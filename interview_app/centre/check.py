"""Whether everything at a centre is as it was written: its archive, its records, its study, its evidence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded
from interview_app.bundle import consent_file
from interview_app.centre import consents, devices, roles, studies
from interview_app.centre.archive.chains import ChainBroken
from interview_app.centre.archive.checking import Fault, Told
from interview_app.centre.archive.engine import ArchiveDamaged
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed
from interview_app.crypto import krl

_KRL_LARGEST: Final = 1 << 24
SENTENCES: Final = {
    Fault.STORAGE: "The database of the archive is damaged in {count} places: take it back from a backup.",
    Fault.KEYLESS: "{count} interviews have no key of their own any more, so nobody can open them.",
    Fault.CONTENTLESS: "{count} interviews are in the list, and nothing else of them is there.",
    Fault.SHUT: "{count} parts of interviews were changed, and do not open with their keys.",
    Fault.OTHER: "{count} interviews are not what was taken in, or not what the list says of them.",
    Fault.ORPHAN: "{count} rows of the archive belong to nothing that is there.",
    Fault.WITHDRAWN: "{count} interviews are here although they were withdrawn: open the centre, and they go.",
    Fault.SUMS: "The sums for the fieldwork view are not those of the interviews.",
}
"""What is said of each fault of the archive."""


@dataclass(frozen=True)
class Shortfall:
    """Something that is not as it should be: a code, a sentence, and what else a window needs to say it its own way.

    Attributes:
        count: How often it was found.
        error: What said so, where it is an error of its own.
    """

    code: str
    sentence: str
    count: int = 1
    error: UserError | None = None


@dataclass(frozen=True)
class Report:
    """What a check found; nothing is well."""

    findings: tuple[Shortfall, ...]
    interviews: int

    @property
    def good(self) -> bool:
        """Whether everything is as it was written."""
        return not self.findings


def check_and_note(centre: Centre, told: Told = lambda _done, _total: None) -> Report:
    """Check as `check` does, and note it as an act when all is well; to what is not well nothing is written."""
    report = check(centre, told)
    if report.good:
        centre.archive.act("checked", {"interviews": report.interviews})
    return report


def check(centre: Centre, told: Told = lambda _done, _total: None) -> Report:
    """Read everything at a centre, change nothing, and return what is not as it was written.

    Args:
        centre: Which.
        told: Is told how many interviews are done, and of how many; may raise to stop.

    Raises:
        RoleMayNot: When the centre was opened by somebody who reads no answers.
    """
    roles.require(centre, Deed.READ_ANSWERS)
    try:
        findings = (
            *_archive(centre, told),
            *_records(centre),
            *_studies(centre),
            *_evidence(centre),
            *_laptops(centre),
        )
        return Report(tuple(findings), centre.archive.how_many())
    except ArchiveDamaged as error:
        return Report((Shortfall(error.code, error.message, error=error),), 0)


def _archive(centre: Centre, told: Told) -> Iterator[Shortfall]:
    for fault, count in sorted(centre.archive.check(told).items()):
        yield Shortfall(f"CHECK-{fault.name}", SENTENCES[fault].format(count=count), count)


def _records(centre: Centre) -> Iterator[Shortfall]:
    for verify in (centre.archive.verify_acts, centre.archive.verify_ledger):
        yield from _of(verify, ChainBroken)


def _studies(centre: Centre) -> Iterator[Shortfall]:
    for version in centre.plate.versions:
        yield from _of(partial(studies.read, centre.folder, version.digest))


def _evidence(centre: Centre) -> Iterator[Shortfall]:
    paths = sorted((centre.folder / consents.FOLDER).glob("*.consent.age"))
    broken = sum(bool(list(_of(partial(_proof, centre, path)))) for path in paths)
    if broken:
        yield Shortfall("CHECK-EVIDENCE", f"{broken} files with evidence of consent are damaged or misnamed.", broken)


def _laptops(centre: Centre) -> Iterator[Shortfall]:
    """The list for OpenSSH says the same as the archive; there is none before the first revocation."""
    revoked, path = centre.archive.revoked(), centre.folder / devices.KRL
    listed: frozenset[int] = frozenset()
    if path.is_file():
        try:
            listed = krl.decode(read_bounded(path, _KRL_LARGEST), centre.authority.public_line).serials
        except UserError:
            listed = frozenset({-1})
    if listed != revoked:
        yield Shortfall("CHECK-LAPTOPS", "The file revoked.krl is not what the archive says: revoke a laptop again.")


def _proof(centre: Centre, path: Path) -> None:
    proof = consents.opened(read_bounded(path, consent_file.LARGEST), centre)
    if proof is not None and proof.interview != path.name.partition(".")[0]:
        raise consents.ConsentMisnamed


def _of(attempt: Callable[[], object], expected: type[UserError] = UserError) -> Iterator[Shortfall]:
    try:
        attempt()
    except expected as error:
        yield Shortfall(error.code, error.message, error=error)
