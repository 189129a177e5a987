"""A clumsy user and a stranger at the command line: each gets a sentence with what to do, and nothing is changed."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.base.paths import shipped
from interview_app.centre import devices
from interview_app.cli.main import MAKES_NO_SENSE, NOT_DONE, run
from interview_app.crypto import age
from interview_app.interview import laptop
from tests.factories.crypto import hybrid_identity
from tests.factories.line import line
from tests.factories.program import every_file
from tests.factories.vault import PASSPHRASE

CLOCK = SystemClock()
STUDY = shipped("vignettes") / "gla-sharing"
OTHER_STUDY = shipped("vignettes") / "gp-records"


def key_file(path: Path, holder: str) -> Path:
    """Write the key file of one of the test centre's holders, cheap to open."""
    lock = age.PassphraseRecipient(PASSPHRASE, 4)
    path.write_bytes(age.encrypt_bytes(f"{hybrid_identity(holder)}\n".encode(), [lock]))
    return path


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a centre, its laptop with sealed and sent interviews, and a pack of another centre."""
    folder = tmp_path_factory.mktemp("place")
    with line(folder, CLOCK) as laid:
        laid.bundle(0)
        laid.seal(laid.hold(1).interview)
        request = laptop.request(laid.vault)
    (folder / "request").write_bytes(request)
    (folder / "stranger").mkdir()
    with line(folder / "stranger", CLOCK) as strange:
        strange.bundle(0).rename(folder / "strange.zip")
        (folder / "strange.study").write_bytes(devices.issue_pack(strange.centre, request))
        (folder / "not-mine.study").write_bytes(devices.issue_pack(strange.centre, laptop.request(strange.vault)))
    (folder / "bundle.zip").write_bytes(next((folder / "stick").glob("bundle-*.zip")).read_bytes())
    (folder / "passphrase").write_text(PASSPHRASE)
    (folder / "wrong").write_text("not the right words at all")
    (folder / "deep.json").write_text('{"x":' + "[" * 60_000)
    (folder / "shopping").write_text("milk, two pints")
    (folder / "empty").mkdir()
    key_file(folder / "key", "coordinator")
    key_file(folder / "strange-key", "nobody of the team")
    return folder


@pytest.fixture(autouse=True)
def _in_the_place(place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Type every command in that folder, and find it afterwards as it was."""
    monkeypatch.chdir(place)
    before = every_file(place)
    yield
    after = every_file(place)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert changed <= {"laptop/vault/tries.json", "centre/archive.db"}, "only wrong tries and refusals are noted"


LOCKED = "--passphrase-file wrong"
OPEN = "--passphrase-file passphrase"
TEAM = f"--identity key {OPEN}"

