"""A picture of every page of a participant, or of a fieldworker, in every state and every look, in one folder.

    python -m tests.gallery --out FOLDER [--theme dark] [--scale 200] [--font lexend] [--language ar] [--size 1024x600]
        [--route parent] [--fieldworker | --centre]

Without a choice it goes through all themes at 100 %, as somebody who consents alone. It walks a whole practice
interview in the real window, so a page that is added to the flow is in it by itself. Contact sheets come last.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, cast, get_args

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from interview_app.base.errors import UserError
from interview_app.interview.events import Font, Theme
from interview_app.interview.pages import (
    ConsentPage,
    KeepPage,
    Page,
    QuestionPage,
    SignPage,
    TeachBackPage,
    ThanksPage,
    TogetherPage,
)
from interview_app.interview.session import Session, SetUp
from interview_app.ui.app import application
from interview_app.ui.jobs import Jobs
from interview_app.ui.pages.intents import Keep
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.theme import look
from interview_app.ui.widgets.cards import ChoiceCard
from tests.contact_sheets import contact_sheets
from tests.factories.interview import IN_ENGLISH, Laptop, go_on, new_laptop, reply, signed_aloud
from tests.factories.routes import GROWN, YOUNG, laptop_with, study_with
from tests.gallery_centre import centre_gallery
from tests.gallery_choice import keep_choice
from tests.gallery_fieldworker import fieldworker_gallery
from tests.gallery_taking import Stuck, Taking, settle, wait

Route = Literal["self", "parent", "consultee"]
PIN = "4821"
_AGES: Mapping[Route, str] = {"self": IN_ENGLISH.ages, "parent": YOUNG, "consultee": GROWN}
_MOST = 120
_ASKING = QuestionPage | ConsentPage | SignPage | TeachBackPage


@dataclass(kw_only=True)
class Walk(Taking):
    """Goes through one interview and takes pictures."""

    window: ParticipantWindow
    session: Session
    seen: set[str] = field(default_factory=set)

    def whole(self, until: str = "") -> None:
        """Go from the hand-over to the last page, or to another one."""
        for _ in range(_MOST):
            page = self.session.page
            kind = f"{_kind(page.step)} {self.session.state.route}"
            first = kind not in self.seen
            self.seen.add(kind)
            if first:
                self._states(page)
            if page.step.startswith("v1:ok"):
                self._panels()
            if isinstance(page, ThanksPage):
                self._end()
            if isinstance(page, ThanksPage) or page.step == until:
                return
            self._onward(page)
        raise Stuck(self.session.page.step)

    def _states(self, page: Page) -> None:
        """Take the page as it comes, its foot where it is long, what it says to nothing, and how it looks answered."""
        self.shoot(page.step)
        bar = self.window.layers.shell.area.verticalScrollBar()
        if bar.maximum() > 0:
            bar.setValue(bar.maximum())
            self.shoot(f"{page.step}-foot")
            bar.setValue(0)
        if isinstance(page, _ASKING | KeepPage):
            self.click("continue")
            self.shoot(f"{page.step}-asked")
            self._show(_answered(page))
            self.shoot(f"{page.step}-answered")
        if isinstance(page, SignPage):
            for way in page.ways:
                self.click(f"way:{way.kind}")
                self.shoot(f"{page.step}-{way.kind}")

    def _panels(self) -> None:
        for name in ("pause", "appearance"):
            self.click(name)
            self.shoot(f"panel-{name}")
            self.window.layers.show_panel(None)
        self.session.resume_after_pause()
        self.window.distress_wanted.emit()
        self.shoot("panel-distress")
        self.window.layers.show_panel(None)
        self.session.resume_after_pause()
        self.window.layers.shell.show_problem(UserError())
        self.shoot("problem")
        self.window.layers.shell.clear_problem()
        self.window.hide_screen()
        self.shoot("cover")
        QTest.keyClicks(self.find("pin"), "0000")
        self.click("pin_ok")
        self.shoot("cover-wrong-pin")
        QTest.keyClicks(self.find("pin"), PIN)
        self.click("pin_ok")

    def _end(self) -> None:
        for name in ("print_card", "save_card", "take_copy"):
            self.click(name)
            self.shoot(f"panel-{name}")
            self.click("place_back")
        self.click("continue", "finish")
        self.shoot("after-thanks")
        if self.has("finish"):
            self.click("finish")
            self.shoot("give-back")

    def _check(self) -> None:
        """Make the understanding check, and find that another person has to be asked."""
        self.click("continue")
        self.shoot("check-pin")
        QTest.keyClicks(self.find("pin"), PIN)
        self.click("pin_ok")
        self.shoot("check")
        for said in ("support:time", "understand:yes", "retain:yes", "weigh:no", "communicate:yes"):
            self.click(said)
        self.shoot("check-answered")
        self.click("check_done")

    def _onward(self, page: Page) -> None:
        if isinstance(page, TogetherPage):
            self._check()
            return
        if isinstance(page, KeepPage):
            self.window.layers.shell.wanted.emit(Keep())
            wait(lambda: isinstance(self.session.page, ThanksPage))
            return
        if isinstance(page, _ASKING):
            self._show(_answered(page))
        self.click("continue", "confirm")
        if self.session.page is page:
            self._answer()
            self.click("continue", "confirm")
        if self.session.page is page:
            # A page of a kind that is not known here: its own tests' factory knows the way on.
            go_on(self.session)
            self.window._show_page()
        if self.session.page is page:
            raise Stuck(page.step)

    def _answer(self) -> None:
        """Choose the first card of each list: what a page of a kind that is not known here most likely wants."""
        parents: set[QWidget | None] = set()
        for card in self.window.layers.shell.findChildren(ChoiceCard):
            if card.isVisible() and card.parentWidget() not in parents:
                parents.add(card.parentWidget())
                card.click()

    def _show(self, page: Page) -> None:
        session = self.session
        self.window.layers.shell.show_page(page, session.progress, back=session.can_go_back, skip=session.can_skip)


def _kind(step: str) -> str:
    """Return the same for pages that differ in their story only."""
    prefix, _, name = step.partition(":")
    return f"{prefix.rstrip('0123456789')}:{name}"


def _answered(page: Page) -> Page:
    match page:
        case QuestionPage(question=question):
            return replace(page, answer=reply(question, 1))
        case ConsentPage():
            return replace(page, decision="given")
        case TeachBackPage():
            return replace(page, outcome="after_explaining")
        case SignPage(who=who):
            return replace(page, signature=signed_aloud(who))
        case _:
            return page


@contextmanager
def opened(laptop: Laptop, setup: SetUp, size: tuple[int, int]) -> Iterator[tuple[ParticipantWindow, Session]]:
    """Open the participant's window on a new practice interview."""
    jobs = Jobs()
    session = laptop.begin(setup)
    window = ParticipantWindow(session, check_pin=PIN.__eq__, jobs=jobs, practice=True)
    window.resize(*size)
    window.show()
    window.activateWindow()
    try:
        yield window, session
    finally:
        window.close()
        window.deleteLater()
        settle()
        jobs.shutdown()


