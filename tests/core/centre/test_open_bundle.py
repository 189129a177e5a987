"""Opening one bundle: a pure function from untrusted bytes to what is in them, or why they are refused."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.centre import inbox
from interview_app.centre.keys import Keys
from interview_app.centre.opened import Imported, Rejected
from tests.factories.crypto import hybrid_identity
from tests.factories.line import Line, line


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[bytes, Keys]]:
    """Make one bundle, and the keys that open it."""
    with line(tmp_path_factory.mktemp("sent")) as made:
        yield made.bundle(0).read_bytes(), keys_of(made)


def keys_of(made: Line) -> Keys:
    """Return what the centre opens bundles with."""
    return Keys(made.centre.authority.public_line, made.centre.identities, frozenset(), made.clock.now())


def codes(result: inbox.FileResult) -> list[str]:
    """Return the codes of what was kept out."""
    return [rejected.code for rejected in result.rejections]


# ---- opening, a pure function ------------------------------------------------------------------------------------


def test_a_bundle_is_opened(sent: tuple[bytes, Keys]) -> None:
    """Every interview in it comes out, with where it came from."""
    untrusted, keys = sent
    opened = inbox.open_bundle(untrusted, keys)
    assert isinstance(opened, Imported)
    assert opened.facts.digest == hashlib.sha256(untrusted).hexdigest()
    assert opened.facts.device == 1
    assert opened.facts.audit_count > 0
    assert [interview.name for interview in opened.interviews] == [f"{opened.interviews[0].id}.age"]
    assert opened.rejected == ()


def test_practice_is_kept_out_of_a_real_archive(sent: tuple[bytes, Keys]) -> None:
    """Whatever laptop it comes from: a record says of itself that it is practice."""
    untrusted, keys = sent
    opened = inbox.open_bundle(untrusted, replace(keys, real=True))
    assert isinstance(opened, Imported)
    assert opened.interviews == ()
    assert [rejected.code for rejected in opened.rejected] == ["INTERVIEW-PRACTICE"]


def test_opening_again_gives_the_same(sent: tuple[bytes, Keys]) -> None:
    """Nothing but the bytes and the keys decides."""
    assert inbox.open_bundle(*sent) == inbox.open_bundle(*sent)


def test_what_was_opened_shows_nothing_in_a_log(sent: tuple[bytes, Keys]) -> None:
    """Values that reach a message or a traceback do not carry answers or keys."""
    untrusted, keys = sent
    assert "words number" not in repr(inbox.open_bundle(untrusted, keys))
    assert "SECRET" not in repr(keys)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_flipped_bit_anywhere_is_noticed(sent: tuple[bytes, Keys], data: st.DataObject) -> None:
    """No changed bundle is let through: it is rejected whole, before anything in it is read."""
    untrusted, keys = sent
    place = data.draw(st.integers(0, len(untrusted) * 8 - 1))
    spoiled = bytearray(untrusted)
    spoiled[place // 8] ^= 1 << place % 8
    opened = inbox.open_bundle(bytes(spoiled), keys)
    assert isinstance(opened, Rejected)
    assert opened.code == "BUNDLE-BROKEN"


@settings(deadline=None)
@given(untrusted=st.binary(max_size=200))
def test_bytes_that_are_no_bundle_are_rejected(sent: tuple[bytes, Keys], untrusted: bytes) -> None:
    """BUNDLE-OTHER for anything else; what begins as a part of a zip does is short or broken."""
    opened = inbox.open_bundle(untrusted, sent[1])
    assert isinstance(opened, Rejected)
    like_a_zip = b"PK\3\4".startswith(untrusted[:4]) or untrusted[:4] in {b"PK\1\2", b"PK\5\6"}
    assert opened.name == ""
    assert opened.code in ({"BUNDLE-SHORT", "BUNDLE-BROKEN"} if like_a_zip else {"BUNDLE-OTHER"})


def test_a_cut_bundle_is_rejected(sent: tuple[bytes, Keys]) -> None:
    """BUNDLE-SHORT: the stick was pulled out too early."""
    untrusted, keys = sent
    for length in (0, 1, len(untrusted) // 2, len(untrusted) - 1):
        opened = inbox.open_bundle(untrusted[:length], keys)
        assert isinstance(opened, Rejected)
        assert opened.code == "BUNDLE-SHORT"


def test_an_interview_sealed_to_others_is_rejected_by_itself(sent: tuple[bytes, Keys]) -> None:
    """AGE-NO-KEY names the file; the bundle as a whole is fine."""
    untrusted, keys = sent
    opened = inbox.open_bundle(untrusted, replace(keys, identities=(hybrid_identity("stranger"),)))
    assert isinstance(opened, Imported)
    assert opened.interviews == ()
    assert [(rejected.code, rejected.name[-4:]) for rejected in opened.rejected] == [("AGE-NO-KEY", ".age")]


def test_a_certificate_that_ran_out_is_told(sent: tuple[bytes, Keys]) -> None:
    """CERTIFICATE-EXPIRED after its two hundred days."""
    untrusted, keys = sent
    opened = inbox.open_bundle(untrusted, replace(keys, at=keys.at + timedelta(days=201)))
    assert isinstance(opened, Rejected)
    assert opened.code == "CERTIFICATE-EXPIRED"


def test_a_revoked_laptop_is_told(sent: tuple[bytes, Keys]) -> None:
    """CERTIFICATE-REVOKED for a laptop that the centre took back."""
    untrusted, keys = sent
    opened = inbox.open_bundle(untrusted, replace(keys, revoked=frozenset({1})))
    assert isinstance(opened, Rejected)
    assert opened.code == "CERTIFICATE-REVOKED"


# ---- taking in ---------------------------------------------------------------------------------------------------
