"""Rescue: with the centre's keys alone, every acknowledged answer of a laptop that nobody can open."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from interview_app.base.clock import system_randomness
from interview_app.bundle import keeping, seal_now
from interview_app.bundle import record as records
from interview_app.centre import arrival, inbox, summaries
from interview_app.centre.opened import OpenedInterview
from interview_app.centre.rescue import RescueStranger, rescue
from interview_app.centre.rescue_copy import RescueNothing
from interview_app.crypto import age
from interview_app.crypto.slots import SlotsDamaged
from interview_app.interview import closing
from interview_app.interview.events import Answer
from interview_app.interview.session import Session
from interview_app.study.pack import Pack
from interview_app.vault.backup import BackupBroken
from interview_app.vault.vault import Vault
from tests.factories.centre import founded, recipients, short_record
from tests.factories.interview import reply
from tests.factories.line import Line, line, take_a_step
from tests.factories.program import every_file
from tests.factories.study import without_resuming
from tests.factories.vault import PASSPHRASE, by_hand


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Return a centre and its laptop."""
    with line(tmp_path) as made:
        yield made


def held_until(laid: Line, page: str) -> tuple[Session, dict[str, Answer]]:
    """Hold an interview until a page is on the screen, and return it with what was answered."""
    session = laid.begin()
    given: dict[str, Answer] = {}
    while session.page.step != page:
        take_a_step(session, lambda each: reply(each.question, 1), given)
    return session, given


def arrived(laid: Line, interview: str) -> dict[str, Answer]:
    """Return what the archive has of an interview."""
    study = laid.pack.loaded.study
    return arrival.answers_of(laid.centre.archive.record(interview), study.primary.id)


@pytest.mark.parametrize("page", ["intro", "v1:why", "v4:why", "review"])
def test_nothing_is_lost_with_a_key_that_was_never_kept(tmp_path: Path, page: str) -> None:
    """With `resume = false` a crash leaves a laptop that cannot open the interview; the centre has every answer."""
    with line(tmp_path, study=without_resuming()) as laid:
        session, given = held_until(laid, page)
        crashed = shutil.copytree(laid.paths.vault, tmp_path / "crashed")
        (found,) = rescue(laid.centre, crashed).found
        assert (found.what, found.damaged, found.interview) == ("rescued", 0, session.interview)
        assert arrived(laid, found.interview) == {key: each for key, each in given.items() if "practice" not in key}
        with Vault.unlock(crashed, PASSPHRASE, clock=laid.clock, randomness=system_randomness) as vault:
            assert not vault.key_held(found.interview)


@pytest.mark.parametrize("page", ["intro", "v1:why", "v4:why", "whatif2:ok", "about", "review"])
def test_every_acknowledged_answer_is_recovered(laid: Line, tmp_path: Path, page: str) -> None:
    """A copy of the disk in the middle of an interview is enough, wherever it stood, and is not written to."""
    session, given = held_until(laid, page)
    stolen = tmp_path / "stolen"
    shutil.copytree(laid.paths.vault, stolen)
    before = every_file(stolen)
    (found,) = rescue(laid.centre, stolen).found
    assert (found.what, found.damaged, found.interview) == ("rescued", 0, session.interview)
    practised = {key for key in given if key.startswith("practice")}
    assert arrived(laid, found.interview) == {key: answer for key, answer in given.items() if key not in practised}
    held = laid.centre.archive.record(found.interview)
    assert (held.complete, held.ended_by, held.withdrawal) == (False, "centre", None)
    assert summaries.of(laid.centre, found.interview).startswith(b"%PDF-")
    assert every_file(stolen) == before
    assert not (laid.centre.folder / "rescue").exists()


def test_rescuing_twice_changes_nothing(laid: Line) -> None:
    """What is known stays as it is."""
    held_until(laid, "v1:why")
    laid.vault.close()
    first = rescue(laid.centre, laid.paths.home)
    again = rescue(laid.centre, laid.paths.vault)
    assert [found.what for found in first.found] == ["rescued"]
    assert [found.what for found in again.found] == ["known"]
    assert len(laid.centre.archive.interviews()) == 1


def test_a_later_copy_adds_what_was_said_since(laid: Line) -> None:
    """Of two rescues the one that says more counts, in whichever order they come."""
    session, given = held_until(laid, "v1:why")
    early = laid.paths.home.with_name("early")
    shutil.copytree(laid.paths.vault, early)
    while session.page.step != "v3:why":
        take_a_step(session, lambda each: reply(each.question, 1), given)
    late = laid.paths.home.with_name("late")
    shutil.copytree(laid.paths.vault, late)
    assert [found.what for source in (early, late, early) for found in rescue(laid.centre, source).found] == [
        "rescued",
        "rescued",
        "known",
    ]
    assert session.interview is not None
    assert set(arrived(laid, session.interview)) >= {"v2:why"}


