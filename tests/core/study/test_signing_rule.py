"""Which ways of signing a study may offer, and which words it then needs."""

import pytest

from interview_app.study import vocabulary
from interview_app.study.load import read_files
from tests.factories.findings import said
from tests.factories.study import changed, gla

FILE = "study.toml"
WHERE = "withdrawal_days = 14"


@pytest.mark.parametrize(
    ("ways", "told"),
    [
        ('["traced"]', "Whoever cannot draw"),
        ("[]", "Nobody is asked to sign"),
        ('["spoken", "paper", "spoken"]', "there twice"),
    ],
)
def test_nobody_is_kept_out_by_the_way_of_signing(ways: str, told: str) -> None:
    """Whoever cannot draw has another way, and somebody is asked at all."""
    assert told in said(changed(WHERE, f"{WHERE}\nsign = {ways}"), FILE, "consent.sign")


@pytest.mark.parametrize("ways", ['["spoken"]', '["traced", "paper"]', '["paper", "spoken", "traced"]'])
def test_a_study_chooses_its_ways_and_their_order(ways: str) -> None:
    """And needs no words for a way that it does not offer; those that are there may stay."""
    study = read_files(changed(WHERE, f"{WHERE}\nsign = {ways}")).study
    needed = {need.path[1] for need in vocabulary.needs(study) if need.path[0] == "sign" and need.required}
    for way in ("traced", "spoken", "paper"):
        assert (f"{way}_text" in needed) == (way in study.consent.sign)


def test_a_study_that_wants_somebody_independent_does_not_offer_anybody_else() -> None:
    """The person who holds the interview is then no answer to who was there."""
    study = read_files(changed(WHERE, f'{WHERE}\nwitness = "independent"')).study
    needed = {need.path[1] for need in vocabulary.needs(study) if need.path[0] == "sign" and need.required}
    assert "independent" in needed
    assert "present" not in needed
    assert gla().study.consent.witness == "present"
