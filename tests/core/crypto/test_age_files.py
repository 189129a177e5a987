"""Sealing and opening age files."""

import base64
import io
import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.base.clock import system_randomness
from interview_app.crypto import age
from interview_app.crypto.age.stream import CHUNK
from tests.factories.crypto import SeededRandomness, hybrid_identity, x25519_identity

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "age" / "files.json").read_text())
ME, OTHER = hybrid_identity(), hybrid_identity("deputy")
CLASSIC = x25519_identity()
BATCH = 8 * CHUNK
EDGES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, BATCH - 1, BATCH, BATCH + 1, BATCH + CHUNK, 2 * BATCH]


class Trickle(io.BytesIO):
    """A source that gives seven bytes or a bit less than asked for, as pipes do."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Return fewer bytes than asked for."""
        asked = -1 if size is None else size
        return super().read(asked if asked < 8 else asked - asked // 3)


@pytest.mark.parametrize("size", EDGES)
def test_every_size_comes_back(size: int) -> None:
    """Whatever its size, and also at the edges of chunks, content comes back whole."""
    content = SeededRandomness()(size)
    sealed = age.encrypt_bytes(content, [ME.recipient()])
    assert age.decrypt_bytes(sealed, [ME]) == content


@given(content=st.binary(max_size=2000), hybrid=st.booleans())
def test_sealing_and_opening_is_identity(content: bytes, hybrid: bool) -> None:  # noqa: FBT001 - drawn
    """Opening what was sealed returns it, for both kinds of key."""
    identity = ME if hybrid else CLASSIC
    assert age.decrypt_bytes(age.encrypt_bytes(content, [identity.recipient()]), [identity]) == content


def test_each_recipient_alone_can_open() -> None:
    """Each of several recipients can open the file without the others."""
    sealed = age.encrypt_bytes(b"words", [ME.recipient(), OTHER.recipient()])
    assert age.decrypt_bytes(sealed, [ME]) == age.decrypt_bytes(sealed, [OTHER]) == b"words"


def test_any_of_several_identities_will_do() -> None:
    """Identities that do not fit, of whatever kind, are passed over."""
    identities: list[age.Identity] = [CLASSIC, age.PassphraseIdentity("x"), OTHER, ME]
    assert age.decrypt_bytes(age.encrypt_bytes(b"words", [ME.recipient()]), identities) == b"words"


@pytest.mark.parametrize("recipient", [ME.recipient(), CLASSIC.recipient(), age.PassphraseRecipient("right", 2)])
def test_strangers_are_refused(recipient: age.Recipient) -> None:
    """Somebody else's key, or a wrong passphrase, gets AGE-NO-KEY."""
    sealed = age.encrypt_bytes(b"words", [recipient])
    with pytest.raises(age.NoMatchingKey) as refused:
        age.decrypt_bytes(sealed, [OTHER, x25519_identity("other"), age.PassphraseIdentity("wrong")])
    assert refused.value.code == "AGE-NO-KEY"


def test_a_passphrase_opens_its_file() -> None:
    """A file under a passphrase opens with it, letters outside English included."""
    sealed = age.encrypt_bytes(b"key text", [age.PassphraseRecipient("schöne Wörter", 4)])
    assert age.decrypt_bytes(sealed, [age.PassphraseIdentity("schöne Wörter")]) == b"key text"


def test_a_passphrase_file_that_asks_for_too_much_work_is_refused() -> None:
    """A file cannot make the reader work for hours."""
    sealed = age.encrypt_bytes(b"", [age.PassphraseRecipient("right", 6)])
    with pytest.raises(age.AgeDamaged):
        age.decrypt_bytes(sealed, [age.PassphraseIdentity("right", max_work_factor=5)])


@pytest.mark.parametrize(
    "recipients",
    [
        [ME.recipient(), CLASSIC.recipient()],
        [age.PassphraseRecipient("a", 2), ME.recipient()],
        [age.PassphraseRecipient("a", 2), age.PassphraseRecipient("b", 2)],
    ],
)
def test_the_writer_refuses_unsafe_mixes(recipients: list[age.Recipient]) -> None:
    """Classic beside post-quantum, or a passphrase beside anything, gets AGE-MIXED-RECIPIENTS and writes nothing."""
    target = io.BytesIO()
    with pytest.raises(age.MixedRecipients) as refused:
        age.encrypt(io.BytesIO(b"words"), target, recipients)
    assert refused.value.code == "AGE-MIXED-RECIPIENTS"
    assert target.getvalue() == b""


def test_the_writer_refuses_to_seal_to_nobody() -> None:
    """A file without recipients would be lost words."""
    with pytest.raises(ValueError, match="recipient"):
        age.encrypt_bytes(b"words", [])


@settings(max_examples=150)
@given(place=st.integers(min_value=0), bit=st.integers(min_value=0, max_value=7))
def test_a_flipped_bit_anywhere_is_refused(place: int, bit: int) -> None:
    """Wherever one bit is changed, nothing of the content gets out."""
    sealed = bytearray(age.encrypt_bytes(b"x" * 300, [CLASSIC.recipient()]))
    sealed[place % len(sealed)] ^= 1 << bit
    with pytest.raises((age.AgeDamaged, age.NoMatchingKey)):
        age.decrypt_bytes(bytes(sealed), [CLASSIC])


def test_a_flipped_bit_in_each_byte_of_the_payload_is_damage() -> None:
    """Behind the header every single byte counts, and a change is AGE-DAMAGED."""
    sealed = age.encrypt_bytes(b"words", [CLASSIC.recipient()])
    payload = sealed.index(b"\n---") + 4 + 1 + 43 + 1
    for place in range(payload, len(sealed)):
        changed = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises(age.AgeDamaged) as refused:
            age.decrypt_bytes(changed, [CLASSIC])
        assert refused.value.code == "AGE-DAMAGED"


@given(cut=st.integers(min_value=0, max_value=300))
def test_a_file_cut_short_is_refused(cut: int) -> None:
    """A file whose end is missing is AGE-DAMAGED, wherever it was cut."""
    sealed = age.encrypt_bytes(b"x" * 100, [CLASSIC.recipient()])
    with pytest.raises(age.AgeDamaged):
        age.decrypt_bytes(sealed[: cut % len(sealed)], [CLASSIC])


@given(untrusted=st.binary(max_size=400))
def test_noise_is_refused(untrusted: bytes) -> None:
    """Bytes that are no age file are AGE-DAMAGED, never another error."""
    for start in (b"", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> X25519 "):
        with pytest.raises(age.AgeDamaged):
            age.decrypt_bytes(start + untrusted, [ME, CLASSIC])


def test_a_source_that_gives_little_at_a_time_is_read_to_its_end() -> None:
    """Pipes and sticks may return less than asked for; that is not the end of the file."""
    content = SeededRandomness()(3 * CHUNK + 17)
    sealed, opened = io.BytesIO(), io.BytesIO()
    age.encrypt(Trickle(content), sealed, [CLASSIC.recipient()])
    age.decrypt(Trickle(sealed.getvalue()), opened, [CLASSIC])
    assert opened.getvalue() == content


def test_memory_stays_flat(tmp_path: Path) -> None:
    """A file of 32 MiB is sealed and opened with less than 4 MiB of memory."""
    plain, sealed, opened = tmp_path / "plain", tmp_path / "sealed", tmp_path / "opened"
    plain.write_bytes(bytes(32 << 20))
    tracemalloc.start()
    try:
        with plain.open("rb") as source, sealed.open("wb") as target:
            age.encrypt(source, target, [ME.recipient()])
        with sealed.open("rb") as source, opened.open("wb") as target:
            age.decrypt(source, target, [ME])
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 4 << 20
    assert opened.read_bytes() == plain.read_bytes()


def test_only_authenticated_bytes_are_handed_over() -> None:
    """When a later chunk is damaged, what came out before it is a true beginning of the content."""
    content = SeededRandomness()(4 * CHUNK)
    sealed = bytearray(age.encrypt_bytes(content, [CLASSIC.recipient()]))
    sealed[-CHUNK] ^= 1
    target = io.BytesIO()
    with pytest.raises(age.AgeDamaged):
        age.decrypt(io.BytesIO(bytes(sealed)), target, [CLASSIC])
    assert content.startswith(target.getvalue())
    assert len(target.getvalue()) < len(content)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["made_by"])
def test_files_of_other_programs_open(vector: dict[str, str]) -> None:
    """Files written by npm age-encryption, Debian age and the C2SP test kit open with their keys."""
    identity: age.Identity
    if "passphrase" in vector:
        identity = age.PassphraseIdentity(vector["passphrase"])
    else:
        parsed = age.parse_identity(vector["identity"])
        assert str(parsed) == vector["identity"]
        assert vector.get("recipient") in {None, str(parsed.recipient())}
        identity = parsed
    assert age.decrypt_bytes(base64.b64decode(vector["file"]), [identity]) == vector["plaintext"].encode()


@pytest.mark.parametrize("identity", [ME, CLASSIC])
def test_secrets_do_not_show_in_repr(identity: age.HybridIdentity | age.X25519Identity) -> None:
    """What lands in a log or a traceback shows no private key, seed or passphrase."""
    shown = repr(identity) + repr(identity.recipient())
    assert "SECRET" not in shown.upper().replace("AGE-", "")
    assert str(identity)[-20:] not in shown
    for holder in (age.PassphraseIdentity("hush hush"), age.PassphraseRecipient("hush hush")):
        assert "hush" not in repr(holder)


def test_new_identities_differ() -> None:
    """Fresh randomness gives fresh keys, and equal keys are equal recipients."""
    one, two = (age.HybridIdentity.generate(system_randomness) for _ in range(2))
    assert one.recipient() != two.recipient()
    assert len({one.recipient(), one.recipient(), two.recipient(), CLASSIC.recipient(), CLASSIC.recipient()}) == 3
