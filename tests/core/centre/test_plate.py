"""A centre's plate is read only as it was written."""

import errno
import itertools
import os
from pathlib import Path

import msgspec
import pytest

from interview_app.base.canonical import canonical_json
from interview_app.base.files import DiskFull
from interview_app.centre import plate
from interview_app.centre.plate import CentreDamaged, CentreMissing, Plate, Version

KEY = bytes(range(32))
FIRST, SECOND = Version("2026.1", "ab" * 32), Version("2026.2", "cd" * 32)
SHOWN = Plate("gla-sharing", (FIRST,), "ssh-ed25519 AAAA", ("age1pq1a", "age1pq1b", "age1pq1c"), practice=True)
UPDATED = msgspec.structs.replace(SHOWN, versions=(FIRST, SECOND))


def test_a_plate_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Writing and reading are inverse."""
    plate.write(tmp_path, SHOWN, KEY)
    plate.check_present(tmp_path)
    assert plate.read(tmp_path, KEY) == SHOWN


def test_a_folder_without_one_is_told(tmp_path: Path) -> None:
    """CENTRE-MISSING."""
    with pytest.raises(CentreMissing):
        plate.check_present(tmp_path)


@pytest.mark.parametrize("name", ["centre.json", "centre.mac"])
def test_any_change_is_noticed(tmp_path: Path, name: str) -> None:
    """CENTRE-DAMAGED, whichever of the two files was touched."""
    plate.write(tmp_path, SHOWN, KEY)
    (tmp_path / name).write_bytes((tmp_path / name).read_bytes() + b" ")
    with pytest.raises(CentreDamaged):
        plate.read(tmp_path, KEY)


def test_a_plate_without_its_authentication_is_told(tmp_path: Path) -> None:
    """CENTRE-DAMAGED: it could say anything."""
    plate.write(tmp_path, SHOWN, KEY)
    (tmp_path / "centre.mac").unlink()
    with pytest.raises(CentreDamaged):
        plate.read(tmp_path, KEY)


def test_another_key_does_not_vouch_for_it(tmp_path: Path) -> None:
    """Only who can open the archive can write a plate for it."""
    plate.write(tmp_path, SHOWN, bytes(32))
    with pytest.raises(CentreDamaged):
        plate.read(tmp_path, KEY)


@pytest.mark.parametrize(
    "spoiled",
    [{}, {"format": "interview-centre/6"}, {"recipients": 3}, {"unknown": "entry"}, {"versions": []}],
    ids=str,
)
def test_a_plate_of_another_form_is_told(tmp_path: Path, spoiled: dict[str, object]) -> None:
    """CENTRE-DAMAGED even when the key vouches for it."""
    content = canonical_json({**msgspec.to_builtins(SHOWN), **spoiled}) if spoiled else b"no JSON"
    (tmp_path / "centre.json").write_bytes(content)
    (tmp_path / "centre.mac").write_bytes(plate._mac(content, KEY))
    with pytest.raises(CentreDamaged):
        plate.read(tmp_path, KEY)


def test_a_plate_of_the_first_form_is_read(tmp_path: Path) -> None:
    """It knows one version of its study, by its digest alone; a plate in its place is of today's form."""
    first = {
        "format": "interview-centre/1",
        "study": "gla-sharing",
        "study_digest": FIRST.digest,
        "authority": SHOWN.authority,
        "recipients": SHOWN.recipients,
        "practice": True,
    }
    content = canonical_json(first)
    (tmp_path / "centre.json").write_bytes(content)
    (tmp_path / "centre.mac").write_bytes(plate._mac(content, KEY))
    assert plate.read(tmp_path, KEY) == msgspec.structs.replace(SHOWN, versions=(Version("", FIRST.digest),))
    plate.replace(tmp_path, UPDATED, KEY)
    assert plate.read(tmp_path, KEY) == UPDATED
    assert b'"format":"interview-centre/5"' in (tmp_path / "centre.json").read_bytes()


