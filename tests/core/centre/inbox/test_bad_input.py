"""Whatever somebody drops on the centre has a code and a sentence of its own, and nothing of it is partly taken in."""

import io
import os
import sys
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.base import plain_zip
from interview_app.base.clock import system_randomness
from interview_app.base.files import DiskFull
from interview_app.bundle import kinds, manifest, package, receipt, sealed_file
from interview_app.bundle import record as records
from interview_app.centre import devices, inbox
from interview_app.centre.consents import FOLDER
from interview_app.crypto import sshsig
from tests.factories.centre import changed, short_record
from tests.factories.clock import FixedClock
from tests.factories.hostile import bomb, nested, overlapping_zip
from tests.factories.line import Line, line
from tests.factories.rebundle import rebundled, sealed

ID = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Found a centre and enrol a laptop."""
    with line(tmp_path) as made:
        yield made


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Line, bytes]]:
    """Make a centre, and a bundle of one interview for it that is not taken in."""
    with line(tmp_path_factory.mktemp("sent")) as made:
        record = short_record()
        yield made, rebundled(made, {f"{record.id}.age": sealed(made, record)}).read_bytes()


def refused(laid: Line, content: bytes | Path, name: str = "bundle-00000000.zip") -> list[str]:
    """Take in a file and return the codes; nothing of it may be at the centre, and the file is as it was."""
    path = content if isinstance(content, Path) else laid.stick / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    before = path.read_bytes()
    (result,) = inbox.take_in(laid.centre, [path]).results
    assert (result.taken, result.duplicates, result.receipt, result.code) == (0, 0, None, "")
    assert laid.centre.archive.interviews() == ()
    assert not list((laid.centre.folder / FOLDER).glob("*")) if (laid.centre.folder / FOLDER).exists() else True
    assert path.read_bytes() == before
    assert all(each.sentence.count(".") >= 3 for each in result.rejections)
    return [each.code for each in result.rejections]


# ---- other files -------------------------------------------------------------------------------------------------


def test_photographs_in_a_folder_are_passed_over_and_counted(laid: Line) -> None:
    """The bundles among them are taken in; nothing is said of each picture, and none is noted."""
    laid.bundle(0)
    for name in ("IMG_0001.JPG", "IMG_0002.heic", "notes.txt"):
        (laid.stick / name).write_bytes(b"\xff\xd8\xff\xe0 a picture")
    intake = inbox.take_in(laid.centre, [laid.stick])
    assert (intake.good, intake.passed_over, len(intake.results)) == (True, 3, 2)
    assert inbox.take_in(laid.centre, [laid.stick]).passed_over == 3  # receipts are no strangers
    assert laid.centre.archive.quarantined() == ()


def test_a_photograph_that_is_named_has_a_sentence(laid: Line) -> None:
    """BUNDLE-OTHER, and nobody has to keep note of it."""
    assert refused(laid, b"\xff\xd8\xff\xe0 a picture", "IMG_0001.JPG") == ["BUNDLE-OTHER"]
    assert laid.centre.archive.quarantined() == ()


def test_a_zip_of_photographs_is_told(laid: Line) -> None:
    """BUNDLE-NAMES: this program did not make it."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as album:
        album.writestr("IMG_0001.JPG", b"\xff\xd8")
    assert refused(laid, content.getvalue()) == ["BUNDLE-NAMES"]


def test_a_folder_with_an_ending_in_capitals_counts(laid: Line) -> None:
    """Some sticks know capitals only."""
    path = laid.bundle(0)
    path.rename(path.with_name("BUNDLE.ZIP"))
    assert inbox.take_in(laid.centre, [laid.stick]).results[0].taken == 1


# ---- whole, but not for us ---------------------------------------------------------------------------------------


def test_a_bundle_of_another_team_is_told(laid: Line, tmp_path: Path) -> None:
    """BUNDLE-STRANGER: another centre's laptop."""
    (tmp_path / "elsewhere").mkdir()
    with line(tmp_path / "elsewhere") as theirs:
        assert refused(laid, theirs.bundle(0)) == ["BUNDLE-STRANGER"]


