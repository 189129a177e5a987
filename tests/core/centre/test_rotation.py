"""Keys are replaced: the old ones open nothing new, and nothing old is lost."""

import errno
import itertools
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from interview_app.base.clock import system_randomness
from interview_app.base.files import DiskFull
from interview_app.centre import devices, drill, inbox, rotation, strongbox
from interview_app.centre.drill import DrillMissing
from interview_app.centre.office import Centre, CentreDamaged, CentreRecipients, KeyOfAnother, KeyReplaced
from interview_app.centre.rotation import RotationKeepsKey, RotationOldKey
from interview_app.crypto import age
from interview_app.crypto.addressed import addressees, key_id, seal_to
from interview_app.interview import laptop
from interview_app.study import pack
from tests.factories.centre import HOLDERS, drilled, founded, recipients
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity, signing_key
from tests.factories.line import line

CLOCK = FixedClock()
NEW = ("new coordinator", "new deputy", "new recovery")
SEALED = ("authority.age", "archive-key.age", "keyring.age")


def keys_of(holders: Sequence[str]) -> list[str]:
    """Return public halves."""
    return [str(hybrid_identity(holder).recipient()) for holder in holders]


def opened(folder: Path, holder: str) -> Centre:
    """Open a centre with somebody's key."""
    return Centre.open(folder, hybrid_identity(holder), clock=CLOCK)


@pytest.fixture
def rotated(tmp_path: Path) -> Path:
    """Found a centre, replace all its keys with the coordinator's, and return its folder."""
    with founded(tmp_path / "centre", clock=CLOCK) as centre:
        rotation.rotate(centre, keys_of(NEW))
    return tmp_path / "centre"


def opens(folder: Path, holders: Sequence[str]) -> bool:
    """Tell whether every one of these keys opens the centre; when not, none may."""
    outcomes = set()
    for holder in holders:
        try:
            strongbox.open_(folder, hybrid_identity(holder), system_randomness)
            outcomes.add(True)
        except (KeyOfAnother, KeyReplaced):
            outcomes.add(False)
    assert len(outcomes) == 1, outcomes
    return outcomes.pop()


@pytest.mark.parametrize("holder", NEW)
def test_each_new_key_opens_the_same_centre(rotated: Path, holder: str) -> None:
    """The archive, the study and the authority are the same; whom interviews are sealed to is not."""
    with opened(rotated, holder) as centre:
        assert centre.recipients == tuple(keys_of(NEW))
        assert centre.plate.earlier == tuple(recipients())
        assert centre.archive.proofs() != ()
        assert centre.identities[1:] == centre.strongbox.earlier
        assert [str(each) for each in centre.strongbox.earlier] == [str(hybrid_identity())]


@pytest.mark.parametrize("holder", HOLDERS)
def test_an_earlier_key_opens_it_no_more_and_is_told_so(rotated: Path, holder: str) -> None:
    """CENTRE-KEY-REPLACED names the key, and those that are used now."""
    with pytest.raises(KeyReplaced) as caught:
        opened(rotated, holder)
    assert caught.value.code == "CENTRE-KEY-REPLACED"
    for recipient in (str(hybrid_identity(holder).recipient()), *keys_of(NEW)):
        assert key_id(recipient) in caught.value.message


def test_a_strangers_key_is_told_apart_from_an_earlier_one(rotated: Path) -> None:
    """CENTRE-KEY."""
    with pytest.raises(KeyOfAnother) as caught:
        opened(rotated, "stranger")
    assert caught.value.code == "CENTRE-KEY"
    assert key_id(keys_of(NEW)[0]) in caught.value.message


def test_every_file_says_whom_it_is_for(rotated: Path) -> None:
    """The new keys and no others, by their key ids in the header."""
    for name in SEALED:
        content = (rotated / name).read_bytes()
        assert addressees(content, [*recipients(), *keys_of(NEW)]) == tuple(keys_of(NEW))


def test_no_pack_is_made_until_the_new_recovery_key_was_tried(rotated: Path) -> None:
    """DRILL-MISSING, and after the drill the pack names the new keys."""
    request = pack.make_request(signing_key("device"))
    with opened(rotated, NEW[0]) as centre:
        with pytest.raises(DrillMissing):
            devices.issue_pack(centre, request)
        drilled(centre, NEW[2])
        issued = pack.open_pack(devices.issue_pack(centre, request), authority=None, at=CLOCK.now())
    assert issued.recipients == tuple(keys_of(NEW))


