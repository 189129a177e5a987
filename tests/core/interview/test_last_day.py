"""One date until which one can withdraw: some days after the interview, and never later than the analysis begins."""

from datetime import date

import pytest

from interview_app.interview import endings, showing
from interview_app.interview import laptop as laptops
from interview_app.interview.opening import AnalysisBegun
from interview_app.interview.pages import ReadingPage, ThanksPage
from interview_app.study import load
from interview_app.study.document import consent_document
from interview_app.study.load import LoadedStudy, StudyBroken
from tests.factories.crypto import CHEAP
from tests.factories.interview import Laptop, go_to
from tests.factories.study import ENGLISH, gla, gla_files, pack_bytes

TODAY = date(2026, 11, 22)
SENTENCE = "If you finish today, your last date is {date}."


def freezing(day: str, *, told: bool = False) -> LoadedStudy:
    """Return the shipped study with the last day before its analysis, and a sentence that tells the last date."""
    files = gla_files()
    structure = files["study.toml"].decode()
    files["study.toml"] = structure.replace("[consent]\n", f"[consent]\nanalysis_freeze = {day}\n", 1).encode()
    if told:
        words = files[ENGLISH].decode()
        files[ENGLISH] = words.replace("[consent.after]\n", f'[consent.after]\nlast_day = "{SENTENCE}"\n', 1).encode()
    return load.read_files(files)


def install(laptop: Laptop, loaded: LoadedStudy, *, practice: bool = True) -> None:
    """Put another version of the study into use."""
    made = pack_bytes(device_key=laptop.vault.device_key(), version=2, loaded=loaded, practice=practice)
    laptop.pack = laptops.install(laptop.vault, made, laptop.clock)


@pytest.mark.parametrize(("freeze", "last"), [("2026-12-01", date(2026, 12, 1)), ("2027-03-01", date(2026, 12, 6))])
def test_the_earlier_of_the_two_is_the_last_day(freeze: str, last: date) -> None:
    """Nobody has to work it out."""
    assert endings.last_day(freezing(freeze), TODAY) == last
    assert endings.last_day(gla(), TODAY) == date(2026, 12, 6)


def test_the_card_shows_that_one_date(laptop: Laptop) -> None:
    """In words, and no other."""
    install(laptop, freezing("2026-12-01"))
    session = laptop.begin()
    go_to(session, "keep")
    session.keep(session.make_card(CHEAP))
    assert isinstance(session.page, ThanksPage)
    assert session.page.withdraw_until.endswith("1 December 2026.")


def test_the_same_date_can_be_told_before_consent(laptop: Laptop) -> None:
    """Where the study wants it. The document holds the sentence, and the preview a sign in the date's place."""
    loaded = freezing("2026-12-01", told=True)
    install(laptop, loaded)
    session = laptop.begin()
    go_to(session, "read:after")
    assert isinstance(session.page, ReadingPage)
    assert session.page.paragraphs[-1] == SENTENCE.format(date="1 December 2026")
    strings = dict(consent_document(loaded.study, loaded.wording("en-GB")).strings)
    assert strings["consent.after.last_day"] == SENTENCE
    shown = next(each.page for each in showing.pages(loaded, "en-GB") if each.name == "after")
    assert isinstance(shown, ReadingPage)
    assert shown.paragraphs[-1] == SENTENCE.format(date=showing.A_DATE)


def test_nobody_is_interviewed_once_they_could_not_withdraw(laptop: Laptop) -> None:
    """From the day after; practice is never analysed."""
    install(laptop, freezing("2026-11-22"), practice=False)
    laptop.begin()
    install_later = freezing("2026-11-21")
    made = pack_bytes(device_key=laptop.vault.device_key(), version=3, loaded=install_later, practice=False)
    laptop.pack = laptops.install(laptop.vault, made, laptop.clock)
    with pytest.raises(AnalysisBegun) as raised:
        laptop.begin()
    assert raised.value.code == "ANALYSIS-BEGUN"
    assert "2026-11-21" in str(raised.value)
    made = pack_bytes(device_key=laptop.vault.device_key(), version=4, loaded=install_later)
    laptop.pack = laptops.install(laptop.vault, made, laptop.clock)
    laptop.begin()


@pytest.mark.parametrize("day", ["2206-11-21", '"soon"', "1"])
def test_a_day_that_is_none_is_a_finding(day: str) -> None:
    """With the key and what to write instead."""
    with pytest.raises(StudyBroken) as raised:
        freezing(day)
    assert any(finding.key == "consent.analysis_freeze" for finding in raised.value.findings)


@pytest.mark.parametrize("change", ["two\\nlines", " spaced ", "x" * 81])
def test_a_change_has_a_short_plain_name(change: str) -> None:
    """It stands in logs and on the fieldworker's screen."""
    files = gla_files()
    structure = files["study.toml"].decode()
    files["study.toml"] = structure.replace("[consent]\n", f'[consent]\nmaterial_change = "{change}"\n', 1).encode()
    with pytest.raises(StudyBroken) as raised:
        load.read_files(files)
    keys = {finding.key for finding in raised.value.findings}
    assert {"consent.material_change", "consent.what_changed.title", "consent.what_changed.paragraphs"} <= keys
