"""The copy for analysis follows the archive: opening waits for nothing, and what was cut off is finished later."""

import itertools
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from interview_app.base.errors import UserError
from interview_app.centre import analysis_copy, others
from interview_app.centre.archive import analysis
from interview_app.centre.archive.schema import ContentRow
from interview_app.centre.office import Centre
from tests.factories.analysed import CLOCK, ONE, TWO, analysed, desk, notes
from tests.factories.centre import BUNDLE, changed, interview, short_record
from tests.factories.crypto import hybrid_identity


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """Return a centre with an analyst and two interviews."""
    with analysed(tmp_path / "centre") as opened:
        yield opened


def next_one(centre: Centre) -> None:
    """Open the centre as the deputy, and do what was cut off, as a window does and a command at its end."""
    with Centre.open(centre.folder, hybrid_identity("deputy"), clock=CLOCK) as opened:
        analysis_copy.catch_up(opened)
        assert not analysis_copy.behind(opened)


def test_what_was_cut_off_is_finished_by_whoever_is_next(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever it is cut off: the copy can be opened, and whoever catches up next makes it whole."""
    real = os.fsync
    centre.archive.erase(ONE.id, None, [])
    centre.archive.add(interview(short_record("three")), BUNDLE)
    for allowed in itertools.count():
        calls = itertools.count()

        def stop(*_: object, calls: "itertools.count[int]" = calls, allowed: int = allowed) -> None:
            if next(calls) >= allowed:
                raise UserError

        done = False
        with monkeypatch.context() as patched:
            for verb in ("remove", "add", "settle"):
                whole = getattr(analysis.AnalysisCopy, verb)
                patched.setattr(analysis.AnalysisCopy, verb, cut(whole, stop))
            try:
                analysis_copy.refresh(centre)
                done = True
            except UserError:
                pass
        with desk(centre) as opened:
            opened.interviews()
        if done:
            break
    assert allowed == 3
    assert os.fsync is real
    next_one(centre)
    assert notes(centre) == {TWO.notes, "Quiet room."}


def cut(verb: Callable[..., None], stop: Callable[[], None]) -> Callable[..., None]:
    """Return a verb that may be cut off before it begins."""

    def said(*words: object) -> None:
        stop()
        verb(*words)

    return said


def test_opening_a_centre_does_not_wait_for_the_copy(centre: Centre) -> None:
    """However much is to be done: it is known that there is, nothing is done, and the next one does it."""
    centre.archive.add(interview(changed(short_record("late"), notes="Late.")), BUNDLE)
    with Centre.open(centre.folder, hybrid_identity("deputy"), clock=CLOCK) as opened:
        assert analysis_copy.behind(opened)
        assert "Late." not in notes(centre)
    (centre.folder / analysis.FILE).unlink()
    with Centre.open(centre.folder, hybrid_identity("deputy"), clock=CLOCK) as opened:
        assert analysis_copy.behind(opened)
        assert not (centre.folder / analysis.FILE).exists()
    next_one(centre)
    assert "Late." in notes(centre)


def test_nothing_about_the_copy_keeps_anybody_from_the_centre(centre: Centre) -> None:
    """A damaged page in its midst, another file, or a folder in its place: the centre opens all the same."""
    file = centre.folder / analysis.FILE
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    next_one(centre)
    assert notes(centre) == {"Quiet room.", TWO.notes}
    for ending in ("", "-wal", "-shm"):
        (centre.folder / f"{analysis.FILE}{ending}").unlink(missing_ok=True)
    file.mkdir()
    with Centre.open(centre.folder, hybrid_identity("deputy"), clock=CLOCK) as opened:
        analysis_copy.catch_up(opened)
        assert analysis_copy.behind(opened)
    file.rmdir()
    next_one(centre)
    assert notes(centre) == {"Quiet room.", TWO.notes}


def test_a_copy_for_those_who_analysed_before_goes_at_the_next_opening(centre: Centre) -> None:
    """Whoever is un-named has its key: it is not left to lie there until somebody makes another."""
    file = centre.folder / analysis.FILE
    before = file.read_bytes()
    for named in ([str(hybrid_identity("another").recipient())], []):
        others.name(centre, "analysts", named)
        file.write_bytes(before)
        Centre.open(centre.folder, hybrid_identity("deputy"), clock=CLOCK).close()
        assert not file.exists()


def test_whoever_goes_leaves_the_rest_to_the_next_one(centre: Centre) -> None:
    """Stopped before the first interviews: the analyst is told that the copy is not finished, until it is."""
    (centre.folder / analysis.FILE).unlink()
    analysis_copy.catch_up(centre, lambda: True)
    assert analysis_copy.behind(centre)
    with desk(centre) as opened:
        assert (opened.finished, opened.interviews()) == (False, ())
    next_one(centre)
    with desk(centre) as opened:
        assert (opened.finished, len(opened.interviews())) == (True, 2)


def test_what_changes_while_it_is_copied_is_looked_at_again(centre: Centre) -> None:
    """Erased meanwhile by another program: it is not in the copy when the copying is over."""
    centre.archive.add(interview(changed(short_record("late"), notes="Late.")), BUNDLE)
    erased = [TWO.id]

    def erased_meanwhile() -> bool:
        while erased:
            centre.archive.erase(erased.pop(), None, [])
        return False

    analysis_copy.refresh(centre, erased_meanwhile)
    assert notes(centre) == {"Quiet room.", "Late."}
    assert not analysis_copy.behind(centre)


def test_a_damaged_interview_keeps_nobody_from_the_others(centre: Centre) -> None:
    """It is not in the copy, and the centre opens."""
    with centre.archive._transaction() as session:
        session.get_one(ContentRow, TWO.id).record = b"not what was sealed"
    (centre.folder / analysis.FILE).unlink()
    next_one(centre)
    assert notes(centre) == {"Quiet room."}
