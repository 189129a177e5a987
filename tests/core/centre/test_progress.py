"""How fieldwork stands: from sums, targets and transport alone, and nobody can be seen in it."""

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from interview_app.centre import others, progress, progress_pdf, progress_text
from interview_app.centre.fieldwork import BackupDue, Fieldwork, Laptop
from interview_app.centre.office import Centre
from interview_app.centre.opened import BundleFacts, OpenedInterview
from interview_app.centre.progress_charts import Chart, english
from interview_app.centre.progress_names import Names
from interview_app.centre.progress_shown import parts, summary
from interview_app.centre.roles import RoleMayNot
from interview_app.centre.small_numbers import LEAST
from interview_app.centre.targets import TargetsBroken
from tests.factories.centre import founded, interview
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.fieldwork import AGES, GROUPS, in_the_field, told_by, trouble
from tests.factories.tagged import elements
from tests.factories.told import rated, told

ONE_WAY = '[[quota]]\nof = ["age_band"]\n[quota.cells]\n"16-17" = 50\n'


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Centre]:
    """Hold ninety interviews over three weeks, with trouble at the end."""
    with in_the_field(tmp_path_factory.mktemp("field")) as made:
        trouble(made)
        yield made


@pytest.fixture(scope="module")
def stands(centre: Centre) -> Fieldwork:
    """See how they stand."""
    return progress.progress(centre)


def charts(stands: Fieldwork, centre: Centre) -> dict[str, Chart]:
    """Return every chart by its name."""
    shown = parts(stands, Names(centre.study), english)
    return {chart.name: chart for part in shown for chart in part.charts}


def test_interviews_are_held_against_targets_by_site_and_week(stands: Fieldwork) -> None:
    """Weeks without any are there too; what should have come grows evenly over the weeks of fieldwork."""
    assert (stands.interviews, stands.wanted, stands.rescued) == (90, 120, 0)
    assert [(site.name, site.have, site.wanted) for site in stands.sites] == [
        ("Leeds", 45, 60),
        ("South London", 45, 40),
        ("", 0, None),
    ]
    assert [(week.monday.day, week.total, week.in_all, week.wanted) for week in stands.weeks] == [
        (2, 30, 30, 9),
        (9, 0, 30, 18),
        (16, 30, 60, 28),
        (23, 30, 90, 37),
        (30, 0, 90, 46),
    ]


def test_what_needs_a_look_is_told(stands: Fieldwork) -> None:
    """A silent laptop, one with an older pack, withdrawals with the days that are left, a gap, and no backup yet."""
    assert stands.unseen == (Laptop(3, "", None, 24),)
    assert stands.outdated == (Laptop(1, "Leeds", date(2026, 11, 24), 8),)
    assert [(due.days, due.scope) for due in stands.due] == [(-1, "erase"), (2, "erase")]
    assert [flag.code for flag in stands.flags] == ["gap"]
    assert stands.backup == BackupDue(None, 0, 6, 0)
    assert stands.to_look_at == 6


def test_the_quota_grid_counts_pairs_and_hides_small_ones(stands: Fieldwork) -> None:
    """Every cell that shows is what the interviews say; none that shows is small."""
    people = [told_by(n) for n in range(90)]
    said = Counter(
        tuple(getattr(person.profile[name], "picked", ("",))[0] for name in ("age_band", "ethnic_group"))
        for person in people
    )
    (grid,) = stands.quotas
    assert grid.options == (AGES, GROUPS)
    for row, age in enumerate((*AGES, "")):
        for column, group in enumerate((*GROUPS, "")):
            assert grid.shown.cells[row][column] in {None, said[age, group]}
    shown = [n for cells in grid.shown.cells for n in cells if n is not None]
    assert all(n == 0 or n >= LEAST for n in shown)
    assert 0 < grid.shown.hidden < 12
    assert grid.shown.total == 90


