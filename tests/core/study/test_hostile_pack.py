"""A file that was made to hurt is refused with its own sentence, at once, and nothing of it is read into memory."""

import io
import time
import tomllib
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.base.errors import UserError
from interview_app.study import pack
from interview_app.study.load import LARGEST_FILE, StudyBroken
from interview_app.study.pack import PackBroken, PackFromStranger, PackRefused
from interview_app.study.pack import zipped as pack_zip
from interview_app.study.pack.zipped import PackNames, PackOfAnotherKind, PackTooLarge
from tests.factories.crypto import NOON
from tests.factories.hostile import TEN_GIGABYTES, bomb, far_away_zip, nested, overlapping_zip
from tests.factories.packs import CENTRE, PACK, resigned, study_hashes

LONGEST = 5
"""Seconds of processor time for a refusal; measured: 1 to 30 ms, where ten gigabytes take a minute to inflate."""


def refused(untrusted: bytes) -> tuple[UserError, float, int]:
    """Return why a file is refused, in how many seconds of processor time, and with how many bytes of memory."""
    tracemalloc.start()
    began = time.process_time()
    with pytest.raises(PackRefused) as caught:
        pack.open_pack(untrusted, authority=None, at=NOON)
    took = time.process_time() - began
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return caught.value, took, most


@pytest.mark.parametrize("name", ["study/clips/en-GB/0123456789abcdef0123456789abcdef.opus", "manifest.json"])
def test_a_bomb_of_ten_gigabytes_is_refused_at_once(name: str) -> None:
    """PACK-TOO-LARGE: ten megabytes, which unzip takes a minute to inflate, cost nothing here."""
    with zipfile.ZipFile(io.BytesIO(bomb(name))) as archive:
        assert archive.infolist()[0].file_size == TEN_GIGABYTES
    error, took, most = refused(bomb(name))
    assert error.code == "PACK-TOO-LARGE"
    assert took < LONGEST
    assert most < 1_000_000


def test_a_bomb_that_lies_about_its_size_is_refused_at_once() -> None:
    """PACK-BROKEN: whatever is packed is not inflated, so its size never shows."""
    error, took, most = refused(bomb(declared=100))
    assert error.code == "PACK-BROKEN"
    assert took < LONGEST
    assert most < 1_000_000


def test_a_zip_in_a_zip_is_refused_at_once() -> None:
    """PACK-NAMES: a hundred gigabytes in eleven kilobytes, six zips deep."""
    error, took, most = refused(nested())
    assert error.code == "PACK-NAMES"
    assert took < LONGEST
    assert most < 1_000_000


def test_entries_that_share_their_bytes_are_refused_before_they_are_read() -> None:
    """PACK-TOO-LARGE: a pack of two megabytes cannot ask for sixty times as much memory."""
    names = [f"study/text/en-{number:02}.toml" for number in range(60)]
    error, took, most = refused(overlapping_zip(names, bytes(LARGEST_FILE)))
    assert error.code == "PACK-TOO-LARGE"
    assert took < LONGEST
    assert most < 2 * LARGEST_FILE


def test_a_directory_of_a_million_files_is_not_read_to_its_end() -> None:
    """PACK-TOO-LARGE, after as many entries as a pack may have."""
    error, took, most = refused(overlapping_zip(["manifest.json"] * 1_000_000, b""))
    assert error.code == "PACK-TOO-LARGE"
    assert took < LONGEST
    assert most < 5_000_000


def test_an_entry_beyond_any_file_is_refused() -> None:
    """PACK-BROKEN: numbers that the system cannot even seek to are no bug of ours."""
    with pytest.raises(PackBroken):
        pack.open_pack(far_away_zip(), authority=None, at=NOON)


@given(untrusted=st.binary(max_size=400))
def test_any_bytes_are_refused(untrusted: bytes) -> None:
    """Another kind of file, whatever is in it."""
    with pytest.raises(PackRefused):
        pack.open_pack(untrusted, authority=None, at=NOON)


