"""Interviews whose time for notes has passed are sealed at the next unlocking, and nothing else is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, write_durably
from interview_app.bundle import overdue, seal, sealed_file
from interview_app.bundle.overdue import ClockAhead, ClockBehind, Overdue
from interview_app.interview import laptop as laptops
from interview_app.interview.closing import write_notes, write_redaction
from interview_app.study.pack import Pack
from interview_app.vault.stages import Stage
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.interview import Laptop, go_to, new_laptop


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """Return an enrolled laptop."""
    made = new_laptop(tmp_path / "home")
    yield made
    made.vault.close()


def finished(laptop: Laptop) -> str:
    """Hold an interview to its end, and return its id."""
    session = laptop.begin()
    go_to(session, "keep")
    session.keep(session.make_card(CHEAP))
    assert session.interview is not None
    return session.interview


def later(laptop: Laptop, **by: float) -> Overdue:
    """Switch the laptop off and on again so much later, and seal what is due."""
    laptop.clock.at += timedelta(**by)
    laptop.restart()
    return sealed(laptop)


def sealed(laptop: Laptop) -> Overdue:
    """Seal what is due now."""
    in_use: Pack | UserError
    try:
        in_use = laptops.current_pack(laptop.vault, laptop.clock)
    except UserError as error:
        in_use = error
    return overdue.seal_overdue(
        laptop.vault,
        in_use,
        lambda interview: laptops.pack_of(laptop.vault, interview, laptop.clock),
        laptop.folder / "sealed",
        clock=laptop.clock,
        randomness=laptop.randomness,
    )


def stages(laptop: Laptop) -> list[Stage]:
    """Return the stage of each interview."""
    return [row.stage for row in laptop.vault.interviews()]


def test_it_waits_until_the_time_for_notes_has_passed(laptop: Laptop) -> None:
    """Forty-seven hours later nothing happens; at forty-eight it is sealed, and again changes nothing."""
    finished(laptop)
    assert later(laptop, hours=47).sealed == 0
    assert stages(laptop) == [Stage.CLOSING]
    done = later(laptop, hours=1)
    assert (done.sealed, done.kept, done.at) == (1, (), laptop.clock.now())
    assert stages(laptop) == [Stage.SEALED]
    assert sealed(laptop) == Overdue(0, laptop.clock.now())
    laptop.vault.verify_audit()


def test_it_goes_with_what_was_decided_so_far(laptop: Laptop) -> None:
    """What was kept stays, what nobody decided is replaced, and the summary is drawn."""
    interview = finished(laptop)
    write_notes(laptop.vault, interview, "with Dwayne and Keisha")
    write_redaction(laptop.vault, interview, {"Keisha": "keep"}, {})
    later(laptop, hours=49)
    content = (laptop.folder / "sealed" / f"{interview}.age").read_bytes()
    found = sealed_file.open_sealed(content, [hybrid_identity("member 1")])
    assert "Keisha" in found.record.notes
    assert b"Dwayne" not in found.record_json + found.summary_pdf
    assert found.summary_pdf
    assert found.record.ended_by == "participant"


def test_an_interview_that_goes_on_is_left_alone(laptop: Laptop) -> None:
    """Whoever has not finished has no window yet."""
    go_to(laptop.begin(), "v1:why")
    assert later(laptop, days=10) == Overdue(0, laptop.clock.now())
    assert stages(laptop) == [Stage.OPEN]


def test_one_that_only_the_centre_can_open_is_left_alone(laptop: Laptop) -> None:
    """There is no key to seal it with."""
    finished(laptop)
    laptop.vault.forget_keys()
    assert later(laptop, hours=49) == Overdue(0, laptop.clock.now())
    assert stages(laptop) == [Stage.CLOSING]


def test_a_clock_that_went_back_seals_nothing_and_says_so(laptop: Laptop) -> None:
    """CLOCK-BEHIND: how much time has passed cannot be known."""
    finished(laptop)
    (error,) = later(laptop, hours=-2).kept
    assert isinstance(error, ClockBehind)
    assert error.code == "CLOCK-BEHIND"
    assert stages(laptop) == [Stage.CLOSING]
    assert later(laptop, hours=3).kept == ()


def test_a_clock_at_which_the_study_has_run_out_seals_nothing_and_says_so(laptop: Laptop) -> None:
    """CLOCK-AHEAD: somebody may have set it years ahead, and the time for notes would be lost with that."""
    finished(laptop)
    (error,) = later(laptop, days=4000).kept
    assert isinstance(error, ClockAhead)
    assert error.code == "CLOCK-AHEAD"
    assert stages(laptop) == [Stage.CLOSING]


def test_one_that_cannot_be_sealed_stays_and_the_next_one_is_sealed(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is no reason not to open the laptop."""
    interviews = {finished(laptop), finished(laptop)}
    real, tries = write_durably, list[Path]()

    def full_at_first(path: Path, content: bytes) -> None:
        tries.append(path)
        if path.stem.partition(".")[0] == tries[0].stem.partition(".")[0]:
            raise DiskFull
        real(path, content)

    monkeypatch.setattr(seal, "write_durably", full_at_first)
    done = later(laptop, hours=49)
    assert done.sealed == 1
    assert [type(error) for error in done.kept] == [DiskFull]
    assert sorted(stages(laptop)) == [Stage.CLOSING, Stage.SEALED]
    assert {row.id for row in laptop.vault.interviews()} == interviews


def test_what_is_wrong_with_a_pack_keeps_nobody_out(laptop: Laptop) -> None:
    """Whatever is raised is told and not thrown."""
    finished(laptop)
    laptop.clock.at += timedelta(hours=49)

    def broken(interview: str) -> Pack:
        raise KeyError(interview)

    done = overdue.seal_overdue(
        laptop.vault,
        replace(laptop.pack),
        broken,
        laptop.folder / "sealed",
        clock=laptop.clock,
        randomness=laptop.randomness,
    )
    assert [type(error) for error in done.kept] == [KeyError]