def test_a_quota_of_one_variable_is_one_row(tmp_path: Path) -> None:
    """With those who did not say at its end; the question's own line is left out, as it would tell the same."""
    with in_the_field(tmp_path, 24, targets=ONE_WAY) as made:
        stands = progress.progress(made)
        assert stands.quotas[0].shown.cells == ((6, 6, 6, 6, 0),)
        assert [question.row.name for question in stands.questions] == ["ok", "ethnic_group"]
        assert charts(stands, made)["quota1"].lines[0] == ("16 or 17", "6 of 50")


def test_outcomes_of_questions_and_consent_are_told_by_item(stands: Fieldwork) -> None:
    """Over all stories, and by story."""
    (asked,) = stands.questions
    assert (asked.row.counts, asked.row.total) == ((691, 13, 16, 0, 0), 720)
    assert [row.name for row in asked.by_story] == list("12345678")
    assert all(n is None or n == 0 or n >= LEAST for row in asked.by_story for n in row.counts)
    assert [(row.name, row.counts) for row in stands.consent] == [
        ("take_part", (90, 0, 0)),
        ("safeguarding_understood", (90, 0, 0)),
        ("quotes_anonymous", (68, 22, 0)),
        ("keep_for_reuse", (72, 18, 0)),
    ]


def test_times_ends_ratings_and_decks_are_told(stands: Fieldwork) -> None:
    """Every band, every deck."""
    assert stands.minutes.counts == (0, 0, 23, 23, 22, 22, 0, 0, 0)
    assert stands.ended.counts == (81, 9)
    assert stands.straight.counts == (7, 83, 0)
    assert (len(stands.decks), sum(stands.decks)) == (16, 90)
    assert stands.versions == (("1", 90),)


def test_a_few_people_show_in_no_table(tmp_path: Path) -> None:
    """Of fewer than five interviews only how many there are is told."""
    with founded(tmp_path / "centre") as made:
        made.archive.take_in(BundleFacts("ab" * 32, 1, 1, "ab" * 32), _two())
        stands = progress.progress(made)
        assert stands.interviews == 2
        assert stands.minutes.counts == (None,) * 9
        assert stands.consent[0].counts == (None,) * 3
        assert {line[1] for line in charts(stands, made)["ended"].lines} == {"hidden"}


def test_nothing_is_said_before_the_first_interview(tmp_path: Path) -> None:
    """And nothing of targets where there are none."""
    with founded(tmp_path / "centre") as made:
        stands = progress.progress(made)
        assert (stands.interviews, stands.weeks, stands.quotas, stands.to_look_at) == (0, (), (), 0)
        assert parts(stands, Names(made.study), english) == ()
        assert summary(stands, english) == (("0", "interviews"), ("0", "came this week"), ("0", "to look at"))


def test_an_interview_that_came_in_no_bundle_is_counted_as_rescued(tmp_path: Path) -> None:
    """Sums know it, arrivals do not."""
    with founded(tmp_path / "centre") as made:
        made.archive.add(_two()[0], "ab" * 32)
        assert progress.progress(made).rescued == 1


def test_targets_with_mistakes_are_told_and_the_rest_can_be_seen(tmp_path: Path) -> None:
    """`stands` without targets shows it."""
    with in_the_field(tmp_path, 6, targets="totall = 3") as made:
        with pytest.raises(TargetsBroken):
            progress.progress(made)
        assert progress.stands(made, None).interviews == 6


def test_a_chart_is_a_sentence_and_a_table_too(stands: Fieldwork, centre: Centre) -> None:
    """The sentence says every bar; the table goes into a spreadsheet, with the word for what is hidden."""
    shown = charts(stands, centre)
    assert shown["sites"].spoken == "Interviews by site. Leeds: 45 of 60; South London: 45 of 40; No site: 0."
    assert shown["sites"].as_text() == "Site\tInterviews\nLeeds\t45 of 60\nSouth London\t45 of 40\nNo site\t0\n"
    assert "\thidden of 5\t" in shown["quota1"].as_text()
    assert shown["quota1"].spoken.startswith("How old are you? / Which group do you feel you belong to? 16 or 17, ")


def test_a_cell_is_no_formula_and_stays_in_its_column() -> None:
    """A site's name is typed by a person."""
    risky = Chart("x", "X", "", ("Site",), (("=HYPERLINK(1)",), ("two\twords\n",)))
    assert risky.as_text() == "Site\n'=HYPERLINK(1)\ntwo words\n"


