"""A file that was made to hurt is PACK-BROKEN like any other that is no pack."""

import tracemalloc

import pytest

from interview_app.study import pack
from interview_app.study.load import LARGEST_FILE
from interview_app.study.pack import PackBroken
from tests.factories.crypto import NOON
from tests.factories.hostile import far_away_zip, overlapping_zip


def test_an_entry_beyond_any_file_is_refused() -> None:
    """Numbers that the system cannot even seek to are no bug of ours."""
    with pytest.raises(PackBroken):
        pack.open_pack(far_away_zip(), authority=None, at=NOON)


def test_entries_that_share_their_bytes_are_refused_before_they_are_read() -> None:
    """A pack of two megabytes cannot ask for sixty times as much memory."""
    names = [f"study/text/en-{number:02}.toml" for number in range(60)]
    untrusted = overlapping_zip(names, bytes(LARGEST_FILE))
    tracemalloc.start()
    with pytest.raises(PackBroken):
        pack.open_pack(untrusted, authority=None, at=NOON)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10 * LARGEST_FILE