LATER = (
    ("earlier", 3),
    *((name, 4) for name in ("consent_keepers", "safeguarding")),
    *((name, 5) for name in ("officers", "analysts", "archive")),
)
"""What plates say since which form."""


@pytest.mark.parametrize("form", [2, 3, 4])
def test_a_plate_of_an_earlier_form_is_read(tmp_path: Path, form: int) -> None:
    """What it does not say is the same as nothing."""
    shown = SHOWN if form == 2 else msgspec.structs.replace(SHOWN, earlier=("age1pq1z",))
    said = {**msgspec.to_builtins(shown), "format": f"interview-centre/{form}"}
    content = canonical_json({name: value for name, value in said.items() if dict(LATER).get(name, 0) <= form})
    (tmp_path / "centre.json").write_bytes(content)
    (tmp_path / "centre.mac").write_bytes(plate._mac(content, KEY))
    assert plate.read(tmp_path, KEY) == shown


def test_a_glance_at_a_plate_explains_and_vouches_for_nothing(tmp_path: Path) -> None:
    """What it says is told although nobody has checked it; and nothing is told when it cannot be read."""
    plate.write(tmp_path, SHOWN, KEY)
    (tmp_path / "centre.mac").write_bytes(b"")
    assert plate.glance(tmp_path) == SHOWN
    (tmp_path / "centre.json").write_bytes(b"no JSON")
    assert plate.glance(tmp_path) is None
    assert plate.glance(tmp_path / "nowhere") is None


def test_a_plate_in_the_place_of_another_leaves_no_trace_of_it(tmp_path: Path) -> None:
    """The folder is the same as if the newer one had been written first, so an old copy of the file does not count."""
    plate.write(tmp_path, SHOWN, KEY)
    old = (tmp_path / "centre.json").read_bytes()
    plate.replace(tmp_path, UPDATED, KEY)
    (tmp_path / "fresh").mkdir()
    plate.write(tmp_path / "fresh", UPDATED, KEY)
    for name in ("centre.json", "centre.mac"):
        assert (tmp_path / name).read_bytes() == (tmp_path / "fresh" / name).read_bytes()
    (tmp_path / "centre.json").write_bytes(old)
    with pytest.raises(CentreDamaged):
        plate.read(tmp_path, KEY)


def test_a_plate_that_was_changed_is_not_replaced(tmp_path: Path) -> None:
    """CENTRE-DAMAGED: replacing must not vouch for what somebody slipped in."""
    plate.write(tmp_path, SHOWN, KEY)
    content = (tmp_path / "centre.json").read_bytes().replace(b"age1pq1c", b"age1pq1x")
    (tmp_path / "centre.json").write_bytes(content)
    with pytest.raises(CentreDamaged):
        plate.replace(tmp_path, UPDATED, KEY)
    with pytest.raises(CentreDamaged):
        plate.read(tmp_path, KEY)


def test_whenever_it_is_cut_off_one_of_two_plates_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old one or the new one, never none, wherever the disk stops taking bytes."""
    real, found = os.fsync, []
    for allowed in range(10):
        folder = tmp_path / str(allowed)
        folder.mkdir()
        plate.write(folder, SHOWN, KEY)
        calls = itertools.count()

        def full_later(handle: int, calls: "itertools.count[int]" = calls, allowed: int = allowed) -> None:
            if next(calls) >= allowed:
                raise OSError(errno.ENOSPC, "the disk's own words")
            real(handle)

        monkeypatch.setattr(os, "fsync", full_later)
        cut_off = False
        try:
            plate.replace(folder, UPDATED, KEY)
        except DiskFull:
            cut_off = True
        monkeypatch.undo()
        found.append((cut_off, plate.read(folder, KEY)))
    assert found[0] == (True, SHOWN)
    assert (True, UPDATED) in found
    assert found[-1] == (False, UPDATED)
    assert {shown.versions for _, shown in found} == {SHOWN.versions, UPDATED.versions}
