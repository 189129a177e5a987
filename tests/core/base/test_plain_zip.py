import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.base import plain_zip
from interview_app.base.plain_zip import Limits, ZipRefused
from interview_app.bundle.padding import padme

LIMITS = Limits(re.compile("[a-z]{1,8}"), 10_000, 4)
FILES = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=8), st.binary(max_size=200), max_size=4)


@given(FILES)
def test_reading_gives_back_what_was_written(files: dict[str, bytes]) -> None:
    """Writing and reading are each other's inverse."""
    assert plain_zip.read(plain_zip.write(files), LIMITS) == files


@given(FILES)
def test_it_is_the_zip_that_pythons_own_module_writes(files: dict[str, bytes]) -> None:
    """Stored, by name, with times of 1980: another writer of the same zip gives the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, plain_zip.EPOCH)
            entry.create_system, entry.external_attr = 3, 0o100600 << 16
            archive.writestr(entry, files[name])
    assert plain_zip.write(files) == buffer.getvalue()


def test_any_changed_byte_is_refused() -> None:
    """Even in fields that unzipping ignores."""
    content = plain_zip.write({"one": b"first", "two": b""})
    for place in range(len(content)):
        for bit in (1, 128):
            flipped = bytearray(content)
            flipped[place] ^= bit
            with pytest.raises(ZipRefused) as caught:
                plain_zip.read(bytes(flipped), LIMITS)
            assert caught.value.reason == "changed"


@pytest.mark.parametrize("cut", [1, 10, 40])
def test_a_cut_or_lengthened_zip_is_refused(cut: int) -> None:
    """Nothing before, nothing after, nothing missing."""
    content = plain_zip.write({"one": b"first", "two": b"second"})
    for untrusted in (content[:-cut], content[cut:], content + bytes(cut), bytes(cut) + content):
        with pytest.raises(ZipRefused):
            plain_zip.read(untrusted, LIMITS)


def test_other_kinds_of_zip_are_refused() -> None:
    """Compressed entries, duplicates, other names, too many or too large: none of them is unpacked."""
    refused = [
        _zipped([("one", b"0" * 5000)], zipfile.ZIP_DEFLATED),
        _zipped([("../one", b"")]),
        _zipped([("UP", b"")]),
        _zipped([("one", b""), ("two", b"")][::-1]),
        plain_zip.write(dict.fromkeys("abcde", b"")),
        plain_zip.write({"one": bytes(10_001)}),
        b"",
        b"no zip",
    ]
    for untrusted in refused:
        with pytest.raises(ZipRefused):
            plain_zip.read(untrusted, LIMITS)


def test_overlapping_entries_are_refused() -> None:
    """Many entries over the same bytes would unpack to far more than there is."""
    content = plain_zip.write({"one": bytes(9000)})
    directory = content.index(b"PK\x01\x02")
    line, end = content[directory:-22], bytearray(content[-22:])
    end[8:12] = b"\x02\x00\x02\x00"
    end[12:16] = (2 * len(line)).to_bytes(4, "little")
    with pytest.raises(ZipRefused):
        plain_zip.read(content[:directory] + line + line.replace(b"one", b"two") + bytes(end), LIMITS)


def test_duplicate_names_are_refused() -> None:
    """Two files of one name would be read differently by different tools."""
    with pytest.warns(UserWarning, match="Duplicate name"):
        untrusted = _zipped([("one", b"a"), ("one", b"b")])
    with pytest.raises(ZipRefused):
        plain_zip.read(untrusted, LIMITS)


@given(st.integers(0, 10**8))
def test_padding_hides_the_size_and_costs_little(size: int) -> None:
    """At most 12 % more, never less, and padding what is padded changes nothing."""
    padded = padme(size)
    assert size <= padded <= size * 1.12 + 1
    assert padme(padded) == padded


def test_padding_agrees_with_the_paper() -> None:
    """The published example values."""
    assert [padme(size) for size in (0, 1, 9, 100, 1000, 65_537)] == [0, 1, 10, 104, 1024, 67_584]


def _zipped(files: list[tuple[str, bytes]], method: int = zipfile.ZIP_STORED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name, plain_zip.EPOCH), content, method)
    return buffer.getvalue()
