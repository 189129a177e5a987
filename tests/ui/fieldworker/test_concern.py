"""A concern record in the window: the telephone first, a draft that is never lost, a seal, a stick of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from interview_app.base.files import DiskFull
from interview_app.bundle import concern_file, concern_reading
from interview_app.bundle.concern_file import Written
from interview_app.centre import others
from interview_app.centre.office import Centre
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.reading_order import stops
from interview_app.vault.vault import Vault
from tests.factories.crypto import NOON, hybrid_identity
from tests.factories.house import House, kept_interview
from tests.ui.desks import FieldworkerDesk, Left, fieldworker_desk
from tests.ui.fieldworker.conftest import begun
from tests.ui.fieldworker.test_distress_page import press_f9
from tests.ui.seeing import clipped, seen, settle, small_targets

LEAD = hybrid_identity("lead")


@pytest.fixture
def led(bare: House, centre: Centre, qtbot: QtBot) -> Iterator[FieldworkerDesk]:
    """Return the window of a laptop whose study names a safeguarding lead."""
    others.name(centre, "safeguarding", (str(LEAD.recipient()),))
    bare.enrol(centre)
    with fieldworker_desk(qtbot, bare) as opened:
        opened.unlock()
        yield opened


def vault_of(desk: FieldworkerDesk) -> Vault:
    """Return the open vault."""
    inner = desk.fieldworker._desk
    assert inner is not None
    return inner.vault


def drafts(desk: FieldworkerDesk) -> list[Written]:
    """Return the drafts in the vault."""
    vault = vault_of(desk)
    return [concern_file.decode_draft(vault.concern_draft(row.id)) for row in vault.concerns() if row.sealed is None]


def begin(desk: FieldworkerDesk) -> None:
    """Begin a record from Today."""
    desk.click("concerns")
    desk.click("new_concern")


def box(desk: FieldworkerDesk, name: str) -> QPlainTextEdit:
    """Return a box."""
    found = desk.wait_for(name)
    assert isinstance(found, QPlainTextEdit)
    return found


def test_from_the_first_word_to_the_lead(led: FieldworkerDesk, house_stick: Path) -> None:
    """Written, sealed, saved and removed; the lead reads it, and the laptop cannot."""
    begin(led)
    led.click("danger:yes")
    assert led.says("Ring first, write afterwards: 999")
    assert led.says("020 7946 0000")
    led.type("seen", "Jordan said that somebody waits outside.")
    led.type("told", "Ms Bell")
    led.click("seal_concern")
    assert "Sealed." in led.wait_for_notice()
    (row,) = vault_of(led).concerns()
    assert row.sealed is not None
    led.click("concern_back")
    assert led.says("Sealed, not saved")
    assert not led.sees("save_concerns")
    led.choices.folder = None
    led.click("concern_folder")
    led.choices.folder = house_stick
    led.click("concern_folder")
    led.click("save_concerns")
    assert "Saved, read back and checked." in led.wait_for_notice()
    assert led.says("Saved for the lead")
    (path,) = house_stick.iterdir()
    (one,) = concern_reading.sealed_in(path.read_bytes(), None, NOON)
    assert concern_file.open_sealed(one, [LEAD]).written == Written(
        "", "yes", "Jordan said that somebody waits outside.", "", "", "Ms Bell"
    )
    led.click("remove_concerns")
    assert "1 sealed" in led.wait_for_notice()
    assert vault_of(led).concerns() == ()
    led.click("concerns_back")
    settle()
    assert led.sees("nav:today")


def test_a_draft_is_never_lost(led: FieldworkerDesk) -> None:
    """Not by a pause, by going back, by a larger text, or by locking in the middle of a word."""
    begin(led)
    led.type("seen", "They sai")
    led.bot.waitUntil(lambda: [each.seen for each in drafts(led)] == ["They sai"])
    led.type("seen", "d it")
    led.fieldworker.change_text_size(1)
    assert box(led, "seen").toPlainText() == "They said it"
    press_f9(led)  # the page has its own steps
    led.type("at_risk", "A brother")
    led.click("concern_back")
    (row,) = vault_of(led).concerns()
    led.click(f"concern:{row.id}")
    assert box(led, "at_risk").toPlainText() == "A brother"
    led.type("done", "They ca")
    led.fieldworker.lock()
    led.unlock()
    assert [each.done for each in drafts(led)] == ["They ca"]


def test_without_a_lead_the_words_stay(desk: FieldworkerDesk) -> None:
    """It is said at once, with whom to ring; nothing can be sealed, and nothing is lost."""
    begin(desk)
    assert "names no safeguarding lead" in desk.wait_for_notice()
    assert desk.says("Ring your safeguarding lead today.")
    assert not desk.sees("seal_concern")
    desk.type("seen", "words")
    desk.click("concern_back")
    assert [each.seen for each in drafts(desk)] == ["words"]
    desk.click("concerns_back")
    desk.click("today:concerns")
    assert desk.says("Draft: finish and seal it")


def test_nothing_is_stored_of_an_empty_page(led: FieldworkerDesk) -> None:
    """Whoever only looked leaves no draft; whoever throws one away finds none."""
    begin(led)
    led.click("seal_concern")
    led.click("concern_back")
    assert vault_of(led).concerns() == ()
    led.click("new_concern")
    led.type("seen", "a mistake")
    led.fieldworker.keep_console()
    led.click("discard_concern")
    assert vault_of(led).concerns() == ()
    led.click("new_concern")
    led.type("seen", "another")
    led.click("discard_concern")
    assert vault_of(led).concerns() == ()


def test_seal_now_seals_drafts_as_well(led: FieldworkerDesk) -> None:
    """As they stand."""
    begin(led)
    led.type("seen", "half a sen")
    led.fieldworker.seal_now()
    led.unlock()
    (row,) = vault_of(led).concerns()
    assert row.sealed is not None


def test_it_leads_back_to_the_console(led: FieldworkerDesk) -> None:
    """With the note that was being written; the record knows which interview it came from."""
    session, _ = begun(led)
    led.fieldworker.hold(session)
    led.type("note", "Went quiet.")
    led.click("concern")
    assert led.says(f"It came from “{session.label}”.")
    assert session.state.console.at("v1:why").note == "Went quiet."
    led.type("seen", "what they said")
    led.click("concern_back")
    settle()
    assert led.sees("cover_now")
    assert box(led, "note").toPlainText() == "Went quiet."
    assert [each.label for each in drafts(led)] == [session.label]
    led.click("concern")
    led.type("seen", "more")
    led.fieldworker.interview_over(Left(session.interview, ""))
    assert sorted(each.seen for each in drafts(led)) == ["more", "what they said"]


def test_it_can_be_reached_while_an_interview_is_finished(led: FieldworkerDesk, bare: House) -> None:
    """And leads back there."""
    interview = kept_interview(vault_of(led), bare.clock)
    led.fieldworker.finish(interview)
    settle()
    led.click("concern")
    assert led.says("It came from")
    led.click("concern_back")
    led.click("concerns_back")
    settle()
    assert led.sees("notes")


def test_what_cannot_be_stored_is_said(led: FieldworkerDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words stay on the page, and the page stays."""

    def full(*_args: object) -> None:
        raise DiskFull

    begin(led)
    led.type("seen", "important")
    with monkeypatch.context() as patched:
        patched.setattr(vault_of(led), "keep_concern", full)
        led.click("concern_back")
        assert "no room left" in led.wait_for_notice()
        assert box(led, "seen").toPlainText() == "important"
    monkeypatch.setattr(vault_of(led), "seal_concern", full)
    led.click("seal_concern")
    assert "no room left" in led.wait_for_notice()
    monkeypatch.setattr(vault_of(led), "remove_concern", full)
    led.click("discard_concern")
    assert [each.seen for each in drafts(led)] == ["important"]


