"""A week of fieldwork: ten interviews with crashes, a withdrawal and bad sticks. Nothing is lost; nothing is left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from interview_app.base.clock import SystemClock
from interview_app.bundle import package, shredded
from interview_app.centre import arrival, consents
from interview_app.interview.events import Wrote
from interview_app.vault.stages import Stage
from tests.end_to_end.week_days import Week
from tests.end_to_end.week_laptop import Fieldwork
from tests.end_to_end.week_words import faithful, lost
from tests.factories.clock import FixedClock
from tests.factories.house import PASSPHRASE, House, founded
from tests.factories.program import every_file
from tests.stress import canary
from tests.ui.patience import PatientBot

pytestmark = [pytest.mark.timeout(1200), pytest.mark.slow]


@pytest.fixture(scope="module")
def week(
    tmp_path_factory: pytest.TempPathFactory, qapp: QApplication, request: pytest.FixtureRequest
) -> Iterator[Week]:
    """Work from Monday to Friday, once."""
    assert qapp is not None
    house = House(tmp_path_factory.mktemp("week"), FixedClock(at=SystemClock().now()))
    house.make_laptop()
    with founded(house.folder / "centre", clock=house.clock) as centre:
        house.enrol(centre)
        worked = Week(Fieldwork(house), centre, PatientBot(request))
        for day in (worked.monday, worked.tuesday, worked.wednesday, worked.thursday, worked.friday):
            day()
            worked.night(25)
        yield worked


def test_every_answer_is_in_the_archive_word_for_word(week: Week) -> None:
    """Of nine interviews: each answer and no other, the notes, and what was noted beside questions; names excepted."""
    primary = week.centre.study.study.primary.id
    arrived = {row.id: week.centre.archive.record(row.id) for row in week.centre.archive.interviews()}
    assert arrived.keys() == week.work.held.keys() - {week.withdrew}
    for interview, record in arrived.items():
        held = week.work.held[interview]
        assert lost(held.answers, arrival.answers_of(record, primary), held.replaced) == [], held.number
        assert faithful(held.notes, record.notes, held.replaced), held.number
        beside = {noted.step: noted.note for noted in record.console if noted.note}
        assert beside.keys() == held.console.keys()
        assert all(faithful(held.console[step], note, held.replaced) for step, note in beside.items()), held.number


def test_each_interview_was_told_apart(week: Week) -> None:
    """The comparison would see it: no interview's answers pass for another's."""
    primary = week.centre.study.study.primary.id
    for row in week.centre.archive.interviews():
        answers = arrival.answers_of(week.centre.archive.record(row.id), primary)
        others = [held for interview, held in week.work.held.items() if interview != row.id]
        assert all(lost(held.answers, answers, held.replaced) for held in others)


def test_a_bad_stick_takes_nothing_and_is_told(week: Week) -> None:
    """Full and swapped: nothing is on it. Pulled out half way: half a file under no name that anybody takes in."""
    said = {name: told for name, (told, _) in week.refused.items()}
    left = {name: names for name, (_, names) in week.refused.items()}
    assert "There is not enough room in this place" in said["full"]
    assert "Another stick is in the place of the one that you chose." in said["swapped"]
    assert "is not there, or not there any more. Nothing was saved there" in said["pulled"]
    assert (left["full"], left["swapped"]) == ([], [])
    assert [Path(name).suffix for name in left["pulled"]] == [".part"]


def test_the_same_on_two_sticks_is_the_same(week: Week) -> None:
    """Sealed once, so the bytes are equal; the second and the third stick bring no interview twice."""
    at, authority = week.house.clock.now(), week.centre.authority.public_line
    (two,), (three,) = (week.stick(name).glob("bundle-*.zip") for name in ("two", "three"))
    first, again = (package.verify(path, authority=authority, at=at).files for path in (two, three))
    assert first.items() <= again.items()
    assert len(week.centre.archive.interviews()) == 9
    assert week.known


def test_who_withdrew_is_nowhere(week: Week) -> None:
    """It was on the first stick. Neither archive nor laptop has anything of it but that it was withdrawn."""
    assert any(f"{week.withdrew}.age".encode() in path.read_bytes() for path in week.stick("one").glob("bundle-*.zip"))
    assert week.withdrew not in {row.id for row in week.centre.archive.interviews()}
    assert not consents.path_of(week.centre, week.withdrew).exists()
    for folder in (week.house.paths.home, week.centre.folder):
        files = every_file(folder).items()
        assert [name for name, content in files if week.withdrew.encode() in name.encode() + content] == []
    with week.house.unlock() as vault:
        (row,) = (row for row in vault.interviews() if row.id == week.withdrew)
        report = shredded.report(vault, row, week.house.paths.sealed)
        locators = vault.locators()
    assert (row.stage, report.found) == (Stage.WITHDRAWN, ())
    assert week.withdrew not in locators


def test_the_laptop_keeps_nothing_of_what_arrived(week: Week) -> None:
    """No sealed file, no key, no entry, in no page of the storage, freed ones too; and the chain of changes holds."""
    assert every_file(week.house.paths.sealed) == {}
    with week.house.unlock() as vault:
        rows = vault.interviews()
        reports = shredded.reports(vault, week.house.paths.sealed)
        vault.verify_audit()
    assert {row.stage for row in rows if row.id != week.withdrew} == {Stage.ACKNOWLEDGED}
    assert len(reports) == 10
    assert [report.found for report in reports if not report.clean] == []
    secrets = [secret for held in week.work.held.values() for secret in held.secrets]
    assert canary.pieces_in_pages(week.house.paths.vault, secrets, PASSPHRASE) == 0


def test_no_word_of_the_week_is_on_the_laptop(week: Week) -> None:
    """Neither what was said, noted and named, nor a card's code, in any file and in any spelling."""
    held = list(week.work.held.values())
    words = [answer.text for each in held for answer in each.given.values() if isinstance(answer, Wrote)]
    words += [text for each in held for text in (each.notes, each.code, *each.console.values())]
    planted = [word for word in words if word]
    assert len(planted) > 70
    assert canary.files_with(week.house.paths.home, *planted) == []
