"""A stick can carry anything: what was made to hurt is refused like what was damaged, and costs nothing."""

import re

import pytest

from interview_app.base import plain_zip
from interview_app.bundle import package, sealed_file
from interview_app.bundle.manifest import BundleBroken
from tests.factories.crypto import NOON, signing_key
from tests.factories.hostile import far_away_zip, overlapping_zip

ANY = plain_zip.Limits(re.compile(r".*"), 10_000_000, 10)


@pytest.mark.parametrize("at", [2**64 - 1, 2**63, 2**63 - 1, 2**31])
def test_an_entry_beyond_any_file_is_refused(at: int) -> None:
    """Numbers that the system cannot even seek to are no bug of ours."""
    with pytest.raises(plain_zip.ZipRefused):
        plain_zip.read(far_away_zip(at=at), ANY)


def test_a_bundle_and_a_sealed_interview_like_that_are_refused_with_a_sentence() -> None:
    """BUNDLE-BROKEN and SEALED-BROKEN, not an error that stops the files after it."""
    with pytest.raises(BundleBroken):
        package.verify(far_away_zip(), authority=signing_key("authority").public_line, at=NOON)
    with pytest.raises(sealed_file.SealedBroken):
        sealed_file.unpack(far_away_zip("record.json"))


def test_entries_that_share_their_bytes_are_refused_before_they_are_read() -> None:
    """A small zip does not grow in memory."""
    with pytest.raises(plain_zip.ZipRefused):
        plain_zip.read(overlapping_zip(["a", "b", "c"], bytes(1_000_000)), ANY)
