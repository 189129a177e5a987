"""A backup is read as strictly as it is written: one kind of tar, and nothing left out of it unseen."""

import io
import tarfile
from pathlib import Path
from typing import Literal

import pytest

from interview_app.vault import backup
from interview_app.vault.backup import BackupBroken

SEALED = f"sealed/{'5f' * 16}.age"
CONTENTS = {"slots.json": b"{}", "vault.db": b"\1" * 700, SEALED: b"sealed"}
BLOCK = 512


@pytest.fixture
def parts(tmp_path: Path) -> list[tuple[str, Path]]:
    """The files of a laptop."""
    places = [(name, tmp_path / f"part {number}") for number, name in enumerate(CONTENTS)]
    for name, place in places:
        place.write_bytes(CONTENTS[name])
    return places


@pytest.fixture
def archive(parts: list[tuple[str, Path]]) -> bytes:
    """What is inside a backup."""
    return io.BufferedReader(backup._Archive(parts)).read()


def test_what_was_written_is_read(archive: bytes, tmp_path: Path) -> None:
    """Every file comes back at its place, and `tar` reads the same archive."""
    backup.unpack(io.BytesIO(archive), tmp_path / "into")
    placed = {"slots.json": "vault/slots.json", "vault.db": "vault/vault.db", SEALED: SEALED}
    assert {name: (tmp_path / "into" / place).read_bytes() for name, place in placed.items()} == CONTENTS
    with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
        assert opened.getnames() == list(CONTENTS)


def test_no_sealed_file_is_lost_unseen(archive: bytes, tmp_path: Path) -> None:
    """A damaged head in the middle, at which `tar` would stop and be content, is BACKUP-BROKEN."""
    at = archive.index(SEALED.encode())
    with pytest.raises(BackupBroken) as refused:
        backup.unpack(io.BytesIO(archive[:at] + b"x" + archive[at + 1 :]), tmp_path / "into")
    assert refused.value.code == "BACKUP-BROKEN"


def test_a_tar_of_another_form_is_broken(archive: bytes, parts: list[tuple[str, Path]], tmp_path: Path) -> None:
    """Cut short, with something behind, with a file twice or missing, in a longer form of tar: BACKUP-BROKEN."""
    made: list[bytes] = [b"", archive[:-1], archive[: -2 * BLOCK], archive + b"\0", archive[BLOCK * 2 :]]
    made += [io.BufferedReader(backup._Archive([*parts, parts[0]])).read()]
    made += [archive.replace(b"{}" + bytes(510), b"{}" + bytes(509) + b"x")]
    others: tuple[tuple[Literal[0, 1, 2], str, bytes], ...] = (
        (tarfile.PAX_FORMAT, "slots.json", tarfile.SYMTYPE),
        (tarfile.USTAR_FORMAT, "slots.json", tarfile.LNKTYPE),
        (tarfile.USTAR_FORMAT, "../slots.json", tarfile.REGTYPE),
        (tarfile.GNU_FORMAT, "slots.json" + "x" * 200, tarfile.REGTYPE),
        (tarfile.PAX_FORMAT, "vault/slots.json", tarfile.REGTYPE),
    )
    for form, name, kind in others:
        info = tarfile.TarInfo(name)
        info.type, info.mode, info.linkname = kind, 0o600, "vault.db" * (kind != tarfile.REGTYPE)
        made.append(info.tobuf(form) + archive)
    for number, untrusted in enumerate(made):
        with pytest.raises(BackupBroken):
            backup.unpack(io.BytesIO(untrusted), tmp_path / f"into {number}")


def test_owners_and_times_are_not_carried(archive: bytes, tmp_path: Path) -> None:
    """A head that says more than name and size, such as whose a file was, is not ours."""
    info = tarfile.TarInfo.frombuf(archive[:BLOCK], "utf-8", "strict")
    info.uname = "somebody"
    with pytest.raises(BackupBroken):
        backup.unpack(io.BytesIO(info.tobuf(tarfile.USTAR_FORMAT) + archive[BLOCK:]), tmp_path / "into")
