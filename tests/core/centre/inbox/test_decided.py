"""Once somebody has decided about a conflict, neither content is asked about again, and both laptops may let go."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.bundle import receipt
from interview_app.centre import inbox
from interview_app.centre.archive import Side
from tests.factories.centre import changed, short_record
from tests.factories.line import Line, line
from tests.factories.rebundle import rebundled, sealed


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Found a centre and enrol a laptop."""
    with line(tmp_path) as made:
        yield made


@pytest.mark.parametrize("keep", ["here", "other"])
@pytest.mark.parametrize("dry", [False, True])
def test_what_was_decided_is_known_and_receipted(laid: Line, keep: Side, *, dry: bool) -> None:
    """Both bundles are good from then on; what was kept out no longer is, and the decision stands."""
    here, other = short_record(), changed(short_record(), notes="Something else.")
    bundles = [rebundled(laid, {f"{each.id}.age": sealed(laid, each)}) for each in (here, other)]
    (first, second) = inbox.take_in(laid.centre, bundles).results
    assert (first.good, second.good, second.receipt) == (True, False, None)
    assert len(laid.centre.archive.quarantined()) == 1
    laid.centre.archive.settle_conflict(laid.centre.archive.conflicts()[0].number, keep)
    assert laid.centre.archive.quarantined() == ()
    again = inbox.take_in(laid.centre, bundles, dry=dry)
    assert [(each.taken, each.duplicates, each.good) for each in again.results] == [(0, 1, True)] * 2
    notes = here.notes if keep == "here" else other.notes
    assert laid.centre.archive.record(here.id).notes == notes
    for result in () if dry else again.results:
        assert result.receipt is not None
        signed = receipt.read(result.receipt.read_bytes(), authority=laid.pack.authority)
        assert [each.name for each in signed.files] == [f"{here.id}.age"]
