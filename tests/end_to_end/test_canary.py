"""Words are planted in every kind of answer; after sealing no file on the laptop holds one of them."""

import base64
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.bundle import export
from interview_app.bundle.seal import seal_interview
from interview_app.bundle.sealed_file import open_sealed
from interview_app.interview.closing import write_notes, write_redaction
from interview_app.interview.session import Session
from tests.factories.crypto import hybrid_identity
from tests.factories.interview import Laptop, new_laptop
from tests.stress.canary import CHANGED, FIRST, GONE, NOTES, PLANTED, files_with, held


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    """Return a laptop whose home and temporary folder are both in sight."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    made = new_laptop(tmp_path / "home")
    yield made
    made.vault.close()


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    """A canary that cannot sing proves nothing."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = f"before {GONE} after".encode(encoding)
        for shift in range(3):
            (tmp_path / f"{encoding}-{shift}").write_bytes(base64.b64encode(bytes(shift) + raw))
        (tmp_path / encoding).write_bytes(raw)
    assert len(files_with(tmp_path, GONE)) == 12


def test_no_file_of_the_laptop_holds_a_word_of_an_interview(laptop: Laptop, tmp_path: Path) -> None:
    """Neither while it is held, nor after sealing and sending; and the centre has every word that was kept."""
    interview = held(laptop)
    write_notes(laptop.vault, interview, f"They also said {NOTES}.")
    write_redaction(laptop.vault, interview, dict.fromkeys((FIRST, CHANGED, NOTES), "keep"), {})
    planted = PLANTED
    assert files_with(tmp_path, *planted) == [], "while it is held"

    sealed_folder = tmp_path / "home" / "sealed"
    clock, randomness = laptop.clock, laptop.randomness
    seal_interview(laptop.vault, laptop.pack, interview, sealed_folder, clock=clock, randomness=randomness)
    assert files_with(tmp_path, *planted) == [], "after sealing"

    export.write(laptop.vault, laptop.pack, sealed_folder, tmp_path, clock=clock, randomness=randomness)
    laptop.restart()
    assert files_with(tmp_path, *planted) == [], "after sending and unlocking again"
    assert list((tmp_path / "tmp").iterdir()) == []

    opened = open_sealed((sealed_folder / f"{interview}.age").read_bytes(), [hybrid_identity("member 2")])
    told = opened.record_json.decode()
    assert FIRST in told
    assert CHANGED in told
    assert NOTES in told
    assert f"{GONE} at v2:why" not in told
    assert f"{GONE} at v3:why" not in told


def test_a_session_that_was_declined_leaves_no_word_either(laptop: Laptop, tmp_path: Path) -> None:
    """Before consent nothing is on the disk, not even encrypted."""
    before = {path: path.stat().st_size for path in tmp_path.rglob("*") if path.is_file()}
    session: Session = laptop.begin()
    session.stop()
    assert session.ended == "declined"
    assert laptop.vault.interviews() == ()
    assert before.keys() == {path for path in tmp_path.rglob("*") if path.is_file()}
