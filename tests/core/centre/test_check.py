"""Each fault that is planted at a centre is found, and said in a sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from interview_app.centre import check, devices, withdrawal
from interview_app.centre.office import Centre
from interview_app.crypto.addressed import seal_to
from tests.factories.backed_up import GOES, STAYS
from tests.factories.centre import BUNDLE, founded, interview, recipients
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.postgres import PostgresServer
from tests.factories.study import gla


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """Found a centre with two interviews and a laptop."""
    with founded(tmp_path / "centre") as centre:
        filled(centre)
        yield centre


def filled(centre: Centre) -> None:
    """Put two interviews and a laptop in."""
    for record in (STAYS, GOES):
        centre.archive.add(interview(record), BUNDLE)
    centre.archive.enrol("ssh-ed25519 one")


def codes(centre: Centre) -> list[str]:
    """Return what a check finds."""
    report = check.check(centre)
    assert all(finding.sentence.endswith(".") for finding in report.findings)
    return [finding.code for finding in report.findings]


def plant(centre: Centre, *statements: str) -> None:
    """Change the database past the program."""
    with centre.archive._engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.exec_driver_sql("BEGIN")
        for statement in statements:
            connection.execute(text(statement), {"goes": GOES.id, "stays": STAYS.id})
        connection.commit()
        connection.invalidate()


def test_a_sound_centre_has_no_faults(centre: Centre) -> None:
    """Also after a withdrawal and a revocation; progress is told up to the end."""
    told: list[tuple[int, int]] = []
    assert check.check(centre, lambda *each: told.append(each)).good
    assert told == [(2, 2)]
    withdrawal.erase(centre, GOES.id)
    devices.revoke(centre, 1)
    report = check.check(centre)
    assert (report.good, report.interviews) == (True, 1)


FAULTS = {
    "a key is gone": ("DELETE FROM content_key WHERE interview = :goes", "CHECK-KEYLESS"),
    "content is gone": ("DELETE FROM content WHERE interview = :goes", "CHECK-CONTENTLESS"),
    "content was changed": ("UPDATE content SET record = summary WHERE interview = :goes", "CHECK-SHUT"),
    "content was exchanged": (
        "UPDATE content SET record = (SELECT record FROM content WHERE interview = :stays) WHERE interview = :goes",
        "CHECK-SHUT",
    ),
    "the list says something else": ("UPDATE interview SET language = 'pl' WHERE id = :goes", "CHECK-OTHER"),
    "a tag was changed": ("UPDATE interview SET body_tag = content_tag WHERE id = :goes", "CHECK-OTHER"),
    "a sum was changed": ("UPDATE tally SET n = n + 1 WHERE kind = 'deck'", "CHECK-SUMS"),
    "a sum was added": ("UPDATE interview SET void = (1 = 1) WHERE id = :goes", "CHECK-SUMS"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_archive_is_found(centre: Centre, fault: str) -> None:
    """Whoever could write into the database."""
    statement, code = FAULTS[fault]
    plant(centre, statement)
    assert code in codes(centre)


def test_each_fault_is_found_on_a_server_too(postgres: PostgresServer, tmp_path: Path) -> None:
    """Where its administrator can change any row: one after the other, and all of them at once in the end."""
    Centre.found(
        tmp_path / "centre",
        recipients=recipients(),
        study=gla(),
        practice=True,
        clock=FixedClock(),
        archive_at=postgres.new_database(),
    ).close()
    with Centre.open(tmp_path / "centre", hybrid_identity(), clock=FixedClock()) as centre:
        filled(centre)
        assert codes(centre) == []
        plant(centre, FAULTS["the list says something else"][0], FAULTS["a sum was changed"][0])
        assert codes(centre) == ["CHECK-OTHER", "CHECK-SUMS"]


def test_rows_that_belong_to_nothing_are_found(centre: Centre) -> None:
    """As when an interview's row alone is deleted: then its content, its key and what was said of it are left."""
    plant(centre, "DELETE FROM interview WHERE id = :goes")
    assert "CHECK-ORPHAN" in codes(centre)


def test_somebody_who_came_back_is_found(centre: Centre) -> None:
    """An erased interview that something put back, past the tombstones."""
    withdrawal.erase(centre, GOES.id)
    plant(centre, "CREATE TABLE kept AS SELECT * FROM tombstone", "DELETE FROM tombstone")
    centre.archive.add(interview(GOES), BUNDLE)
    plant(centre, "INSERT INTO tombstone SELECT * FROM kept")
    assert codes(centre) == ["CHECK-WITHDRAWN"]


def test_a_changed_line_of_what_was_done_is_found(centre: Centre) -> None:
    """RECORDS-CHANGED says from which line on."""
    plant(centre, "UPDATE act SET who = 'somebody' WHERE n = 1")
    assert codes(centre) == ["RECORDS-CHANGED"]


def test_a_flipped_bit_of_the_file_is_found(centre: Centre) -> None:
    """In whatever page: SQLCipher authenticates each, and reads all of them here."""
    with centre.archive._engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    centre.archive._engine.dispose()
    path = centre.folder / "archive.db"
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    found = codes(centre)
    assert "CHECK-STORAGE" in found or found == ["ARCHIVE-DAMAGED"]


def test_a_changed_study_is_found(centre: Centre) -> None:
    """CENTRE-DAMAGED: laptops would get other questions than were agreed."""
    path = centre.folder / "studies" / gla().digest / "study.toml"
    path.write_text(path.read_text() + "\n# a comment\n")
    assert codes(centre) == ["CENTRE-DAMAGED"]


def test_damaged_evidence_is_found(centre: Centre) -> None:
    """What the centre cannot open is looked at as far as it can be."""
    evidence = centre.folder / "consents" / f"{GOES.id}.consent.age"
    evidence.parent.mkdir(exist_ok=True)
    evidence.write_bytes(seal_to(b"no evidence", recipients())[:-1])
    assert codes(centre) == ["CHECK-EVIDENCE"]


@pytest.mark.parametrize("content", [None, b"nothing"])
def test_a_list_of_lost_laptops_that_is_lost_itself_is_found(centre: Centre, content: bytes | None) -> None:
    """OpenSSH would trust a laptop that the archive does not."""
    devices.revoke(centre, 1)
    path = centre.folder / devices.KRL
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    assert codes(centre) == ["CHECK-LAPTOPS"]
