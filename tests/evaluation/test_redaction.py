"""The goals of the redaction check, held on texts that were written for it; and the command that measures them."""

import json
from pathlib import Path

import pytest

from interview_app.bundle.redact.detector import Detector
from interview_app.bundle.redact.pieces import pieces
from tests.evaluation import building, redaction
from tests.evaluation.values import Annotated, Span, read_jsonl

HERE = Path(__file__).resolve().parent
TUNING, HELD_OUT = HERE / "tuning.jsonl", HERE / "held_out.jsonl"
FILES = pytest.mark.parametrize("path", [TUNING, HELD_OUT], ids=lambda path: path.stem)
ONE = Annotated(
    "I met Kofi. Kofi was sad.", (Span(6, 10, "p", "PERSON", "DIRECT"), Span(12, 16, "p", "PERSON", "DIRECT"))
)


@FILES
def test_direct_and_quasi_identifiers_are_found_within_the_burden(path: Path) -> None:
    """Direct ≥ .99, quasi ≥ .90, words ≤ 45 %. The held-out texts were written before any rule was tuned."""
    measured = redaction.measure(read_jsonl(path), Detector())
    assert measured.recall("DIRECT") >= 0.99
    assert measured.recall("QUASI") >= 0.90
    assert measured.burden <= 0.45


@FILES
def test_there_are_enough_texts_and_every_mention_is_whole_words(path: Path) -> None:
    """Offsets are code points, and none begins or ends inside a word."""
    texts = list(read_jsonl(path))
    assert len(texts) >= 30
    for one in texts:
        parts = pieces(one.text)
        starts, ends = {part.start for part in parts}, {part.end for part in parts}
        assert {span.start for span in one.spans} <= starts
        assert {span.end for span in one.spans} <= ends


@FILES
def test_the_files_are_what_was_written_by_hand(path: Path) -> None:
    """Who changes a text runs the builder again."""
    written = (HERE / "texts" / f"{path.stem}.txt").read_text(encoding="utf-8")
    assert path.read_text(encoding="utf-8") == building.built(written)


def test_no_text_is_in_both_files() -> None:
    """What was tuned on would measure nothing."""
    assert not {one.text for one in read_jsonl(TUNING)} & {one.text for one in read_jsonl(HELD_OUT)}


class Marking(Detector):
    """Marks what it is told to: the measure's arithmetic is checked with a detector whose answer is known."""

    def __init__(self, *strings: str) -> None:
        super().__init__(dict.fromkeys(strings, "word"))


def test_an_entity_counts_only_when_every_mention_is_whole() -> None:
    """Half of a name, or one of its two mentions, is a miss."""
    text = "he met ann marie and later ann"
    both = tuple(Span(start, end, "p", "PERSON", "DIRECT") for start, end in ((7, 16), (27, 30)))
    half = redaction.measure([Annotated(text, (Span(3, 16, "p", "PERSON", "QUASI"),))], Marking("ann marie"))
    assert half.recall("QUASI") == 0.0
    assert half.missed == (("QUASI", "p", ("met ann marie",)),)
    assert redaction.measure([Annotated(text, both)], Detector()).recall("DIRECT") == 1.0
    assert redaction.measure([Annotated(text, ())], Detector()).recall("DIRECT") == 1.0


def test_the_burden_is_counted_in_words() -> None:
    """A word counts when a letter of it is highlighted; signs alone are no words."""
    measured = redaction.measure([ONE], Detector())
    assert (measured.highlighted, measured.words) == (2, 6)
    assert redaction.measure([], Detector()).burden == 0.0


def test_the_command_prints_the_four_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And with `--missed` each entity that was not found."""
    path = tmp_path / "texts.jsonl"
    span = {"start_offset": 2, "end_offset": 5, "entity_id": 1, "entity_type": "X", "identifier_type": "QUASI"}
    path.write_text(json.dumps({"text": "I met Kofi", "entities": [span]}) + "\n\n")
    assert redaction.main([str(path), "--missed"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [
        "direct identifiers: recall 1.000 (0 of 0 entities)",
        "quasi identifiers: recall 0.000 (0 of 1 entities)",
        "words highlighted: 33.3% (1 of 3)",
    ]
    assert lines[3].startswith("speed: ")
    assert lines[4] == "QUASI 1: met"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
        ("[]", "list indices must be integers or slices, not str"),
        ("{}", "text is missing"),
        ('{"text": 3, "entities": []}', "text is not a string"),
        ('{"text": "a"}', "entities is missing"),
        ('{"text": "a", "entities": [{}]}', "start_offset is missing"),
        ('{"text": "a", "entities": [{"start_offset": 0, "end_offset": 2, "identifier_type": "QUASI"}]}', "outside"),
        ('{"text": "a", "entities": [{"start_offset": 0, "end_offset": 1, "identifier_type": "x"}]}', "neither"),
        ("\udcff", "cannot be read"),
    ],
)
def test_what_is_no_text_with_spans_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, reason: str
) -> None:
    """With one sentence that names the line, and no figures."""
    path = tmp_path / "texts.jsonl"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    assert redaction.main([str(path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert reason in said.err
    assert "Nothing was measured." in said.err


def test_a_file_that_is_not_there_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Likewise."""
    assert redaction.main([str(tmp_path / "none.jsonl")]) == 1
    assert "cannot be read" in capsys.readouterr().err
