"""The participant's own copy, from the last page on paper or on to their stick."""

import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from interview_app.base.errors import catalogue
from interview_app.interview.own_copy import Line
from interview_app.interview.pages import ThanksPage
from interview_app.interview.session import Session
from interview_app.ui import printing
from interview_app.ui.participant.taking import Outlets
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.sticks import Stick
from tests.factories.crypto import CHEAP
from tests.factories.interview import go_to
from tests.ui.participant.conftest import Room, click, words_on
from tests.ui.seeing import clipped, show, small_targets

pytestmark = pytest.mark.usefixtures("nothing_left")

LINES = (Line("title", "My own copy"), Line("item", "one"), *[Line("plain", f"line {n}\nand more") for n in range(90)])


def kept(room: Room, outlets: Outlets, language: str = "en-GB", scale: int = 100) -> tuple[Session, ParticipantWindow]:
    """Return an interview that was kept, in a window that shows the code."""
    session = room.begin(language)
    session.set_aids("cream", scale)
    go_to(session, "keep")
    session.keep(session.make_card(CHEAP))
    window = ParticipantWindow(session, check_pin=room.check_pin, jobs=room.jobs, practice=True, outlets=outlets)
    room.qtbot.addWidget(window)
    show(window, (1280, 800))
    return session, window


def test_it_is_saved_on_a_stick_and_nowhere_else(room: Room, tmp_path: Path) -> None:
    """After a word about who can read it; with what was said in it, and without the code."""
    stick = tmp_path / "stick"
    stick.mkdir()
    session, window = kept(room, Outlets(sticks=lambda: (Stick("BLUE", stick),), printers=tuple))
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    page = session.page
    click(window, "take_copy")
    assert "Whoever finds it can read it" in words_on(window)
    assert "not stored on this laptop" in words_on(window)
    assert list(stick.iterdir()) == []
    click(window, "place:0")
    assert "Saved on BLUE as copy.pdf" in words_on(window)
    new = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    assert {path for path in new if path.parent != stick} <= set(tmp_path.rglob("vault/*"))
    reader = PdfReader(io.BytesIO((stick / "copy.pdf").read_bytes()))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert "they should ask first" in text
    assert "Use the code on your card" in text
    assert isinstance(page, ThanksPage)
    assert page.code not in text


def test_it_is_printed_where_it_was_chosen(room: Room, tmp_path: Path) -> None:
    """Printers come first, then sticks."""
    printed: list[tuple[Sequence[Line], str, str]] = []
    outlets = Outlets(
        printers=lambda: ("Office", "Hall"),
        sticks=lambda: (Stick("BLUE", tmp_path),),
        print_copy=lambda lines, tag, name: printed.append((lines, tag, name)),
    )
    _session, window = kept(room, outlets)
    click(window, "take_copy")
    assert "Save it on my stick: BLUE" in words_on(window)
    click(window, "place:1")
    ((lines, tag, name),) = printed
    assert (tag, name) == ("en-GB", "Hall")
    assert lines[0] == Line("title", "My own copy")
    assert "on its way to the printer" in words_on(window)


def test_a_printer_that_refuses_it_is_told_of(room: Room) -> None:
    """And the last page is still there."""

    def refuse(_lines: Sequence[Line], _language: str, _name: str) -> None:
        raise printing.CopyNotPrinted

    _session, window = kept(room, Outlets(printers=lambda: ("Hall",), sticks=tuple, print_copy=refuse))
    click(window, "take_copy", "place:0")
    assert printing.CopyNotPrinted.happened in words_on(window)
    assert catalogue()["COPY-NOT-PRINTED"] is printing.CopyNotPrinted


def test_without_a_place_it_can_be_looked_for_again(room: Room, tmp_path: Path) -> None:
    """A stick may be plugged in later."""
    found: list[Stick] = []
    _session, window = kept(room, Outlets(printers=tuple, sticks=lambda: tuple(found)))
    click(window, "take_copy")
    assert "no printer and no stick" in words_on(window)
    found.append(Stick("BLUE", tmp_path))
    click(window, "look_again", "place:0")
    assert (tmp_path / "copy.pdf").exists()


