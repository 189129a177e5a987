"""Drafts: a computer's voice for every sentence without a clip, and for nothing else."""

import io
import shutil
import wave
from collections.abc import Mapping
from pathlib import Path

import pytest

from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.study import drafting, load
from interview_app.study.clips import clip_id, mark, voice
from interview_app.study.drafting import Drafted, NoMachineVoice
from interview_app.study.machine_voice import engine
from interview_app.study.sound import clip_faults
from tests.factories.clean import clean_files, laid_out
from tests.factories.study import gla_files

LANGUAGE = "en-GB"
SAID = {clip_id(text): text for text in ("One thing.", "Another thing.")}
ONE, ANOTHER = (f"clips/{LANGUAGE}/{name}.opus" for name in SAID)


def drafted(files: Mapping[str, bytes], said: Mapping[str, str] = SAID) -> tuple[list[str], Drafted]:
    """Return what was spoken, and what is to be written."""
    *spoken, last = drafting.draft(files, LANGUAGE, said, lambda sentence: f"says {sentence}".encode())
    assert isinstance(last, Drafted)
    return [str(sentence) for sentence in spoken], last


def after(files: Mapping[str, bytes], made: Drafted) -> dict[str, bytes]:
    """Return the files once it was written."""
    kept = {name: content for name, content in files.items() if name not in made.gone}
    return {**kept, **made.made, f"clips/{LANGUAGE}/drafts.toml": made.listed}


def test_every_sentence_without_a_clip_is_spoken() -> None:
    """And the list says that these are drafts."""
    spoken, made = drafted({})
    assert spoken == list(SAID.values())
    speaks = voice(after({}, made), LANGUAGE)
    clips = [speaks.clip(sentence) for sentence in SAID.values()]
    assert [clip.draft for clip in clips if clip is not None] == [True, True]


def test_what_is_there_is_left_alone() -> None:
    """A recording stays, and is in no list; a second run speaks nothing."""
    files = {ONE: b"recorded"}
    spoken, made = drafted(files)
    assert spoken == ["Another thing."]
    files = after(files, made)
    assert files[ONE] == b"recorded"
    again = drafted(files)
    assert again[0] == []
    assert after(files, again[1]) == files


def test_a_draft_goes_with_its_sentence_and_a_recording_does_not() -> None:
    """Somebody's work is theirs to throw away."""
    files = after({}, drafted({})[1])
    for sound, gone in ((files[ONE], (ONE,)), (b"recorded", ())):
        left = {clip_id("Another thing."): "Another thing."}
        _, made = drafted({**files, ONE: sound}, left)
        assert made.gone == gone
        assert mark(sound) not in made.listed.decode()


def beep(seconds: float = 0.2, rate: int = 22050) -> bytes:
    """Return a WAV file."""
    sound = io.BytesIO()
    with wave.open(sound, "wb") as written:
        written.setparams((1, 2, rate, 0, "NONE", ""))
        written.writeframes(b"\x00\x10\x00\xf0" * round(seconds * rate / 2))
    return sound.getvalue()


def test_a_draft_is_a_clip_that_the_check_lets_pass() -> None:
    """Ogg Opus from its first page to its last, and small."""
    made = drafting.opus(beep())
    assert clip_faults(made) == ()
    assert len(made) < 6000


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_espeak_speaks() -> None:
    """Through its standard input; a number is said digit by digit, which takes longer."""
    speak = drafting.espeak(LANGUAGE)
    short, long = speak("Ring 11."), speak("Ring 0303 123 1113.")
    assert clip_faults(short) == clip_faults(long) == ()
    assert len(long) > 1.5 * len(short)


def test_a_computer_without_a_voice_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing is written."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoMachineVoice, match="espeak-ng") as caught:
        drafting.espeak(LANGUAGE)
    assert caught.value.code == "NO-MACHINE-VOICE"


def program(folder: Path, name: str) -> Path:
    """Return a program that does nothing."""
    made = folder / name
    made.write_text("#!/bin/sh\n")
    made.chmod(0o755)
    return made


def test_what_is_spoken_is_never_on_a_command_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An engine's command is the same whatever it says; each system has its own, and some have none."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert engine("en-GB", "linux") is None
    program(tmp_path, "say")
    spoken = engine("pl", "darwin")
    assert spoken is not None
    assert spoken.plays_itself
    assert spoken.command[1:] == ("-v", "Zosia", "-f", "-")
    assert engine("cy", "darwin") is None
    program(tmp_path, "powershell")
    assert "SelectVoiceByHints" in getattr(engine("en-GB-x-easy", "win32"), "command", ("",))[-1]
    program(tmp_path, "espeak-ng")
    found = engine("en-GB-x-easy", "darwin")
    assert found is not None
    assert "en-gb" in found.command


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_a_voice_that_does_not_know_the_language_says_so() -> None:
    """Rather than leaving silent files."""
    with pytest.raises(NoMachineVoice):
        drafting.espeak("xx-XX")("Hello.")


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_the_command_makes_drafts_and_tells_which_file_says_what(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A study in which one sentence has lost its draft gets that one again."""
    spoken = {
        name: content for name, content in gla_files(sounds=True).items() if name.startswith(f"clips/{LANGUAGE}/")
    }
    files = {**clean_files(), **spoken}
    lost = next(name for name in files if name.startswith(f"clips/{LANGUAGE}/") and name.endswith(".opus"))
    del files[lost]
    folder = laid_out(tmp_path / "study", files)
    assert run(["study", "voice", str(folder), LANGUAGE]) == DONE
    assert "1 drafts were made, 0 were taken out" in capsys.readouterr().out
    assert clip_faults(load.folder_files(folder)[lost]) == ()
    assert run(["study", "voice", str(folder), LANGUAGE, "--list"]) == DONE
    listed = dict(line.split("  ", 1) for line in capsys.readouterr().out.splitlines())
    assert lost in listed
    assert lost == f"clips/{LANGUAGE}/{clip_id(listed[lost])}.opus"


def test_a_language_that_the_study_does_not_have_has_no_voice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """NO-SUCH-LANGUAGE names those there are."""
    folder = laid_out(tmp_path / "study", clean_files())
    assert run(["study", "voice", str(folder), "cy"]) == NOT_DONE
    said = capsys.readouterr().err
    assert "[NO-SUCH-LANGUAGE]" in said
    assert "en-GB" in said


def test_a_study_that_cannot_be_read_has_no_voice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """STUDY-BROKEN."""
    folder = laid_out(tmp_path / "study", {**clean_files(), "study.toml": b"?"})
    assert run(["study", "voice", str(folder), LANGUAGE]) == NOT_DONE
    assert "[STUDY-BROKEN]" in capsys.readouterr().err
