"""A stranger's reader of a laptop's storage, written from FORMAT.md alone: of ours it has the reader of age files only.

Whoever changes a format has to change FORMAT.md, and then this, by what stands there and not by our code.
"""

import base64
import hashlib
import hmac
import json
import unicodedata
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from interview_app.crypto import age

Json = dict[str, Any]
_VOUCHED_FOR = ("format", "passphrase", "recovery")


def derived(key: bytes, purpose: str) -> bytes:
    """Return the key derived from a key for a purpose."""
    return HKDF(hashes.SHA256(), 32, None, f"interview-companion/{purpose}".encode()).derive(key)


def opened(key: bytes, sealed: bytes, context: str) -> bytes:
    """Return what was sealed under a key with a context."""
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], context.encode())


def canonical(value: Json) -> bytes:
    """Return canonical JSON."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return unicodedata.normalize("NFC", text).encode()


# ---- slots.json ------------------------------------------------------------------------------------------------


def slots(content: bytes) -> Json:
    """Read `slots.json`, and check that it is spelled as it has to be and that its hash fits."""
    read: Json = json.loads(content)
    assert read["format"] == 1
    assert canonical(read) == content
    assert hashlib.sha256(_only(read, *_VOUCHED_FOR, "mac")).hexdigest() == read["sha256"]
    return read


def key_by_passphrase(read: Json, passphrase: str) -> bytes:
    """Return the vault's key."""
    slot = read["passphrase"]
    assert slot["kdf"] == "argon2id"
    typed = unicodedata.normalize("NFC", " ".join(passphrase.split()))
    stretched = Argon2id(
        salt=base64.b64decode(slot["salt"]),
        length=32,
        iterations=slot["passes"],
        lanes=slot["lanes"],
        memory_cost=slot["memory_kib"],
    ).derive(typed.encode())
    return opened(stretched, base64.b64decode(slot["sealed"]), "interview-companion/slot 0")


def key_by_identity(read: Json, identity: age.Identity) -> bytes:
    """Return the vault's key, with a key of the central team."""
    return age.decrypt_bytes(base64.b64decode(read["recovery"]), [identity])


def genuine(read: Json, vault_key: bytes) -> bool:
    """Tell whether whoever wrote the slots had the vault's key."""
    mac = hmac.digest(derived(vault_key, "slots mac"), _only(read, *_VOUCHED_FOR), "sha256")
    return mac.hex() == str(read["mac"])


def _only(read: Json, *keys: str) -> bytes:
    return canonical({key: read[key] for key in keys})


# ---- vault.db --------------------------------------------------------------------------------------------------


@contextmanager
def database(path: Path, vault_key: bytes) -> Iterator[Any]:
    """Open `vault.db`."""
    with closing(sqlcipher3.dbapi2.connect(path)) as connection:
        connection.execute(f"PRAGMA key = \"x'{derived(vault_key, 'vault.db').hex()}'\"")
        yield connection


def data_key(connection: Any, interview: str, identity: age.Identity, column: str = "dek_sealed") -> bytes:  # noqa: ANN401
    """Return an interview's data key, or that of its evidence, with a key of the central team."""
    ((sealed,),) = connection.execute(f"SELECT {column} FROM data_key WHERE interview = ?", (interview,))  # noqa: S608
    return age.decrypt_bytes(sealed, [identity])


def events(connection: Any, interview: str, key: bytes) -> list[Json]:  # noqa: ANN401 - sqlcipher3 has no types
    """Return the events of an interview that were not taken out, in order."""
    rows = connection.execute("SELECT n, kind, ciphertext FROM entry WHERE interview = ? ORDER BY n", (interview,))
    return [
        json.loads(opened(key, ciphertext, f"{interview}/{n}/{kind}"))
        for n, kind, ciphertext in rows
        if ciphertext is not None
    ]


def evidence(connection: Any, interview: str, key: bytes) -> list[tuple[str, bytes]]:  # noqa: ANN401 - as above
    """Return the parts of the evidence of consent, in order: their kind, and their bytes."""
    rows = connection.execute("SELECT n, kind, ciphertext FROM evidence WHERE interview = ? ORDER BY n", (interview,))
    return [
        (kind, opened(key, ciphertext, f"{interview}/consent/{n}/{kind}")) for n, kind, ciphertext in rows.fetchall()
    ]


def chain_head(connection: Any) -> bytes:  # noqa: ANN401 - as above
    """Return the newest digest of the audit chain, counted from its start."""
    digest = bytes(32)
    for entry, stored in connection.execute("SELECT entry, digest FROM audit ORDER BY n"):
        digest = hashlib.sha256(b"\x01" + digest + entry).digest()
        assert digest == stored
    return digest
