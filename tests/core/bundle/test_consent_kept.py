"""The evidence of consent on its way: born sealed, in a file of its own, and gone when everything goes."""

import json
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from interview_app.bundle import consent_file, keeping, receipt, remains, seal_now, sealed_file, shredded
from interview_app.bundle.consent_file import ConsentFileBroken, Proof
from interview_app.centre import consents, others
from interview_app.centre.rescue import rescue
from interview_app.crypto import age
from interview_app.interview.journal import replay
from interview_app.interview.pages import SignPage
from interview_app.interview.session import Session
from interview_app.interview.signing import Signature
from interview_app.study.document import consent_document
from interview_app.vault.vault import EvidencePart
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.interview import reply
from tests.factories.line import Line, line, take_a_step
from tests.factories.program import every_file
from tests.factories.vault import PASSPHRASE, by_hand

STROKE = ((1234, 777, 0), (4321, 888, 512), (6789, 999, 1024))
TRACED = Signature("participant", "traced", strokes=(STROKE,), helpers=("reader",))
SERIAL = "CF-90417"


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Return a centre and its laptop."""
    with line(tmp_path) as made:
        yield made


def held(laid: Line, signature: Signature = TRACED, until: str = "v1:why") -> Session:
    """Hold an interview up to a page, signed in some way."""
    session = laid.begin()
    while session.page.step != until:
        if isinstance(session.page, SignPage):
            session.sign(signature)
        else:
            take_a_step(session, lambda page: reply(page.question, 1), {})
    return session


def finished(laid: Line, signature: Signature = TRACED) -> str:
    """Hold an interview up to the stop page, keep it, and return its id."""
    session = held(laid, signature)
    session.stop()
    session.keep(session.make_card(CHEAP))
    assert session.interview is not None
    return session.interview


def opened(laid: Line, path: Path) -> Proof:
    """Open a consent file with a key of the centre."""
    return consent_file.open_sealed(path.read_bytes(), laid.centre.identities)


def consent_of(laid: Line, interview: str) -> Path:
    """Return where the laptop keeps the evidence of a sealed interview."""
    return laid.paths.sealed / f"{interview}.consent.age"


def test_the_confirmation_the_signature_and_what_was_read_come_in_one_transaction(laid: Line) -> None:
    """Before it nothing is there; after it everything is, under a key that the centre has too."""
    session = held(laid, until="choices")
    assert laid.vault.interviews() == ()
    before = laid.vault.audit_head().count
    session.confirm_choices()
    assert session.interview is not None
    read, signed = laid.vault.evidence(session.interview)
    document = consent_document(laid.pack.loaded.study, laid.pack.loaded.wording("en-GB"))
    assert (read.kind, read.content) == ("document", document.canonical)
    assert json.loads(signed.content)["strokes"] == [[list(point) for point in STROKE]]
    assert laid.vault.sealed_evidence_key(session.interview)
    assert laid.vault.audit_head().count > before
    laid.vault.verify_audit()


def test_sealing_writes_a_file_of_its_own_that_only_the_centre_opens(laid: Line) -> None:
    """Every word that was read, the signature and the ledger; the record has the kind, a hash and the roles."""
    interview = finished(laid)
    ledger = replay(laid.vault, interview).ledger
    laid.seal(interview)
    proof = opened(laid, consent_of(laid, interview))
    record = sealed_file.open_sealed(
        (laid.paths.sealed / f"{interview}.age").read_bytes(), laid.centre.identities
    ).record
    (signed,) = record.consent.signed
    assert (signed.kind, signed.witness, signed.helpers) == ("traced", "", ("reader",))
    assert proof.signatures[signed.sha256]["strokes"] == [[list(point) for point in STROKE]]
    assert proof.interview == interview
    assert proof.ledger == ledger
    shown = proof.documents[record.consent.document]["strings"]
    assert ["consent.take_part.question", "Do you want to take part?"] in shown
    (row,) = laid.vault.interviews()
    assert row.consent is not None
    assert row.consent.sha256 == sha256(consent_of(laid, interview).read_bytes()).hexdigest()


def test_no_part_of_a_signature_leaves_in_a_bundle(laid: Line, tmp_path: Path) -> None:
    """Neither in what is sealed for the centre nor beside it."""
    interview = finished(laid, Signature("participant", "paper", serial=SERIAL, witness="present"))
    laid.seal(interview)
    bundle = laid.send()
    inside = sealed_file.open_sealed((laid.paths.sealed / f"{interview}.age").read_bytes(), laid.centre.identities)
    for content in (bundle.read_bytes(), inside.record_json, inside.summary_pdf):
        assert SERIAL.encode() not in content
    assert b".consent.age" not in bundle.read_bytes()
    assert [path.name for path in tmp_path.rglob("*") if path.is_file() and SERIAL.encode() in path.read_bytes()] == []


@pytest.mark.parametrize("when", ["before", "after"])
def test_deleting_deletes_the_evidence_too(laid: Line, when: str) -> None:
    """Before sealing and afterwards, in the storage and in the folder."""
    interview = finished(laid)
    if when == "after":
        laid.seal(interview)
        assert consent_of(laid, interview).exists()
    remains.discard(laid.vault, interview, laid.paths.sealed)
    assert not consent_of(laid, interview).exists()
    (report,) = shredded.reports(laid.vault, laid.paths.sealed)
    assert report.clean
    assert "There is no evidence of consent here." in report.checked


def test_the_receipt_for_an_interview_does_not_take_the_evidence_away(laid: Line) -> None:
    """It has no way of its own to the centre yet, and is needed for years."""
    interview = finished(laid)
    laid.seal(interview)
    (row,) = laid.vault.interviews()
    assert row.sealed is not None
    signed = receipt.make([(row.sealed.name, row.sealed.sha256)], "ab" * 32, laid.centre.authority, laid.clock)
    authority = laid.centre.authority.public_line
    assert receipt.apply(laid.vault, laid.paths.sealed, signed, authority=authority).files == 1
    remains.remove(laid.vault, laid.paths.sealed)
    assert consent_of(laid, interview).exists()
    (report,) = shredded.reports(laid.vault, laid.paths.sealed)
    assert report.clean
    rescue(laid.centre, laid.paths.home)
    assert opened(laid, consents.path_of(laid.centre, interview)).interview == interview


def test_seal_now_seals_the_evidence_as_well(laid: Line) -> None:
    """In the middle of an interview, and no key stays."""
    session = held(laid)
    assert session.interview is not None
    open_pack = lambda _interview: laid.pack  # noqa: E731 - the one pack there is
    seal_now.seal_all(laid.vault, open_pack, laid.paths.sealed, clock=laid.clock, randomness=laid.centre.randomness)
    proof = opened(laid, consent_of(laid, session.interview))
    assert [each["kind"] for each in proof.signatures.values()] == ["traced"]
    assert laid.vault.evidence(session.interview) == ()


@pytest.mark.parametrize("sealed", [False, True])
def test_rescue_brings_the_evidence_to_the_centre_sealed(laid: Line, tmp_path: Path, *, sealed: bool) -> None:
    """From a copy of the disk, with the centre's keys alone; into a folder of its own."""
    interview = finished(laid)
    if sealed:
        laid.seal(interview)
    stolen = tmp_path / "stolen"
    shutil.copytree(laid.paths.home, stolen)
    (found,) = rescue(laid.centre, stolen).found
    assert found.damaged == 0
    kept = consents.path_of(laid.centre, interview)
    assert opened(laid, kept).ledger
    assert b"strokes" not in kept.read_bytes()


