"""The list, one interview read on the screen, and its PDF."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from interview_app.bundle.durations import Minutes
from interview_app.centre.archive.listing import Choices
from interview_app.centre.office import Centre
from interview_app.study import load
from interview_app.ui.centre.list_model import PAGE
from interview_app.ui.centre.list_page import ListPage
from interview_app.ui.centre.reading import summary
from interview_app.ui.centre.summary_page import SummaryPage
from interview_app.ui.centre.values import ListLine
from interview_app.ui.theme import Look
from interview_app.ui.widgets.prose import Prose
from tests.factories import bundle as bundles
from tests.factories.centre import interview
from tests.factories.crypto import SeededRandomness
from tests.factories.study import changed, gla
from tests.ui.desks import CentreDesk
from tests.ui.seeing import clipped, settle, show

SCREENS = [((1280, 800), 100), ((1280, 720), 150), ((1024, 600), 100), ((1024, 600), 200)]
each_screen = pytest.mark.parametrize(("size", "scale"), SCREENS, ids=lambda value: str(value).replace(" ", ""))


def lines(count: int) -> list[ListLine]:
    """Return lines of a well filled archive."""
    return [
        ListLine(
            id=SeededRandomness(str(number))(16).hex(),
            month=f"2026-{1 + number % 12:02d}",
            deck=1 + number % 16,
            complete=number % 7 != 0,
            language="en-GB" if number % 3 else "cy",
            yes=4 - number % 2,
            asked=4,
        )
        for number in range(count)
    ]


def read(page: QWidget) -> str:
    """Return everything that can be read on a page."""
    return "\n".join(prose.text() for prose in page.findChildren(Prose)).replace("\N{NO-BREAK SPACE}", " ")


def list_page(bot: QtBot, count: int, look: Look | None = None, size: tuple[int, int] = (1280, 800)) -> ListPage:
    """Return a shown list."""
    page = ListPage(look or Look())
    bot.addWidget(page)
    show(page, size)
    choices = Choices(("2026-11", "2026-10"), ("cy", "en-GB"), tuple(range(1, 17)), ("2026.2", "2026.1"))
    page.show_list(count, choices, count, lines(count)[:PAGE])
    settle()
    return page


def test_an_empty_archive_leads_to_the_import(desk: CentreDesk) -> None:
    """The list says that there is nothing, and where things come from."""
    desk.click("nav:interviews")
    desk.click("take_in")
    assert desk.sees("browse")


def test_an_interview_is_found_read_and_saved(desk: CentreDesk, centre: Centre, bundle: Path) -> None:
    """List, Enter, every part on the page, the PDF in the folder, and back."""
    desk.choices.files = [bundle]
    desk.click("browse")
    desk.wait_for("results")
    desk.click("nav:interviews")
    table = desk.wait_for("interviews")
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.wait_for("save_pdf")
    for words in ("What was agreed", "Story 6", "What if one thing were different?", "About the participant"):
        assert desk.says(words)
    desk.choices.folder = bundle.parent
    desk.click("save_pdf")
    (saved,) = bundle.parent.glob("*.pdf")
    (row,) = centre.archive.interviews()
    assert saved.read_bytes() == centre.archive.summary_pdf(row.id)
    assert "It is not sealed any more." in desk.notice()
    desk.click("back")
    desk.wait_for("interviews")


def test_a_pdf_that_cannot_be_written_is_told(desk: CentreDesk, bundle: Path) -> None:
    """The sentence of the error is shown; changing one's mind shows nothing."""
    desk.choices.files = [bundle]
    desk.click("browse")
    desk.wait_for("results")
    desk.click("nav:interviews")
    desk.click("open")
    desk.click("save_pdf")
    assert desk.notice() == ""
    desk.choices.folder = bundle.parent / "gone"
    desk.click("save_pdf")
    assert "is not there" in desk.notice()


