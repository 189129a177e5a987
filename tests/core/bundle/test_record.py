import json
import subprocess
import sys
import unicodedata
from dataclasses import replace
from typing import Literal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.base.canonical import canonical_json
from interview_app.base.paths import shipped
from interview_app.bundle import addendum, consent_receipt, from_state, manifest, receipt, record, withdrawal_list
from interview_app.bundle.record import RecordBroken, RecordVersionUnknown
from interview_app.interview import events
from interview_app.interview.events import Answered, Decision, Rated, Wrote
from interview_app.interview.state import EMPTY, apply
from interview_app.study import render
from tests.factories.bundle import (
    INTERVIEW,
    MONTH,
    empty_record,
    finished_state,
    full_answers,
    full_record,
    opened,
    record_of,
    told,
)
from tests.factories.study import gla

WORDS = st.text(st.characters(codec="utf-8"), max_size=60)
ANSWERS = st.lists(
    st.tuples(st.sampled_from([f"v{n}:{ask}" for n in range(1, 7) for ask in ("ok", "why")]), st.integers(1, 5), WORDS),
    max_size=12,
)


@given(ANSWERS, WORDS)
def test_reading_what_was_written_gives_the_same_record_and_the_same_bytes(
    answers: list[tuple[str, int, str]], notes: str
) -> None:
    """A record has one spelling, whatever somebody wrote in it."""
    said = [told(key, Rated(point) if key.endswith("ok") else Wrote(text)) for key, point, text in answers]
    made = msgspec.structs.replace(record_of(finished_state(*said)), notes=_nfc(notes))
    content = record.encode(made)
    assert record.decode(content) == made
    assert record.encode(record.decode(content)) == content


@given(WORDS)
def test_a_record_is_spelled_as_canonical_json(notes: str) -> None:
    """The quick way of writing it gives the bytes that the slow one gives, whatever somebody wrote."""
    made = msgspec.structs.replace(full_record(), notes=notes)
    assert record.encode(made) == canonical_json(msgspec.to_builtins(made))


def test_every_character_is_spelled_as_in_canonical_json() -> None:
    """Control characters, quotes, accents that stand alone, signs of every plane."""
    made = full_record()
    for code in (*range(0x3000), 0xFEFF, 0xFFFD, 0x1F600, 0x2F800, 0x10FFFF):
        said = msgspec.structs.replace(made, vignettes=(), notes=f"a{chr(code)}b")
        assert record.encode(said) == canonical_json(msgspec.to_builtins(said)), hex(code)


def test_it_tells_what_was_said() -> None:
    """A researcher finds levels, ratings, words, times and changes by the study's own names."""
    told_ = json.loads(record.encode(full_record()))
    first = told_["vignettes"][0]
    assert first["position"] == 1
    assert first["levels"] == {
        name.id: gla().row(first["row"]).levels[name.id] for name in gla().study.shown_dimensions
    }
    assert first["answers"]["ok"] == {
        "type": "rating",
        "point": 4,
        "seconds": "40-90",
        "changes": 2,
        "shown": [],
        "direction": "lowest_first",
        "presented": "read",
    }
    assert first["answers"]["who"]["picked"] == ["person", "parent", "school"]
    assert first["answers"]["why"]["may_quote"] is True
    assert told_["vignettes"][2]["answers"]["ok"]["type"] == "do_not_know"
    assert told_["vignettes"][4]["answers"]["why"] == {"type": "taken_out"}
    assert told_["vignettes"][3]["answers"]["reassure"]["type"] == "skipped"
    assert told_["vignettes"][0]["answers"]["why"]["mode"] == "typed"
    assert told_["repeats"][0] | {"text": "", "before": 0} == {
        "position": 2,
        "text": "",
        "before": 0,
        "after": {
            "type": "rating",
            "point": 2,
            "seconds": "20-40",
            "changes": 0,
            "shown": [],
            "direction": "lowest_first",
            "presented": "read",
        },
    }
    assert told_["repeats"][0]["before"]["point"] == 1
    assert told_["whatifs"][0]["before"]["point"] == 1
    assert told_["whatifs"][0]["after"]["point"] == 3
    assert told_["whatifs"][1] | {"before": 0, "after": 0, "text": ""} == {
        "position": 4,
        "dimension": "receiver",
        "from": told_["vignettes"][3]["levels"]["receiver"],
        "to": "charity",
        "before": 0,
        "after": 0,
        "text": "",
    }
    assert told_["end"]["trust"]["points"]["nhs"] == 5
    assert told_["profile"]["age_band"]["picked"] == ["18-21"]
    assert told_["quality"] == {"pauses": 1, "minutes": "10-15"}
    assert told_["complete"] is True


