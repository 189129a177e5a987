"""`interview-app key recovery` and `centre drill`, as three people sit at one computer."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from interview_app.base.clock import SystemClock
from interview_app.centre import identities, recovery, share_sheet
from interview_app.centre.office import Centre
from interview_app.cli.main import DONE, INTERRUPTED, NOT_DONE, run
from interview_app.crypto.addressed import key_id
from tests.factories.centre import founded
from tests.factories.ceremony import People
from tests.factories.crypto import SeededRandomness, hybrid_identity
from tests.factories.study import gla

Make = Callable[..., int]
SHEETS = ["recovery-sheet-1.pdf", "recovery-sheet-2.pdf", "recovery-sheet-3.pdf"]


@pytest.fixture
def people() -> People:
    """Return three people who are about to sit down."""
    return People()


@pytest.fixture
def make(people: People, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Return a function that types the command, with the people at the keyboard."""

    def type_(folder: Path, *more: str) -> int:
        people.sit_down(monkeypatch)
        return run(["key", "recovery", "--out", str(folder / "recovery.pub"), *more])

    return type_


def words_of(pdf: Path) -> str:
    """Return what a sheet says."""
    return " ".join(page.extract_text() for page in PdfReader(pdf).pages)


def stands_on(screen: str, share: str) -> bool:
    """Tell whether words of a share stand there, with their numbers or one after the other."""
    words = share.split()
    pairs = (" ".join(words[place : place + 2]) for place in range(4, 32))
    return any(pair in screen for pair in pairs) or any(
        re.search(rf"\b{number}  {word}\b", screen) for number, word in enumerate(words, 1)
    )


def files(folder: Path) -> list[str]:
    """Return the names in a folder."""
    return sorted(path.name for path in folder.iterdir())


def on(sheet: str) -> list[str]:
    """Return the numbered words of a sheet."""
    return re.findall(r"(?<!\w)\d{1,2}\s+([a-z]{4,})", sheet)[:33]


def test_any_two_papers_make_the_key_whose_public_half_was_written(tmp_path: Path, make: Make, people: People) -> None:
    """What three people wrote down is the key, and the file beside it is its public half and nothing else."""
    assert make(tmp_path) == DONE
    public = identities.load_public(tmp_path / "recovery.pub")
    one, two, three = (people.paper[number] for number in (1, 2, 3))
    for pair in ((one, two), (three, one), (two, three)):
        assert str(recovery.identity_from(pair).recipient()) == public
    assert files(tmp_path) == [*SHEETS, "recovery.pub"]


def test_without_being_asked_no_file_holds_a_share(tmp_path: Path, make: Make) -> None:
    """The forms are blank, and say which key they are for."""
    assert make(tmp_path) == DONE
    key = key_id(identities.load_public(tmp_path / "recovery.pub"))
    for number, name in enumerate(SHEETS, 1):
        assert (tmp_path / name).read_bytes() == share_sheet.blank(number, key)


