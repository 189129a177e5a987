"""Rows as files: what is written is read, and what was put together by something else is refused."""

from pathlib import Path

import pytest

from interview_app.centre.archive.dump import DumpBroken
from tests.factories.centre import BUNDLE, empty_archive, interview, short_record

ROW = b'{"columns":["tag"],"rows":[["' + b"ab" * 16 + b'"]]}'


def test_rows_come_back_as_they_were(tmp_path: Path) -> None:
    """Bytes, days, flags, numbers and nothing: an archive that is filled from files has the same files."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    with empty_archive(tmp_path / "one") as one, empty_archive(tmp_path / "two") as two:
        one.add(interview(short_record()), BUNDLE)
        one.enrol("ssh-ed25519 one")
        one.revoke(1)
        with one.dumped() as dump:
            files = [*dump.tables(), *dump.keys()]
        for name, content in files:
            two.fill(name, content)
        with two.dumped() as dump:
            assert [*dump.tables(), *dump.keys()] == files


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("archive/no_such_table/000001.json", ROW),
        ("archive/alembic_version/000001.json", ROW),
        ("archive/probe/000001.json", b'{"columns":["number"],"rows":[[1]]}'),
        ("archive/listed/000001.json", b"no JSON"),
        ("archive/listed/000001.json", b'{"columns":["tag"],"rows":[["a","b"]]}'),
        ("archive/listed/000001.json", b'{"columns":["other"],"rows":[["a"]]}'),
        ("archive/listed/000001.json", b'{"columns":["tag"],"rows":[[7]]}'),
        ("archive/listed/000001.json", b'{"columns":["tag"],"rows":[],"more":1}'),
        ("archive/revocation/000001.json", b'{"columns":["device","revoked_on"],"rows":[[1,"yesterday"]]}'),
    ],
)
def test_what_is_no_rows_of_ours_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    """BACKUP-ROWS, and nothing of it is stored."""
    with empty_archive(tmp_path) as archive:
        with pytest.raises(DumpBroken) as caught:
            archive.fill(name, content)
        assert caught.value.code == "BACKUP-ROWS"
        archive.fill("archive/listed/000001.json", ROW)
        assert archive.listed_withdrawals() == ("ab" * 16,)