def test_long_fieldwork_draws_its_last_twelve_weeks(stands: Fieldwork, centre: Centre) -> None:
    """The table has them all."""
    long = replace(stands, weeks=stands.weeks * 4)
    chart = charts(long, centre)["weeks"]
    assert (len(chart.bars), len(chart.lines)) == (12, 20)
    assert chart.said.startswith("The last 12 weeks are drawn")


def test_the_report_is_the_same_for_the_same_day(stands: Fieldwork, centre: Centre) -> None:
    """As a PDF, byte for byte; and as text with the same figures."""
    names = Names(centre.study)
    assert progress_pdf.draw(stands, names) == progress_pdf.draw(stands, names)
    lines = list(progress_text.lines(stands, names))
    assert lines[0] == "Fieldwork of gla-sharing on 2026-12-02"
    assert any(line.startswith("South London") and "45 of 40" in line for line in lines)


def test_how_few_stopped_cannot_be_told_from_how_many_were_asked(tmp_path: Path) -> None:
    """Who never came to a story is counted in its table, and hidden as everybody is."""
    with founded(tmp_path / "centre") as made:
        for n in range(20):
            ratings = [rated(1 + n % 5)] * (3 if n < 2 else 4)
            made.archive.add(interview(told(f"person{n}", ratings)), "ab" * 32)
        (asked,) = progress.progress(made).questions
        assert [row.counts for row in asked.by_story[:3]] == [(20, 0, 0, 0, 0)] * 3
        assert asked.by_story[3].counts == (None, 0, 0, 0, None)
        assert asked.row.counts == (None, 0, 0, 0, None)
        assert progress.progress(made).straight.counts == (None, 0, None)


def test_versions_of_the_study_show_once_there_are_two(stands: Fieldwork, centre: Centre) -> None:
    """They count work and not people, so nothing is hidden."""
    assert "versions" not in charts(stands, centre)
    two = replace(stands, versions=(("1", 88), ("2", 2)))
    assert charts(two, centre)["versions"].lines == (("1", "88"), ("2", "2"))


def test_of_very_many_questions_the_first_are_drawn(stands: Fieldwork, centre: Centre) -> None:
    """The table has them all."""
    many = replace(stands, questions=stands.questions * 40)
    chart = charts(many, centre)["questions"]
    assert (len(chart.bars), len(chart.lines)) == (24, 40)
    assert "The first 24 are drawn" in chart.said


def test_a_screen_reader_finds_its_way_through_the_report(stands: Fieldwork, centre: Centre) -> None:
    """Headings of three levels, a table for each chart, and every figure as text."""
    reader = PdfReader(io.BytesIO(progress_pdf.draw(stands, Names(centre.study))))
    roles = Counter(str(element["/S"]) for element in elements(reader) if "/S" in element)
    assert roles["/H1"] == 1
    assert roles["/H2"] == 5
    assert roles["/Table"] > roles["/H3"] > 10
    text = "".join(page.extract_text() for page in reader.pages)
    assert "45 of 60" in text
    assert "hidden of 5" in text


def test_who_does_not_see_transport_does_not_see_fieldwork(tmp_path: Path) -> None:
    """Such as a withdrawal officer."""
    with founded(tmp_path / "centre") as made:
        others.name(made, "officers", [str(hybrid_identity("officer").recipient())])
    officer = Centre.open(tmp_path / "centre", hybrid_identity("officer"), clock=FixedClock())
    with officer, pytest.raises(RoleMayNot):
        progress.progress(officer)


def test_a_part_the_study_has_no_words_for_is_called_by_its_id(centre: Centre) -> None:
    """As a question of another version may be."""
    names = Names(centre.study)
    assert (names.question("ok"), names.question("gone")) == ("How OK is it to share this?", "gone")
    assert (names.option("age_band", "16-17"), names.option("age_band", "gone")) == ("16 or 17", "gone")
    assert names.consent("gone") == "gone"


def _two() -> list[OpenedInterview]:
    return [interview(told(seed)) for seed in "ab"]
