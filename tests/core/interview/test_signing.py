"""Traced, spoken, on paper: what is enough, what is refused, and what stays out of the log."""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from json import loads

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.interview import signing
from interview_app.interview.events import Answered, Rated
from interview_app.interview.signing import ConsentSigned, Signature, lacking, serial_lacks
from interview_app.interview.state import AnswerWithoutConsent, fold
from interview_app.interview.understanding import Route
from tests.factories.interview import consented, opened

LINE = ((100, 500, 0), (900, 520, 40), (1800, 480, 90))
TRACED = Signature("participant", "traced", strokes=(LINE,))
SPOKEN = Signature("participant", "spoken", witness="present")
PAPER = Signature("participant", "paper", serial="CF-0117", witness="present")
DOCUMENT = "cd" * 32
DAY = date(2026, 11, 28)


def evidence_of(signature: Signature, salt: bytes = bytes(16)) -> signing.Signed:
    """Return a signature ready to be stored."""
    return signing.sealable(signature, DOCUMENT, phrase="I want to take part.", day=DAY, salt=salt)


@pytest.mark.parametrize("signature", [TRACED, SPOKEN, PAPER])
def test_each_way_is_enough(signature: Signature) -> None:
    """All three stand alike."""
    assert lacking(signature) is None


@pytest.mark.parametrize(
    ("signature", "lack"),
    [
        (replace(TRACED, strokes=()), "nothing_drawn"),
        (replace(TRACED, strokes=(((10, 10, 0), (12, 11, 5)),)), "nothing_drawn"),
        (replace(SPOKEN, witness=""), "no_witness"),
        (replace(PAPER, witness=""), "no_witness"),
        (replace(PAPER, serial=""), "no_serial"),
        (replace(SPOKEN, helpers=("interpreter",)), "witness_interpreted"),
    ],
)
def test_what_is_missing_is_named(signature: Signature, lack: str) -> None:
    """A slip of the finger is no sign; what is spoken or on paper needs somebody who saw or heard it."""
    assert lacking(signature) == lack


def test_a_study_may_want_a_witness_from_outside() -> None:
    """Then the person who holds the interview is not enough; a traced sign needs none."""
    assert lacking(SPOKEN, independent=True) == "witness_independent"
    assert lacking(replace(SPOKEN, witness="independent"), independent=True) is None
    assert lacking(TRACED, independent=True) is None


def test_who_heard_only_the_interpreter_is_no_witness() -> None:
    """Somebody else who follows the language is; on paper, seeing is enough."""
    assert lacking(replace(SPOKEN, helpers=("interpreter",), witness="independent")) is None
    assert lacking(replace(PAPER, helpers=("interpreter",))) is None


@pytest.mark.parametrize("serial", ["CF-0117", "gla 00042", "2026/0117", "A1234", "000123", "GLA-2026-0042"])
def test_numbers_of_forms_are_taken(serial: str) -> None:
    """Letters, digits, and what stands between them."""
    assert serial_lacks(serial) is None


@pytest.mark.parametrize("serial", ["Amira 001", "JOHN SMITH 123", "Smith1987"])
def test_a_number_that_looks_like_a_name_is_refused(serial: str) -> None:
    """Four letters in a row are a word."""
    assert serial_lacks(serial) == "serial_name"


@pytest.mark.parametrize(
    "serial", ["12/05/2008", "2008-05-12", "12.5.08", "12052008", "20080512", "120508", "12 May 2008", "5-12-2008"]
)
def test_a_number_that_looks_like_a_birthday_is_refused(serial: str) -> None:
    """In whichever order it is written."""
    assert serial_lacks(serial) == "serial_date"


@pytest.mark.parametrize("serial", ["", "1", "AB", "12", "ABC", "0" * 40, "12\n34;", "😀123", "شهادة"])
def test_what_is_no_number_of_a_form_is_refused(serial: str) -> None:
    """Too short, too long, or written in something else."""
    assert serial_lacks(serial) is not None


@given(st.dates(date(1930, 1, 1), date(2029, 12, 31)), st.sampled_from(["%d/%m/%Y", "%Y-%m-%d", "%d%m%Y", "%d.%m.%y"]))
def test_no_birthday_passes_for_a_number(day: date, form: str) -> None:
    """Whichever day it is."""
    assert serial_lacks(day.strftime(form)) == "serial_date"


@given(st.text(max_size=60))
def test_anything_can_be_typed(text: str) -> None:
    """Nothing that is typed or pasted breaks the page."""
    serial_lacks(text)


@pytest.mark.parametrize("signature", [TRACED, SPOKEN, PAPER])
def test_the_log_gets_the_kind_and_a_hash(signature: Signature) -> None:
    """Of the evidence itself it holds nothing."""
    signed = evidence_of(signature)
    assert signed.event.sha256 == sha256(signed.evidence).hexdigest()
    told = msgspec.json.encode(signed.event)
    assert b"CF-0117" not in told
    assert b"520" not in told
    assert loads(signed.evidence)["document"] == DOCUMENT


def test_the_evidence_holds_what_was_given() -> None:
    """Strokes with their times; the number, tidied; the words that were to be said; the day."""
    traced, spoken, paper = (loads(evidence_of(each).evidence) for each in (TRACED, SPOKEN, PAPER))
    assert traced["strokes"] == [[list(point) for point in LINE]]
    assert spoken["phrase"] == "I want to take part."
    assert paper["serial"] == "CF-0117"
    assert {each["day"] for each in (traced, spoken, paper)} == {"2026-11-28"}


def test_the_same_number_has_another_hash_each_time() -> None:
    """A short number cannot be found by trying: the salt is sealed with it."""
    assert evidence_of(PAPER, b"a" * 16).event.sha256 != evidence_of(PAPER, b"b" * 16).event.sha256


def signed_by(*who: signing.Who) -> list[ConsentSigned]:
    """Return signatures."""
    return [evidence_of(replace(TRACED, who=each)).event for each in who]


@pytest.mark.parametrize(
    ("route", "who", "enough"),
    [
        ("self", ["participant"], True),
        ("self", [], False),
        ("gillick", ["participant"], True),
        ("parent", ["parent"], False),
        ("parent", ["participant"], False),
        ("parent", ["parent", "participant"], True),
        ("consultee", ["consultee", "participant"], True),
    ],
)
def test_everybody_whose_yes_it_takes_signs(route: Route, who: list[signing.Who], *, enough: bool) -> None:
    """On some routes that is two people."""
    assert signing.complete(signed_by(*who), DOCUMENT, route) is enough
    assert not signing.complete(signed_by(*who), "00" * 32, route)


def test_no_answer_is_recorded_before_it_was_signed() -> None:
    """Where the study wants a signature, a yes alone does not count."""
    begun = fold((msgspec.structs.replace(opened(), signs=True), consented()))
    answer = Answered("v1:ok", Rated(2))
    with pytest.raises(AnswerWithoutConsent):
        fold((answer,), begun)
    assert fold((*signed_by("participant"), answer), begun).answers["v1:ok"].answer == Rated(2)
