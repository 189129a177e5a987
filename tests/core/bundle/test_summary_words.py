"""Single lines of the summary."""

import msgspec
import pytest

from interview_app.bundle import summary_quality
from interview_app.bundle import summary_words as words
from interview_app.bundle.durations import Minutes
from interview_app.bundle.record import EndedBy, Rating, Record
from tests.factories.bundle import full_record
from tests.factories.usual import usual_record


def changed(**parts: object) -> Record:
    """Return the usual record with something else in it."""
    return msgspec.structs.replace(usual_record(), **parts)


@pytest.mark.parametrize(
    ("ended_by", "said"),
    [
        ("participant", "Stopped before the end, and kept"),
        ("laptop", "Sealed at once, unfinished"),
        ("centre", "Rescued at the centre, unfinished"),
    ],
)
def test_it_says_who_ended_what_is_not_complete(ended_by: EndedBy, said: str) -> None:
    """Nobody asked the participant at the end of the last two."""
    assert words.ended(changed(complete=False, ended_by=ended_by)) == said
    assert words.ended(usual_record()) == "Complete"


@pytest.mark.parametrize(
    ("route", "said"),
    [
        ("self", "for themselves"),
        ("parent", "parent or guardian"),
        ("gillick", "two people"),
        ("consultee", "asked"),
    ],
)
def test_it_says_who_consented(route: str, said: str) -> None:
    """On each route there is."""
    assert said in words.route(changed(route=route))


def test_stories_that_were_heard_are_counted() -> None:
    """Reading aloud may change an answer; where nothing was read aloud, nothing is said."""
    record = usual_record()
    first = record.vignettes[0]
    rating = first.answers["ok"]
    assert isinstance(rating, Rating)
    heard = {**first.answers, "ok": msgspec.structs.replace(rating, presented="audio")}
    vignettes = (msgspec.structs.replace(first, answers=heard), *record.vignettes[1:])
    assert words.aids(changed(vignettes=vignettes)).endswith("1 rating after reading aloud")
    assert "aloud" not in words.aids(record)


def test_how_it_was_said_back_is_one_line() -> None:
    """By how many of each, without a score."""
    consent = msgspec.structs.replace(
        usual_record().consent, teach_back={"a": "own_words", "b": "own_words", "c": "after_explaining"}
    )
    assert words.taught(changed(consent=consent)) == "Said back: 2 in their own words, 1 after explaining"
    assert words.taught(usual_record()) == ""


@pytest.mark.parametrize(
    ("band", "said"), [("0-5", "under 5 minutes"), ("20-30", "20 to 30 minutes"), ("90+", "90 minutes or more")]
)
def test_a_band_of_minutes_is_said_in_words(band: str, said: str) -> None:
    """Both ends, or the one that there is."""
    assert words.lasted(msgspec.convert(band, Minutes)) == said


def test_only_what_stands_for_words_is_set_apart() -> None:
    """Brackets that somebody typed stay as they are, and a placeholder stays on one line."""
    assert words.quoted("[sic] <b> [person 12]").startswith("[sic] &lt;b&gt; <font")
    assert "[person&nbsp;12]" in words.quoted("[person 12]")


def test_changes_are_named() -> None:
    """And the number of changes is the sum."""
    assert "Changed: story 1 ok" in list(summary_quality.notes(full_record()))
    assert "Taken out: story 5 why" in list(summary_quality.notes(full_record()))
    assert "2 answers changed" in summary_quality.counts(full_record())
