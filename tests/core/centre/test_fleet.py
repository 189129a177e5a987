"""The bundles of a whole fieldwork, by which the intake is judged, are what they are meant to be."""

from pathlib import Path

from interview_app.bundle import record
from interview_app.centre import inbox
from tests.factories import fleet
from tests.factories.centre import changed
from tests.factories.fleet_answers import varied
from tests.factories.fleet_harm import HARMS
from tests.factories.line import line

COUNT = 120


def test_what_is_sound_arrives_and_what_is_damaged_is_kept_out(tmp_path: Path) -> None:
    """Damage of every kind is met, each sound interview is taken in, and the digests that are kept out are known."""
    sticks = tmp_path / "sticks"
    with line(tmp_path) as laid:
        made_of = fleet.recipe(laid, corrupt=0.1)
        kept_out = fleet.write(made_of, COUNT, sticks, processes=1)
        intake = inbox.take_in(laid.centre, [sticks])
        assert {each.harm for each in fleet.plan(made_of, COUNT)} == {None, *HARMS}
        assert {each.id for each in laid.centre.archive.interviews()} == fleet.sound_ids(made_of, COUNT)
        assert {each.sha256 for each in laid.centre.archive.quarantined()} == kept_out
        assert len(kept_out) == sum(len(result.rejections) for result in intake.results)


def test_no_two_interviews_say_the_same(tmp_path: Path) -> None:
    """Answers, words and cards differ, as do their months; and two processes make the same as one."""
    with line(tmp_path) as laid:
        made_of = fleet.recipe(laid, corrupt=0)
    original = record.decode(made_of.record_json)
    said = [varied(original, fleet.interview_id(made_of.seed, number)) for number in range(COUNT)]
    alike = {record.encode(changed(each, id="00" * 16, notes="", withdrawal="00" * 16)) for each in said}
    assert len(alike) == COUNT
    assert len({each.withdrawal for each in said}) == len({each.notes for each in said}) == COUNT
    assert len({each.month for each in said}) > 1
    fleet.write(made_of, 20, tmp_path / "by-one", processes=1)
    fleet.write(made_of, 20, tmp_path / "by-two", processes=2)
    assert names(tmp_path / "by-one") == names(tmp_path / "by-two")


def names(folder: Path) -> list[str]:
    """Return what is in a folder."""
    return sorted(path.name for path in folder.iterdir())
