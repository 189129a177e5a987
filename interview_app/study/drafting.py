"""Draft clips: a computer's voice says each sentence that nobody has recorded, so that the whole study can be heard."""

import io
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from interview_app.base.errors import UserError
from interview_app.study.clips import CLIP, Drafts, clip_id, drafts_of, mark, voice
from interview_app.study.machine_voice import Engine, engine

_RATE = 24_000
_COMPRESSION = 0.95
"""Of libsndfile's Opus: about 19 kbit/s, 2.4 KB a second."""
_LONGEST_SECONDS = 60
_NUMBER = re.compile(r"\d{3,}")


class NoMachineVoice(UserError):
    """There is nothing on this machine that could speak the drafts."""

    code = "NO-MACHINE-VOICE"
    happened = "The program that speaks the drafts, espeak-ng, is not on this computer or does not know this language."
    safe = "Nothing was changed."
    next_step = "Install espeak-ng (on Debian: apt install espeak-ng), or have somebody record the sentences."


@dataclass(frozen=True)
class Drafted:
    """What is to be written.

    Attributes:
        made: New clips by file name.
        gone: Files of drafts whose sentence is not in the study any more.
        listed: The bytes of the list of drafts.
    """

    made: Mapping[str, bytes] = field(repr=False)
    gone: tuple[str, ...]
    listed: bytes = field(repr=False)


def draft(
    files: Mapping[str, bytes], language: str, said: Mapping[str, str], speak: Callable[[str], bytes]
) -> Iterator[str | Drafted]:
    """Yield each sentence as it is spoken, and at last what is to be written.

    Args:
        files: The study's.
        language: The language.
        said: Its sentences by the id of their clip (`clips.sentences`).
        speak: Returns the Ogg Opus sound of a sentence.
    """
    speaks, before = voice(files, language), drafts_of(files, language)
    made: dict[str, bytes] = {}
    for sentence in said.values():
        if speaks.clip(sentence) is None:
            yield sentence
            made[f"clips/{language}/{clip_id(sentence)}.opus"] = speak(sentence)
    old = {name: match[2] for name in files if (match := CLIP.fullmatch(name)) and match[1] == language}
    drafts = {name: clip for name, clip in old.items() if before.get(clip) == mark(files[name])}
    gone = tuple(name for name, clip in drafts.items() if clip not in said)
    marks = {drafts[name]: mark(files[name]) for name in drafts if name not in gone}
    marks |= {name.rpartition("/")[2].removesuffix(".opus"): mark(sound) for name, sound in made.items()}
    yield Drafted(made, gone, write(Drafts(language, "espeak-ng", dict(sorted(marks.items())))))


def write(drafts: Drafts) -> bytes:
    """Return the bytes of a list of drafts."""
    lines = [
        "# Written by “interview-app study voice”: which clips a computer’s voice has spoken. Have them recorded.",
        f'language = "{drafts.language}"',
        f'voice = "{drafts.voice}"',
        "[draft]",
        *(f'{name} = "{marked}"' for name, marked in drafts.draft.items()),
    ]
    return "".join(f"{line}\n" for line in lines).encode()


def espeak(language: str) -> Callable[[str], bytes]:
    """Return what speaks a sentence in a language.

    Raises:
        NoMachineVoice: When espeak-ng is not here.
    """
    speaks = engine(language, platform="linux")
    if speaks is None:
        raise NoMachineVoice
    return lambda sentence: opus(_wav(speaks, sentence))


def _wav(speaks: Engine, sentence: str) -> bytes:
    # Of a number of three digits and more each digit is said: people ring it.
    text = _NUMBER.sub(lambda number: " ".join(number[0]), sentence)
    ran = subprocess.run(  # noqa: S603 - our own command line; the text goes in on standard input
        speaks.command, input=text.encode(), capture_output=True, check=False, timeout=_LONGEST_SECONDS
    )
    if ran.returncode or not ran.stdout:
        raise NoMachineVoice
    return ran.stdout


def opus(wav: bytes) -> bytes:
    """Return a sound as Ogg Opus, one channel. Needs the extra `audio`."""
    import numpy as np  # noqa: PLC0415 - only whoever makes drafts has need of it
    import soundfile  # noqa: PLC0415

    samples, rate = soundfile.read(io.BytesIO(wav), dtype="float32")
    count = round(len(samples) * _RATE / rate)
    even = np.interp(np.arange(count) * rate / _RATE, np.arange(len(samples)), samples)
    sound = io.BytesIO()
    soundfile.write(sound, even, _RATE, format="OGG", subtype="OPUS", compression_level=_COMPRESSION)
    return sound.getvalue()