def test_nothing_in_it_says_who_where_or_when() -> None:
    """No device, pack, seed, day or time leaves the laptop, and the practice story does not either."""
    content = record.encode(full_record()).decode()
    plan = opened()[0]
    assert "device" not in content
    assert "cd" * 32 not in content, "the pack"
    assert "ab" * 16 not in content, "the seed"
    assert not any(f"{MONTH}-{day:02d}" in content for day in range(1, 32))
    assert "practice:ok" not in content
    assert repr(plan) not in content


def test_words_follow_the_consent_to_be_quoted() -> None:
    """Not answered is no, and each text says so by itself."""
    expected: dict[Decision, bool] = {"given": True, "refused": False, "not_answered": False}
    for decision, may_quote in expected.items():
        made = full_record(quotes_anonymous=decision)
        why = made.vignettes[0].answers["why"]
        assert isinstance(why, record.Words)
        assert why.may_quote is made.may_quote is may_quote


def test_questions_never_reached_are_absent() -> None:
    """Stopping early is not the same as skipping."""
    made = record_of(finished_state(told("v1:ok", Rated(2)), complete=False))
    assert [dict(vignette.answers) for vignette in made.vignettes[1:]] == [{}] * 5
    assert not made.complete
    assert made.end == made.profile == {}
    assert all(isinstance(answer, record.Skipped) for answer in empty_record().vignettes[0].answers.values())


def test_an_interview_without_consent_or_end_has_no_record() -> None:
    """What the participant has not agreed to keep is never written up."""
    state = apply(EMPTY, opened()[0])
    with pytest.raises(from_state.NotFinished):
        from_state.build(gla(), state, interview=INTERVIEW, month=MONTH, pauses=0)


def test_nothing_of_an_answer_shows_in_a_traceback() -> None:
    """A value's repr names its kind only."""
    made = full_record()
    assert repr(made) == "Record(…)"
    assert repr(made.vignettes[0].answers["why"]) == "Words(…)"


def test_a_newer_record_is_refused_by_name() -> None:
    """RECORD-VERSION says which version it is, so that people know what to update to."""
    newer = record.encode(full_record()).replace(b"interview-record/1", b"interview-record/2")
    with pytest.raises(RecordVersionUnknown) as raised:
        record.decode(newer)
    assert raised.value.code == "RECORD-VERSION"
    assert "interview-record/2" in raised.value.message
    assert "interview-record/1" in raised.value.message, "which one it does read"


def test_a_newer_record_is_refused_whatever_else_is_in_it() -> None:
    """A version that nobody has thought of yet has keys and answers that nobody has thought of yet."""
    with pytest.raises(RecordVersionUnknown, match="interview-record/31"):
        record.decode(b'{"format":"interview-record/31","scent":[1.5,{"new":true}]}')


