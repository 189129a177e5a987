"""Why a zip is refused: what a person is told follows from it."""

import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.base import plain_zip
from interview_app.base.plain_zip import Limits, Reason, ZipRefused
from tests.factories.hostile import bomb, far_away_zip, nested, overlapping_zip

LIMITS = Limits(re.compile("[a-z]{1,8}"), 10_000, 4)
ZIP = plain_zip.write({"one": b"first", "three": bytes(range(200)), "two": b""})
END = 22


def reason(untrusted: bytes, limits: Limits = LIMITS) -> Reason:
    """Return why bytes are refused."""
    with pytest.raises(ZipRefused) as caught:
        plain_zip.read(untrusted, limits)
    return caught.value.reason


def zipped(*names: str, method: int = zipfile.ZIP_STORED, comment: bytes = b"", size: int = 10) -> bytes:
    """Return a zip as another program would write it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        archive.comment = comment
        for name in names:
            archive.writestr(name, bytes(size))
    return buffer.getvalue()


@pytest.mark.parametrize("size", range(len(ZIP)))
def test_wherever_it_was_cut_it_is_cut_short(size: int) -> None:
    """From the empty file to the one that lacks its last byte."""
    assert reason(ZIP[:size]) == "cut short"


@given(place=st.integers(0, len(ZIP) - 1), change=st.integers(1, 255))
def test_a_changed_byte_never_looks_like_malice(place: int, change: int) -> None:
    """Not even in a name or in a size, which stand there twice."""
    untrusted = bytearray(ZIP)
    untrusted[place] ^= change
    assert reason(bytes(untrusted)) == "changed"


@pytest.mark.parametrize("name", ["../one", "/one", "UP", "one/two", "c:\\one", "o\u00e9"])
def test_other_names_are_told(name: str) -> None:
    """Whoever unpacked this elsewhere could lose a file."""
    assert reason(zipped("one", name)) == "names"
    assert reason(zipped(name, method=zipfile.ZIP_DEFLATED)) == "names"


@pytest.mark.parametrize("untrusted", [b"\xff\xd8\xff\xe0 a photograph", b"milk, two pints", b"%PDF-1.7", bytes(500)])
def test_another_kind_of_file_is_told(untrusted: bytes) -> None:
    """It has neither the beginning nor the end of a zip."""
    assert reason(untrusted) == "no zip"


@pytest.mark.parametrize(
    "untrusted",
    [
        bytes(10_001),
        plain_zip.write(dict.fromkeys("abcde", b"")),
        bomb("one"),
        overlapping_zip(["one", "two", "three"], bytes(6000)),
        overlapping_zip(["one", "two"], bytes(900)),
    ],
    ids=["bytes", "files", "inflated", "shared, over the limit", "shared, under the limit"],
)
def test_too_much_is_told(untrusted: bytes) -> None:
    """Of bytes, of files, or of what would come out."""
    assert reason(untrusted) == "too large"


def test_a_bomb_says_what_it_is_before_it_is_too_large_itself() -> None:
    """Ten megabytes are under this limit, ten gigabytes are not; sizes that follow behind an entry count as well."""
    roomy = Limits(LIMITS.names, 64_000_000, 4)
    assert reason(bomb("one"), roomy) == "too large"
    untrusted = bytearray(zipped("one", method=zipfile.ZIP_DEFLATED, size=20_000))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        untrusted[untrusted.index(mark) + at] |= 8
    untrusted[18:26] = bytes(8)
    assert reason(bytes(untrusted)) == "too large"


def test_a_directory_of_more_files_than_it_says_is_too_large() -> None:
    """The directory is read only as far as the limit."""
    untrusted = bytearray(plain_zip.write(dict.fromkeys("abcde", b"")))
    untrusted[-END + 8 : -END + 12] = b"\x01\x00\x01\x00"
    assert reason(bytes(untrusted)) == "too large"


@pytest.mark.parametrize(
    "untrusted",
    [
        zipped("one", method=zipfile.ZIP_DEFLATED),
        bomb("one", declared=100),
        zipped("one", comment=b"no comment"),
        zipped("two", "one"),
        far_away_zip("one"),
        ZIP + b"\0",
        b"\0" + ZIP,
        b"PK\x05\x06" + bytes(8) + b"\xff" * 8 + bytes(2),
        ZIP[:-END] + ZIP[-END : -END + 12] + (46).to_bytes(4, "little") + ZIP[-END + 16 :],
        b"PK\x01\x02" + bytes(10) + plain_zip.write({})[:12] + (14).to_bytes(4, "little") + bytes(6),
        b"PK\x03\x04" + bytes(26) + ZIP[-END:],
        (b"PK\x03\x04" + bytes(26)) * 10,
    ],
    ids=[
        "packed",
        "a bomb that lies",
        "a comment",
        "another order",
        "far away",
        "a byte after",
        "a byte before",
        "an end without a beginning",
        "half a directory",
        "a directory entry cut by the end",
        "files without a directory",
        "files without end",
    ],
)
def test_what_else_is_not_our_zip_was_changed(untrusted: bytes) -> None:
    """Packed again by another program, or made up; nothing of it is unpacked to find out which."""
    assert reason(untrusted, Limits(LIMITS.names, 64_000_000, 4)) == "changed"


def test_a_zip_in_a_zip_is_told_by_its_names() -> None:
    """What is in it is not looked at."""
    assert reason(nested(), Limits(LIMITS.names, 64_000_000, 10)) == "names"


@given(st.binary(max_size=300), st.integers(0, 300))
def test_any_bytes_have_a_reason(noise: bytes, at: int) -> None:
    """Whatever it is, alone or inside a zip: a refusal, and no other error."""
    reason(noise)
    reason(ZIP[:at] + noise + b"\0" + ZIP[at:])