def test_what_the_laptop_sealed_counts_more_than_a_rescue(laid: Line) -> None:
    """A copy was rescued, and then the laptop turned up and sent the whole interview: that one is in the archive."""
    session, given = held_until(laid, "v2:why")
    copy = laid.paths.home.with_name("copy")
    shutil.copytree(laid.paths.vault, copy)
    rescue(laid.centre, copy)
    while session.ended != "kept":
        take_a_step(session, lambda each: reply(each.question, 1), given)
    assert session.interview is not None
    laid.seal(session.interview)
    intake = inbox.take_in(laid.centre, [laid.send()])
    assert intake.good
    assert laid.centre.archive.record(session.interview).ended_by == "participant"
    assert [found.what for found in rescue(laid.centre, copy).found] == ["known"]
    assert laid.centre.archive.record(session.interview).complete


def test_sealed_files_that_wait_come_along(laid: Line) -> None:
    """Interviews that were sealed and never sent are taken in as the laptop sealed them."""
    held = laid.hold(2)
    laid.seal(held.interview)
    session, _ = held_until(laid, "v1:why")
    laid.vault.close()
    found = {each.interview: each.what for each in rescue(laid.centre, laid.paths.home).found}
    assert found == {held.interview: "sealed", session.interview: "rescued"}
    assert laid.centre.archive.record(held.interview).ended_by == "participant"


def test_a_backup_is_as_good_as_the_laptop(laid: Line, tmp_path: Path) -> None:
    """Made while the vault is in use; it holds the vault and the sealed files."""
    held = laid.hold(1)
    laid.seal(held.interview)
    session, given = held_until(laid, "v2:why")
    copy = tmp_path / "laptop.age"
    keeping.backup(laid.vault, laid.paths.sealed, copy)
    found = {each.interview: each for each in rescue(laid.centre, copy).found}
    assert {each.what for each in found.values()} == {"sealed", "rescued"}
    assert session.interview is not None
    assert found[session.interview].answers >= len(given) - 1
    assert b"vault.db" not in copy.read_bytes()


def test_keys_that_were_forgotten_do_not_matter(laid: Line) -> None:
    """After Seal now without room for a sealed file, nobody can open the interview here, and the centre can."""
    session, given = held_until(laid, "v2:why")
    seal_now.seal_all(laid.vault, _no_pack, laid.paths.sealed, clock=laid.clock, randomness=system_randomness)
    laid.vault.close()
    (found,) = rescue(laid.centre, laid.paths.home).found
    assert (found.what, found.interview) == ("rescued", session.interview)
    assert len(arrived(laid, found.interview)) >= len(given) - 1


def test_one_damaged_entry_costs_only_itself(laid: Line) -> None:
    """The rest of its interview is recovered, how many are missing is told, and the others are untouched."""
    damaged, _ = held_until(laid, "v2:why")
    whole, _ = held_until(laid, "v1:why")
    laid.vault.close()
    with by_hand(laid.paths.vault) as database:
        database.execute(
            "UPDATE entry SET ciphertext = zeroblob(60) WHERE interview = ? AND key = 'v1:why'", (damaged.interview,)
        )
    found = {each.interview: each for each in rescue(laid.centre, laid.paths.home).found}
    assert damaged.interview is not None
    assert whole.interview is not None
    assert (found[damaged.interview].what, found[damaged.interview].damaged) == ("rescued", 1)
    assert not found[damaged.interview].whole
    assert found[whole.interview].whole
    assert "v1:why" not in arrived(laid, damaged.interview)
    assert "v1:who" in arrived(laid, damaged.interview)
    record = laid.centre.archive.record(damaged.interview)
    # The damaged one might have been a later no, so nothing may be quoted or kept any more.
    assert (record.consent.whole, record.may_quote, record.may_keep) == (False, False, False)


def test_a_sealed_file_that_is_missing_is_told(laid: Line) -> None:
    """The others come in."""
    held = laid.hold(1)
    laid.seal(held.interview)
    session, _ = held_until(laid, "v1:why")
    laid.vault.close()
    (laid.paths.sealed / f"{held.interview}.age").unlink()
    found = {each.interview: each for each in rescue(laid.centre, laid.paths.home).found}
    assert found[held.interview].code == "FILE-UNREADABLE"
    assert found[held.interview].what == "lost"
    assert session.interview is not None
    assert found[session.interview].whole


