"""A text and a signature over exactly that text: whole, or refused."""

import json

import msgspec
import pytest

from interview_app.base.canonical import canonical_json
from interview_app.bundle.signed_text import Form, NotWhole
from interview_app.crypto import namespaces, sshsig
from tests.factories.crypto import signing_key


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that is signed."""

    word: str


FORM = Form("said", namespaces.RECEIPT, 2_000, Said)
AUTHORITY = signing_key("authority")


def read(untrusted: bytes) -> Said:
    """Read it in the name of the authority."""
    return FORM.read(untrusted, authority=AUTHORITY.public_line)


def test_what_was_made_is_read_again() -> None:
    """One value has one file."""
    content = FORM.make(Said("yes"), AUTHORITY)
    assert read(content) == Said("yes")
    assert content == FORM.make(read(content), AUTHORITY)


def signed(text: str, namespace: str = namespaces.RECEIPT, **more: str) -> bytes:
    """Return any text, soundly signed, with more beside it."""
    signature = sshsig.sign(text.encode(), AUTHORITY, namespace).decode()
    return canonical_json({"said": text, "signature": signature, **more})


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"[]",
        b'{"said":1,"signature":"x"}',
        b'{"said":"{}"}',
        b"[" * 1_500,
        FORM.make(Said("y" * 2_000), AUTHORITY),
        FORM.make(Said("yes"), signing_key("another")),
        FORM.make(Said("yes"), AUTHORITY) + b"\n",
        json.dumps(json.loads(FORM.make(Said("yes"), AUTHORITY))).encode(),
        signed('{"word":"yes"}', namespaces.WITHDRAWALS),
        signed('{"word":"yes"}', more="x"),
        signed('{"word": "yes"}'),
        signed('{"word":"yes","other":1}'),
        signed("[]"),
    ],
)
def test_anything_else_is_not_whole(untrusted: bytes) -> None:
    """Other bytes, too long, another's, for another purpose, spelled otherwise, or with more in it."""
    with pytest.raises(NotWhole):
        read(untrusted)
