"""What the participant takes away: the card on paper, on their stick, and the receipt."""

import io
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from interview_app.base.files import DiskFull, FolderMissing
from interview_app.bundle import consent_receipt
from interview_app.interview.pages import ThanksPage
from interview_app.interview.session import Session
from interview_app.ui import printing, sticks
from interview_app.ui.participant.taking import Outlets
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.sticks import Stick
from tests.factories.crypto import CHEAP
from tests.factories.interview import go_to
from tests.ui.participant.conftest import Room, click, find, words_on
from tests.ui.seeing import clipped, show, small_targets

pytestmark = pytest.mark.usefixtures("nothing_left")


def kept(room: Room, outlets: Outlets, language: str = "en-GB") -> tuple[Session, ParticipantWindow, ThanksPage]:
    """Return an interview that was kept, in a window that shows the code."""
    session = room.begin(language)
    go_to(session, "keep")
    session.keep(session.make_card(CHEAP))
    window = ParticipantWindow(session, check_pin=room.check_pin, jobs=room.jobs, practice=True, outlets=outlets)
    room.qtbot.addWidget(window)
    show(window, (1280, 800))
    assert isinstance(session.page, ThanksPage)
    return session, window, session.page


def test_the_card_is_saved_on_a_stick_and_nowhere_else(room: Room, tmp_path: Path) -> None:
    """As a PDF with a name that tells nothing; a second one does not replace the first."""
    stick = tmp_path / "stick"
    stick.mkdir()
    _session, window, page = kept(room, Outlets(sticks=lambda: (Stick("BLUE", stick),)))
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    click(window, "save_card")
    assert "Whoever opens it can have your answers deleted" in words_on(window)
    assert list(stick.iterdir()) == []
    click(window, "place:0")
    assert "Saved on BLUE as card.pdf" in words_on(window)
    click(window, "save_card", "place:0")
    new = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    assert {path.name for path in new if path.parent == stick} == {"card.pdf", "card-2.pdf"}
    assert {path for path in new if path.parent != stick} <= set((tmp_path).rglob("vault/*"))
    reader = PdfReader(io.BytesIO((stick / "card.pdf").read_bytes()))
    assert len(reader.pages) == 1
    assert page.code in reader.pages[0].extract_text()
    assert page.code in words_on(window)


def test_a_stick_can_be_plugged_in_later(room: Room, tmp_path: Path) -> None:
    """Look again finds it; Back leads to the card."""
    found: list[Stick] = []
    _session, window, page = kept(room, Outlets(sticks=lambda: tuple(found)))
    click(window, "save_card")
    assert "There is no stick" in words_on(window)
    found.append(Stick("BLUE", tmp_path))
    click(window, "look_again")
    assert find(window, "place:0").isVisible()
    click(window, "place_back")
    assert page.code in words_on(window)


def test_a_stick_that_was_pulled_out_says_so(room: Room, tmp_path: Path) -> None:
    """And the card is still there."""
    _session, window, page = kept(room, Outlets(sticks=lambda: (Stick("BLUE", tmp_path / "gone"),)))
    click(window, "save_card", "place:0")
    assert "not there any more" in words_on(window)
    assert page.code in words_on(window)


def test_a_stick_that_cannot_be_looked_at_says_so(room: Room, tmp_path: Path) -> None:
    """The system refuses already the look whether there is such a file: a sentence, not a fault of the program."""
    unseen = tmp_path / ("x" * 300)
    with pytest.raises(FolderMissing):
        sticks.put(b"card", unseen, "card", ".pdf")
    _session, window, page = kept(room, Outlets(sticks=lambda: (Stick("BLUE", unseen),)))
    click(window, "save_card", "place:0")
    assert "the stick is still plugged in" in words_on(window)
    assert page.code in words_on(window)


def test_the_card_is_printed_on_the_printer_that_was_chosen(room: Room) -> None:
    """After a word about what printers keep."""
    printed: list[tuple[str, str, str]] = []
    outlets = Outlets(
        printers=lambda: ("Office", "Hall"), print_card=lambda page, tag, name: printed.append((page.code, tag, name))
    )
    _session, window, page = kept(room, outlets)
    click(window, "print_card")
    assert "may keep a copy" in words_on(window)
    assert printed == []
    click(window, "place:1")
    assert printed == [(page.code, "en-GB", "Hall")]
    assert "on its way to the printer" in words_on(window)


def test_a_printer_that_refuses_leaves_the_code(room: Room) -> None:
    """And says what else can be done."""

    def refuse(_page: ThanksPage, _language: str, _name: str) -> None:
        raise printing.NotPrinted

    _session, window, page = kept(room, Outlets(printers=lambda: ("Hall",), print_card=refuse))
    click(window, "print_card", "place:0")
    assert printing.NotPrinted.happened in words_on(window)
    assert page.code in words_on(window)