def test_a_backup_holds_the_evidence(laid: Line, tmp_path: Path) -> None:
    """What waits sealed beside the vault goes into the copy for the centre."""
    interview = finished(laid)
    laid.seal(interview)
    target = tmp_path / "copy.age"
    keeping.backup(laid.vault, laid.paths.sealed, target)
    (found,) = rescue(laid.centre, target).found
    assert found.damaged == 0
    assert consents.path_of(laid.centre, interview).exists()


def test_evidence_that_is_lost_is_told_and_costs_no_answer(laid: Line) -> None:
    """The interview arrives; one thing is counted as damaged."""
    interview = finished(laid)
    laid.seal(interview)
    consent_of(laid, interview).unlink()
    (found,) = rescue(laid.centre, laid.paths.home).found
    assert (found.what, found.damaged) == ("sealed", 1)


def test_evidence_that_is_damaged_in_the_vault_is_told_and_costs_no_answer(laid: Line) -> None:
    """A rescue that could not bring all of it must not read as if the laptop could be wiped now."""
    interview = finished(laid)
    laid.vault.close()
    with by_hand(laid.paths.vault, PASSPHRASE) as connection:
        connection.execute("UPDATE evidence SET ciphertext = x'00' WHERE n = 2")
    (found,) = rescue(laid.centre, laid.paths.home).found
    assert (found.what, found.damaged) == ("rescued", 1)
    assert not consents.path_of(laid.centre, interview).exists()


PARTS = (EvidencePart("document", b'{"a":1}'), EvidencePart("signature", b'{"b":2}'))


def test_packing_and_unpacking_is_the_same() -> None:
    """One spelling, of a padded size."""
    packed = consent_file.pack("ab" * 16, PARTS, ())
    proof = consent_file.unpack(packed)
    assert list(proof.documents.values()) == [{"a": 1}]
    assert list(proof.signatures) == [sha256(b'{"b":2}').hexdigest()]


@pytest.mark.parametrize("cut", [0, 1, 40, 200, -1])
def test_a_consent_file_that_was_changed_is_refused(cut: int) -> None:
    """CONSENT-FILE-BROKEN, wherever the change is."""
    packed = bytearray(consent_file.pack("ab" * 16, PARTS, ()))
    packed[cut] ^= 1
    with pytest.raises(ConsentFileBroken) as caught:
        consent_file.unpack(bytes(packed))
    assert caught.value.code == "CONSENT-FILE-BROKEN"


def test_nothing_of_it_stands_in_clear_on_the_laptop(laid: Line) -> None:
    """Not before sealing, not after it."""
    interview = finished(laid, Signature("participant", "paper", serial=SERIAL, witness="present"))
    for _ in range(2):
        assert not [name for name, content in every_file(laid.paths.home).items() if SERIAL.encode() in content]
        laid.seal(interview)


def test_evidence_for_its_keeper_alone_comes_as_it_was_sealed(laid: Line) -> None:
    """The central team cannot open it, so the vault's own hash vouches for it; a file that was changed stays out."""
    keeper = hybrid_identity("keeper")
    others.name(laid.centre, "consent_keepers", [str(keeper.recipient())])
    laid.enrol_again()
    whole, spoiled = finished(laid), finished(laid)
    for held_one in (whole, spoiled):
        laid.seal(held_one)
    path = laid.paths.sealed / f"{spoiled}.consent.age"
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    laid.vault.close()
    rescue(laid.centre, laid.paths.home)
    kept = consents.path_of(laid.centre, whole)
    assert consent_file.open_sealed(kept.read_bytes(), [keeper]).interview == whole
    with pytest.raises(age.NoMatchingKey):
        consent_file.open_sealed(kept.read_bytes(), laid.centre.identities)
    assert not consents.path_of(laid.centre, spoiled).exists()
