"""The participant's consent receipt: what it says, what it never says, and that stock tools verify it."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from interview_app.bundle import consent_receipt
from interview_app.bundle.consent_receipt import ConsentReceiptBroken, NoReceipt
from interview_app.cli.main import DONE, run
from interview_app.crypto import namespaces
from interview_app.interview.journal import replay
from interview_app.interview.pages import ThanksPage
from interview_app.interview.session import Session
from interview_app.study import load
from interview_app.vault.data_keys import KeyForgotten
from tests.factories.crypto import CHEAP, SeededRandomness
from tests.factories.interview import Laptop, go_on, go_to, new_laptop, reply
from tests.factories.line import Line, line, take_a_step
from tests.factories.renewed import install, newer
from tests.factories.routes import begun, laptop_with, study_with
from tests.factories.study import ENGLISH


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Return a centre and its laptop."""
    with line(tmp_path) as made:
        yield made


@pytest.fixture
def held(laid: Line) -> Session:
    """Return an interview whose participant has said no to one thing, said something, and kept it."""
    session = laid.begin()
    while session.page.step != "v1:why":
        if session.page.step == "consent:keep_for_reuse":
            session.decide("keep_for_reuse", "refused")
            session.next()
        else:
            take_a_step(session, lambda page: reply(page.question, 1), {})
    session.stop()
    session.keep(session.make_card(CHEAP))
    return session


def receipt_of(laid: Line, session: Session) -> bytes:
    """Return the interview's receipt."""
    assert session.interview is not None
    return consent_receipt.for_interview(
        laid.vault, laid.pack, session.interview, clock=laid.clock, randomness=SeededRandomness("receipt")
    )


def test_it_says_what_was_agreed_to_and_what_not(laid: Line, held: Session) -> None:
    """In the terms of both standards: only a yes is a purpose; a no is an event."""
    receipt = consent_receipt.verify(receipt_of(laid, held), authority=laid.centre.authority.public_line)
    assert receipt.version == "KI-CR-v1.1.0"
    assert (receipt.jurisdiction, receipt.language) == ("GB", "en-GB")
    assert receipt.consentTimestamp % 86_400 == 0
    asked = [purpose.purpose for service in receipt.services for purpose in service.purposes]
    assert "Do you want to take part?" in asked
    assert "Can we keep your answers for later research?" not in asked
    states = {event.purpose: event.event_state for event in receipt.record.events}
    assert (states["take_part"], states["keep_for_reuse"]) == ("given", "refused")
    assert "traced" in receipt.collectionMethod


def purposes(made: Laptop, session: Session) -> list[str]:
    """Return what the receipt of an interview says was agreed to."""
    assert session.interview is not None
    receipt = consent_receipt.for_interview(
        made.vault, made.pack, session.interview, clock=made.clock, randomness=made.randomness
    )
    told = consent_receipt.verify(receipt, authority=made.pack.authority)
    return [purpose.purpose for service in told.services for purpose in service.purposes]


def test_where_two_people_decide_it_says_only_what_both_agreed_to(tmp_path: Path) -> None:
    """In the words that the parent read; what the participant says no to later is no purpose any more."""
    made = laptop_with(tmp_path, study_with())
    session = begun(made)
    while session.page.step != "intro":
        if session.page.step == "consent:keep_for_reuse":
            session.decide("keep_for_reuse", "given")
            session.next()
        else:
            go_on(session)
    before = purposes(made, session)
    assert all(words.startswith("parent: ") for words in before)
    session.see_choices()
    session.choose_again({"assent:keep_for_reuse": "refused"})
    session.confirm_choices()
    assert len(purposes(made, session)) == len(before) - 1
    made.vault.close()


def test_what_was_agreed_to_anew_is_told_in_the_newer_words(tmp_path: Path) -> None:
    """Not in those of the version with which the interview began."""
    made = new_laptop(tmp_path)
    session = made.begin()
    go_to(session, "v1:who")
    assert session.interview is not None
    old = "Do you want to take part?"
    assert old in purposes(made, session)
    files = {**newer().files, ENGLISH: newer().files[ENGLISH].replace(old.encode(), b"Will you still take part?")}
    install(made, load.read_files(files))
    again = made.resume(session.interview)
    while again.page.step != "v1:who":
        go_on(again)
    told = purposes(made, again)
    assert "Will you still take part?" in told
    assert old not in told
    made.vault.close()


@pytest.mark.parametrize("optional", [True, False])
def test_what_is_needed_to_take_part_is_told_as_the_newer_version_has_it(tmp_path: Path, *, optional: bool) -> None:
    """An item that is new, or needed only since then, is no side matter in the receipt; what is left to choose is."""
    made = new_laptop(tmp_path)
    session = made.begin()
    go_to(session, "v1:who")
    assert session.interview is not None
    item = 'id = "quotes_anonymous" '
    structure = newer().files["study.toml"].decode()
    assert structure.count(item) == 1
    if not optional:
        structure = structure.replace(item, f"required = true\n{item}")
    install(made, load.read_files({**newer().files, "study.toml": structure.encode()}))
    again = made.resume(session.interview)
    while again.page.step != "v1:who":
        go_on(again)
    made_of = consent_receipt.for_interview(
        made.vault, made.pack, session.interview, clock=made.clock, randomness=made.randomness
    )
    (service,) = consent_receipt.verify(made_of, authority=made.pack.authority).services
    primary = {purpose.purpose: purpose.primaryPurpose for purpose in service.purposes}
    assert primary["Do you want to take part?"]
    assert primary["Can we use your words in a report?"] != optional
    made.vault.close()