def test_without_a_printer_there_is_still_a_way(room: Room) -> None:
    """A blank card and a pen."""
    _session, window, _page = kept(room, Outlets(printers=tuple))
    click(window, "print_card")
    assert "blank card" in words_on(window)


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 100), ((1024, 600), 200)])
def test_the_panels_fit(room: Room, size: tuple[int, int], scale: int) -> None:
    """Without clipped words or small targets."""
    session = room.begin()
    session.set_aids("cream", scale)
    go_to(session, "keep")
    session.keep(session.make_card(CHEAP))
    outlets = Outlets(printers=lambda: ("The printer in the office on the second floor",), sticks=tuple)
    window = ParticipantWindow(session, check_pin=room.check_pin, jobs=room.jobs, practice=True, outlets=outlets)
    room.qtbot.addWidget(window)
    show(window, size)
    for name in ("print_card", "save_card"):
        click(window, name)
        assert clipped(window) == []
        assert small_targets(window) == []
        click(window, "place_back")


def test_the_screen_is_hidden_over_the_panel(room: Room) -> None:
    """As over everything."""
    _session, window, page = kept(room, Outlets(printers=lambda: ("Hall",)))
    click(window, "print_card")
    window.hide_screen()
    assert "Hall" not in words_on(window)
    assert page.code not in words_on(window)


@pytest.mark.parametrize("language", ["en-GB", "pl", "ar"])
def test_what_is_printed_says_what_is_on_the_card(room: Room, tmp_path: Path, language: str) -> None:
    """On one sheet, called Card, whatever the language."""
    _session, _window, page = kept(room, Outlets(), language)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "card.pdf"))
    printing.on_paper(page, language, printer)
    reader = PdfReader(str(tmp_path / "card.pdf"))
    assert len(reader.pages) == 1
    assert reader.metadata is not None
    assert reader.metadata.title == "Card"
    text = reader.pages[0].extract_text()
    assert page.code.replace("-", "") in text.replace("-", "").replace(" ", "")
    assert page.support[0].reach.split(" ")[0] in text


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_be_written_to_is_told_of(room: Room, tmp_path: Path) -> None:
    """Nothing is printed to nowhere."""
    _session, _window, page = kept(room, Outlets())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "not there" / "card.pdf"))
    with pytest.raises(printing.NotPrinted):
        printing.on_paper(page, "en-GB", printer)


@pytest.fixture
def temporary(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """Pretend to be on Linux with a folder in memory."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", "/usual")
    yield tmp_path
    assert os.environ["TMPDIR"] == "/usual"
    tempfile.tempdir = None


def test_what_the_print_system_gets_is_kept_in_memory(temporary: Path) -> None:
    """Qt writes a file for it, where TMPDIR says."""
    with printing.in_memory():
        assert os.environ["TMPDIR"] == str(temporary)


def test_without_a_place_in_memory_nothing_is_printed(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is no way out."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(temporary / "not there"))
    monkeypatch.setattr(printing, "_IN_MEMORY", ())
    with pytest.raises(printing.NotPrinted), printing.in_memory():
        pass


def test_a_receipt_is_what_the_outlet_makes(room: Room, tmp_path: Path) -> None:
    """For this interview, on the stick."""
    outlets = Outlets(sticks=lambda: (Stick("BLUE", tmp_path),), receipt=lambda interview: interview.encode())
    session, window, _page = kept(room, outlets)
    click(window, "continue", "skip", "save_receipt", "place:0")
    assert (tmp_path / "receipt.json").read_text() == session.interview
    assert "receipt.json" in words_on(window)


def test_the_receipt_is_the_signed_one(room: Room) -> None:
    """For the very interview that was kept, which is not sealed yet."""
    session, _window, _page = kept(room, Outlets())
    assert session.interview is not None
    clock, randomness = room.laptop.clock, room.laptop.randomness
    made = consent_receipt.for_interview(
        session.vault, session.pack, session.interview, clock=clock, randomness=randomness
    )
    assert b"consent-receipt" in made


def test_where_no_receipt_can_be_made_none_is_offered(room: Room) -> None:
    """A button that does nothing is worse than none."""
    _session, window, _page = kept(room, Outlets())
    click(window, "continue", "skip")
    assert window.findChild(type(find(window, "finish")), "save_receipt") is None


def test_what_is_in_use_is_not_replaced(tmp_path: Path) -> None:
    """Names go on counting."""
    names = [sticks.put(b"x", tmp_path, "card", ".pdf") for _ in range(3)]
    assert names == ["card.pdf", "card-2.pdf", "card-3.pdf"]


def test_finding_sticks_and_printers_needs_none(qtbot: QtBot) -> None:  # noqa: ARG001 - Qt asks the system
    """A laptop without any is no error."""
    assert isinstance(sticks.sticks(), tuple)
    assert isinstance(printing.printers(), tuple)
    assert DiskFull.code == "DISK-FULL"
