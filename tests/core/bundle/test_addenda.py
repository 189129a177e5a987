"""What is said about an interview once it is sealed: signed, sealed, and followed at the centre."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from interview_app.base.files import DiskFull
from interview_app.bundle import addendum, afterwards, remains
from interview_app.bundle.addendum import AddendumBroken, Kind
from interview_app.bundle.afterwards import NotSealedYet
from interview_app.centre import inbox
from interview_app.centre.inbox import addenda as inbox_said
from interview_app.centre.keys import Keys
from interview_app.centre.opened import OpenedAddendum, Rejected
from interview_app.crypto.addressed import seal_to
from tests.factories.afterwards import arrive, kept, pen
from tests.factories.clock import FixedClock
from tests.factories.crypto import signing_key
from tests.factories.line import Line, line


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Return a centre and its laptop."""
    with line(tmp_path, FixedClock(step=1.0)) as made:
        yield made


def test_a_correction_and_a_void_reach_the_archive(laid: Line) -> None:
    """Kept beside the interview, in order; a void one is marked. Their files are purged by the same receipt."""
    interview, _ = kept(laid)
    laid.seal(interview)
    assert arrive(laid).good
    afterwards.add(laid.vault, interview, "correction", "  It was the other way round. ", pen(laid))
    afterwards.add(laid.vault, interview, "void", "The wrong answer was noted.", pen(laid))
    intake = arrive(laid)
    assert (intake.good, [each.addenda for each in intake.results]) == (True, [2])
    said = laid.centre.archive.addenda(interview)
    assert [(each.n, each.kind, each.reason) for each in said] == [
        (1, "correction", "It was the other way round."),
        (2, "void", "The wrong answer was noted."),
    ]
    assert [row.void for row in laid.centre.archive.interviews()] == [True]
    assert list(laid.paths.sealed.iterdir()) == []
    assert all(each.taken for each in laid.vault.addenda())
    assert remains.remove(laid.vault, laid.paths.sealed) == 0
    assert repr(said[0]) == f"Addendum({interview!r}, 1, 'correction')"


def test_an_addendum_that_arrives_again_or_alone(laid: Line) -> None:
    """Again it changes nothing; without its interview it is kept out, and the laptop keeps it: ADDENDUM-ORPHAN."""
    interview, _ = kept(laid)
    laid.seal(interview)
    whole = laid.send()
    held = {path: path.read_bytes() for path in laid.stick.iterdir()}
    for path in held:
        path.unlink()
    afterwards.add(laid.vault, interview, "correction", "One", pen(laid))
    laid.send()
    (result,) = inbox.take_in(laid.centre, [laid.stick]).results
    assert [each.code for each in result.rejections] == ["ADDENDUM-ORPHAN"]
    assert (result.receipt, result.code) == (None, "")
    for path, content in held.items():
        path.write_bytes(content)
    assert inbox.take_in(laid.centre, [whole]).good
    for _ in range(2):
        assert inbox.take_in(laid.centre, [laid.stick]).good
    assert len(laid.centre.archive.addenda(interview)) == 1


def test_only_a_sealed_interview_gets_an_addendum(laid: Line) -> None:
    """NOT-SEALED-YET: before, the notes are the place; afterwards there is nothing to speak of."""
    interview, _ = kept(laid)
    for _ in range(2):
        with pytest.raises(NotSealedYet) as caught:
            afterwards.add(laid.vault, interview, "void", "", pen(laid))
        assert caught.value.code == "NOT-SEALED-YET"
        laid.vault.discard(interview)


def test_another_laptop_cannot_speak_about_an_interview(laid: Line) -> None:
    """ADDENDUM-BROKEN when the signer is not the bundle's laptop; ADDENDUM-ORPHAN when it did not bring it."""
    interview, _ = kept(laid)
    laid.seal(interview)
    assert arrive(laid).good
    afterwards.add(laid.vault, interview, "void", "", pen(laid))
    (noted,) = laid.vault.addenda()
    content = (laid.paths.sealed / noted.file.name).read_bytes()
    at, authority = laid.clock.now(), laid.pack.authority
    opened = addendum.open_sealed(content, laid.centre.identities, authority=authority, at=at)
    kinds: tuple[Kind, ...] = ("void", "withdrawn")
    for kind in kinds:
        other = msgspec.structs.replace(opened.addendum, kind=kind)
        said = OpenedAddendum(noted.file.name, noted.file.sha256, other, 99)
        refused = inbox_said.follow(laid.centre, [said]).rejections
        assert [each.code for each in refused] == ["ADDENDUM-ORPHAN"]
    assert len(laid.centre.archive.interviews()) == 1
    no_zip = seal_to(b"no zip", laid.pack.recipients)
    for spoiled in (bytes(addendum.LARGEST + 1), no_zip):
        with pytest.raises(AddendumBroken) as caught:
            addendum.open_sealed(spoiled, laid.centre.identities, authority=authority, at=at)
        assert caught.value.code == "ADDENDUM-BROKEN"
    another = signing_key("another").public_line
    with pytest.raises(AddendumBroken):
        addendum.open_sealed(content, laid.centre.identities, authority=another, at=at)
    keys = Keys(authority, laid.centre.identities, frozenset(), at)
    (refused_one,) = inbox_said.opened({noted.file.name: content}, keys, 99)
    assert isinstance(refused_one, Rejected)
    assert refused_one.code == "ADDENDUM-BROKEN"


def test_a_full_disk_at_the_centre_is_no_fault_of_an_addendum(laid: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """DISK-FULL is raised, and the addendum comes in later."""
    interview, _ = kept(laid)
    laid.seal(interview)
    assert arrive(laid).good
    afterwards.add(laid.vault, interview, "correction", "One", pen(laid))
    laid.send()

    def full(_opened: OpenedAddendum) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(laid.centre.archive, "add_addendum", full)
        with pytest.raises(DiskFull):
            inbox.take_in(laid.centre, [laid.stick])
    assert inbox.take_in(laid.centre, [laid.stick]).good


def test_another_addendum_under_the_same_number_is_kept_out(laid: Line) -> None:
    """ADDENDUM-CONFLICT: the one in the archive stays."""
    interview, _ = kept(laid)
    laid.seal(interview)
    assert arrive(laid).good
    afterwards.add(laid.vault, interview, "correction", "One", pen(laid))
    (noted,) = laid.vault.addenda()
    content = (laid.paths.sealed / noted.file.name).read_bytes()
    assert arrive(laid).good
    opened = addendum.open_sealed(
        content, laid.centre.identities, authority=laid.pack.authority, at=laid.clock.now()
    ).addendum
    other = OpenedAddendum(noted.file.name, "ab" * 32, opened, 1)
    refused = inbox_said.follow(laid.centre, [other]).rejections
    assert [each.code for each in refused] == ["ADDENDUM-CONFLICT"]


def test_what_could_tell_who_somebody_is_does_not_leave_with_a_note(laid: Line) -> None:
    """Nobody decides about each string here, so all that is found is replaced."""
    interview, _ = kept(laid)
    laid.seal(interview)
    assert arrive(laid).good
    afterwards.add(laid.vault, interview, "void", "Ring 07700 900123 or write to sam@example.org.", pen(laid))
    assert arrive(laid).good
    (said,) = laid.centre.archive.addenda(interview)
    assert "07700" not in said.reason
    assert "sam@example.org" not in said.reason