def test_it_is_offered_when_the_code_is_gone_too(room: Room, tmp_path: Path) -> None:
    """On the last page, beside the receipt."""
    _session, window = kept(room, Outlets(sticks=lambda: (Stick("BLUE", tmp_path),), printers=tuple))
    click(window, "continue", "skip", "take_copy", "place:0")
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF-")


def test_whoever_deleted_everything_is_offered_none(room: Room) -> None:
    """There is nothing to copy."""
    session = room.begin()
    go_to(session, "keep")
    session.delete()
    window = ParticipantWindow(session, check_pin=room.check_pin, jobs=room.jobs, practice=True, outlets=Outlets())
    room.qtbot.addWidget(window)
    show(window, (1280, 800))
    assert "My own copy" not in words_on(window)


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 100), ((1024, 600), 200)])
@pytest.mark.parametrize("language", ["en-GB", "pl", "ar"])
def test_the_panel_and_what_leads_to_it_fit(room: Room, size: tuple[int, int], scale: int, language: str) -> None:
    """Without clipped words or small targets."""
    outlets = Outlets(printers=lambda: ("The printer in the office on the second floor",), sticks=tuple)
    _session, window = kept(room, outlets, language, scale)
    show(window, size)
    assert clipped(window) == []
    click(window, "take_copy")
    assert clipped(window) == []
    assert small_targets(window) == []


@pytest.mark.parametrize("language", ["en-GB", "ar"])
def test_what_is_printed_goes_on_over_pages(room: Room, tmp_path: Path, language: str) -> None:  # noqa: ARG001 - fonts
    """Every line is on paper, in large print, under a title that tells nothing."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "copy.pdf"))
    printing.copy_on_paper(LINES, language, printer)
    reader = PdfReader(str(tmp_path / "copy.pdf"))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert len(reader.pages) > 4
    assert all(f"line {n}" in text for n in range(90))
    assert reader.metadata is not None
    assert reader.metadata.title == "Copy"


def test_no_question_is_the_last_thing_on_a_sheet(room: Room, tmp_path: Path) -> None:  # noqa: ARG001 - fonts
    """It is turned over together with its answer, and a story's title with its first question."""
    said = [[Line("strong", f"question {n}?"), Line("plain", f"answer {n}")] for n in range(60)]
    stories = [Line("story", "story"), *said[0], *(line for pair in said[1:] for line in pair)]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "copy.pdf"))
    printing.copy_on_paper((Line("title", "My own copy"), Line("plain", "Mind it."), *stories), "en-GB", printer)
    pages = [page.extract_text().split() for page in PdfReader(str(tmp_path / "copy.pdf")).pages]
    assert len(pages) > 3
    assert all(words[-2] == "answer" for words in pages)


class PaperJam(QPrinter):
    """Takes one page."""

    def newPage(self) -> bool:
        """Take no other."""
        return False


def test_a_printer_that_stops_half_way_is_told_of(room: Room, tmp_path: Path) -> None:  # noqa: ARG001 - fonts
    """One page of four is no copy."""
    printer = PaperJam(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "copy.pdf"))
    with pytest.raises(printing.CopyNotPrinted):
        printing.copy_on_paper(LINES, "en-GB", printer)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_be_written_to_is_told_of(room: Room, tmp_path: Path) -> None:  # noqa: ARG001 - fonts
    """Nothing is printed to nowhere."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "not there" / "copy.pdf"))
    with pytest.raises(printing.CopyNotPrinted):
        printing.copy_on_paper(LINES, "en-GB", printer)


def test_without_a_place_in_memory_nothing_is_printed(
    room: Room,  # noqa: ARG001 - fonts
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """The disk is no way out, and the sentence is about the copy."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "not there"))
    monkeypatch.setattr(printing, "_IN_MEMORY", ())
    with pytest.raises(printing.CopyNotPrinted):
        printing.print_copy(LINES, "en-GB", "Hall")