@each_screen
def test_the_list_has_room(qtbot: QtBot, size: tuple[int, int], scale: int) -> None:
    """Words are whole at every text size, and three lines at least can be seen."""
    page = list_page(qtbot, 300, Look(scale=scale), size)
    assert clipped(page) == []
    table = page.findChild(QTableView, "interviews")
    assert table is not None
    assert table.viewport().height() >= 2 * table.rowHeight(0)


@each_screen
def test_a_summary_has_room(qtbot: QtBot, size: tuple[int, int], scale: int) -> None:
    """Every part of an interview is whole at every text size."""
    page = SummaryPage(Look(scale=scale))
    qtbot.addWidget(page)
    show(page, size)
    page.show_view(summary(bundles.full_record(), gla()))
    settle()
    assert clipped(page) == []
    assert page.horizontalScrollBar().maximum() == 0


def test_a_summary_says_what_was_said(qtbot: QtBot) -> None:
    """Ratings in words, reasons, before and after, what was skipped, taken out or left out."""
    page = SummaryPage(Look())
    qtbot.addWidget(page)
    page.show_view(summary(bundles.full_record(), gla()))
    words = read(page)
    for expected in ("Mostly OK", bundles.WHY[1], "I don’t know", "Skipped", "Taken out", "Left out", "18 to 21"):
        assert expected in words
    assert "Not for quoting" not in words


def test_words_that_may_not_be_quoted_are_marked(qtbot: QtBot) -> None:
    """The team reads them, and is told."""
    page = SummaryPage(Look())
    qtbot.addWidget(page)
    page.show_view(summary(bundles.full_record(quotes_anonymous="refused"), gla()))
    assert bundles.WHY[1] in read(page)
    assert "Not for quoting" in read(page)


@pytest.mark.parametrize(
    ("minutes", "words"), [("0-5", "under 5 minutes"), ("10-15", "10 to 15 minutes"), ("90+", "90 minutes or more")]
)
def test_a_summary_says_how_long_it_took(qtbot: QtBot, minutes: Minutes, words: str) -> None:
    """In a band: the record knows nothing finer."""
    page = SummaryPage(Look())
    qtbot.addWidget(page)
    page.show_view(replace(summary(bundles.full_record(), gla()), minutes=minutes))
    assert any(line.endswith(f"· {words}") for line in read(page).splitlines())


def test_an_interview_that_stopped_early_says_so(qtbot: QtBot) -> None:
    """What was never reached is not shown as skipped."""
    page = SummaryPage(Look())
    qtbot.addWidget(page)
    page.show_view(summary(bundles.empty_record(), gla()))
    assert "Skipped" in read(page)


def test_a_damaged_archive_is_told(desk: CentreDesk, centre: Centre) -> None:
    """Opening an interview that is not there shows a sentence."""
    centre.archive.add(interview(bundles.full_record()), "bb" * 32)
    desk.click("nav:interviews")
    desk.wait_for("interviews")
    opened: Callable[[str], None] = desk.centre_window.page.open_wanted.emit  # type: ignore[union-attr]
    opened("00" * 16)
    assert "no interview with this number" in desk.wait_for_notice()


def test_an_interview_is_read_in_the_words_of_its_version(desk: CentreDesk, centre: Centre, bundle: Path) -> None:
    """The study was changed since: the page says what the participant was asked then, not what is asked now."""
    was = gla().wording("en-GB").text("consent", "take_part", "question")
    structure = changed(f'version = "{gla().study.version}"', 'version = "2099.1"')["study.toml"]
    texts = changed(was, "Is it all right for you to start?", "text/en-GB.toml")
    centre.adopt(load.read_files({**texts, "study.toml": structure}))
    assert centre.version == "2099.1"
    desk.choices.files = [bundle]
    desk.click("browse")
    desk.wait_for("results")
    desk.click("nav:interviews")
    QTest.keyClick(desk.wait_for("interviews"), Qt.Key.Key_Return)
    desk.wait_for("save_pdf")
    assert desk.says(was)
    assert not desk.says("Is it all right for you to start?")