def test_deleted_interviews_stay_deleted(laid: Line) -> None:
    """What a participant had deleted is not found again."""
    session, _ = held_until(laid, "v1:why")
    assert session.interview is not None
    laid.vault.discard(session.interview)
    laid.vault.close()
    assert rescue(laid.centre, laid.paths.home).found == ()


def test_the_second_copy_of_the_slots_is_used(laid: Line) -> None:
    """With the first one damaged the way in is still there; with both gone there is none: SLOTS-DAMAGED."""
    held_until(laid, "v1:why")
    laid.vault.close()
    (laid.paths.vault / "slots.json").write_bytes(b"damaged")
    assert rescue(laid.centre, laid.paths.home).whole
    (laid.paths.vault / "slots.json.copy").unlink()
    with pytest.raises(SlotsDamaged):
        rescue(laid.centre, laid.paths.home)


def test_a_laptop_of_another_centre_is_told(laid: Line, tmp_path: Path) -> None:
    """RESCUE-STRANGER: its keys are other people's, or they are ours and the study is not."""
    held_until(laid, "v1:why")
    laid.vault.close()
    with founded(tmp_path / "other", clock=laid.clock) as other, pytest.raises(RescueStranger) as caught:
        rescue(other, laid.paths.home)
    assert caught.value.code == "RESCUE-STRANGER"
    laid.vault = Vault.unlock(laid.paths.vault, PASSPHRASE, clock=laid.clock, randomness=system_randomness)
    stranger = age.HybridIdentity.generate(system_randomness).recipient()
    laid.vault.set_recovery([str(stranger)])
    laid.vault.close()
    with pytest.raises(RescueStranger):
        rescue(laid.centre, laid.paths.home)


@pytest.mark.parametrize("place", ["nowhere", "empty"])
def test_a_place_without_a_vault_is_told(laid: Line, tmp_path: Path, place: str) -> None:
    """RESCUE-NOTHING, and nothing stays behind."""
    (tmp_path / "empty").mkdir()
    with pytest.raises(RescueNothing) as caught:
        rescue(laid.centre, tmp_path / place)
    assert caught.value.code == "RESCUE-NOTHING"
    assert not (laid.centre.folder / "rescue").exists()


def test_a_sealed_file_that_is_no_backup_is_told(laid: Line, tmp_path: Path) -> None:
    """BACKUP-BROKEN for what opens and is something else; AGE-DAMAGED for what does not open."""
    other = tmp_path / "other.age"
    other.write_bytes(age.encrypt_bytes(b"not an archive" * 100, [age.parse_recipient(recipients()[0])]))
    with pytest.raises(BackupBroken) as caught:
        rescue(laid.centre, other)
    assert caught.value.code == "BACKUP-BROKEN"
    other.write_bytes(b"not even sealed")
    with pytest.raises(age.AgeDamaged):
        rescue(laid.centre, other)


def test_what_a_killed_rescue_left_is_removed(laid: Line) -> None:
    """The copy of an earlier run does not mix with this one."""
    left = laid.centre.folder / "rescue" / "vault"
    left.mkdir(parents=True)
    (left / "vault.db-wal").write_bytes(b"of another laptop")
    held_until(laid, "v1:why")
    laid.vault.close()
    assert rescue(laid.centre, laid.paths.home).whole
    assert not left.exists()


def _no_pack(interview: str) -> Pack:
    raise KeyError(interview)


def test_a_summary_that_cannot_be_drawn_is_told(laid: Line) -> None:
    """SUMMARY-NOT-DRAWN: the interview is whole, and its version of the study was never adopted here."""
    without = msgspec.structs.replace(short_record(), study_version="99")
    content = records.encode(without)
    laid.centre.archive.add(
        OpenedInterview(without.id, f"{without.id}.age", "ab" * 32, content, b"", without), "cd" * 32
    )
    with pytest.raises(summaries.SummaryNotDrawn) as caught:
        summaries.of(laid.centre, without.id)
    assert caught.value.code == "SUMMARY-NOT-DRAWN"
    assert "99" in caught.value.message


def test_what_is_rescued_is_checked_like_everything_else(laid: Line) -> None:
    """What somebody decided before the laptop was lost counts, and what nobody decided is replaced."""
    held = laid.hold(1)
    closing.write_notes(laid.vault, held.interview, "with Dwayne and Keisha")
    closing.write_redaction(laid.vault, held.interview, {"Keisha": "keep"}, {})
    (found,) = rescue(laid.centre, laid.paths.vault).found
    assert found.what == "rescued"
    assert laid.centre.archive.record(held.interview).notes == "with [person 1] and Keisha"
    assert b"Dwayne" not in summaries.of(laid.centre, held.interview)