def test_a_stick_that_fails_is_said(led: FieldworkerDesk, house_stick: Path, tmp_path: Path) -> None:
    """A folder that is gone when it is chosen, and one that is gone when it is saved to."""
    begin(led)
    led.type("seen", "words")
    led.click("seal_concern")
    led.click("concern_back")
    led.choices.folder = tmp_path / "nowhere"
    led.click("concern_folder")
    assert "not there" in led.wait_for_notice()
    led.choices.folder = house_stick
    led.click("concern_folder")
    house_stick.rmdir()
    led.click("save_concerns")
    assert "not there" in led.wait_for_notice()
    assert led.says("Sealed, not saved")


SCREENS = [((1280, 800), 100), ((1024, 600), 100), ((1024, 600), 200)]


@pytest.mark.parametrize("page", ["form", "list"])
@pytest.mark.parametrize(("size", "scale"), SCREENS, ids=lambda value: str(value).replace(" ", ""))
def test_everything_has_room_and_a_name(led: FieldworkerDesk, size: tuple[int, int], scale: int, page: str) -> None:
    """No text is cut off; Tab reaches each named stop once, in reading order, and it can be seen."""
    begin(led)
    led.click("danger:yes")
    led.type("seen", "words")
    if page == "list":
        led.click("seal_concern")
        led.click("concern_back")
    while led.fieldworker.look.scale != scale:
        led.fieldworker.change_text_size(1)
    led.window.resize(*size)
    settle()
    shown = led.fieldworker.page
    assert isinstance(shown, ColumnPage)
    assert clipped(led.window) == []
    assert small_targets(led.window, 40) == []
    assert shown.horizontalScrollBar().maximum() == 0
    expected = stops(led.window)
    assert all(stop.accessibleName() for stop in expected)
    expected[-1].setFocus()
    visited: list[QWidget | None] = []
    for _ in expected:
        QTest.keyClick(led.window.focusWidget(), Qt.Key.Key_Tab)
        settle()
        focused = led.window.focusWidget()
        visited.append(focused)
        assert focused is not None
        assert seen(focused).height() >= min(40, focused.height())
    assert visited == expected


@pytest.fixture
def house_stick(bare: House) -> Path:
    """Return the folder that stands for the lead's stick."""
    return bare.stick
