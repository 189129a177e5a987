"""`interview-app study pack`, as a researcher and a coordinator type it."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.paths import shipped
from interview_app.centre import drill, identities
from interview_app.centre.office import Centre
from interview_app.cli import study_pack
from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.study import load, pack
from interview_app.study.findings import Finding
from interview_app.study.pack import Pack
from interview_app.study.review import review
from tests.factories.centre import HOLDERS
from tests.factories.crypto import signing_key
from tests.factories.program import every_file
from tests.factories.study import changed, gla

PASSPHRASE = "six plain words in a row"
CLOCK = SystemClock()
Command = Callable[..., int]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Make three keys, a centre for the shipped study, a copy of its folder to work in, and two requests."""
    for holder in HOLDERS:
        identities.make(tmp_path / holder, PASSPHRASE, system_randomness, work_factor=4)
    keys = [identities.load_public(tmp_path / f"{holder}.pub") for holder in HOLDERS]
    Centre.found(tmp_path / "centre", recipients=keys, study=gla(sounds=True), practice=True, clock=CLOCK).close()
    hold_the_drill(tmp_path)
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    shutil.copytree(shipped("vignettes") / "gla-sharing", tmp_path / "study")
    for name in ("one", "two"):
        (tmp_path / f"{name}.json").write_bytes(pack.make_request(signing_key(name)))
    return tmp_path


@pytest.fixture
def packing(home: Path) -> Command:
    """Return a function that types the command for some requests."""

    def type_(*requests: str, out: str, more: tuple[str, ...] = ()) -> int:
        asked = [word for name in requests for word in ("--request", str(home / name))]
        who = ["--identity", str(home / "coordinator"), "--passphrase-file", str(home / "passphrase")]
        where = ["--centre", str(home / "centre"), "--out", str(home / out)]
        return run(["study", "pack", str(home / "study"), *where, *asked, *who, *more])

    return type_


def found_real(home: Path) -> None:
    """Put a centre for real interviews in the place of the practice centre."""
    shutil.rmtree(home / "centre")
    keys = [identities.load_public(home / f"{holder}.pub") for holder in HOLDERS]
    Centre.found(home / "centre", recipients=keys, study=gla(sounds=True), practice=False, clock=CLOCK).close()
    hold_the_drill(home)


def hold_the_drill(home: Path) -> None:
    """Let the recovery key open a trial bundle, without which no pack is made."""
    key = identities.load(home / "recovery", PASSPHRASE)
    with Centre.open(home / "centre", key, clock=CLOCK) as centre:
        drill.prove(centre, key, kind="drill")


def opened(path: Path) -> Pack:
    """Open a pack that was written."""
    return pack.open_pack(path.read_bytes(), authority=None, at=CLOCK.now())


def edit(home: Path, version: str) -> None:
    """Change one sentence of the study, and its version."""
    texts = changed("Skip any question.", "You may leave out any question.", "text/en-GB.toml")
    structure = changed(f'version = "{gla().study.version}"', f'version = "{version}"')["study.toml"]
    (home / "study" / "text" / "en-GB.toml").write_bytes(texts["text/en-GB.toml"])
    (home / "study" / "study.toml").write_bytes(structure)


def asked(home: Path) -> str:
    """Return the version that the centre asks."""
    with Centre.open(home / "centre", identities.load(home / "deputy", PASSPHRASE), clock=CLOCK) as centre:
        return centre.version


