"""Evidence of consent at the centre, when a laptop is rescued more than once: nothing that was there is lost."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.base.clock import system_randomness
from interview_app.base.paths import LaptopPaths, make_private_folder
from interview_app.bundle import consent_file
from interview_app.bundle.consent_file import Proof
from interview_app.centre import consents
from interview_app.centre.rescue import rescue
from interview_app.interview.session import Session
from tests.factories.interview import reply
from tests.factories.line import Line, line, take_a_step
from tests.factories.vault import unlocked


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Return a centre and its laptop."""
    with line(tmp_path) as made:
        yield made


def held(laid: Line) -> str:
    """Hold an interview up to its first why, and return its id."""
    session = laid.begin()
    while session.page.step != "v1:why":
        take_a_step(session, lambda page: reply(page.question, 1), {})
    assert session.interview is not None
    return session.interview


def say_no(laid: Line, home: Path, interview: str, item: str) -> None:
    """Carry the interview on in a laptop's storage, and say no to something that was agreed to."""
    with unlocked(LaptopPaths(home).vault, clock=laid.clock) as vault:
        session = Session.resume(vault, laid.pack, interview, clock=laid.clock, randomness=system_randomness)
        session.see_choices()
        session.choose_again({item: "refused"})
        session.confirm_choices()


def copied(laid: Line, target: Path) -> Path:
    """Return a copy of the laptop's storage as it is now."""
    shutil.copytree(laid.paths.home, target)
    return target


def kept(laid: Line, interview: str) -> dict[Path, Proof]:
    """Return all evidence that the centre keeps, by its file."""
    folder = consents.path_of(laid.centre, interview).parent
    keys = laid.centre.identities
    return {path: consent_file.open_sealed(path.read_bytes(), keys) for path in sorted(folder.iterdir())}


def test_a_later_rescue_with_more_evidence_replaces_an_earlier_one(laid: Line, tmp_path: Path) -> None:
    """What was decided between the two is at the centre then, in one file."""
    interview = held(laid)
    home = copied(laid, tmp_path / "copy")
    rescue(laid.centre, home)
    (first,) = kept(laid, interview).values()
    say_no(laid, home, interview, "quotes_anonymous")
    rescue(laid.centre, home)
    ((path, later),) = kept(laid, interview).items()
    assert path == consents.path_of(laid.centre, interview)
    assert later.holds(first)
    assert not first.holds(later)


def test_an_older_copy_that_is_rescued_later_takes_nothing_away(laid: Line, tmp_path: Path) -> None:
    """A backup from before a change of mind comes after the laptop itself: the file stays as it is, byte for byte."""
    interview = held(laid)
    older, newer = (copied(laid, tmp_path / name) for name in ("older", "newer"))
    say_no(laid, newer, interview, "quotes_anonymous")
    rescue(laid.centre, newer)
    (path,) = kept(laid, interview)
    before = path.read_bytes()
    rescue(laid.centre, older)
    assert list(kept(laid, interview)) == [path]
    assert path.read_bytes() == before


def test_two_copies_that_went_on_differently_are_both_kept(laid: Line, tmp_path: Path) -> None:
    """Nobody can say at a rescue which of them counts. Again adds no third one."""
    interview = held(laid)
    one, other = (copied(laid, tmp_path / name) for name in ("one", "other"))
    say_no(laid, one, interview, "quotes_anonymous")
    say_no(laid, other, interview, "keep_for_reuse")
    rescue(laid.centre, one)
    before = consents.path_of(laid.centre, interview).read_bytes()
    for _ in range(2):
        rescue(laid.centre, other)
    assert consents.path_of(laid.centre, interview).read_bytes() == before
    (first, second) = kept(laid, interview).values()
    assert {first.ledger[-1].item, second.ledger[-1].item} == {"quotes_anonymous", "keep_for_reuse"}


@pytest.mark.parametrize("unreadable", [b"", b"not an age file"])
def test_evidence_that_cannot_be_read_is_not_destroyed_by_a_later_one(laid: Line, unreadable: bytes) -> None:
    """It may be whole for whoever has another key: the later one is kept beside it, once."""
    interview = held(laid)
    path = consents.path_of(laid.centre, interview)
    make_private_folder(path.parent)
    path.write_bytes(unreadable)
    for _ in range(2):
        rescue(laid.centre, laid.paths.home)
    assert path.read_bytes() == unreadable
    (beside,) = set(path.parent.iterdir()) - {path}
    assert consent_file.open_sealed(beside.read_bytes(), laid.centre.identities).interview == interview


def test_a_sealed_file_that_is_brought_again_is_there_once(laid: Line) -> None:
    """Also when only its keepers could open it, and beside a file that says something else."""
    interview = laid.hold().interview
    laid.seal(interview)
    rescue(laid.centre, laid.paths.home)
    path = consents.path_of(laid.centre, interview)
    content = path.read_bytes()
    path.write_bytes(b"for somebody else")
    for _ in range(2):
        rescue(laid.centre, laid.paths.home)
    assert sorted(each.read_bytes() for each in path.parent.iterdir()) == sorted([b"for somebody else", content])
    path.write_bytes(content)
    rescue(laid.centre, laid.paths.home)
    assert path.read_bytes() == content


def test_evidence_for_other_keepers_is_named_by_its_bytes(laid: Line) -> None:
    """Nobody here knows what is in it; it never takes the place of another one."""
    one, other = (consents.path_beside(laid.centre, "ab" * 16, content, None) for content in (b"1", b"2"))
    assert one != other
    assert one.name.startswith(f"{'ab' * 16}.")
