"""A safeguarding lead's window, and files that arrive at it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from interview_app.ui.jobs import Jobs
from interview_app.ui.lead.window import LeadWindow
from tests.factories.clock import FixedClock
from tests.factories.concerns import LEAD, lead_inbox, noon, saved_concerns
from tests.ui.desks import Choices, Hands
from tests.ui.patience import PATIENCE_MS
from tests.ui.seeing import show


@dataclass
class LeadDesk(Hands):
    """The lead's window, with what the person picks, and the clock."""

    choices: Choices
    clock: FixedClock
    lead_window: LeadWindow


def lead_desk(bot: QtBot, folder: Path, clock: FixedClock) -> Iterator[LeadDesk]:
    """Open the lead's window over a folder."""
    jobs, choices = Jobs(), Choices()
    window = LeadWindow(
        folder,
        LEAD,
        clock=clock,
        jobs=jobs,
        choose_files=choices.choose_files,
        choose_folder=choices.choose_folder,
    )
    show(window, (1280, 800))
    try:
        yield LeadDesk(bot, window, choices, clock, window)
    finally:  # a window left behind by a failing test would keep the next application open for ever
        bot.waitUntil(lambda: jobs.running == 0, timeout=PATIENCE_MS)
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        jobs.shutdown()


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """Return a laptop's file with two records, one of them urgent."""
    return saved_concerns(tmp_path)


@pytest.fixture
def clock() -> FixedClock:
    """Return a clock at noon."""
    return noon()


@pytest.fixture
def fresh(qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> Iterator[LeadDesk]:
    """Return the window over a folder that is not there yet."""
    yield from lead_desk(qtbot, tmp_path / "inbox", clock)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> Iterator[LeadDesk]:
    """Return the window over an inbox that was set up."""
    lead_inbox(tmp_path / "inbox", clock)
    yield from lead_desk(qtbot, tmp_path / "inbox", clock)