def test_one_laptop_gets_one_file(home: Path, packing: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """Its words come first, then the centre's, which the fieldworker will be shown."""
    assert packing("one.json", out="one.study") == DONE
    shown = capsys.readouterr().out
    made = opened(home / "one.study")
    words = " ".join(pack.read_request((home / "one.json").read_bytes()).words)
    assert shown.splitlines()[0] == f"one.json: the laptop's words: {words}"
    assert f"the centre's words, which each laptop will show: {' '.join(made.words)}" in shown.lower()
    assert made.loaded.digest == gla(sounds=True).digest
    assert "from now on" not in shown


def test_several_laptops_get_a_folder_of_files(home: Path, packing: Command) -> None:
    """One each, named like its request."""
    assert packing("one.json", "two.json", out="packs") == DONE
    packs = {path.name: opened(path) for path in (home / "packs").iterdir()}
    assert sorted(packs) == ["one.study", "two.study"]
    lines = {name: made.certificate.public_line for name, made in packs.items()}
    assert lines == {f"{name}.study": signing_key(name).public_line for name in ("one", "two")}


def test_requests_of_one_name_get_packs_of_two(home: Path, packing: Command) -> None:
    """Each stick calls its request the same: the first of the laptop's words tells the packs apart."""
    for stick in ("one", "two"):
        (home / stick).mkdir()
        shutil.copy(home / f"{stick}.json", home / stick / "request.json")
    assert packing("one/request.json", "two/request.json", "two/request.json", out="packs") == DONE
    first = {pack.read_request((home / f"{name}.json").read_bytes()).words[0] for name in ("one", "two")}
    assert {path.name for path in (home / "packs").iterdir()} == {f"request-{word}.study" for word in first}


def test_a_changed_study_becomes_what_the_centre_asks(
    home: Path, packing: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a new version in study.toml; `centre pack` then packs it too."""
    edit(home, "2027.1")
    assert packing("one.json", out="one.study") == DONE
    told = capsys.readouterr().out
    assert "The centre asks version 2027.1 of gla-sharing from now on." in told
    assert f"what people agree to differs from version {gla().study.version} in en-GB, and" in told
    assert opened(home / "one.study").loaded.study.version == asked(home) == "2027.1"
    who = ["--identity", str(home / "coordinator"), "--passphrase-file", str(home / "passphrase")]
    words = ["centre", "pack", str(home / "centre"), str(home / "two.json"), "--out", str(home / "two.study"), *who]
    assert run(words) == DONE
    assert opened(home / "two.study").loaded.study.version == "2027.1"


def test_a_change_under_the_old_version_is_refused(
    home: Path, packing: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """STUDY-SAME-VERSION, no pack, and the centre is as it was."""
    edit(home, gla().study.version)
    before = every_file(home / "centre")
    assert packing("one.json", out="one.study") == NOT_DONE
    assert "[STUDY-SAME-VERSION]" in capsys.readouterr().err
    assert not (home / "one.study").exists()
    after = every_file(home / "centre")
    # That the centre was opened stands among the acts, in the archive.
    assert [name for name in {*before, *after} if before.get(name) != after.get(name)] == ["archive.db"]


def test_every_mistake_is_listed(home: Path, packing: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """STUDY-BROKEN, with one line for each, before anything else."""
    (home / "study" / "study.toml").write_bytes(changed('persona = "Sam"', 'person = "Sam"')["study.toml"])
    assert packing("one.json", out="one.study") == NOT_DONE
    shown = capsys.readouterr()
    assert "study.toml, person: This key is not known. Did you mean “persona”?" in shown.out
    assert "study.toml, persona: This key is missing." in shown.out
    assert "[STUDY-BROKEN]" in shown.err
    assert not (home / "one.study").exists()


def test_a_broken_request_among_several_stops_all(
    home: Path, packing: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """REQUEST-BROKEN, with its name: nobody is enrolled, and no file is written."""
    (home / "two.json").write_bytes(b"{}")
    before = every_file(home)
    assert packing("one.json", "two.json", out="packs") == NOT_DONE
    shown = capsys.readouterr().err
    assert "[REQUEST-BROKEN]" in shown
    assert "two.json" in shown
    assert every_file(home) == before


def test_a_file_is_not_written_over_unasked(home: Path, packing: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """PACK-FILE-THERE names it; with --replace it says that it replaced it."""
    (home / "packs").mkdir()
    (home / "packs" / "one.study").write_bytes(b"something else")
    before = every_file(home)
    assert packing("one.json", out="packs") == NOT_DONE
    shown = capsys.readouterr().err
    assert "[PACK-FILE-THERE]" in shown
    assert str(home / "packs" / "one.study") in shown
    assert every_file(home) == before
    assert packing("one.json", out="packs", more=("--replace",)) == DONE
    assert f"Replaced: {home / 'packs' / 'one.study'}" in capsys.readouterr().out
    assert opened(home / "packs" / "one.study").version == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no pipes among its files")
def test_what_is_no_file_is_not_replaced_even_if_asked(
    home: Path, packing: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """NOT-A-FILE, before the centre is touched."""
    os.mkfifo(home / "one.study")
    assert packing("one.json", out="one.study", more=("--replace",)) == NOT_DONE
    assert "[NOT-A-FILE]" in capsys.readouterr().err
    assert (home / "one.study").is_fifo()


def test_it_says_how_much_the_check_has_to_tell(
    home: Path, packing: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """Notes do not stop a pack, and are not kept quiet. A practice centre shows every language."""
    count = len(review(load.folder_files(home / "study")).notes)
    assert packing("one.json", out="one.study") == DONE
    shown = capsys.readouterr().out
    assert f"The check has {count} notes: “interview-app study check” lists them." in shown
    assert "Languages for interviews" not in shown


def test_a_real_centre_says_which_languages_can_be_used(
    home: Path, packing: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """And which wait for their owner."""
    found_real(home)
    assert packing("one.json", out="one.study") == DONE
    assert "Languages for interviews: en-GB, en-GB-x-easy. Not approved: " in capsys.readouterr().out


def test_a_real_pack_without_an_approved_language_is_made_with_a_warning(
    home: Path, packing: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """Laptops can be enrolled while people decide on the words; no interview can be held with it."""
    found_real(home)
    structure = home / "study" / "study.toml"
    structure.write_text(structure.read_text().replace(f'version = "{gla().study.version}"', 'version = "2027.1"'))
    for text in (home / "study" / "text").iterdir():
        text.write_text(text.read_text().replace("approved = true", "approved = false"))
    assert packing("one.json", out="one.study") == DONE
    assert "Warning: with this pack no interview can be held." in capsys.readouterr().out
    assert not opened(home / "one.study").practice


def test_a_clean_study_has_nothing_to_tell(capsys: pytest.CaptureFixture[str]) -> None:
    """No line about the check when it has neither warnings nor notes; one of each is not many."""
    found = review(gla().files)
    study_pack.say_check(replace(found, warnings=(), notes=()))
    assert capsys.readouterr().out == ""
    study_pack.say_check(replace(found, warnings=(Finding("a", "b", "c"),), notes=("d",)))
    assert "The check has 1 warning and 1 note:" in capsys.readouterr().out
