"""Words are planted in every kind of answer; after sealing no file on the laptop holds one of them."""

import base64
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.bundle import package
from interview_app.bundle.seal import seal_interview
from interview_app.bundle.sealed_file import open_sealed
from interview_app.interview.closing import write_notes
from interview_app.interview.events import Wrote
from interview_app.interview.pages import OpenQuestion, QuestionPage
from interview_app.interview.session import Session
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.interview import Laptop, go_on, go_to, new_laptop

FIRST, CHANGED, GONE, NOTES = "kanarienvogel", "nachtigall", "zaunkönig", "rotkehlchen"
OTHER_ANSWERS = ("no_trouble", "person_decides", "out_of_date", "about:ethnic_group", "safeguarding_understood")
"""Ids that answers, questions and consent items are stored by: who finds them knows what was talked about."""


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    """Return a laptop whose home and temporary folder are both in sight."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    made = new_laptop(tmp_path / "home")
    yield made
    made.vault.close()


def spellings(word: str) -> Iterator[bytes]:
    """Yield the byte strings by which a word can stand in a file, base64 in its three alignments."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = word.encode(encoding)
        yield raw
        for before in range(3):
            encoded = base64.b64encode(bytes(before) + raw + bytes(2))
            yield encoded[4 if before else 0 :][: len(raw) * 4 // 3 - 4]


def files_with(folder: Path, *words: str) -> list[tuple[str, str]]:
    """Return which of the words stand in which file under a folder."""
    contents = [(path, path.read_bytes()) for path in folder.rglob("*") if path.is_file()]
    assert contents
    return [
        (path.name, word)
        for path, content in contents
        for word in words
        if any(spelling in content for spelling in spellings(word))
    ]


def held(laptop: Laptop) -> str:
    """Hold an interview through the session with words in every box, one changed and one taken out."""
    session = laptop.begin()
    while session.page.step != "review":
        if isinstance(session.page, QuestionPage) and isinstance(session.page.question, OpenQuestion):
            session.answer(Wrote(f"{FIRST} and {GONE} at {session.page.step}"))
        else:
            go_on(session)
    session.change("v2:why")
    session.answer(Wrote(CHANGED))
    session.take_out("v3:why")
    go_to(session, "keep")
    session.keep(session.make_card(CHEAP))
    assert session.interview is not None
    return session.interview


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    """A canary that cannot sing proves nothing."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = f"before {GONE} after".encode(encoding)
        for shift in range(3):
            (tmp_path / f"{encoding}-{shift}").write_bytes(base64.b64encode(bytes(shift) + raw))
        (tmp_path / encoding).write_bytes(raw)
    assert len(files_with(tmp_path, GONE)) == 12


def test_no_file_of_the_laptop_holds_a_word_of_an_interview(laptop: Laptop, tmp_path: Path) -> None:
    """Neither while it is held, nor after sealing and sending; and the centre has every word of it."""
    interview = held(laptop)
    write_notes(laptop.vault, interview, f"They also said {NOTES}.")
    planted = (FIRST, CHANGED, GONE, NOTES, *OTHER_ANSWERS)
    assert files_with(tmp_path, *planted) == [], "while it is held"

    sealed_folder = tmp_path / "home" / "sealed"
    clock, randomness = laptop.clock, laptop.randomness
    seal_interview(laptop.vault, laptop.pack, interview, sealed_folder, clock=clock, randomness=randomness)
    assert files_with(tmp_path, *planted) == [], "after sealing"

    package.write(laptop.vault, laptop.pack, sealed_folder, tmp_path, clock=clock, randomness=randomness)
    laptop.restart()
    assert files_with(tmp_path, *planted) == [], "after sending and unlocking again"
    assert list((tmp_path / "tmp").iterdir()) == []

    opened = open_sealed((sealed_folder / f"{interview}.age").read_bytes(), [hybrid_identity("member 2")])
    told = opened.record_json.decode()
    assert FIRST in told
    assert CHANGED in told
    assert NOTES in told
    assert f"{GONE} at v2:why" not in told
    assert f"{GONE} at v3:why" not in told


def test_a_session_that_was_declined_leaves_no_word_either(laptop: Laptop, tmp_path: Path) -> None:
    """Before consent nothing is on the disk, not even encrypted."""
    before = {path: path.stat().st_size for path in tmp_path.rglob("*") if path.is_file()}
    session: Session = laptop.begin()
    session.stop()
    assert session.ended == "declined"
    assert laptop.vault.interviews() == ()
    assert before.keys() == {path for path in tmp_path.rglob("*") if path.is_file()}
