"""The week's windows: the real desk, played by hand and eye, and sticks that are full, pulled out or swapped."""

import errno
import io
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from interview_app.base.clock import system_randomness
from interview_app.interview.events import Wrote
from interview_app.interview.pages import OpenQuestion, QuestionPage
from interview_app.ui.app import Desk
from interview_app.ui.fieldworker.interview_list import InterviewList
from interview_app.ui.fieldworker.redaction_list import RedactionList
from interview_app.ui.fieldworker.window import Practice
from interview_app.ui.playbook import SKIPPED_KEY, Playbook
from interview_app.ui.player import Hands, Script
from tests.end_to_end.week_laptop import NOTES
from tests.end_to_end.week_words import KEPT, said
from tests.factories.house import PASSPHRASE, PIN, House
from tests.ui import desks
from tests.ui.desks import Choices
from tests.ui.seeing import settle, show

SIZE = (1280, 800)
PATIENCE_MS = 60_000


class Mute(Hands):
    """Hands that take no pictures."""

    def shoot(self, name: str) -> None:
        """Take none."""


@dataclass
class Played(Playbook):
    """An interview of the week, from the locked laptop to the seal, through the windows alone."""

    number: int = 0

    def whole(self) -> Script:
        """Play all of it."""
        yield from self._unlock()
        yield from self._set_up()
        yield from self._talk()
        yield from self._close()

    def carried_on(self, interview: str) -> Script:
        """Play what is left of an interview that was cut off."""
        yield from self._unlock()
        self.hands.click("nav:interviews")
        yield self._sees("interviews")
        listed = self.hands.find("interviews")
        assert isinstance(listed, InterviewList)
        listed.choose([line.id for line in listed.lines].index(interview))
        yield self._sees("do:carry_on")
        self.hands.click("do:carry_on")
        yield lambda: self.desk.participant is not None
        assert self.desk.participant is not None
        self.hands.turn_to(self.desk.participant)
        yield self._sees("ready")
        self.hands.click("ready")
        yield from self._talk()
        yield from self._close()

    def _reply(self, page: QuestionPage) -> None:
        if page.step == SKIPPED_KEY or not isinstance(page.question, OpenQuestion):
            super()._reply(page)
            return
        words = said(self.number, page.step)
        if self.hands.sees("way:typed"):
            self.hands.click("way:typed")
        self.hands.type("words", words)
        self.given[page.step] = Wrote(words, (), "typed")

    def _close(self) -> Script:
        self.hands.turn_to(self.desk.fieldworker)
        yield self._sees("notes")
        self.hands.type("notes", said(self.number, NOTES))
        self.hands.click("check_words")
        while True:
            yield lambda: self.hands.sees("last_look") or (self.hands.sees("replace") and self.hands.sees("keep"))
            if self.hands.sees("last_look"):
                break
            listed = self.hands.find("findings")
            assert isinstance(listed, RedactionList)
            self.hands.click("keep" if listed.at == KEPT else "replace")
        self.hands.click("last_look")
        yield self._sees("recognise:nobody")
        self.hands.click("recognise:nobody")
        yield self._sees("seal")
        self.hands.click("seal")
        yield self._sees("today")


@contextmanager
def desk_of(bot: QtBot, house: House) -> Iterator[tuple[Desk, desks.Hands, Choices]]:
    """Open the laptop's desk, still locked, with hands for the fieldworker and what they pick."""
    choices = Choices()
    desk = Desk(
        house.paths,
        clock=house.clock,
        randomness=system_randomness,
        practice=Practice(PASSPHRASE, PIN),
        choose_folder=choices.choose_folder,
        choose_files=choices.choose_files,
        show_participant=lambda window: show(window, SIZE),
    )
    show(desk.fieldworker, SIZE)
    try:
        yield desk, desks.Hands(bot, desk.fieldworker), choices
    finally:
        bot.waitUntil(lambda: desk.jobs.running == 0, timeout=PATIENCE_MS)
        desk.close()
        desk.fieldworker.deleteLater()
        desk.deleteLater()
        settle()


def play(bot: QtBot, script: Script) -> None:
    """Play a script to its end."""
    for condition in script:
        bot.waitUntil(condition, timeout=PATIENCE_MS)


def unlock(hands: desks.Hands) -> None:
    """Type the passphrase."""
    hands.type("passphrase", PASSPHRASE)
    hands.click("unlock")
    hands.wait_for("nav:today")


def save(hands: desks.Hands, choices: Choices, stick: Path, *, before: Callable[[], object] = lambda: None) -> str:
    """Choose a stick, let something happen, save, and return what the window says."""
    choices.folder = stick
    hands.click("nav:send")
    hands.click("choose_folder")
    hands.wait_for("save_bundle")
    before()
    hands.click("save_bundle")
    return hands.wait_for_notice()


# ---- sticks ----------------------------------------------------------------------------------------------------------


class Usage(NamedTuple):
    """What `shutil.disk_usage` says."""

    total: int
    used: int
    free: int


def has_room(patch: pytest.MonkeyPatch, stick: Path, usage: Usage) -> None:
    """Let the system say something else about one stick."""
    real = shutil.disk_usage
    patch.setattr(shutil, "disk_usage", lambda folder: usage if Path(folder) == stick else real(folder))


def pulled_while_writing(patch: pytest.MonkeyPatch, stick: Path, elsewhere: Path) -> None:
    """Let the next file that is written break off in its middle, as the stick leaves the socket."""

    class Stream(io.FileIO):
        """A file on that stick."""

        def write(self, content: bytes, /) -> int:  # type: ignore[override]  # it is given bytes
            super().write(content[: len(content) // 2])
            stick.rename(elsewhere)
            raise OSError(errno.EIO, "Input/output error")

    patch.setattr(os, "fdopen", Stream)