def test_a_recovery_key_that_stays_needs_no_other_drill(tmp_path: Path) -> None:
    """A new deputy is no reason to fetch three sheets of paper. Whoever stays keeps a private half to themselves."""
    with founded(tmp_path / "centre", clock=CLOCK) as centre:
        rotation.rotate(centre, [*keys_of(NEW[:2]), recipients()[2]])
        assert drill.passed(centre)
    with opened(tmp_path / "centre", "recovery") as centre:
        assert centre.plate.earlier == tuple(recipients()[:2])
        kept = [str(each) for each in centre.strongbox.earlier]
    assert kept == [str(hybrid_identity("coordinator"))]


def test_bundles_from_before_and_after_are_taken_in(tmp_path: Path) -> None:
    """One is on its way meanwhile, one is sealed by a laptop that has not heard of it, and one to the new keys."""
    with line(tmp_path) as made:
        bundles = [made.bundle(0)]
        rotation.rotate(made.centre, keys_of(NEW))
        bundles.append(made.bundle(1))
        with Centre.open(made.centre.folder, hybrid_identity(NEW[1]), clock=made.clock) as centre:
            drilled(centre, NEW[2])
            newer = devices.issue_pack(centre, laptop.request(made.vault))
            made.pack = laptop.install(made.vault, newer, made.clock)
            bundles.append(made.bundle(2))
            intake = inbox.take_in(centre, bundles)
            assert [result.taken for result in intake.results] == [1, 1, 1]
            assert intake.good
            assert len(centre.archive.interviews()) == 3


def test_an_open_window_makes_packs_for_the_new_keys(tmp_path: Path) -> None:
    """It was opened before; a pack that seals to the old keys would be worse than none."""
    request = pack.make_request(signing_key("device"))
    with founded(tmp_path / "centre", clock=CLOCK) as centre, opened(centre.folder, "deputy") as window:
        rotation.rotate(centre, [*keys_of(NEW[:2]), recipients()[2]])
        issued = pack.open_pack(devices.issue_pack(window, request), authority=None, at=CLOCK.now())
    assert issued.recipients == (*keys_of(NEW[:2]), recipients()[2])


def test_keys_can_be_replaced_again_and_again(rotated: Path) -> None:
    """The keyring grows, and every key on it is named on the plate."""
    newest = ("third coordinator", "third deputy", "third recovery")
    with opened(rotated, NEW[2]) as centre:
        rotation.rotate(centre, keys_of(newest))
    with opened(rotated, newest[1]) as centre:
        assert [str(each) for each in centre.strongbox.earlier] == [
            str(hybrid_identity(holder)) for holder in (NEW[2], "coordinator")
        ]
        assert centre.plate.earlier == (*recipients(), *keys_of(NEW))


def test_the_key_that_does_it_retires(tmp_path: Path) -> None:
    """ROTATION-KEEPS-KEY: its private half goes to the new holders, and a key in use is never given to anybody."""
    with founded(tmp_path / "centre", clock=CLOCK) as centre:
        with pytest.raises(RotationKeepsKey) as caught:
            rotation.rotate(centre, [recipients()[0], *keys_of(NEW[1:])])
        assert caught.value.code == "ROTATION-KEEPS-KEY"
    assert opens(tmp_path / "centre", HOLDERS)


def test_an_earlier_key_does_not_come_back(rotated: Path) -> None:
    """ROTATION-OLD-KEY: others have it by now."""
    with opened(rotated, NEW[0]) as centre, pytest.raises(RotationOldKey) as caught:
        rotation.rotate(centre, [recipients()[0], *keys_of(("another deputy", "another recovery"))])
    assert caught.value.code == "ROTATION-OLD-KEY"


def test_three_different_keys_are_needed(tmp_path: Path) -> None:
    """CENTRE-RECIPIENTS, and nothing is changed."""
    with founded(tmp_path / "centre", clock=CLOCK) as centre, pytest.raises(CentreRecipients):
        rotation.rotate(centre, keys_of(NEW[:2]))
    assert opens(tmp_path / "centre", HOLDERS)


