"""The tools that judge the program are judged: each finds the fault that it is there to find."""

import re
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize

from interview_app.vault.stages import Stage
from tests.factories.interview import PASSPHRASE
from tests.stress import disk, leaks_in_words, states
from tests.stress.canary import FIRST
from tests.stress.dice import Dice
from tests.stress.disk import SECTOR, Change, File, Folder
from tests.stress.found import Found, FoundInterview
from tests.stress.machine import LaptopMachine
from tests.stress.memory import spellings
from tests.stress.promises import Promises, lost
from tests.stress.recording import Call, NotFollowed, Played, calls
from tests.stress.told import Told
from tests.stress.verdict import Verdict

DICE = Dice("tools")


def test_what_was_synced_is_certain_and_the_rest_is_not() -> None:
    """A file keeps its synced bytes in every mode; what was written since is there in some and not in others."""
    file = File()
    file.write(Change(0, b"first"))
    file.sync()
    file.write(Change(5, b" second"))
    assert file.after_a_cut("lost", DICE) == file.after_a_cut("names kept", DICE) == b"first"
    assert file.after_a_cut("kept", DICE) == file.after_a_cut("bytes kept", DICE) == file.content() == b"first second"


def test_a_torn_write_keeps_some_sectors() -> None:
    """Of a long write, sectors of 512 bytes are there or not, each by itself; a hole reads as zeros."""
    file = File()
    file.write(Change(100, b"x" * SECTOR * 8))
    torn = {file.after_a_cut("torn", Dice(f"{n}")) for n in range(20)}
    assert len(torn) > 10
    assert {content[SECTOR * 3 : SECTOR * 4] for content in torn} >= {b"x" * SECTOR, bytes(SECTOR)}


def test_a_failed_sync_is_not_made_up_for() -> None:
    """What a failed sync should have stored stays uncertain after a second one that succeeds."""
    file = File()
    file.write(Change(0, b"lost"))
    file.fail_to_sync()
    file.sync()
    assert (file.after_a_cut("lost", DICE), file.content()) == (b"", b"lost")


def test_a_name_needs_a_sync_of_its_folder() -> None:
    """A synced file without its folder's sync has no name; a rename is there with both names or none."""
    folder, file = Folder(), File(b"whole")
    folder.change(("new.part", file))
    assert disk.image(folder, "bytes kept", DICE) == {}
    folder.sync()
    folder.change(("new.part", None), ("new", file))
    assert disk.image(folder, "lost", DICE) == {"new.part": b"whole"}
    assert disk.image(folder, "names kept", DICE) == {"new": b"whole"}


def test_a_disk_is_built_as_it_is_pictured(tmp_path: Path) -> None:
    """Building a disk and reading it again gives the same picture, by the same digest."""
    pictured: disk.Image = {"vault": None, "vault/vault.db": b"pages", "vault/empty": b""}
    disk.build(pictured, tmp_path / "built")
    again = disk.image(disk.certain(tmp_path / "built"), "lost", DICE)
    assert again == pictured
    assert disk.digest(again) == disk.digest(pictured)
    assert disk.digest({"vault": b""}) != disk.digest({"vault": None})


def written(tmp_path: Path, *lines: str) -> list[Call]:
    """Return the calls of a trace."""
    trace = tmp_path / "trace"
    trace.write_text("".join(f"{line}\n" for line in lines))
    return list(calls(trace))


