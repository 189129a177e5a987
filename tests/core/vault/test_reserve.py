"""The reserve: an interview that was begun can be finished on a full disk, and none is begun that could not be."""

import errno
import os
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.base.files import DiskFull
from interview_app.interview.events import Answer
from interview_app.interview.pages import QuestionPage, ThanksPage
from interview_app.interview.session import Session
from interview_app.vault import reserve
from interview_app.vault.reserve import DiskLow
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault
from tests.factories.interview import reply
from tests.factories.line import line, take_a_step
from tests.factories.program import fill, small_disk
from tests.factories.vault import answer, install_small_pack, new_interview, new_vault, unlocked, with_open_interview


def test_a_laptop_keeps_room_from_the_first_day(tmp_path: Path) -> None:
    """The reserve is really allocated, for its owner only, and stays as it is when the vault is opened again."""
    new_vault(tmp_path).close()
    kept = (tmp_path / reserve.NAME).stat()
    assert kept.st_size == reserve.SIZE
    assert kept.st_blocks * 512 >= reserve.SIZE
    assert kept.st_mode & 0o777 == 0o600
    unlocked(tmp_path).close()
    assert (tmp_path / reserve.NAME).stat().st_mtime_ns == kept.st_mtime_ns


def test_a_verb_that_finds_no_room_is_said_again_with_the_reserve(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer is stored once, and the room is given back for it; with none left to give the error stands."""
    vault, interview = with_open_interview(tmp_path)
    real, tried = vault._database.entries.append, []

    def full_at_first(*args: object, **more: object) -> int:
        tried.append(args)
        if len(tried) in {1, 3}:
            raise DiskFull
        return int(real(*args, **more))  # type: ignore[arg-type]  # the verb's own arguments

    monkeypatch.setattr(vault._database.entries, "append", full_at_first)  # as if the disk were full
    assert vault.append(interview, [answer()]) == 2
    assert len(tried) == 2
    assert not (tmp_path / reserve.NAME).exists()
    with pytest.raises(DiskFull):
        vault.append(interview, [answer()])
    assert len(vault.entries(interview)) == 2
    vault.close()


def test_an_interview_goes_on_when_the_disk_is_full(tmp_path: Path) -> None:
    """On a disk with no room at all, two hundred more answers are stored; another interview is not begun: DISK-LOW."""
    with small_disk(tmp_path / "disk", 24 * 1024) as disk:
        vault, interview = with_open_interview(disk / "vault")
        fill(disk)
        for _ in range(200):
            vault.append(interview, [answer(words="x" * 1000)])
        assert len(vault.entries(interview)) == 201
        with pytest.raises(DiskLow) as caught:
            vault.begin_interview(new_interview(2), [answer()])
        assert caught.value.code == "DISK-LOW"
        assert "11 MB" in caught.value.message
        vault.verify_audit()
        vault.close()


def go_to_the_end(session: Session) -> str:
    """Answer everything that is still asked, keep the interview, and return its id."""
    given: dict[str, Answer] = {}
    while not isinstance(session.page, ThanksPage):
        take_a_step(session, lambda page: reply(page.question), given)
    assert session.interview is not None
    return session.interview


def test_an_interview_is_finished_and_sealed_on_a_full_disk(tmp_path: Path) -> None:
    """Begun before the disk was full, it goes all the way into a sealed file; then no new one is begun."""
    with small_disk(tmp_path / "laptop", 16 * 1024) as disk, line(tmp_path) as laid:
        session = laid.begin()
        while not isinstance(session.page, QuestionPage):
            take_a_step(session, lambda page: reply(page.question), {})
        fill(disk)
        interview = go_to_the_end(session)
        sealed = laid.seal(interview)
        assert (laid.paths.sealed / sealed.name).stat().st_size == sealed.size
        assert [row.stage for row in laid.vault.interviews()] == [Stage.SEALED]
        with pytest.raises(DiskLow):
            go_to_the_end(laid.begin())
        laid.vault.verify_audit()
        laid.vault.close()
        unlocked(laid.paths.vault).close()


def test_sealing_takes_the_reserve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same where no disk can be mounted: as long as the reserve stands, the system says that there is no room."""
    with line(tmp_path) as laid:
        interview = laid.hold().interview
        real, kept = os.fsync, laid.paths.vault / reserve.NAME

        def full(handle: int) -> None:
            if kept.exists():
                raise OSError(errno.ENOSPC, "no room")
            real(handle)

        monkeypatch.setattr(os, "fsync", full)
        laid.seal(interview)
        assert not kept.exists()
        assert [row.stage for row in laid.vault.interviews()] == [Stage.SEALED]
        with pytest.raises(DiskLow):
            go_to_the_end(laid.begin())
        assert not kept.exists()


def test_the_reserve_does_not_take_the_last_of_the_room(tmp_path: Path) -> None:
    """A disk on which it would just fit keeps the little that is left for everything else."""
    with small_disk(tmp_path / "disk", 24 * 1024) as disk:
        new_vault(disk / "vault").close()
        fill(disk, leave=reserve.MARGIN // 2)
        (disk / "vault" / reserve.NAME).unlink()
        assert not reserve.restore(disk / "vault")
        assert not (disk / "vault" / reserve.NAME).exists()
        unlocked(disk / "vault").close()


@pytest.mark.parametrize("offered", [False, True])
def test_a_file_system_that_cannot_allocate_is_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, offered: bool
) -> None:
    """There, and where the system has no such call, the room is filled with bytes that nothing compresses."""
    if offered:

        def unable(*_: object) -> None:
            raise OSError(errno.EOPNOTSUPP, "not here")

        monkeypatch.setattr(os, "posix_fallocate", unable)
    else:
        monkeypatch.delattr(os, "posix_fallocate")
    new_vault(tmp_path).close()
    kept = (tmp_path / reserve.NAME).read_bytes()
    assert len(kept) == reserve.SIZE
    assert len(zlib.compress(kept[: 1 << 16])) >= 1 << 16


def test_half_a_reserve_is_made_whole(tmp_path: Path) -> None:
    """What a crash left of one in the making keeps no room."""
    new_vault(tmp_path).close()
    (tmp_path / reserve.NAME).write_bytes(b"half")
    unlocked(tmp_path).close()
    assert (tmp_path / reserve.NAME).stat().st_size == reserve.SIZE


def test_with_room_again_the_reserve_comes_back(tmp_path: Path, begin: Callable[[Vault], None]) -> None:
    """The next interview, or the next unlocking, has it made anew."""
    vault = new_vault(tmp_path)
    assert vault.release_reserve()
    assert not vault.release_reserve()
    begin(vault)
    assert (tmp_path / reserve.NAME).exists()
    vault.release_reserve()
    vault.close()
    unlocked(tmp_path).close()
    assert (tmp_path / reserve.NAME).exists()


@pytest.fixture
def begin() -> Callable[[Vault], None]:
    """Return what begins an interview."""

    def begun(vault: Vault) -> None:
        install_small_pack(vault)
        vault.begin_interview(new_interview(), [answer()])

    return begun