def test_it_holds_every_word_that_was_read(laid: Line, held: Session) -> None:
    """The document's hash is the one in the interview, so that it can be shown without the study."""
    receipt = consent_receipt.verify(receipt_of(laid, held), authority=laid.centre.authority.public_line)
    assert held.state.consent is not None
    assert sha256(receipt.document.encode()).hexdigest() == held.state.consent.document
    assert receipt.ledger == held.state.ledger


def test_it_leads_to_nobody(laid: Line, held: Session) -> None:
    """No code, no locator, no interview, no signature or hash of one, no answer, no label."""
    text = receipt_of(laid, held).decode()
    state = held.state
    page = held.page
    assert isinstance(page, ThanksPage)
    assert state.finished is not None
    assert held.interview is not None
    assert page.code
    forbidden = [page.code, page.code.replace("-", ""), state.finished.locator, held.interview, held.label]
    forbidden += [signed.sha256 for signed in state.signed] + ["strokes", "words number"]
    assert [each for each in forbidden if each in text] == []


def test_two_who_decided_alike_have_the_same_ledger(laid: Line) -> None:
    """So it cannot single anybody out."""
    one, other = (replay(laid.vault, laid.hold(turn).interview) for turn in (1, 2))
    assert one.ledger == other.ledger


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="OpenSSH is not installed")
def test_stock_tools_verify_it(laid: Line, held: Session, tmp_path: Path) -> None:
    """`ssh-keygen -Y verify` and the centre's public key are enough."""
    signed = json.loads(receipt_of(laid, held))
    signers, signature = tmp_path / "signers", tmp_path / "receipt.sig"
    signers.write_text(f"device-{laid.pack.device} cert-authority {laid.centre.authority.public_line}\n")
    signature.write_text(signed["signature"])
    command = [
        "ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", f"device-{laid.pack.device}",
        "-n", namespaces.CONSENT_RECEIPT, "-s", str(signature),
        f"-Overify-time={laid.clock.now():%Y%m%d%H%M%S}Z",
    ]  # fmt: skip
    content = signed["receipt"].encode()
    assert subprocess.run(command, input=content, check=False, capture_output=True).returncode == 0
    assert subprocess.run(command, input=content + b" ", check=False, capture_output=True).returncode != 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"refused", b"given"),
        (b'"jurisdiction', b'"Jurisdiction'),
        (b"KI-CR-v1.1.0", b"KI-CR-v1.1.1"),
        (b"BEGIN SSH", b"BEGIN SSX"),
        (b'{"receipt"', b'{ "receipt"'),
    ],
)
def test_any_change_is_noticed(laid: Line, held: Session, old: bytes, new: bytes) -> None:
    """CONSENT-RECEIPT-BROKEN."""
    content = receipt_of(laid, held)
    assert old in content
    with pytest.raises(ConsentReceiptBroken) as caught:
        consent_receipt.verify(content.replace(old, new, 1), authority=laid.centre.authority.public_line)
    assert caught.value.code == "CONSENT-RECEIPT-BROKEN"


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b"1" * (consent_receipt.LARGEST + 1), b'{"receipt":"'])
def test_anything_else_is_refused(laid: Line, content: bytes) -> None:
    """Whatever somebody hands in."""
    with pytest.raises(ConsentReceiptBroken):
        consent_receipt.verify(content, authority=laid.centre.authority.public_line)


def test_another_centres_receipt_is_refused(laid: Line, held: Session) -> None:
    """The laptop's own key is no authority."""
    with pytest.raises(ConsentReceiptBroken):
        consent_receipt.verify(receipt_of(laid, held), authority=laid.vault.device_key().public_line)


def test_a_sealed_interview_gives_no_receipt_any_more(laid: Line, held: Session) -> None:
    """The laptop cannot open what was read and decided."""
    assert held.interview is not None
    laid.seal(held.interview)
    with pytest.raises((NoReceipt, KeyForgotten)):
        receipt_of(laid, held)


def test_the_command_says_what_it_says(
    laid: Line, held: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Anybody with the program and the centre's public key can read it; status 3 when it does not hold."""
    file, authority = tmp_path / "receipt.json", tmp_path / "authority.pub"
    file.write_bytes(receipt_of(laid, held))
    authority.write_text(laid.centre.authority.public_line + "\n")
    words = ["bundle", "receipt-verify", str(file), "--authority", str(authority)]
    assert run(words) == DONE
    told = capsys.readouterr().out
    assert "keep_for_reuse: refused (participant)" in told
    file.write_bytes(file.read_bytes()[:-1])
    assert run(words) != DONE
    assert "CONSENT-RECEIPT-BROKEN" in capsys.readouterr().err