def hexed(text: str) -> str:
    """Return a string as strace writes it."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in text.encode()) + '"'


TOLD = '{"what":"unlocked"}\n'


def test_a_recording_is_played_again(tmp_path: Path) -> None:
    """Opened, written, synced, renamed, and told: as strace saw it."""
    part, whole = hexed("/home/a.part"), hexed("/home/a")
    recorded = written(
        tmp_path,
        f"12 openat(AT_FDCWD, {part}, O_WRONLY|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 3",
        f"12 write(3, {hexed('words')}, 5) = 5",
        "12 fsync(3) = 0",
        f"12 rename({part}, {whole}) = 0",
        f"12 unlink({hexed('/home/b')}) = -1 ENOENT (No such file or directory)",
        f"12 openat(AT_FDCWD, {hexed('/home')}, O_RDONLY|O_CLOEXEC) = 4",
        "12 fsync(4) = 0",
        f"12 writev(1, [{{iov_base={hexed(TOLD)}, iov_len=20}}], 1) = 20",
    )
    played = Played("/home")
    assert [played.play(call) for call in recorded][-1] == Told("unlocked")
    assert disk.image(played.disk, "lost", DICE) == {"a": b"words"}


@pytest.mark.parametrize(
    "line",
    [
        f"symlink({hexed('x')}, {hexed('/home/link')}) = 0",
        f"rename({hexed('/home/a')}, {hexed('/elsewhere/a')}) = 0",
        "12 fsync(3 <unfinished ...>",
    ],
)
def test_what_a_recording_cannot_follow_is_refused(tmp_path: Path, line: str) -> None:
    """A call that the model does not know stops the trial: it must never pass for harmless."""
    played = Played("/home")
    played.disk.change(("a", File()))
    with pytest.raises(NotFollowed):
        all(map(played.play, written(tmp_path, line)))


def promised(*told: Told) -> Promises:
    """Return what these lines promise."""
    promises = Promises()
    for each in (Told("passphrase", value="words"), Told("began", interview="one", page="intro"), *told):
        promises.hear(each)
    return promises


def found(**fields: object) -> Found:
    """Return a vault with one open interview."""
    interview = FoundInterview(**{"stage": Stage.OPEN, "page": "intro", **fields})  # type: ignore[arg-type]
    return Found(there=True, opened_by=frozenset({"words"}), interviews={"one": interview})


ANSWER = Told("answered", interview="one", key="v1:why", value="because", page="v1:who")
TRYING = Told("will", "answered", interview="one", key="v1:why", value="because")


@pytest.mark.parametrize(
    ("told", "there", "says"),
    [
        ((), found(), ""),
        ((ANSWER,), found(page="v1:who"), "its answers are not those"),
        ((TRYING,), found(), ""),
        ((TRYING,), found(answers=(("v1:why", "because"),), page="v1:who", steps=("intro", "v1:who")), ""),
        ((), found(answers=(("v1:why", "invented"),)), "its answers are not those"),
        ((ANSWER,), found(answers=(("v1:why", "because"),), page="intro"), "it carries on at intro"),
        (
            (ANSWER, Told("taken out", interview="one", key="v1:why")),
            found(answers=(("v1:why", "because"),)),
            "answers",
        ),
        ((Told("sealed", interview="one", key="one.age", value="ab"),), found(), "it is open, and was sealed"),
        ((), found(stage=Stage.SEALED), "it is sealed, and was open"),
        ((Told("sealed now"),), found(), "can still read it after Seal now"),
        ((Told("exported", key="bundle.zip", value="ab"),), found(), "bundle bundle.zip is not whole"),
        ((), Found(there=False), "the vault is gone"),
        ((), Found(there=True), "no passphrase opens"),
        ((), Found(there=True, opened_by=frozenset({"words", "older"})), "another passphrase"),
    ],
)
def test_a_broken_promise_is_said(told: tuple[Told, ...], there: Found, says: str) -> None:
    """Each thing that may have been lost is a sentence; what was only being tried may be there or not."""
    sentences = list(lost(promised(*told), there))
    assert any(says in sentence for sentence in sentences) if says else sentences == []


def test_a_value_that_shows_what_it_holds_is_found() -> None:
    """A list of words is no safe holder, and a bug's message is not either."""
    assert FIRST in leaks_in_words._trace_of([FIRST])


def test_secrets_are_looked_for_as_qt_and_python_hold_them() -> None:
    """One, two and four bytes a letter; a key as it is and in hexadecimal."""
    needles = spellings({"passphrase": PASSPHRASE, "key": b"\x01\x02"})
    assert needles["key"] == (b"\x01\x02", b"0102")
    assert PASSPHRASE.encode("utf-16-le") in needles["passphrase"]


def test_the_last_line_tells_and_the_status_follows(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing tried is no success; one thing lost is a failure."""
    assert Verdict().told() == 1
    good, bad = Verdict(), Verdict(of="places", names=("leaks",))
    good.count("one", [])
    bad.count("one", ["a word"])
    assert good.told() == 0
    assert bad.told() == 1
    assert capsys.readouterr().out.splitlines() == [
        "0 trials, 0 lost, 0 corrupt",
        "1 trials, 0 lost, 0 corrupt",
        "one: a word",
        "1 places, 1 leaks",
    ]


class Forgetful(LaptopMachine):
    """A laptop of which the model forgets that anything was answered."""

    @initialize(start=st.just("review"))
    def begin_the_day(self, start: str) -> None:
        """Begin where much was answered, and do not know what."""
        super().begin_the_day(start)
        self.now()[1].given.clear()


@pytest.mark.slow
def test_a_day_that_fails_is_counted_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    """With what repeats it and what was done in it; the line comes all the same, and the exit status is 1."""
    assert states.run(3, 3, 5, Forgetful).told() == 1
    told = capsys.readouterr().out
    assert "--seed 5 --examples 10 --steps 3: " in told
    assert "state.begin_the_day(start='review')" in told
    assert "never done: rescue" in told
    assert re.fullmatch(r"\d+ days, 1 failed, \d+ things never done", told.splitlines()[-1])
