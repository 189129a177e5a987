"""Several verbs of an archive in one durable transaction."""

import threading
from contextlib import suppress
from pathlib import Path

from interview_app.centre.archive import Outcome
from interview_app.centre.opened import BundleFacts, Rejected
from tests.factories.centre import changed, empty_archive, interview, short_record

FACTS = BundleFacts("ab" * 32, 1, 1, "cd" * 32)
NEXT = BundleFacts("ef" * 32, 1, 2, "cd" * 32)
KEPT_OUT = Rejected("", "12" * 32, "BUNDLE-BROKEN", "It is not whole.")


class Stopped(Exception):
    """Something that ends a block."""


def test_what_ends_in_an_error_is_taken_back_as_a_whole(tmp_path: Path) -> None:
    """Neither the interviews nor what was kept out is in the archive then."""
    with empty_archive(tmp_path) as archive:
        with suppress(Stopped), archive.together():
            archive.take_in(FACTS, [interview(short_record())])
            archive.quarantine(KEPT_OUT)
            assert len(archive.interviews()) == 1
            raise Stopped
        assert archive.interviews() == ()
        assert archive.quarantined() == ()
        assert archive.take_in(FACTS, [interview(short_record())]) == (Outcome.TAKEN,)


def test_a_verb_that_fails_takes_back_its_own_changes_only(tmp_path: Path) -> None:
    """What came before it in the block, and what comes after, is stored."""
    with empty_archive(tmp_path) as archive:
        with archive.together():
            archive.take_in(FACTS, [interview(short_record("one"))])
            with suppress(Stopped), archive._transaction():
                archive.quarantine(KEPT_OUT)
                raise Stopped
            archive.take_in(NEXT, [interview(short_record("two"))])
        assert len(archive.interviews()) == 2
        assert archive.quarantined() == ()


def test_other_threads_see_what_was_there_before_and_need_not_wait(tmp_path: Path) -> None:
    """A list comes up while thousands are taken in."""
    seen: list[int] = []
    with empty_archive(tmp_path) as archive:
        with archive.together():
            archive.take_in(FACTS, [interview(short_record())])
            other = threading.Thread(target=lambda: seen.append(len(archive.interviews())))
            other.start()
            other.join()
        assert seen == [0]
        assert len(archive.interviews()) == 1


def test_several_bundles_go_in_as_if_one_after_the_other(tmp_path: Path) -> None:
    """The same interview in two of them is taken once, other content under its number is a conflict, and is kept."""
    one, two = short_record("one"), short_record("two")
    other = changed(one, notes="A loud room.")
    with empty_archive(tmp_path) as archive:
        outcomes = archive.take_in_all(
            [
                (FACTS, [interview(one), interview(two)]),
                (NEXT, [interview(one), interview(other, sealing="second")]),
            ]
        )
        assert outcomes == ((Outcome.TAKEN, Outcome.TAKEN), (Outcome.DUPLICATE, Outcome.CONFLICT))
        assert {each.id for each in archive.interviews()} == {one.id, two.id}
        (conflict,) = archive.conflicts()
        assert [side.notes for side in archive.conflict_sides(conflict.number)] == ["Quiet room.", "A loud room."]