def test_an_interview_of_another_study_is_told(laid: Line) -> None:
    """INTERVIEW-STUDY, though a laptop of ours signed it."""
    record = changed(short_record(), study="another-study")
    assert refused(laid, rebundled(laid, {f"{record.id}.age": sealed(laid, record)})) == ["INTERVIEW-STUDY"]


def test_a_bundle_of_a_newer_version_is_told(laid: Line) -> None:
    """BUNDLE-VERSION, before anything is read by rules that may be others by then."""
    written = package.verify(laid.bundle(0), authority=laid.pack.authority, at=laid.clock.now())
    content = manifest.encode(written.manifest).replace(b"interview-bundle/2", b"interview-bundle/9")
    signature = sshsig.sign(content, laid.vault.device_key(), kinds.INTERVIEWS.namespace, laid.pack.certificate.line)
    files = {package.MANIFEST: content, package.SIGNATURE: signature, **written.files}
    assert refused(laid, plain_zip.write(files)) == ["BUNDLE-VERSION"]


def test_a_record_of_a_newer_version_is_told(laid: Line) -> None:
    """RECORD-VERSION, for that interview alone."""
    record = short_record()
    newer = records.encode(record).replace(b"interview-record/1", b"interview-record/2")
    content = sealed_file.encrypt(sealed_file.pack(newer), laid.pack.recipients, system_randomness)
    assert refused(laid, rebundled(laid, {f"{record.id}.age": content})) == ["RECORD-VERSION"]


def test_a_certificate_that_does_not_hold_is_told(laid: Line) -> None:
    """CERTIFICATE-EXPIRED and CERTIFICATE-REVOKED are told apart."""
    path = laid.bundle(0)
    for evidence in laid.stick.glob("consents-*"):
        evidence.unlink()
    assert isinstance(laid.clock, FixedClock)
    laid.clock.at += timedelta(days=300)
    assert refused(laid, path) == ["CERTIFICATE-EXPIRED"]
    laid.clock.at -= timedelta(days=300)
    devices.revoke(laid.centre, 1)
    assert refused(laid, path) == ["CERTIFICATE-REVOKED"]


# ---- damaged -----------------------------------------------------------------------------------------------------


def offsets(content: bytes) -> dict[str, int]:
    """Return an offset in each part of a bundle, by its name."""
    age = content.index(b"age-encryption.org/v1")
    directory = content.index(b"PK\1\2")
    signature = content.index(b"-----BEGIN SSH SIGNATURE-----")
    return {
        "local header: mark": 0,
        "local header: method": 8,
        "local header: time": 10,
        "local header: checksum": 14,
        "local header: size": 18,
        "local header: length of name": 26,
        "local header: name": 30,
        "age header": age + 30,
        "age recipient": age + 200,
        "age payload": content.index(b"\n---", age) + 100,
        "padding, at the end of the payload": content.index(b"PK\3\4", age) - 1,
        "manifest": content.index(b'{"app"') + 20,
        "signature": signature + 200,
        "central directory: mark": directory,
        "central directory: sizes": directory + 20,
        "central directory: attributes": directory + 38,
        "central directory: place": directory + 42,
        "central directory: name": directory + 46,
        "end: mark": len(content) - 22,
        "end: entries": len(content) - 12,
        "end: size": len(content) - 10,
        "end: place": len(content) - 6,
        "end: comment": len(content) - 2,
    }


def test_a_flipped_bit_is_noticed_in_every_part_of_a_bundle(sent: tuple[Line, bytes]) -> None:
    """BUNDLE-BROKEN, whichever part it is in and whichever bit."""
    laid, content = sent
    for where, offset in offsets(content).items():
        for bit in (0, 3, 7):
            spoiled = bytearray(content)
            spoiled[offset] ^= 1 << bit
            assert refused(laid, bytes(spoiled)) == ["BUNDLE-BROKEN"], (where, bit)


