"""What an auditor gets: signed, whole, and safe to open in a spreadsheet."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.centre.ledger import export
from interview_app.centre.ledger import giving as verbs
from interview_app.centre.office import Centre
from interview_app.crypto import namespaces, sshsig
from tests.factories.centre import founded
from tests.factories.given import arrived, change, giving, withdrawal


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """Open a centre whose ledger has a line of each kind."""
    with founded(tmp_path / "centre") as opened:
        held = arrived(opened, "one", "keep_for_reuse")
        arrived(opened, "two")
        n = verbs.note_disclosure(opened, giving("=Northside()"), left_out_known=1)
        opened.archive.open_notices(withdrawal(opened), (n,), held)
        verbs.note_refusal(opened, organisation="A paper", role="press", purpose="A story", why="it was no research")
        yield opened


def table(content: bytes) -> list[list[str]]:
    """Return the cells of a table."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


@pytest.mark.parametrize(("make", "count"), [(export.ledger_json, 2), (export.acts_json, 4)])
def test_the_signed_file_says_everything_and_that_the_chain_holds(centre: Centre, make: object, count: int) -> None:
    """The signature is the centre's, over exactly the text."""
    assert callable(make)
    signed = json.loads(make(centre))
    sshsig.verify(
        signed["content"].encode(), signed["signature"].encode(), namespaces.LEDGER, signer=centre.authority.public_line
    )
    said = json.loads(signed["content"])
    assert (said["holds"], said["count"]) == (True, count)
    assert len(said.get("lines", said.get("acts"))) == count


def test_a_broken_chain_is_written_out_too_and_says_so(centre: Centre) -> None:
    """An auditor needs it most of all then."""
    change(centre, "DELETE FROM ledger WHERE n = 2")
    said = json.loads(json.loads(export.ledger_json(centre))["content"])
    assert (said["holds"], said["count"], said["head"]) == (False, 1, "")


def test_the_tables_hold_each_line_and_no_formula(centre: Centre) -> None:
    """What somebody typed as a name is never run by a spreadsheet."""
    heads, given, refused = table(export.ledger_csv(centre))
    assert heads == list(export.GIVEN_HEADS)
    assert given[:6] == ["1", "2026-11-22", "given", "'=Northside()", "research team", giving().purpose]
    assert given[11:16] == ["1", "1", "1 reuse", "2027-05-01", "there"]
    assert refused[:3] == ["2", "2026-11-22", "refused"]
    assert table(export.acts_csv(centre))[1][3] == "access-refused"