MISTAKES = {
    "a noun that is none": ("intervew", MAKES_NO_SENSE, "interview-app --help"),
    "a word too many": ("demo now", MAKES_NO_SENSE, "now"),
    "an option without its value": ("demo --home", MAKES_NO_SENSE, "--home"),
    "a folder where a file should be": (f"centre show centre 00 --pdf empty {TEAM}", MAKES_NO_SENSE, "directory"),
    "the demo in a folder of something else": ("demo --auto --home stick", NOT_DONE, "PRACTICE-FOLDER"),
    "the demo in a file": ("demo --auto --home shopping", NOT_DONE, "FOLDER-NOT-WRITABLE"),
    "a laptop that is not set up": (f"laptop request --home empty --out x {OPEN}", NOT_DONE, "VAULT-MISSING"),
    "a laptop set up twice": (f"laptop new --home laptop {OPEN}", NOT_DONE, "VAULT-EXISTS"),
    "a request into a folder that is gone": (
        f"laptop request --home laptop --out gone/x {OPEN}",
        NOT_DONE,
        "FOLDER-MISSING",
    ),
    "the wrong passphrase": (f"laptop request --home laptop --out x {LOCKED}", NOT_DONE, "PASSPHRASE-WRONG"),
    "nobody to type": ("laptop request --home laptop --out x", NOT_DONE, "PASSPHRASE-NOT-GIVEN"),
    "no passphrase in the file": (
        "laptop request --home laptop --out x --passphrase-file empty",
        NOT_DONE,
        "FILE-UNREADABLE",
    ),
    "no pack": (f"laptop install gone --home laptop {OPEN}", NOT_DONE, "FILE-UNREADABLE"),
    "a pack that is none": (f"laptop install shopping --home laptop {OPEN}", NOT_DONE, "PACK-KIND"),
    "a bundle for a pack": (f"laptop install bundle.zip --home laptop {OPEN}", NOT_DONE, "PACK-NAMES"),
    "a stranger's pack": (f"laptop install strange.study --home laptop {OPEN}", NOT_DONE, "PACK-STRANGER"),
    "a pack of another laptop of a stranger": (
        f"laptop install not-mine.study --home laptop {OPEN}",
        NOT_DONE,
        "PACK-STRANGER",
    ),
    "no centre": (f"centre list empty {TEAM}", NOT_DONE, "CENTRE-MISSING"),
    "a centre on top of something": (f"centre init stick --study {STUDY} --recipient shopping", NOT_DONE, "KEY-FILE"),
    "a stranger's key": (f"centre list centre --identity strange-key {OPEN}", NOT_DONE, "CENTRE-KEY"),
    "the key's wrong passphrase": (f"centre list centre --identity key {LOCKED}", NOT_DONE, "KEY-PASSPHRASE"),
    "no key at all": (f"centre list centre --identity shopping {OPEN}", NOT_DONE, "KEY-FILE"),
    "a stranger's bundle": (f"centre import centre strange.zip {TEAM}", NOT_DONE, "BUNDLE-STRANGER"),
    "no bundle": (f"centre import centre gone.zip {TEAM}", NOT_DONE, "FILE-UNREADABLE"),
    "a folder without bundles": (f"centre import centre empty {TEAM}", NOT_DONE, "NO-BUNDLES"),
    "a request that is none": (f"centre pack centre shopping --out x {TEAM}", NOT_DONE, "REQUEST-BROKEN"),
    "a request that is a trap": (f"centre pack centre deep.json --out x {TEAM}", NOT_DONE, "REQUEST-BROKEN"),
    "an interview that is none": (f"centre show centre 00 {TEAM}", NOT_DONE, "INTERVIEW-UNKNOWN"),
    "a stranger's bundle to verify": ("bundle verify strange.zip --authority centre/centre.json", NOT_DONE, "STRANGER"),
    "an authority that is none": ("bundle verify bundle.zip --authority shopping", NOT_DONE, "AUTHORITY-FILE"),
    "an authority that is a trap": ("bundle verify bundle.zip --authority deep.json", NOT_DONE, "AUTHORITY-FILE"),
    "a bundle opened into a file": (
        f"bundle open bundle.zip --authority centre/centre.json --out shopping {TEAM}",
        NOT_DONE,
        "FOLDER-NOT-WRITABLE",
    ),
    "a study that is none": ("study check empty", NOT_DONE, "STUDY-MISTAKES"),
    "a study that is packed with mistakes": (
        f"study pack empty --centre centre --request shopping --out x {TEAM}",
        NOT_DONE,
        "STUDY-BROKEN",
    ),
    "a study packed for a laptop that never asked": (
        f"study pack {STUDY} --centre centre --request shopping --out x {TEAM}",
        NOT_DONE,
        "REQUEST-BROKEN",
    ),
    "another study than the centre's": (
        f"study pack {OTHER_STUDY} --centre centre --request request --out x {TEAM}",
        NOT_DONE,
        "STUDY-OTHER",
    ),
    "a pack over a file": (
        f"study pack {STUDY} --centre centre --request request --out shopping {TEAM}",
        NOT_DONE,
        "PACK-FILE-THERE",
    ),
    "a key over a key": (f"key new key {OPEN}", NOT_DONE, "KEY-EXISTS"),
    "a public half that is none": ("key show key", NOT_DONE, "KEY-FILE"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_met_with_a_sentence(mistake: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The status says that it was not done, standard error says why, and no file is changed, made or half made."""
    words, status, told = MISTAKES[mistake]
    assert run(words.split(" ")) == status
    said = capsys.readouterr().err
    assert told in said
    assert "INTERNAL" not in said
    assert "Traceback" not in said


def test_after_five_wrong_passphrases_one_waits(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Five are told to be wrong, the next ones to wait, even the right one; and restarting does not help."""
    words = ["laptop", "request", "--home", "laptop", "--out", "x", "--passphrase-file"]
    (place / "laptop" / "vault" / "tries.json").unlink(missing_ok=True)
    codes = []
    for file in (*["wrong"] * 7, "passphrase"):
        assert run([*words, file]) == NOT_DONE
        codes.append(capsys.readouterr().err.rpartition("[")[2].strip("]\n"))
    assert codes == ["PASSPHRASE-WRONG"] * 5 + ["PASSPHRASE-WAIT"] * 3
    (place / "laptop" / "vault" / "tries.json").unlink()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not allow such names")
def test_rubbish_on_the_stick_does_not_stop_what_is_good(
    place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Names no terminal can write, a pipe, a folder, an endless file: each is told, and the bundle is taken in."""
    stick = tmp_path / "stick"
    (stick / "folder.zip").mkdir(parents=True)
    (stick / "empty.zip").touch()
    (stick / "endless.zip").symlink_to("/dev/zero")
    (stick / "nowhere.zip").symlink_to("gone")
    os.mkfifo(stick / "pipe.zip")
    for name in (b"\xff\xfe.zip", b"\x1b[31mred.zip", b"two\nlines.zip"):
        (stick / os.fsdecode(name)).write_bytes(b"PK")
    (stick / "good.zip").write_bytes((place / "bundle.zip").read_bytes())
    before = {path.name for path in stick.iterdir()}
    who = ["--identity", "key", "--passphrase-file", "passphrase"]
    assert run(["centre", "import", "centre", str(stick), *who]) == NOT_DONE
    told = capsys.readouterr()
    assert "good.zip: 1 new, 0 known, 0 kept out" in told.out
    assert told.err.count("BUNDLE-SHORT") == 4
    assert told.err.count("FILE-UNREADABLE") == 4
    assert "\x1b" not in told.out + told.err
    assert {path.name for path in stick.iterdir() if not path.name.startswith("receipt-")} == before


def test_a_passphrase_may_come_through_a_pipe(place: Path, tmp_path: Path) -> None:
    """A password store hands it over that way; it never stands in a file."""
    reading, writing = os.pipe()
    os.write(writing, f"{PASSPHRASE}\n".encode())
    os.close(writing)
    words = ["laptop", "request", "--home", str(place / "laptop"), "--out", str(tmp_path / "request")]
    assert run([*words, "--passphrase-file", f"/dev/fd/{reading}"]) == 0
    os.close(reading)
    assert (tmp_path / "request").exists()
