"""A laptop's request shows that it holds its key."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.base import canonical
from interview_app.crypto import namespaces, sshsig
from interview_app.crypto.device_identity import device_identity
from interview_app.study.pack.request import FORMAT, RequestBroken, make_request, read_request
from tests.factories.crypto import signing_key

REQUEST = make_request(signing_key("device"))


def test_a_request_carries_the_key_and_words_for_it() -> None:
    """Coordinator and fieldworker compare the same eight words."""
    request = read_request(REQUEST)
    assert request.public_line == signing_key("device").public_line
    assert len(request.words) == 8
    assert request.words != read_request(make_request(signing_key("other"))).words


@given(place=st.integers(0, len(REQUEST) - 1), bit=st.integers(0, 7))
def test_a_flipped_bit_is_refused(place: int, bit: int) -> None:
    """REQUEST-BROKEN, wherever the damage is."""
    changed = bytearray(REQUEST)
    changed[place] ^= 1 << bit
    with pytest.raises(RequestBroken):
        read_request(bytes(changed))


def test_a_changed_key_is_refused() -> None:
    """REQUEST-BROKEN says what to do on the phone."""
    with pytest.raises(RequestBroken) as caught:
        read_request(REQUEST.replace(b"AAAAC3Nz", b"AAAAC3Ny"))
    assert caught.value.code == "REQUEST-BROKEN"


def test_a_request_carries_the_key_that_secrets_are_sealed_to() -> None:
    """It is signed with the rest, so nobody can put theirs in its place; and it must be a post-quantum key."""
    key = signing_key("device")
    assert read_request(REQUEST).recipient == str(device_identity(key).recipient())
    for recipient in (str(device_identity(signing_key("other")).recipient()), "age1nobody"):
        content = {"format": FORMAT, "public_line": key.public_line, "recipient": recipient}
        own = sshsig.sign(canonical.canonical_json(content), key, namespaces.REQUEST).decode()
        theirs = json.loads(REQUEST)["signature"]
        with pytest.raises(RequestBroken):
            read_request(canonical.canonical_json({**content, "signature": theirs}))
        if recipient == "age1nobody":
            with pytest.raises(RequestBroken):
                read_request(canonical.canonical_json({**content, "signature": own}))


def test_a_key_without_its_signature_is_refused() -> None:
    """Nobody enrols a key that is not theirs."""
    content = json.loads(REQUEST)
    content["public_line"] = signing_key("victim").public_line
    with pytest.raises(RequestBroken):
        read_request(json.dumps(content, sort_keys=True, separators=(",", ":")).encode())


@pytest.mark.parametrize("behind", [" a comment", "\n", " "])
def test_a_key_has_one_spelling(behind: str) -> None:
    """A comment behind the key would make one laptop look like two, with other words on the phone."""
    key = signing_key("device")
    whole = json.loads(REQUEST)
    content = {"format": FORMAT, "public_line": key.public_line + behind, "recipient": whole["recipient"]}
    signature = sshsig.sign(canonical.canonical_json(content), key, namespaces.REQUEST)
    with pytest.raises(RequestBroken):
        read_request(canonical.canonical_json({**content, "signature": signature.decode()}))


@pytest.mark.parametrize("untrusted", [b"", b"{}", b"\xff", REQUEST + b" ", b" " + REQUEST, b"[" * 20_000])
def test_what_is_no_request_is_refused(untrusted: bytes) -> None:
    """Another kind of file, or something added."""
    with pytest.raises(RequestBroken):
        read_request(untrusted)
