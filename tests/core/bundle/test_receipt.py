import json
from hashlib import sha256
from pathlib import Path

import pytest

from interview_app.base.canonical import canonical_json
from interview_app.bundle import receipt
from interview_app.bundle.receipt import ReceiptBroken
from interview_app.crypto import namespaces, sshsig
from interview_app.vault.stages import Stage
from tests.factories.bundle import Laptop
from tests.factories.clock import FixedClock
from tests.factories.crypto import signing_key

CENTRE = signing_key("authority")
BUNDLE = "bb" * 32


def receipt_for(*paths: Path) -> bytes:
    """Return the centre's receipt for sealed files."""
    files = [(path.name, sha256(path.read_bytes()).hexdigest()) for path in paths]
    return receipt.make(files, BUNDLE, CENTRE, FixedClock())


def applied(laptop: Laptop, untrusted: bytes) -> int:
    """Apply a receipt on a laptop."""
    return receipt.apply(laptop.vault, laptop.paths.sealed, untrusted, authority=CENTRE.public_line).interviews


def test_exactly_what_it_names_is_removed(sealed: Laptop, stick: Path) -> None:
    """The other interview stays, and so does anything else in the folder."""
    sealed.write(stick)
    first, second = sorted(sealed.paths.sealed.iterdir())
    stranger = sealed.paths.sealed / ("0" * 32 + ".age")
    stranger.write_bytes(b"of another laptop")
    assert applied(sealed, receipt_for(first, stranger)) == 1
    assert not first.exists()
    assert second.exists()
    assert stranger.exists()
    assert [row.id for row in sealed.vault.interviews(Stage.ACKNOWLEDGED)] == [first.stem]


def test_a_file_that_changed_here_is_known_by_what_was_sealed(sealed: Laptop, stick: Path) -> None:
    """The centre has the sound one, so the damaged copy can go."""
    sealed.write(stick)
    path = min(sealed.paths.sealed.iterdir())
    whole = receipt_for(path)
    path.write_bytes(b"damaged since")
    assert applied(sealed, whole) == 1
    assert not path.exists()


def test_a_receipt_for_a_bundle_that_was_not_noted_counts(sealed: Laptop) -> None:
    """Power went after the bundle was written and before the vault noted it."""
    assert applied(sealed, receipt_for(*sealed.paths.sealed.iterdir())) == 2


def test_the_same_receipt_finishes_what_a_crash_cut_short(sealed: Laptop, stick: Path) -> None:
    """Noted but not removed: applying it again removes it; once more finds nothing."""
    sealed.write(stick)
    path = min(sealed.paths.sealed.iterdir())
    untrusted = receipt_for(path)
    sealed.vault.acknowledge([sha256(path.read_bytes()).hexdigest()])
    assert path.exists()
    assert applied(sealed, untrusted) == 1
    assert not path.exists()
    assert applied(sealed, untrusted) == 0


def test_a_receipt_of_another_centre_removes_nothing(sealed: Laptop) -> None:
    """RECEIPT-BROKEN, and every interview is still here."""
    files = [(path.name, sha256(path.read_bytes()).hexdigest()) for path in sealed.paths.sealed.iterdir()]
    with pytest.raises(ReceiptBroken) as raised:
        applied(sealed, receipt.make(files, BUNDLE, signing_key("another"), FixedClock()))
    assert raised.value.code == "RECEIPT-BROKEN"
    assert len(list(sealed.paths.sealed.iterdir())) == 2


def test_a_signature_made_for_something_else_is_no_receipt() -> None:
    """What the centre signed as a pack cannot pass as a receipt."""
    content = json.loads(receipt.make([], BUNDLE, CENTRE, FixedClock()))["receipt"]
    signature = sshsig.sign(content.encode(), CENTRE, namespaces.PACK).decode()
    with pytest.raises(ReceiptBroken):
        receipt.read(json.dumps({"receipt": content, "signature": signature}).encode(), authority=CENTRE.public_line)


def test_any_flipped_byte_is_refused() -> None:
    """A receipt has one spelling and one signature."""
    whole = receipt.make([("0" * 32 + ".age", "aa" * 32)], BUNDLE, CENTRE, FixedClock())
    assert receipt.read(whole, authority=CENTRE.public_line).bundle == BUNDLE
    for place in range(len(whole)):
        flipped = bytearray(whole)
        flipped[place] ^= 1
        with pytest.raises(ReceiptBroken):
            receipt.read(bytes(flipped), authority=CENTRE.public_line)


@pytest.mark.parametrize("untrusted", [b"", b"{}", b"[]", b"\xff", b"[" * 100_000, b" " * (receipt.LARGEST + 1)])
def test_what_is_no_receipt_is_refused(untrusted: bytes) -> None:
    """Whatever file somebody picks."""
    with pytest.raises(ReceiptBroken):
        receipt.read(untrusted, authority=CENTRE.public_line)


def test_another_spelling_of_a_sound_receipt_is_refused() -> None:
    """One receipt, one file."""
    whole = receipt.make([], BUNDLE, CENTRE, FixedClock())
    with pytest.raises(ReceiptBroken):
        receipt.read(whole.replace(b'","', b'", "'), authority=CENTRE.public_line)


def test_another_spelling_of_a_receipts_text_is_refused_even_when_signed() -> None:
    """What the centre signs is canonical JSON as well."""
    text = json.loads(receipt.make([], BUNDLE, CENTRE, FixedClock()))["receipt"].replace(":", ": ")
    signature = sshsig.sign(text.encode(), CENTRE, namespaces.RECEIPT).decode()
    with pytest.raises(ReceiptBroken):
        receipt.read(canonical_json({"receipt": text, "signature": signature}), authority=CENTRE.public_line)


def test_a_signed_text_that_is_no_receipt_is_refused() -> None:
    """Even the centre's own signature does not make nonsense a receipt."""
    for content in ("{}", "no JSON", '{"format":"interview-receipt/2"}'):
        signature = sshsig.sign(content.encode(), CENTRE, namespaces.RECEIPT).decode()
        untrusted = canonical_json({"receipt": content, "signature": signature})
        with pytest.raises(ReceiptBroken):
            receipt.read(untrusted, authority=CENTRE.public_line)