def test_another_kind_of_file_is_told() -> None:
    """PACK-KIND: a photograph, or a shopping list."""
    for untrusted in (b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(1000), b"milk, two pints"):
        with pytest.raises(PackOfAnotherKind) as caught:
            pack.open_pack(untrusted, authority=None, at=NOON)
        assert caught.value.code == "PACK-KIND"


def test_json_that_is_a_trap_is_refused() -> None:
    """PACK-BROKEN: nested a hundred thousand times, before anybody's signature."""
    deep = b'{"more":' + b"[" * 100_000
    untrusted = pack_zip.write({pack_zip.MANIFEST: deep, pack_zip.SIGNATURE: b""})
    with pytest.raises(PackBroken):
        pack.open_pack(untrusted, authority=None, at=NOON)


def test_nothing_of_a_study_is_parsed_before_the_signature_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hostile study.toml under a signature that fails never reaches a parser; a sound one does, afterwards."""
    parsed: list[str] = []
    whole = tomllib.loads

    def noted(text: str) -> object:
        parsed.append(text)
        return whole(text)

    monkeypatch.setattr(tomllib, "loads", noted)
    hostile = {"study/study.toml": b"a = " + b"[" * 100_000}
    hashes = study_hashes({"study.toml": hostile["study/study.toml"]})
    signed = pack_zip.read(resigned(inside=hostile, changes={"files": hashes}))
    unsigned = {**signed, pack_zip.SIGNATURE: pack_zip.read(PACK)[pack_zip.SIGNATURE]}
    strangers = pack_zip.read(resigned("stranger", inside=hostile, changes={"files": hashes}))
    unlisted = {**pack_zip.read(PACK), **hostile}
    for files in (unsigned, strangers, unlisted):
        with pytest.raises((PackBroken, PackFromStranger)):
            pack.open_pack(pack_zip.write(files), authority=CENTRE, at=NOON)
    assert not parsed
    with pytest.raises(StudyBroken):
        pack.open_pack(pack_zip.write(signed), authority=CENTRE, at=NOON)
    assert parsed


def zipped(*entries: tuple[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    """Return a zip as another program would write it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in entries:
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=compression)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "name",
    ["../evil", "/etc/passwd", "study/../../evil", "study/text/..toml", "study\\evil", "study/", "manifest.JSON"],
)
def test_names_outside_the_pattern_are_refused(name: str) -> None:
    """PACK-NAMES: no path can lead out of the pack."""
    with pytest.raises(PackNames) as caught:
        pack_zip.read(pack_zip.write({name: b""}))
    assert caught.value.code == "PACK-NAMES"


def test_compression_is_refused() -> None:
    """So nothing can swell when it is read."""
    with pytest.raises(PackBroken):
        pack_zip.read(zipped(("manifest.json", b"0" * 100_000), compression=zipfile.ZIP_DEFLATED))


def test_too_many_or_too_large_files_are_refused() -> None:
    """PACK-TOO-LARGE: limits hold before anything is read into memory."""
    many = pack_zip.write({f"study/text/a{number:04}.toml": b"" for number in range(pack_zip.MOST_FILES + 1)})
    large = pack_zip.write({"study/design.csv": b"0" * (LARGEST_FILE + 1)})
    for untrusted in (many, large, b"0" * (pack_zip.LARGEST_PACK + 1)):
        with pytest.raises(PackTooLarge) as caught:
            pack_zip.read(untrusted)
        assert caught.value.code == "PACK-TOO-LARGE"


def test_a_file_larger_than_any_pack_is_not_read_to_its_end(tmp_path: Path) -> None:
    """PACK-TOO-LARGE for a file of ten gigabytes, which is not read into memory first."""
    with (tmp_path / "large").open("wb") as stream:
        stream.truncate(10**10)
    with pytest.raises(PackTooLarge):
        pack_zip.read_file(tmp_path / "large")
    (tmp_path / "pack").write_bytes(PACK)
    assert pack_zip.read_file(tmp_path / "pack") == PACK


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_entries_of_one_name_are_refused() -> None:
    """Two readers could see two different files."""
    with pytest.raises(PackBroken):
        pack_zip.read(zipped(("manifest.json", b"1"), ("manifest.json", b"2")))
