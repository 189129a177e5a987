"""Every document that the program draws is read by a tool that is not ours, which finds nothing wrong with it."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from interview_app.base.handbook import Handbook
from interview_app.bundle import card_pdf, own_copy_pdf, quick_cards, summary_pdf
from interview_app.centre import progress, progress_pdf, receipt_sheet, recovery, share_sheet
from interview_app.centre.ledger import export_pdf, person, person_pdf
from interview_app.centre.preview import whole
from interview_app.centre.progress_names import Names
from interview_app.centre.withdrawals import proof
from interview_app.interview import endings, own_copy
from tests.factories.bundle import finished_state
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness
from tests.factories.fieldwork import in_the_field, trouble
from tests.factories.study import gla
from tests.factories.usual import usual_record, usual_state
from tests.factories.withdrawals import Carded, disclosure

HEADINGS = own_copy.Headings("Copy of mine", "Mind it.", "Agreed", "Said", "The rest", "Back", "With the code.")
CODES = [(f"bundle-{n:08x}.zip", f"AB{n:02}-CD{n:02}-*") for n in range(40)]
INTERVIEWS = 12


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Carded]:
    """Open a centre after some fieldwork, with an interview that was given to somebody and whose card is known."""
    with in_the_field(tmp_path_factory.mktemp("papers"), INTERVIEWS) as centre:
        trouble(centre)
        clock = centre.clock
        assert isinstance(clock, FixedClock)
        cards = Carded(centre, clock)
        centre.archive.note_line(disclosure(), (cards.take_in().id,))
        yield cards


def _card(language: str) -> bytes:
    wording = gla().wording(language)
    page = endings.thanks_page(gla(), wording, finished_state(), "kept", code="ABCD-EFGH-JKMN-P", until=None)
    return card_pdf.draw(page, language)


def _own_copy(language: str) -> bytes:
    state, wording = usual_state(language), gla().wording(language)
    thanks = endings.thanks_page(gla(), wording, state, "kept")
    return own_copy_pdf.draw(own_copy.lines(gla(), wording, state, thanks, HEADINGS), language)


def _proof(laid: Carded) -> bytes:
    held, desk = laid.take_in("for the proof"), laid.desk()
    laid.centre.archive.note_line(disclosure(), (held.id,))
    return proof.make(laid.centre, desk.ask(laid.found(held, desk), "erase").number).pdf


def _share(*, filled: bool) -> bytes:
    made = recovery.make(SeededRandomness("sheet"))
    return share_sheet.draw(made.shares[0], 1, made.key_id) if filled else share_sheet.blank(1, made.key_id)


PAPERS: Final[dict[str, Callable[[Carded], bytes]]] = {
    "summary_pdf": lambda _: summary_pdf.draw(usual_record("en-GB"), gla()),
    "card_pdf": lambda _: _card("en-GB"),
    "card_pdf: mirrored": lambda _: _card("ar"),
    "own_copy_pdf": lambda _: _own_copy("en-GB"),
    "own_copy_pdf: mirrored": lambda _: _own_copy("ar"),
    "quick_cards": lambda _: quick_cards.draw(Handbook.read("cards").pages["concern"]),
    "progress_pdf": lambda laid: progress_pdf.draw(progress.progress(laid.centre), Names(laid.centre.study)),
    "export_pdf: ledger": lambda laid: export_pdf.ledger(laid.centre),
    "export_pdf: acts": lambda laid: export_pdf.acts(laid.centre),
    "person_pdf": lambda laid: person_pdf.draw(person.whereabouts(laid.centre, next(iter(laid.codes)))),
    "proof_page": _proof,
    "receipt_sheet": lambda _: receipt_sheet.draw(CODES, date(2026, 11, 29)),
    "share_sheet": lambda _: _share(filled=True),
    "share_sheet: blank": lambda _: _share(filled=False),
    "whole": lambda _: whole.draw(replace(gla(), rows=gla().rows[:8])),  # all would be drawn as these are, slowly
}
"""How each document is drawn, by the module that draws it."""


@pytest.mark.parametrize("name", PAPERS)
def test_qpdf_finds_nothing_wrong(laid: Carded, name: str, tmp_path: Path) -> None:
    """It reads every object and every stream."""
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        pytest.skip("qpdf is not on this computer")
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(PAPERS[name](laid))
    checked = subprocess.run([qpdf, "--check", str(paper)], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "No syntax or stream encoding errors" in checked.stdout


def test_no_kind_of_document_is_left_out() -> None:
    """Whatever module lays a document out has one here."""
    package = Path(summary_pdf.__file__).parents[1]
    files = [file for part in ("bundle", "centre") for file in (package / part).rglob("*.py")]
    drawing = {file.stem for file in files if " lay_out(" in file.read_text(encoding="utf-8")} - {"layout"}
    assert {name.partition(":")[0] for name in PAPERS} == drawing
