"""`interview-app centre`, as a coordinator types it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.base.paths import shipped
from interview_app.centre import identities
from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.study import pack
from tests.factories.centre import HOLDERS, interview, short_record
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness, signing_key
from tests.factories.line import line

PASSPHRASE = "six plain words in a row"
Command = Callable[..., int]


def test_a_centre_is_founded_and_opens_with_each_key(home: Path, centre: Command) -> None:
    """An empty list, whoever asks."""
    assert (home / "centre").is_dir()
    assert [centre("list", key=holder) for holder in HOLDERS] == [DONE] * 3


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        ("quarantine", "Nothing in the quarantine waits for anything."),
        ("conflicts", "No conflict waits to be settled."),
        ("ledger", "Nobody has been given anything, and nobody was refused."),
        ("withdrawals", "No withdrawal has been asked for here."),
    ],
)
def test_where_there_is_nothing_to_tell_that_is_told(
    centre: Command, capsys: pytest.CaptureFixture[str], verb: str, said: str
) -> None:
    """In one sentence: whoever reads nothing does not know whether anybody looked."""
    capsys.readouterr()
    assert centre(verb) == DONE
    assert capsys.readouterr().out == f"{said}\n"


def test_two_keys_do_not_found_a_centre(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """CENTRE-RECIPIENTS on standard error."""
    keys = [word for holder in HOLDERS[:2] for word in ("--recipient", str(home / f"{holder}.pub"))]
    study = str(shipped("vignettes") / "gla-sharing")
    assert run(["centre", "init", str(home / "other"), "--study", study, *keys]) == NOT_DONE
    assert "[CENTRE-RECIPIENTS]" in capsys.readouterr().err


@pytest.mark.usefixtures("drilled")
def test_a_pack_is_issued_with_the_words_to_compare(
    home: Path, centre: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """The eight words are the laptop's own."""
    request = pack.make_request(signing_key("device"))
    (home / "request").write_bytes(request)
    assert centre("pack", home / "request", "--out", home / "pack") == DONE
    assert " ".join(pack.read_request(request).words) in capsys.readouterr().out
    opened = pack.open_pack((home / "pack").read_bytes(), authority=None, at=SystemClock().now())
    assert opened.certificate.public_line == signing_key("device").public_line


def test_a_broken_request_gets_no_pack(home: Path, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """REQUEST-BROKEN, and no file."""
    (home / "request").write_bytes(b"{}")
    assert centre("pack", home / "request", "--out", home / "pack") == NOT_DONE
    assert "[REQUEST-BROKEN]" in capsys.readouterr().err
    assert not (home / "pack").exists()


def test_the_list_names_each_interview(centre: Command, stored: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Number, month, language, and whether it was finished."""
    assert centre("list") == DONE
    assert capsys.readouterr().out.splitlines()[-1].split() == [stored, "2026-11", "en-GB", "stopped", "early"]


def test_an_interview_is_shown_as_its_record(centre: Command, stored: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Canonical JSON on standard output, for whatever comes behind a pipe."""
    capsys.readouterr()
    assert centre("show", stored) == DONE
    assert json.loads(capsys.readouterr().out)["id"] == stored


def test_a_summary_is_written_where_asked(home: Path, centre: Command, stored: str) -> None:
    """The bytes that came with the interview."""
    assert centre("show", stored, "--pdf", home / "summary.pdf") == DONE
    assert (home / "summary.pdf").read_bytes() == interview(short_record()).summary_pdf


def test_an_unknown_interview_is_told(home: Path, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """INTERVIEW-UNKNOWN, and no file."""
    assert centre("show", "00" * 16, "--pdf", home / "summary.pdf") == NOT_DONE
    assert "[INTERVIEW-UNKNOWN]" in capsys.readouterr().err
    assert not (home / "summary.pdf").exists()


def test_a_wrong_passphrase_is_told(home: Path, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """KEY-PASSPHRASE, and the passphrase itself is not repeated."""
    (home / "passphrase").write_text("not the right words")
    assert centre("list") == NOT_DONE
    shown = capsys.readouterr().err
    assert "[KEY-PASSPHRASE]" in shown
    assert "not the right words" not in shown


def test_an_import_tries_every_file_and_tells_of_each(
    home: Path, centre: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 1 when anything was kept out; the sources stay."""
    (home / "bad.zip").write_bytes(b"no bundle")
    assert centre("import", home / "bad.zip", home / "missing.zip") == NOT_DONE
    shown = capsys.readouterr()
    assert "bad.zip: 0 new" in shown.out
    assert "missing.zip: 0 new" in shown.out
    assert "[BUNDLE-OTHER]" in shown.err
    assert "[FILE-UNREADABLE]" in shown.err
    assert (home / "bad.zip").read_bytes() == b"no bundle"


def test_a_bundle_is_imported_and_its_receipt_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 0 when everything is in the archive, and where the receipt for the laptop is."""
    with line(tmp_path, SystemClock()) as made:
        bundle = made.bundle(0)
    identities.make(tmp_path / "key", PASSPHRASE, SeededRandomness(HOLDERS[0]), work_factor=4)
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    who = ["--identity", str(tmp_path / "key"), "--passphrase-file", str(tmp_path / "passphrase")]
    status = run(["centre", "import", str(tmp_path / "centre"), str(bundle), *who])
    shown = capsys.readouterr()
    assert status == DONE, shown.err
    assert f"{bundle.name}: 1 new, 0 known, 0 kept out" in shown.out
    (receipt,) = made.stick.glob("receipt-*.json")
    assert str(receipt) in shown.out


def test_a_passphrase_can_be_typed(home: Path, keyboard: Callable[..., None]) -> None:
    """Without a file, the passphrase is asked for and not shown."""
    keyboard(PASSPHRASE)
    assert run(["centre", "list", str(home / "centre"), "--identity", str(home / "coordinator")]) == DONE


def test_a_late_bundle_is_imported_for_the_day_it_was_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """CERTIFICATE-EXPIRED by itself; with --as-of and a day on which the certificate held, it is taken in."""
    with line(tmp_path, FixedClock(datetime(2020, 5, 4, 10, 0, tzinfo=UTC))) as made:
        bundle = made.bundle(0)
    identities.make(tmp_path / "key", PASSPHRASE, SeededRandomness(HOLDERS[0]), work_factor=4)
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    who = ["--identity", str(tmp_path / "key"), "--passphrase-file", str(tmp_path / "passphrase")]
    words = ["centre", "import", str(tmp_path / "centre"), str(bundle), *who]
    assert run(words) == NOT_DONE
    assert "[CERTIFICATE-EXPIRED]" in capsys.readouterr().err
    assert run([*words, "--as-of", "2020-05-04"]) == DONE
    assert "1 new" in capsys.readouterr().out
