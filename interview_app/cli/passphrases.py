"""Passphrases come from the keyboard or a file: never from the command line or the environment, which others see."""

import getpass
import sys
from pathlib import Path

from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import FileUnreadable
from interview_app.cli.main import print_error
from interview_app.crypto import words
from interview_app.crypto.strength import SHORTEST, judge

_FILE_LIMIT = 4096


class PassphraseNotGiven(UserError):
    """There is nobody at a keyboard to type, and no file."""

    code = "PASSPHRASE-NOT-GIVEN"
    happened = "This command needs a passphrase, and there is no keyboard to type it on."
    next_step = "Start it in a terminal, or give a file that holds only the passphrase with --passphrase-file."


class PassphraseTooShort(UserError):
    """A passphrase somebody could try out."""

    code = "PASSPHRASE-SHORT"
    happened = "This passphrase is shorter than {shortest} letters, and a stolen file could be opened by trying."
    next_step = "Press Enter at the question to be given six words, or think of a longer one."


class PassphraseWeak(UserError):
    """A passphrase that is long and still found soon."""

    code = "PASSPHRASE-WEAK"
    happened = "This passphrase is long enough, and somebody with a stolen disk would still find it. {hints}"
    next_step = "Press Enter at the question to be given six words, or make it harder to guess."


class PassphrasesDiffer(UserError):
    """What was typed the second time is not what stood there."""

    code = "PASSPHRASES-DIFFER"
    happened = "What you typed the second time is not the same as the first."
    next_step = "Start again, and write the passphrase down before you type it back."


def known(file: Path | None, of: str) -> str:
    """Return a passphrase that exists already: the file's first line, or what is typed.

    Raises:
        PassphraseNotGiven: When there is neither a file with a passphrase nor a keyboard.
        FileUnreadable: When the file cannot be read.
    """
    if file is not None:
        return _first_line(file)
    return _typed(f"Passphrase of {of}: ")


def new(file: Path | None, of: str, randomness: Randomness) -> str:
    """Return a passphrase for something new: from the file, or typed twice, or six words that were typed back.

    Raises:
        PassphraseTooShort, PassphraseWeak: When somebody made up one that can be found.
        PassphrasesDiffer: When it was not typed back the same.
        PassphraseNotGiven, FileUnreadable: As in `known`.
    """
    if file is not None:
        return _strong_enough(_first_line(file))
    typed = _typed(f"A passphrase for {of} (press Enter to be given six words): ")
    if typed:
        passphrase, question = _strong_enough(typed), "The same again: "
    else:
        passphrase, question = words.diceware(randomness), "Type the six words back: "
        print_error(f"\n    {passphrase}\n\nWrite these words on paper and keep it apart from this computer.")
    if _typed(question).split() != passphrase.split():
        raise PassphrasesDiffer
    return passphrase


def _first_line(file: Path) -> str:
    try:
        with file.open("rb") as stream:  # unlike elsewhere it may be a pipe: password stores hand over that way
            beginning = stream.read(_FILE_LIMIT)
    except OSError as error:
        raise FileUnreadable(name=file.name) from error
    lines = beginning.decode("utf-8", errors="replace").splitlines()
    if not lines or not lines[0].strip():
        raise PassphraseNotGiven
    return lines[0].strip()


def _typed(question: str) -> str:
    if not sys.stdin.isatty():
        raise PassphraseNotGiven
    return getpass.getpass(question, stream=sys.stderr).strip()


def _strong_enough(passphrase: str) -> str:
    if len(passphrase) < SHORTEST:
        raise PassphraseTooShort(shortest=SHORTEST)
    strength = judge(passphrase)
    if not strength.enough:
        raise PassphraseWeak(hints=" ".join(strength.told))
    return passphrase
