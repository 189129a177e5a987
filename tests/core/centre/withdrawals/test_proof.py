"""The paper that says what was done."""

import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from interview_app.centre.archive.scopes import Scope
from interview_app.centre.withdrawals import proof
from interview_app.centre.withdrawals.proof import ProofTooEarly
from interview_app.crypto import namespaces, sshsig
from tests.factories.withdrawals import carded, disclosure


def words(path: Path) -> str:
    """Return what a page says, on one line."""
    (page,) = PdfReader(path).pages
    return " ".join(page.extract_text().split())


def test_it_says_what_was_done_and_nothing_that_finds_anybody(tmp_path: Path) -> None:
    """What, when, what could not be undone, who has it; no code, no number, no locator, no word of theirs."""
    with carded(tmp_path / "centre") as laid:
        held, desk = laid.take_in(), laid.desk()
        n = laid.centre.archive.note_line(disclosure(), (held.id,))
        done = desk.ask(laid.found(held, desk), "erase")
        laid.centre.archive.note_sent(done.number, n)
        out = tmp_path / "proof.pdf"
        assert proof.write(laid.centre, done.number, out) == tmp_path / "proof.pdf.sig"
        said = words(out)
        for wanted in (
            "delete everything",
            "22 November 2026",
            "given to others once",
            "University of Somewhere: told",
        ):
            assert wanted in said
        assert " ".join(laid.centre.words) in said
        raw = out.read_bytes() + said.encode()
        for secret in (held.id, laid.codes[held.id], held.record.withdrawal or "", held.record.notes):
            assert secret.encode() not in raw


@pytest.mark.parametrize("scope", ["erase", "words", "release", "show"])
def test_each_scope_has_its_page(tmp_path: Path, scope: Scope) -> None:
    """Found or not yet arrived: one page, and the same facts give the same bytes."""
    with carded(tmp_path / "centre") as laid:
        held, late, desk = laid.take_in(), laid.made("late"), laid.desk()
        for opened in (held, late):
            done = desk.ask(desk.look_up(laid.codes[opened.id]), scope)
            made = proof.make(laid.centre, done.number)
            assert made.pdf == proof.make(laid.centre, done.number).pdf
            (tmp_path / "out.pdf").write_bytes(made.pdf)
            assert ("not received" in words(tmp_path / "out.pdf")) == (opened is late)


def test_the_signature_is_the_centres_and_for_this_alone(tmp_path: Path) -> None:
    """A changed byte, or another purpose, is refused."""
    with carded(tmp_path / "centre") as laid:
        held, desk = laid.take_in(), laid.desk()
        made = proof.make(laid.centre, desk.ask(laid.found(held, desk), "words").number)
        signer = laid.centre.authority.public_line
        sshsig.verify(made.pdf, made.signature, namespaces.WITHDRAWAL_PROOF, signer=signer)
        for message, purpose in (
            (made.pdf + b" ", namespaces.WITHDRAWAL_PROOF),
            (made.pdf, namespaces.RECEIPT),
        ):
            with pytest.raises(sshsig.SignatureInvalid):
                sshsig.verify(message, made.signature, purpose, signer=signer)


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="OpenSSH is not here")
def test_stock_openssh_checks_it(tmp_path: Path) -> None:
    """With the line and the command that stand on the page."""
    with carded(tmp_path / "centre") as laid:
        held, desk = laid.take_in(), laid.desk()
        done = desk.ask(laid.found(held, desk), "erase")
        signature = proof.write(laid.centre, done.number, tmp_path / "proof.pdf")
        (tmp_path / "team").write_text(f"team {laid.centre.authority.public_line}\n")
        where = ["-f", str(tmp_path / "team"), "-I", "team", "-n", namespaces.WITHDRAWAL_PROOF, "-s", str(signature)]
        with (tmp_path / "proof.pdf").open("rb") as page:
            checked = subprocess.run(
                ["ssh-keygen", "-Y", "verify", *where], stdin=page, check=False, capture_output=True
            )
        assert checked.returncode == 0, checked.stderr


def test_what_was_not_done_has_no_proof(tmp_path: Path) -> None:
    """PROOF-EARLY while it waits for the second person."""
    with carded(tmp_path / "centre", rules="withdrawal_by_two = true") as laid:
        held, desk = laid.take_in(), laid.desk()
        asked = desk.ask(laid.found(held, desk), "erase")
        with pytest.raises(ProofTooEarly) as caught:
            proof.make(laid.centre, asked.number)
        assert caught.value.code == "PROOF-EARLY"