def test_a_centre_that_was_just_founded_is_opened_first(tmp_path: Path) -> None:
    """There is no key yet that could retire: a mistake of the program, and no user's."""
    with (
        founded(tmp_path / "one"),
        Centre.found(
            tmp_path / "two",
            recipients=recipients(),
            study=opened(tmp_path / "one", "deputy").study,
            practice=True,
            clock=CLOCK,
        ) as centre,
        pytest.raises(ValueError, match="open it first"),
    ):
        rotation.rotate(centre, keys_of(NEW))


def test_wherever_it_is_cut_off_the_old_or_the_new_keys_open_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All three of one kind, never a mixture, and never none; and it can be done again until it is through."""
    real, seen = os.fsync, set()
    with founded(tmp_path / "whole", clock=CLOCK):
        pass
    for allowed in itertools.count():
        folder = shutil.copytree(tmp_path / "whole", tmp_path / str(allowed))
        with opened(folder, HOLDERS[0]) as centre:
            calls = itertools.count()

            def full_later(handle: int, calls: "itertools.count[int]" = calls, allowed: int = allowed) -> None:
                if next(calls) >= allowed:
                    raise OSError(errno.ENOSPC, "the disk's own words")
                real(handle)

            monkeypatch.setattr(os, "fsync", full_later)
            cut_off = False
            try:
                rotation.rotate(centre, keys_of(NEW))
            except DiskFull:
                cut_off = True
            monkeypatch.undo()
        old, new = opens(folder, HOLDERS), opens(folder, NEW)
        assert old != new
        seen.add((cut_off, new))
        if new:  # opening it has finished what was cut off
            assert all(addressees((folder / name).read_bytes(), recipients()) == () for name in SEALED)
        else:
            with opened(folder, HOLDERS[1]) as centre:
                rotation.rotate(centre, keys_of(NEW))
            assert opens(folder, NEW)
        if not cut_off:
            break
    assert seen == {(True, False), (True, True), (False, True)}


def test_a_cut_off_rotation_is_finished_by_an_earlier_key_that_is_turned_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever comes first shuts the door; the earlier key does not get in, although the files still opened to it."""
    folder = tmp_path / "centre"
    with founded(folder, clock=CLOCK) as centre:
        writes = itertools.count()
        real = strongbox.write

        def once(*words: object) -> None:
            if next(writes):
                raise DiskFull(name="authority.age")
            real(*words)  # type: ignore[arg-type]

        monkeypatch.setattr(strongbox, "write", once)
        with pytest.raises(DiskFull):
            rotation.rotate(centre, keys_of(NEW))
        monkeypatch.undo()
    assert addressees((folder / "authority.age").read_bytes(), recipients()) == tuple(recipients())
    with pytest.raises(KeyReplaced):
        opened(folder, "deputy")
    assert addressees((folder / "authority.age").read_bytes(), recipients()) == ()
    assert opens(folder, NEW)


@pytest.mark.parametrize(
    "content",
    [b"", b"no key\n", b"\xff\n", f"{hybrid_identity('stranger')}\n".encode()],
    ids=["empty", "no key", "no text", "a stranger's"],
)
def test_a_keyring_that_was_put_there_is_noticed(rotated: Path, content: bytes) -> None:
    """CENTRE-DAMAGED: sealing something to the holders takes only their public halves."""
    (rotated / "keyring.age").write_bytes(seal_to(content, keys_of(NEW), system_randomness))
    with pytest.raises(CentreDamaged) as caught:
        opened(rotated, NEW[0])
    assert "keyring.age" in caught.value.message


def test_a_keyring_that_is_gone_is_noticed(rotated: Path) -> None:
    """CENTRE-DAMAGED: without it, old bundles would seem to be for strangers."""
    (rotated / "keyring.age").unlink()
    with pytest.raises(CentreDamaged):
        opened(rotated, NEW[0])


def test_stock_age_can_use_the_keyring(rotated: Path) -> None:
    """It is a file of identities, one a line, sealed to the new keys."""
    content = age.decrypt_bytes((rotated / "keyring.age").read_bytes(), [hybrid_identity(NEW[1])])
    assert content.decode() == f"{hybrid_identity()}\n"