def gallery(out: Path, looks: Sequence[SetUp], size: tuple[int, int], route: Route = "self") -> list[Path]:
    """Write a folder of pictures and contact sheets for each look, and return the sheets."""
    sheets = []
    with tempfile.TemporaryDirectory() as home:
        # The shipped study is for those who consent alone; another person's words are the tests' own.
        laptop = new_laptop(Path(home)) if route == "self" else laptop_with(Path(home), study_with())
        for setup in looks:
            name = f"{setup.language}-{setup.theme}-{setup.text_scale}-{setup.font}-{size[0]}x{size[1]}-{route}"
            folder = out / name
            folder.mkdir(parents=True, exist_ok=True)
            with opened(laptop, setup, size) as (window, session):
                walk = Walk(window=window, folder=folder, session=session)
                try:
                    walk.whole()
                finally:
                    sheets += contact_sheets(walk.taken, out, name)
        laptop.vault.close()
    return sheets


def main(arguments: Sequence[str]) -> int:
    """Read the command line and make the gallery."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--theme", choices=get_args(Theme))
    parser.add_argument("--scale", type=int, default=100)
    parser.add_argument("--font", choices=get_args(Font), default="atkinson")
    parser.add_argument("--language", default="en-GB")
    parser.add_argument("--route", choices=tuple(_AGES), default="self", help="who consents")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--fieldworker", action="store_true", help="the fieldworker's window instead")
    parser.add_argument("--centre", action="store_true", help="the central team's and the lead's windows instead")
    parser.add_argument("--choose", type=Path, help="of the centre's, copy one picture a page to this folder")
    chosen = parser.parse_args(arguments)
    themes = (chosen.theme,) if chosen.theme else get_args(Theme)
    wide, high = (int(side) for side in chosen.size.split("x"))
    if chosen.fieldworker:
        application()
        with tempfile.TemporaryDirectory() as home:
            sheets = fieldworker_gallery(
                chosen.out, [look(each, chosen.scale) for each in themes], (wide, high), Path(home)
            )
        _say(sheets)
        return 0
    if chosen.centre:
        application()
        with tempfile.TemporaryDirectory() as home:
            albums = centre_gallery(chosen.out, [look(each, chosen.scale) for each in themes], (wide, high), Path(home))
        _say([album.folder for album in albums])
        if chosen.choose is not None:
            _say(keep_choice(albums[0], chosen.choose))
        return 0
    ages, unsure = _AGES[chosen.route], chosen.route == "consultee"
    one = SetUp(chosen.language, "cream", chosen.scale, chosen.font, ages=ages, unsure=unsure)
    looks = [replace(one, theme=cast("Theme", theme)) for theme in themes]
    application()
    _say(gallery(chosen.out, looks, (wide, high), chosen.route))
    return 0


def _say(sheets: Sequence[Path]) -> None:
    for sheet in sheets:
        sys.stdout.write(f"{sheet}\n")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    raise SystemExit(main(sys.argv[1:]))
