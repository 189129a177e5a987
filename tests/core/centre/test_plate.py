"""A centre's plate is read only as it was written."""

from pathlib import Path

import msgspec
import pytest

from interview_app.base.canonical import canonical_json
from interview_app.centre import plate
from interview_app.centre.plate import FORMAT, CentreDamaged, CentreMissing, Plate

KEY = bytes(range(32))
SHOWN = Plate(FORMAT, "gla-sharing", "ab" * 32, "ssh-ed25519 AAAA", ("age1pq1a", "age1pq1b", "age1pq1c"), practice=True)


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


def test_another_key_does_not_vouch_for_it(tmp_path: Path) -> None:
    """Only who can open the archive can write a plate for it."""
    plate.write(tmp_path, SHOWN, bytes(32))
    with pytest.raises(CentreDamaged):
        plate.read(tmp_path, KEY)


@pytest.mark.parametrize(
    "spoiled", [{}, {"format": "interview-centre/2"}, {"recipients": 3}, {"unknown": "entry"}], ids=str
)
def test_a_plate_of_another_form_is_told(tmp_path: Path, spoiled: dict[str, object]) -> None:
    """CENTRE-DAMAGED even when the key vouches for it."""
    content = canonical_json({**msgspec.to_builtins(SHOWN), **spoiled}) if spoiled else b"no JSON"
    (tmp_path / "centre.json").write_bytes(content)
    (tmp_path / "centre.mac").write_bytes(plate._mac(content, KEY))
    with pytest.raises(CentreDamaged):
        plate.read(tmp_path, KEY)
