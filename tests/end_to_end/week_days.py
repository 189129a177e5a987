"""Monday to Friday: who comes, what goes wrong, and which stick goes where."""

import hashlib
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.centre import devices
from interview_app.centre.office import Centre
from interview_app.interview.journal import replay
from interview_app.ui.fieldworker.window import FieldworkerWindow
from interview_app.vault.stages import Stage
from tests.end_to_end.test_kill import killed_at
from tests.end_to_end.week_laptop import NOBODY_DECIDED, NOTES, Fieldwork, Held
from tests.end_to_end.week_windows import (
    Mute,
    Played,
    Usage,
    desk_of,
    has_room,
    play,
    pulled_while_writing,
    save,
    unlock,
)
from tests.end_to_end.week_words import said
from tests.factories.crypto import CHEAP
from tests.factories.house import PASSPHRASE, PIN, House
from tests.ui.desks import centre_desk


@dataclass
class Week:
    """A week that is over.

    Attributes:
        withdrew: The interview of the participant who withdrew.
        refused: What the window said of each stick that did not work, and what was on it afterwards.
        known: What the centre's window said when the third stick came, with what the second one had brought.
    """

    work: Fieldwork
    centre: Centre
    bot: QtBot
    withdrew: str = ""
    refused: dict[str, tuple[str, list[str]]] = field(default_factory=dict)
    known: bool = False

    @property
    def house(self) -> House:
        """The laptop."""
        return self.work.house

    def stick(self, name: str) -> Path:
        """Return a stick, a new one for each name."""
        folder = self.house.folder / f"stick {name}"
        folder.mkdir(exist_ok=True)
        return folder

    def night(self, hours: int) -> None:
        """Let time pass while nobody works."""
        self.house.clock.at += timedelta(hours=hours)

    # ---- the days ------------------------------------------------------------------------------------------------

    def monday(self) -> None:
        """Two interviews through the windows; the program is killed in the first one, and it is carried on."""
        last, given = killed_at(self.house, "v3:why", 0.03)
        with self.house.unlock() as vault:
            (row,) = vault.interviews(Stage.OPEN)
            for key, known in replay(vault, row.id).answers.items():
                if key == last and known.answer is not None:  # it was stored, and nobody had been told yet
                    given.setdefault(key, known.answer)
        with desk_of(self.bot, self.house) as (desk, _, _):
            played = Played(desk, Mute(Path(), _unheard), PASSPHRASE, PIN, _unheard, given, row.id, number=1)
            play(self.bot, played.carried_on(row.id))
        self._keep(played, row.id)
        with desk_of(self.bot, self.house) as (desk, _, _):
            played = Played(desk, Mute(Path(), _unheard), PASSPHRASE, PIN, _unheard, number=2)
            play(self.bot, played.whole())
        self._keep(played, played.interview)

    def _keep(self, played: Played, interview: str) -> None:
        self.work.held[interview] = Held(played.number, played.given, said(played.number, NOTES))

    def tuesday(self) -> None:
        """Power fails twice in an interview; another is held; three sticks do not work, and a fourth one does."""
        self.work.close(self.work.hold(3, cuts=("v2:ok", "end:trust")))
        self.withdrew = self.work.hold(4)
        self.work.close(self.withdrew)
        full, pulled, swapped = self.stick("full"), self.stick("pulled"), self.stick("swapped")
        pocket = self.house.folder / "pocket"
        with desk_of(self.bot, self.house) as (_, hands, choices), pytest.MonkeyPatch.context() as patch:
            unlock(hands)
            has_room(patch, full, Usage(10_000_000, 9_999_000, 1000))
            self.refused["full"] = (save(hands, choices, full), _names(full))
            pull = lambda: pulled_while_writing(patch, pulled, pocket)  # noqa: E731 - it is named for what it does
            self.refused["pulled"] = (save(hands, choices, pulled, before=pull), _names(pocket))
            patch.undo()
            swap = lambda: has_room(patch, swapped, Usage(10, 5, 5))  # noqa: E731 - as above
            self.refused["swapped"] = (save(hands, choices, swapped, before=swap), _names(swapped))
            patch.undo()
            save(hands, choices, self.stick("one"))
            hands.wait_for("take_receipt")

    def wednesday(self) -> None:
        """Power fails between the notes and the seal; another interview is left with its notes, unsealed."""
        self.work.close(self.work.hold(5), cut=True)
        self.work.close(self.work.hold(6, language="pl"))
        left = self.work.hold(7)
        with self.house.unlock() as vault:
            self.work.note(vault, left)
        self.work.held[left].replaced = NOBODY_DECIDED

    def thursday(self) -> None:
        """Two more interviews; and somebody comes with their card."""
        self.work.close(self.work.hold(8, language="en-GB-x-easy"))
        self.work.close(self.work.hold(9, cuts=("v6:why",)))
        with desk_of(self.bot, self.house) as (desk, hands, _):
            unlock(hands)
            _try_cheaply(desk.fieldworker)
            hands.click("withdraw_page")
            hands.type("withdrawal_code", self.work.held[self.withdrew].code)
            hands.click("look_up")
            hands.click("erase")
            assert "deleted on this laptop" in hands.wait_for_notice()

    def friday(self) -> None:
        """The last one; what was left is sealed by itself; all leaves on a second stick, and again on a third."""
        self.work.close(self.work.hold(10))
        with desk_of(self.bot, self.house) as (_, hands, choices):
            unlock(hands)
            save(hands, choices, self.stick("two"))
            hands.wait_for("save_again")
            choices.folder = self.stick("three")
            hands.click("save_again")
            self.bot.waitUntil(lambda: any(self.stick("three").glob("consents-*.zip")), timeout=20_000)
            hands.wait_for("save_again")
        self._arrive()
        self._forget()

    def _arrive(self) -> None:
        with centre_desk(self.bot, self.centre) as office:
            for name in ("one", "two", "three"):
                office.choices.files = sorted(self.stick(name).glob("*.zip"))
                office.click("browse")
                office.wait_for("results")
                self.bot.waitUntil(lambda: office.says(office.choices.files[0].name), timeout=20_000)
            self.known = office.says("9 here already")

    def _forget(self) -> None:
        """Take the receipts of the first stick as files, and those of the second by telephone."""
        with desk_of(self.bot, self.house) as (_, hands, choices):
            unlock(hands)
            hands.click("nav:send")
            choices.files = sorted(self.stick("one").glob("receipt-*.json"))
            hands.click("take_receipt")
            hands.wait_for_notice()
            for bundle in sorted(self.stick("two").glob("*.zip")):
                hands.type("receipt_code", self._code_of(bundle))
                hands.click("use_code")
                self.bot.waitUntil(lambda: "arrived at the centre" in hands.notice(), timeout=20_000)
                hands.wait_for("nav:send")

    def _code_of(self, bundle: Path) -> str:
        (device,) = self.centre.archive.devices()
        return devices.receipt_code(self.centre, device.number, hashlib.sha256(bundle.read_bytes()).hexdigest())


def _unheard(*_: object) -> None:
    """Let nobody hear it."""


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _try_cheaply(window: FieldworkerWindow) -> None:
    """Let a try at a code cost little: the cards of this week were made so."""
    assert window._places is not None
    window._places.withdrawing.cost = CHEAP