@pytest.mark.parametrize(
    "untrusted",
    [
        b"", b"{}", b"[]", b"\xff", b"null", b'{"format": 7}', b'{"format": "interview-record/x"}',
        b'{"format": "interview-record/1"}', b"[" * 100_000, b" " * (record.LARGEST + 1),
    ],
)  # fmt: skip
def test_what_is_no_record_is_refused(untrusted: bytes) -> None:
    """RECORD-BROKEN, whatever the bytes."""
    with pytest.raises(RecordBroken) as raised:
        record.decode(untrusted)
    assert raised.value.code == "RECORD-BROKEN"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"seconds":"10-20"', b'"seconds":14'),
        (b'"point":4', b'"point":0'),
        (b'"deck":1', b'"deck": 1'),
        (b'"deck":1', b'"deck":1,"host":"x"'),
        (b'"month":"2026-11"', b'"month":"2026-13"'),
        (b'"type":"rating"', b'"type":"guess"'),
    ],
)
def test_a_record_that_is_not_in_order_is_refused(old: bytes, new: bytes) -> None:
    """Unknown fields, other spellings and impossible values are not read at all."""
    content = record.encode(full_record())
    assert old in content
    with pytest.raises(RecordBroken):
        record.decode(content.replace(old, new, 1))


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("record-1", record.schema),
        ("manifest-2", manifest.schema),
        ("receipt-1", receipt.schema),
        ("addendum-1", addendum.schema),
        ("withdrawal-list-1", withdrawal_list.schema),
        ("consent-receipt-1", consent_receipt.schema),
        ("events-1", events.schema),
    ],
)
def test_the_published_schema_is_the_one_the_program_uses(name: str, made: object) -> None:
    """Who reads our files with other tools reads exactly what we do."""
    assert callable(made)
    published = (shipped("resources") / "schemas" / f"{name}.schema.json").read_text()
    assert published == json.dumps(made(), indent=2, sort_keys=True) + "\n"


def test_it_says_which_text_was_read() -> None:
    """Each story and each what-if carries the hash of what stood on the page, in the language of the interview."""
    made = full_record()
    loaded = gla()
    for vignette in made.vignettes:
        levels = loaded.row(vignette.row).levels
        assert vignette.text == render.vignette(loaded, made.language, levels).sha256
        assert vignette.text != render.vignette(loaded, "en-GB-x-easy", levels).sha256
    for whatif in made.whatifs:
        levels = {**made.vignettes[whatif.position - 1].levels, whatif.dimension: whatif.became}
        assert whatif.text == render.vignette(loaded, made.language, levels, whatif.dimension).sha256


@pytest.mark.parametrize("allotted", ["rotation", "hash"])
def test_it_says_how_the_deck_was_chosen(allotted: Literal["rotation", "hash"]) -> None:
    """An analyst can leave out, or look at apart, what did not come in turn."""
    state = finished_state()
    plan = msgspec.structs.replace(state.setup.plan, allotted=allotted)
    moved = replace(state, opened=msgspec.structs.replace(state.setup, plan=plan))
    assert record_of(moved).allotment == allotted


def test_reading_a_record_needs_no_pdf_library() -> None:
    """ReportLab is loaded only when something is drawn."""
    code = "import sys, interview_app.bundle.package, interview_app.bundle.seal; print('reportlab' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_the_whole_test_interview_is_in_the_record() -> None:
    """Every question that was asked has an answer in it, but for the practice story."""
    asked = {event.key for event in full_answers() if isinstance(event, Answered)}
    assert len(full_record().answers) == len(asked) - 1


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(("listened", "mode"), [(False, "read"), (True, "audio")])
def test_a_rating_says_how_the_story_came_to_the_participant(listened: bool, mode: str) -> None:  # noqa: FBT001 - a column
    """Read, or heard."""
    made = record_of(finished_state(Answered("v1:ok", Rated(2), listened=listened)))
    rating = made.vignettes[0].answers["ok"]
    assert isinstance(rating, record.Rating)
    assert rating.presented == mode


def test_a_rating_in_easy_read_says_so() -> None:
    """Easy words and read aloud counts as heard; the record's language tells the rest."""
    state = finished_state(Answered("v1:ok", Rated(2)), Answered("v2:ok", Rated(2), listened=True))
    easy = replace(state, opened=msgspec.structs.replace(state.setup, language="en-GB-x-easy"))
    ratings = [vignette.answers.get("ok") for vignette in record_of(easy).vignettes[:2]]
    assert [rating.presented for rating in ratings if isinstance(rating, record.Rating)] == ["easy", "audio"]
