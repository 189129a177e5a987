"""An analyst's window: the list of the copy, one interview, and nothing of the centre."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from interview_app.centre import analysis_copy, others
from interview_app.centre.analysis_copy import AnalysisDesk
from interview_app.ui.centre.analyst_window import AnalystWindow
from interview_app.ui.jobs import Jobs
from tests.factories.bundle import full_record
from tests.factories.centre import BUNDLE, changed, founded, interview
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.ui.desks import Hands
from tests.ui.patience import PATIENCE_MS
from tests.ui.seeing import clipped, settle, show


@dataclass
class Analyst(Hands):
    """The window, and the copy behind it."""

    copy: AnalysisDesk
    analyst_window: AnalystWindow

    def rows(self) -> list[str]:
        """Return the names of the rows that are shown."""
        return [f"interview:{each.id}" for each in self.copy.interviews() if self.sees(f"interview:{each.id}")]


@pytest.fixture
def count() -> int:
    """Return how many interviews there are."""
    return 2


@pytest.fixture
def analyst(tmp_path: Path, qtbot: QtBot, count: int) -> Iterator[Analyst]:
    """Open the copy of a centre in an analyst's window."""
    with founded(tmp_path / "centre", clock=FixedClock()) as centre:
        others.name(centre, "analysts", [str(hybrid_identity("analyst").recipient())])
        version = centre.version
        for number in range(count):
            record = changed(full_record(), id=f"{number:032x}", study_version=version)
            centre.archive.add(interview(record), BUNDLE)
        analysis_copy.refresh(centre)
    jobs = Jobs()
    with AnalysisDesk.open(tmp_path / "centre", hybrid_identity("analyst")) as desk:
        window = AnalystWindow(desk, jobs=jobs)
        show(window, (1280, 800))
        try:
            yield Analyst(qtbot, window, desk, window)
        finally:
            qtbot.waitUntil(lambda: jobs.running == 0, timeout=PATIENCE_MS)
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            jobs.shutdown()


def test_an_interview_is_read(analyst: Analyst) -> None:
    """From the list and back; nothing can be saved, and no other room is there."""
    ids = [each.id for each in analyst.copy.interviews()]
    analyst.click(f"interview:{ids[0]}")
    analyst.wait_for("back")
    assert not analyst.sees("save_pdf")
    assert not analyst.sees("nav:people")
    analyst.click("back")
    analyst.wait_for(f"interview:{ids[1]}")


@pytest.mark.parametrize("count", [0])
def test_an_empty_copy_says_so(analyst: Analyst) -> None:
    """There is nothing to press."""
    analyst.bot.waitUntil(lambda: analyst.says("No interview counts yet."), timeout=PATIENCE_MS)


@pytest.mark.parametrize("count", [60])
def test_many_are_shown_some_at_a_time(analyst: Analyst) -> None:
    """Later ones, and earlier ones again."""
    analyst.wait_for("later")
    assert len(analyst.rows()) == 50
    analyst.click("later")
    analyst.wait_for("earlier")
    assert len(analyst.rows()) == 10
    analyst.click("earlier")
    analyst.wait_for("later")


@pytest.mark.parametrize("size", [(1280, 720), (1024, 600)])
@pytest.mark.parametrize("scale", [100, 200])
def test_it_can_be_read_in_every_size(analyst: Analyst, size: tuple[int, int], scale: int) -> None:
    """Nothing is cut off."""
    analyst.window.resize(*size)
    while analyst.analyst_window.look.scale != scale:
        analyst.analyst_window.change_text_size(1)
    first = f"interview:{analyst.copy.interviews()[0].id}"
    analyst.wait_for(first)
    settle()
    assert clipped(analyst.window) == []
    analyst.click(first)
    analyst.wait_for("back")
    settle()
    assert clipped(analyst.window) == []
