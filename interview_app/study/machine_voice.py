"""A computer's voice: the program on this machine that speaks. The text always goes in on its standard input.

Never on its command line, where every other program of the machine could read it: what is spoken may be an answer. Nor
through a speech service that keeps a log, such as speech-dispatcher.
"""

import shutil
import sys
from dataclasses import dataclass

from interview_app.study.wording import EASY_READ

WORDS_A_MINUTE = 150
"""Slower than people talk, for somebody who also looks at the words."""
_ESPEAK = {"en-GB": "en-gb", "ar": "ar", "pl": "pl"}
_MACOS_VOICES = {"en": "Daniel", "pl": "Zosia", "ar": "Majed"}
_WINDOWS = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
    "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$s.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]'{language}'); "
    "$m = New-Object IO.MemoryStream; $s.SetOutputToWaveStream($m); $s.Speak([Console]::In.ReadToEnd()); "
    "$o = [Console]::OpenStandardOutput(); $m.WriteTo($o); $o.Flush()"
)


@dataclass(frozen=True)
class Engine:
    """A program that speaks what it reads on its standard input, in UTF-8.

    Attributes:
        command: Its command line, without a word of the text.
        plays_itself: Whether it makes the sound itself, rather than writing a WAV file to its standard output.
    """

    command: tuple[str, ...]
    plays_itself: bool = False


def engine(language: str, platform: str = sys.platform) -> Engine | None:
    """Return what can speak a language here, or None.

    Args:
        language: A BCP 47 tag; easy read sounds like its own language.
        platform: As `sys.platform` names it.
    """
    tag = language.removesuffix(EASY_READ)
    program = shutil.which("espeak-ng")
    if program is not None:
        return Engine((program, "-v", espeak_voice(tag), "-s", str(WORDS_A_MINUTE), "-b", "1", "--stdin", "--stdout"))
    if platform == "darwin":
        voice = _MACOS_VOICES.get(tag.partition("-")[0])
        found = shutil.which("say")
        return Engine((found, "-v", voice, "-f", "-"), plays_itself=True) if found and voice else None
    if platform == "win32":
        found = shutil.which("powershell")
        script = _WINDOWS.format(language=tag)
        return Engine((found, "-NoProfile", "-NonInteractive", "-Command", script)) if found else None
    return None


def espeak_voice(tag: str) -> str:
    """Return what espeak-ng calls a language."""
    return _ESPEAK.get(tag, tag.lower())