def test_a_bundle_that_was_copied_half_is_told(sent: tuple[Line, bytes]) -> None:
    """BUNDLE-SHORT, wherever the copying stopped."""
    laid, content = sent
    for length in {0, 1, len(content) // 2, len(content) - 1, *(offset for offset in offsets(content).values())}:
        assert refused(laid, content[:length]) == ["BUNDLE-SHORT"], length


@pytest.mark.parametrize(
    ("where", "code"), [("header", "AGE-DAMAGED"), ("payload", "AGE-DAMAGED"), ("padding", "SEALED-BROKEN")]
)
def test_a_sealed_file_that_was_damaged_before_it_was_signed_is_told(laid: Line, where: str, code: str) -> None:
    """For that interview alone: a laptop whose disk fails signs what it reads."""
    record = short_record()
    content = bytearray(sealed(laid, record))
    if where == "header":
        content[content.index(b"\n---") + 10] ^= 1
    elif where == "payload":
        content[-50] ^= 1
    else:
        padded = bytearray(sealed_file.pack(records.encode(record)))
        padded[padded.index(b"padding") + 20] ^= 1
        content = bytearray(sealed_file.encrypt(bytes(padded), laid.pack.recipients, system_randomness))
    assert refused(laid, rebundled(laid, {f"{record.id}.age": bytes(content)})) == [code]


# ---- made to hurt ------------------------------------------------------------------------------------------------


def test_what_would_unpack_to_far_more_is_refused(laid: Line) -> None:
    """BUNDLE-LARGE for a bomb and for files that share their bytes; nothing is inflated."""
    assert refused(laid, bomb(f"{ID}.age")) == ["BUNDLE-LARGE"]
    assert refused(laid, overlapping_zip([f"{n:032x}.age" for n in range(400)], bytes(1_000_000))) == ["BUNDLE-LARGE"]
    assert refused(laid, nested(2)) == ["BUNDLE-NAMES"]


def test_a_hundred_thousand_entries_are_refused(laid: Line) -> None:
    """BUNDLE-LARGE: a bundle holds a few hundred at most."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as many:
        for number in range(100_000):
            many.writestr(zipfile.ZipInfo(f"{number:032x}.age"), b"")
    assert refused(laid, content.getvalue()) == ["BUNDLE-LARGE"]


@pytest.mark.parametrize(
    "name", ["مقابلة.age", "访谈.age", "two\nlines.age", "../../out.age", "C:\\out.age", "a\0b.age"]
)
def test_names_in_a_bundle_are_ours_or_it_is_refused(laid: Line, name: str) -> None:
    """BUNDLE-NAMES, and nothing is written where such a name would lead."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as strange:
        entry = zipfile.ZipInfo("x")
        entry.filename = name
        strange.writestr(entry, b"words")
    assert refused(laid, content.getvalue()) == ["BUNDLE-NAMES"]
    assert not list(laid.stick.parent.rglob("out.age"))


# ---- names and places --------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not allow such names")
@pytest.mark.parametrize(
    "name", ["مقابلات", "访谈", "two\nlines", "\x1b[31mred", "\u202egnp.zip", os.fsdecode(b"\xff\xfe")]
)
def test_files_and_folders_may_have_any_name(laid: Line, name: str) -> None:
    """In other scripts, with controls, or in no encoding at all: bundles in them are taken in all the same."""
    folder = laid.stick / name
    folder.mkdir()
    bundle = laid.bundle(0).rename(folder / f"{name}.zip")
    (result,) = inbox.take_in(laid.centre, [folder]).results
    assert (result.taken, result.path) == (1, bundle)
    assert result.receipt is not None
    assert result.receipt.parent == folder


def test_a_full_disk_stops_the_intake_and_takes_nothing_back(laid: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """DISK-FULL where neither the stick nor the centre has room for a receipt; it is written the next time."""
    first, second = laid.bundle(0), laid.bundle(1)
    assert inbox.take_in(laid.centre, [first]).good
    real = os.open

    def full(where: Path, *flags: int) -> int:
        if Path(where).suffix == ".part" and flags[0] & os.O_CREAT:
            raise OSError(28, "no room")
        return real(where, *flags)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", full)
        with pytest.raises(DiskFull):
            inbox.take_in(laid.centre, [second])
    assert len(laid.centre.archive.interviews()) == 2
    (result,) = inbox.take_in(laid.centre, [second]).results
    assert (result.duplicates, result.good) == (1, True)
    assert result.receipt is not None
    assert receipt.read(result.receipt.read_bytes(), authority=laid.pack.authority).files