def test_no_share_stays_on_the_screen(
    tmp_path: Path, make: Make, people: People, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is cleared before the words are typed back, and afterwards; standard output never has them."""
    on_screen: list[bool] = []

    def look(question: str) -> str | None:
        if question.startswith("Type share"):
            on_screen.append(stands_on(people.screen.getvalue(), people.paper[1]))
        return None

    people.slip = look
    assert make(tmp_path) == DONE
    assert on_screen == [False] * 3
    left = people.screen.getvalue() + capsys.readouterr().out
    assert not any(stands_on(left, share) for share in people.paper.values())


def test_four_letters_of_each_word_are_enough(tmp_path: Path, make: Make, people: People) -> None:
    """They tell every word in the list from every other; numbers may stand before them, lines may be broken."""

    def short(question: str) -> str | None:
        number = re.match(r"Type share (\d)", question)
        if number is None:
            return None
        words = people.paper[int(number[1])].split()
        return " ".join(f"{place}. {word[:4].upper()}" for place, word in enumerate(words, 1))

    people.slip = short
    assert make(tmp_path) == DONE


def test_a_share_can_be_typed_over_several_lines(tmp_path: Path, make: Make, people: People) -> None:
    """It is complete with its last word."""
    typed: dict[str, list[str]] = {}

    def in_rows(question: str) -> str | None:
        number = re.match(r"Type share (\d)", question)
        if number is None:
            return None
        rest = typed.setdefault(number[1], people.paper[int(number[1])].split())
        row, rest[:] = rest[:5], rest[5:]
        return " ".join(row)

    people.slip = in_rows
    assert make(tmp_path) == DONE
    assert not any(typed.values())


def test_a_paper_with_a_mistake_is_noticed_and_the_share_is_shown_again(
    tmp_path: Path, make: Make, people: People
) -> None:
    """Twice wrong, and it is shown again; the place of the mistake is told, and not the word."""
    told: list[str] = []
    mistakes = iter(["word 7", "too few", "nothing more"])

    def mistyped(question: str) -> str | None:
        if question.endswith("Press Enter. "):
            told.append(question)
        if not question.startswith("Type share 2"):
            return None
        words = people.paper[2].split()
        answers = {
            "word 7": " ".join([*words[:6], "acid" if words[6] != "acid" else "acne", *words[7:]]),
            "too few": " ".join(words[:30]),
            "nothing more": "",
        }
        return answers.get(next(mistakes, ""))

    people.slip = mistyped
    assert make(tmp_path) == DONE
    assert told[0].startswith("Word 7 is not the one that was shown.")
    assert told[1].startswith("These are 30 words, and a share has 33.")
    shown = [question for question in people.questions if question.startswith("Press Enter once it is")]
    assert len(shown) == 4


def test_a_ceremony_that_is_broken_off_leaves_nothing(tmp_path: Path, make: Make, people: People) -> None:
    """No public half, so nothing is ever sealed to a key that is on no paper; and no sheet of it."""

    def leave(question: str) -> str | None:
        if question.startswith("Type share 3"):
            raise KeyboardInterrupt
        return None

    people.slip = leave
    assert make(tmp_path) in {INTERRUPTED, NOT_DONE}
    assert files(tmp_path) == []


def test_sheets_are_printed_after_a_warning_and_deleted_afterwards(
    tmp_path: Path, make: Make, people: People, capsys: pytest.CaptureFixture[str]
) -> None:
    """They hold the words; who says yes twice has them, and has them deleted."""
    printed: dict[int, str] = {}

    def print_(question: str) -> str | None:
        if question.startswith("The three sheets are in"):
            printed.update(enumerate((words_of(tmp_path / "sheets" / name) for name in SHEETS), 1))
        return None

    people.slip = print_
    assert make(tmp_path, "--sheets", str(tmp_path / "sheets")) == DONE
    for number, share in people.paper.items():
        assert on(printed[number]) == share.split()
    assert files(tmp_path / "sheets") == []
    assert "Type yes if you want that" in people.questions[0]
    assert "were deleted" in capsys.readouterr().out


def test_sheets_that_are_kept_are_warned_of(
    tmp_path: Path, make: Make, people: People, capsys: pytest.CaptureFixture[str]
) -> None:
    """The last word is that the key is still in clear."""
    people.slip = lambda question: "no" if "delete the three files" in question else None
    assert make(tmp_path, "--sheets", str(tmp_path / "sheets")) == DONE
    assert "still in clear" in capsys.readouterr().out


def test_sheets_without_a_yes_make_no_key(tmp_path: Path, make: Make, people: People) -> None:
    """SHEETS-NOT-AGREED, and nothing is written."""
    people.slip = lambda question: "perhaps" if "yes" in question else None
    assert make(tmp_path, "--sheets", str(tmp_path / "sheets")) == NOT_DONE
    assert "[SHEETS-NOT-AGREED]" in people.screen.getvalue()
    assert files(tmp_path) == []


def test_nobody_at_the_keyboard_makes_no_key(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """KEYBOARD-NEEDED, and no sheet stays."""
    assert run(["key", "recovery", "--out", str(tmp_path / "recovery.pub")]) == NOT_DONE
    assert "[KEYBOARD-NEEDED]" in capsys.readouterr().err
    assert files(tmp_path) == []


@pytest.mark.parametrize("name", ["recovery.pub", "recovery-sheet-2.pdf"])
def test_nothing_is_written_over(tmp_path: Path, make: Make, people: People, name: str) -> None:
    """KEY-EXISTS before anybody has to type."""
    (tmp_path / name).write_text("an older one")
    assert make(tmp_path) == NOT_DONE
    assert "[KEY-EXISTS]" in people.screen.getvalue()
    assert people.questions == []
    assert (tmp_path / name).read_text() == "an older one"


# ---- the drill ---------------------------------------------------------------------------------------------------


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    """Found a centre with a recovery key in shares, whose drill nobody has held."""
    made = recovery.make(SeededRandomness("ceremony"))
    keys = [*(str(hybrid_identity(holder).recipient()) for holder in ("coordinator", "deputy")), made.recipient]
    Centre.found(tmp_path / "centre", recipients=keys, study=gla(), practice=False, clock=SystemClock()).close()
    (tmp_path / "shares").write_text("\n".join(made.shares))
    return tmp_path / "centre"


def test_two_keepers_pass_the_drill(
    centre: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Any two of the sheets; the day is told, and the words are off the screen."""
    one, _, three = (centre.parent / "shares").read_text().splitlines()
    people = People(three, one).sit_down(monkeypatch)
    assert run(["centre", "drill", str(centre)]) == DONE, people.screen.getvalue()
    assert "has passed on" in capsys.readouterr().out
    assert not any(stands_on(people.screen.getvalue(), share) for share in people.paper.values())
    with Centre.open(centre, hybrid_identity(), clock=SystemClock()) as opened:
        assert [proof.kind for proof in opened.archive.proofs()] == ["drill"]


def test_a_mistyped_share_is_asked_for_again(centre: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice; the third time wrong ends the drill with SHARE-WRONG."""
    one, two, _ = (centre.parent / "shares").read_text().splitlines()
    people = People(one, two).sit_down(monkeypatch)
    wrong = iter(["zebra " * 33, "acid " * 33])
    people.slip = lambda question: next(wrong, None) if question.startswith("Share 1") else None
    assert run(["centre", "drill", str(centre)]) == DONE
    people.slip = lambda question: "zebra " * 33 if question.startswith("Share 2") else None
    assert run(["centre", "drill", str(centre)]) == NOT_DONE
    assert "[SHARE-WRONG]" in people.screen.getvalue()


def test_shares_of_another_key_do_not_pass(centre: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DRILL-OTHER-KEY names both keys by their numbers."""
    other = recovery.make(SeededRandomness("other"))
    people = People(*other.shares).sit_down(monkeypatch)
    assert run(["centre", "drill", str(centre)]) == NOT_DONE
    shown = people.screen.getvalue()
    assert "[DRILL-OTHER-KEY]" in shown
    assert other.key_id in shown


def test_the_same_sheet_twice_is_told(centre: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SHARES-TOO-FEW."""
    one, *_ = (centre.parent / "shares").read_text().splitlines()
    people = People(one, one).sit_down(monkeypatch)
    assert run(["centre", "drill", str(centre)]) == NOT_DONE
    assert "[SHARES-TOO-FEW]" in people.screen.getvalue()


def test_only_a_practice_centre_drills_with_a_key_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """DRILL-SHARES in a real one: the shares are what has to be tried."""
    identities.make(tmp_path / "key", "six plain words in a row", SeededRandomness("recovery"), work_factor=4)
    (tmp_path / "passphrase").write_text("six plain words in a row")
    who = ["--identity", str(tmp_path / "key"), "--passphrase-file", str(tmp_path / "passphrase")]
    for practice, status in ((True, DONE), (False, NOT_DONE)):
        folder = tmp_path / f"centre-{practice}"
        with founded(folder, practice=practice, drill_held=False, clock=SystemClock()):
            pass
        assert run(["centre", "drill", str(folder), *who]) == status
    assert "[DRILL-SHARES]" in capsys.readouterr().err
