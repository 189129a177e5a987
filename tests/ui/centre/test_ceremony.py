"""The key ceremony in its window: two key files, three sheets read back, a centre founded, and a drill that passes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from interview_app.base.paths import shipped
from interview_app.centre import drill, identities
from interview_app.centre.office import Centre
from interview_app.crypto import age, shares
from interview_app.ui.centre.ceremony import CeremonyWindow
from interview_app.ui.jobs import Jobs
from interview_app.ui.widgets.passphrase_form import PassphraseForm
from interview_app.ui.widgets.prose import Prose
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness, hybrid_identity
from tests.ui.desks import Choices, Hands
from tests.ui.patience import PATIENCE_MS
from tests.ui.seeing import clipped, settle, show, small_targets

STUDY = "gp-records"


@dataclass
class Picks(Choices):
    """What they pick: these folders one after the other, then always the same."""

    folders: list[Path] = field(default_factory=list)

    def choose_folder(self, parent: QWidget, title: str) -> Path | None:
        """Pick the next folder."""
        return self.folders.pop(0) if self.folders else super().choose_folder(parent, title)


@dataclass
class People(Hands):
    """The people of a ceremony at their screen, with what they pick and what they have on paper."""

    choices: Picks
    paper: list[str]
    passphrases: list[str]

    def make_key(self) -> None:
        """Take the six words that are offered, and type them back."""
        (form,) = [each for each in self.window.findChildren(PassphraseForm) if each.isVisible()]
        self.passphrases.append(form._offered)
        self.type("passphrase_again", form._offered)
        self.click("make_key")

    def write_down(self) -> str:
        """Copy a share from the screen."""
        self.wait_for("on_paper")
        settle()
        words: dict[int, str] = {}
        for cell in self.window.findChildren(Prose):
            number, dot, word = cell.accessibleName().partition(". ")
            if cell.isVisible() and dot and number.isdigit():
                words[int(number)] = word
        assert sorted(words) == list(range(1, 34))
        self.paper.append(" ".join(words[number] for number in sorted(words)))
        return self.paper[-1]

    def paste(self, name: str, text: str) -> None:
        """Put words into a box at once: 33 words by single keys would be slow."""
        box = self.wait_for(name)
        assert isinstance(box, QPlainTextEdit)
        box.setPlainText(text)


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    """Return people before an open ceremony."""
    jobs, choices = Jobs(), Picks(folder=tmp_path / "stick")
    (tmp_path / "stick").mkdir()
    window = CeremonyWindow(
        jobs=jobs,
        clock=FixedClock(),
        randomness=SeededRandomness(),
        choose_files=choices.choose_files,
        choose_folder=choices.choose_folder,
    )
    show(window, (1280, 800))
    try:
        yield People(qtbot, window, choices, [], [])
    finally:  # a window left behind by a failing test would keep the next application open for ever
        qtbot.waitUntil(lambda: jobs.running == 0, timeout=PATIENCE_MS)
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        jobs.shutdown()


def test_a_whole_ceremony_founds_a_centre_that_two_sheets_open(people: People, tmp_path: Path) -> None:
    """Sheets of another key are told by its number; the right ones pass, and both key files open the centre."""
    _make_both_keys(people)
    for _ in range(3):
        share = people.write_down()
        people.click("on_paper")
        people.paste("typed_share", " ".join(word[:4] for word in share.split()))
        people.click("compare")
    people.choices.folders = [shipped("vignettes") / STUDY, tmp_path / "centre"]
    people.click("found")
    _try(people, *shares.split(bytes(range(32)))[:2])
    assert "These two shares make the key" in people.wait_for_notice()
    _try(people, people.paper[2], people.paper[0])
    people.wait_for("close")
    stick, clock = tmp_path / "stick", FixedClock()
    for name, passphrase in zip(("coordinator.age", "deputy.age"), people.passphrases, strict=True):
        public = age.parse_recipient(identities.load_public(stick / f"{name}.pub"))
        assert isinstance(public, age.HybridRecipient)
        identity = identities.load(stick / name, passphrase)
        assert identity.recipient() == public
        with Centre.open(tmp_path / "centre", identity, clock=clock) as centre:
            assert drill.passed(centre)
            assert people.says(" ".join(centre.words))
            assert not any(standing.overdue for standing in drill.standing(centre) if standing.role == "recovery")


def _try(people: People, first: str, second: str) -> None:
    people.wait_for("share:1")
    people.paste("share:1", first)
    people.paste("share:2", second)
    people.click("try_shares")


def test_a_slip_of_the_pen_is_found_on_the_same_day(people: People, tmp_path: Path) -> None:
    """Another word than the one that was shown is not taken, and the words can be looked at again."""
    people.click("begin")
    _bring_keys(people, tmp_path)
    share = people.write_down().split()
    people.click("on_paper")
    people.paste("typed_share", " ".join([*share[:-1], "zero"]))
    people.click("compare")
    assert "This is not what the screen has shown." in people.wait_for_notice()
    people.click("show_again")
    assert people.write_down().split() == share


def test_printable_sheets_are_gone_with_the_window(people: People, tmp_path: Path) -> None:
    """Three PDF files appear where they are wanted, and none is left when the ceremony is broken off."""
    people.click("begin")
    _bring_keys(people, tmp_path)
    people.click("sheets")
    assert "They are deleted" in people.wait_for_notice()
    sheets = sorted((tmp_path / "stick").glob("*.pdf"))
    assert [sheet.read_bytes()[:5] for sheet in sheets] == [b"%PDF-"] * 3
    people.window.close()
    assert list((tmp_path / "stick").glob("*.pdf")) == []


def test_a_public_half_made_elsewhere_is_taken(people: People, tmp_path: Path) -> None:
    """A deputy who made the key at home brings its public half only; rubbish is refused with a sentence."""
    people.click("begin")
    brought = tmp_path / "deputy.pub"
    brought.write_text("not a key")
    people.choices.files = [brought]
    people.click("public_half")
    assert people.wait_for_notice()
    brought.write_text(f"{hybrid_identity('deputy').recipient()}\n")
    people.click("public_half")
    people.bot.waitUntil(lambda: people.says("The deputy’s key"), timeout=PATIENCE_MS)


@pytest.mark.parametrize("scale", [100, 200])
def test_every_page_has_room_for_its_words(people: People, tmp_path: Path, scale: int) -> None:
    """At every size nothing is cut off, and everything can be hit with a finger."""
    window = people.window
    assert isinstance(window, CeremonyWindow)
    while window.look.scale != scale:
        window.change_text_size(1)
    show(window, (1024, 600))

    def fits() -> None:
        settle()
        page = window.page
        assert page is not None
        assert clipped(page) == []
        assert small_targets(page) == []

    steps: tuple[Callable[[], object], ...] = (
        lambda: people.click("begin"),
        lambda: people.click("own_words"),
        lambda: _bring_keys(people, tmp_path),
        people.write_down,
        lambda: people.click("on_paper"),
    )
    fits()
    for step in steps:
        step()
        fits()


def _make_both_keys(people: People) -> None:
    people.click("begin")
    people.make_key()
    people.bot.waitUntil(lambda: people.says("The deputy’s key"), timeout=PATIENCE_MS)
    people.make_key()


def _bring_keys(people: People, folder: Path) -> None:
    """Both keys were made elsewhere: quicker than making them, which takes seconds on purpose."""
    for who, next_page in (("coordinator", "The deputy’s key"), ("deputy", "Recovery sheet 1 of 3")):
        (folder / f"{who}.pub").write_text(f"{hybrid_identity(who).recipient()}\n")
        people.choices.files = [folder / f"{who}.pub"]
        people.click("public_half")
        people.bot.waitUntil(partial(people.says, next_page), timeout=PATIENCE_MS)
