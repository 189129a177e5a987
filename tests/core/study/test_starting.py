"""`interview-app study new`: a study of one's own, begun from one that is shipped."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.base.files import FolderMissing
from interview_app.base.paths import FolderClosed, FolderNotWritable
from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.study import load, starting
from tests.factories.crypto import SeededRandomness
from tests.factories.gp import gp, gp_files
from tests.factories.study import gla_files

SHIPPED = ("gla-sharing", "gp-records")
SALT = bytes(range(16))


def parsed(files: dict[str, bytes], name: str) -> dict[str, object]:
    """Return a TOML file's content."""
    return tomllib.loads(files[name].decode())


# ---- the name --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("my-study", "my-study"),
        ("My Study 2", "my-study-2"),
        ("  Café & crème  ", "cafe-creme"),
        ("2026_pilot", "2026_pilot"),
        ("--trial--", "trial"),
        ("x" * 40, "x" * 40),
    ],
)
def test_the_id_is_the_folders_name_made_plain(name: str, made: str) -> None:
    """Lower case, no accents, hyphens for the rest."""
    assert starting.id_from(name, SHIPPED) == made


@pytest.mark.parametrize("name", ["", "..", "---", "研究", "x" * 41, "gla-sharing", "GP records"])
def test_a_name_that_gives_no_id_is_refused(name: str) -> None:
    """Nothing left, too long, or the name of a shipped study."""
    with pytest.raises(starting.StudyNameUnfit) as caught:
        starting.id_from(name, SHIPPED)
    assert caught.value.code == "STUDY-NAME-UNFIT"


# ---- the files -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("files", [gla_files(), gp_files()], ids=SHIPPED)
def test_a_new_study_is_the_old_one_with_its_own_name_and_nothing_approved(files: dict[str, bytes]) -> None:
    """Id, version, salt and seed are its own; no design; no language approved; no support line rung."""
    files = {**files, "signposting.toml": files["signposting.toml"].replace(b'checked = ""', b'checked = "2026-11-22"')}
    made = starting.begun(files, "my-study", SALT)
    assert set(files) - set(made) == {"design.csv", "design.lock.toml"}
    old, new = parsed(files, "study.toml"), parsed(made, "study.toml")
    assert (new["id"], new["version"], new["withdrawal_salt"]) == ("my-study", "0.1", SALT.hex())
    assert isinstance(new["design"], dict)
    assert new["design"]["seed"] == "my-study"
    changed = {"id", "version", "withdrawal_salt", "design"}
    assert {name: new[name] for name in new if name not in changed} == {n: old[n] for n in old if n not in changed}
    assert parsed(made, "signposting.toml")["checked"] == ""
    for name in made:
        if name.startswith("text/") and not name.endswith(".source.toml"):
            assert parsed(made, name) == {**parsed(files, name), "approved": False}


@pytest.mark.parametrize("files", [gla_files(), gp_files()], ids=SHIPPED)
def test_a_new_study_has_no_mistake_but_its_missing_design(files: dict[str, bytes]) -> None:
    """A researcher begins with something that works."""
    draft = load.read_draft(starting.begun(files, "my-study", SALT))
    assert [finding for finding in draft.findings if finding.severity == "mistake"] == []


def test_comments_stay() -> None:
    """They explain the file to whoever changes it."""
    made = starting.begun(gp_files(), "my-study", SALT)["study.toml"].decode()
    assert "# 16 random bytes, study-wide: never changed once in the field" in made


def test_each_salt_is_drawn_anew() -> None:
    """A withdrawal code of one study must find nothing in another."""
    randomness = SeededRandomness("salt")
    first, second = starting.new_salt(randomness), starting.new_salt(randomness)
    assert len(first) == 16
    assert first != second


# ---- the folder ------------------------------------------------------------------------------------------------------


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    """It may be there already, as long as nothing is in it."""
    (tmp_path / "mine").mkdir()
    starting.put(starting.begun(gp_files(), "mine", SALT), tmp_path / "mine")
    assert load.read_draft(load.folder_files(tmp_path / "mine")).study is not None


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    """STUDY-FOLDER-USED, also for a file."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("ten years of work")
    for taken in (tmp_path / "mine", tmp_path / "mine" / "thesis.txt"):
        with pytest.raises(starting.StudyFolderUsed):
            starting.put(gp_files(), taken)
    assert (tmp_path / "mine" / "thesis.txt").read_text() == "ten years of work"


def test_a_folder_in_nowhere_is_not_made(tmp_path: Path) -> None:
    """A slip in a path must not make folders."""
    with pytest.raises(FolderMissing):
        starting.put(gp_files(), tmp_path / "nowhere" / "mine")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    """FOLDER-NOT-WRITABLE; here it is a name that no system allows."""
    with pytest.raises(FolderNotWritable):
        starting.put(gp_files(), tmp_path / ("x" * 300))


def test_a_closed_folder_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """FOLDER-CLOSED: nobody can say that nothing is in it."""

    def closed(_: Path) -> Iterator[Path]:  # root may look anywhere, so the system's answer is set
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", closed)
    with pytest.raises(FolderClosed):
        starting.put(gp_files(), tmp_path)


@pytest.mark.parametrize("there", [True, False])
def test_a_failed_start_leaves_nothing_behind(tmp_path: Path, *, there: bool) -> None:
    """The second file cannot be written because its folder's name is a file's: all of it is taken away again."""
    folder = tmp_path / "mine"
    if there:
        folder.mkdir()
    with pytest.raises(FolderNotWritable):
        starting.put({"study.toml": b"", "study.toml/inside": b""}, folder)
    assert folder.exists() == there
    assert [*tmp_path.rglob("*")] == [folder] * there


# ---- the command -----------------------------------------------------------------------------------------------------


def test_the_command_makes_a_study_that_can_be_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From nothing to a study without mistakes in two commands."""
    folder = str(tmp_path / "my-study")
    assert run(["study", "new", folder]) == DONE
    assert "The study “my-study” is in" in capsys.readouterr().out
    assert run(["study", "design", folder]) == DONE
    made = load.read(tmp_path / "my-study").study
    assert made.dimensions == gp().study.dimensions
    assert made.withdrawal_salt != gp().study.withdrawal_salt


def test_another_study_may_be_the_model(tmp_path: Path) -> None:
    """--like names it."""
    assert run(["study", "new", str(tmp_path / "mine"), "--like", "gla-sharing"]) == DONE
    assert load.read_draft(load.folder_files(tmp_path / "mine")).study is not None


def test_an_unknown_model_is_refused_by_naming_the_known_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """STUDY-SAMPLE-UNKNOWN, and no folder."""
    assert run(["study", "new", str(tmp_path / "mine"), "--like", "gp-record"]) == NOT_DONE
    told = capsys.readouterr().err
    assert "Did you mean “gp-records”?" in told
    assert "gla-sharing, gp-records" in told
    assert "[STUDY-SAMPLE-UNKNOWN]" in told
    assert list(tmp_path.iterdir()) == []
