"""The catalogues: up to date with the code, compiled as they stand, whole for participants, and without study text."""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from interview_app.base.errors import UserError, catalogue
from interview_app.crypto.strength import SENTENCES
from interview_app.study import load, vocabulary
from interview_app.study.rules.wording import leaves
from tests.ui.catalogues import COUNTS, FOLDER, ROOT, TARGETS, Message, contexts, messages, updating

LANGUAGES = ("en", *TARGETS)
each_target = pytest.mark.parametrize("language", TARGETS)
FOR_PARTICIPANTS = (
    *("DISK-FULL", "DISK-FAULT", "DISK-LOW", "VAULT-GONE", "VAULT-DAMAGED", "ENTRY-DAMAGED", "AUDIT-BROKEN"),
    *("PIN-WAIT", "LANGUAGE-UNAPPROVED", "LANGUAGE-UNKNOWN", "FOLDER-MISSING", "FOLDER-NOT-WRITABLE", "NOT-A-FILE"),
    *("CARD-NOT-PRINTED", "COPY-NOT-PRINTED", "CONSENT-RECEIPT-NONE"),
)
"""Codes of errors that a participant can be shown."""


def spoken(translator: QTranslator, message: Message, language: str) -> tuple[str, ...]:
    """Return what a compiled catalogue says for a message, in each of its forms."""
    counts = COUNTS[language] if message.numerus else (-1,)
    return tuple(translator.translate(message.context, message.source, "", count) or "" for count in counts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_was_translated(language: str) -> None:
    """Each .qm says exactly what its .ts says; otherwise run packaging/translations.py."""
    translator = QTranslator()
    assert translator.load(f"interview_app_{language}", str(FOLDER))
    for message in messages(language):
        assert spoken(translator, message, language) == message.said, message.source


def test_the_catalogues_hold_what_the_code_says(tmp_path: Path) -> None:
    """Every tr() of now and none of yesterday; otherwise run packaging/translations.py."""
    if not (Path(sys.executable).parent / "pyside6-lupdate").exists():
        pytest.skip("Qt's lupdate is not installed here")
    module = updating()
    module.update(tmp_path, compiled=False)
    for language in TARGETS:
        wanted = {message.place for message in messages(language, tmp_path)}
        assert {message.place for message in messages(language)} == wanted
    plural = {message.place for message in messages("pl") if message.numerus}
    assert {message.place for message in messages("en")} == plural


@each_target
def test_what_is_wrong_with_a_passphrase_is_translated(language: str) -> None:
    """No sentence comes in two languages."""
    translator = QTranslator()
    assert translator.load(f"interview_app_{language}", str(FOLDER))
    assert [said for said in SENTENCES if not translator.translate("Feedback", said)] == []


def test_the_help_knows_what_every_error_says() -> None:
    """All of them, in the words of now; otherwise run packaging/translations.py."""
    module = updating()
    assert module.CODES.read_text(encoding="utf-8") == module.codes()


def test_english_says_every_plural() -> None:
    """One thing and several."""
    assert all(all(message.said) for message in messages("en"))


@each_target
def test_every_word_for_a_participant_is_translated(language: str) -> None:
    """All that their window can say, its pages and what these are made of."""
    theirs = contexts("participant") | contexts("pages") | contexts("widgets") | {"Notices"}
    missing = [m.source for m in messages(language) if m.context in theirs and not all(m.said)]
    assert missing == []


@each_target
def test_every_error_for_a_participant_is_translated(language: str) -> None:
    """What goes wrong in their window is said in their language."""
    updating().import_all()
    errors = catalogue()
    said = {sentence for code in FOR_PARTICIPANTS for sentence in _sentences(errors[code])}
    done = {m.source for m in messages(language) if m.context == "UserError" and all(m.said)}
    assert said - done == set()


def _sentences(error: type[UserError]) -> tuple[str, str, str]:
    return error.happened, error.safe, error.next_step


@each_target
def test_placeholders_are_kept(language: str) -> None:
    """Each form has the same fields as its source, and no more; only a form for none, one or two may leave %n out."""
    for message in messages(language):
        for form in filter(None, message.said):
            assert _fields(form) == _fields(message.source), message.source


def _fields(words: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}", words))


@pytest.mark.parametrize("study", ["gla-sharing", "gp-records"])
def test_no_sentence_of_a_study_is_in_a_catalogue(study: str) -> None:
    """They come from the study, in the participant's language, but for what a study may leave to the interface."""
    loaded = load.read(ROOT / "vignettes" / study)
    needed = {need.path for need in vocabulary.needs(loaded.study) if need.required}
    said = {
        text
        for wording in loaded.wordings.values()
        for path, entry in leaves(wording.entries)
        for text in (entry if isinstance(entry, list) else [entry])
        if path in needed
    }
    sources = {message.source for message in messages("pl") if message.source.count(" ") > 1}
    assert len(said) > 100
    assert sources & said == set()
