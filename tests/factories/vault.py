"""A real vault with a cheap passphrase, and valid things to put into it."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from interview_app.base.clock import Clock, Randomness, system_randomness
from interview_app.crypto import slots
from interview_app.crypto.derive import derive
from interview_app.vault.vault import NewEntry, NewInterview, SealedFile, Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP

PASSPHRASE = "correct horse battery staple amber kettle"
PACK = hashlib.sha256(b"a pack").hexdigest()
STUDY = "gla-sharing"
_PAGE = 4096
AUTHORITY = "ssh-ed25519 AAAA-authority"


def new_vault(
    folder: Path,
    clock: Clock | None = None,
    randomness: Randomness = system_randomness,
    machine: bytes | None = None,
) -> Vault:
    """Return a new open vault without a pack."""
    return Vault.create(
        folder, PASSPHRASE, cost=CHEAP, clock=clock or FixedClock(), randomness=randomness, machine=machine
    )


def unlocked(
    folder: Path, passphrase: str = PASSPHRASE, clock: Clock | None = None, machine: bytes | None = None
) -> Vault:
    """Return an existing vault, opened."""
    return Vault.unlock(folder, passphrase, clock=clock or FixedClock(), randomness=system_randomness, machine=machine)


def install_small_pack(vault: Vault, content: bytes = b"a pack", version: int = 1) -> str:
    """Install bytes that stand where a pack stands, and return their digest: the vault does not look inside."""
    digest = hashlib.sha256(content).hexdigest()
    vault.install_pack(content, digest=digest, study=STUDY, version=version, authority=AUTHORITY)
    return digest


def new_interview(number: int = 1, *, pack: str = PACK, keep_local: bool = True) -> NewInterview:
    """Return a valid interview, another one for each number."""
    seed = hashlib.sha256(f"interview {number}".encode()).digest()
    return NewInterview(
        id=seed[:16].hex(),
        label=f"amber kettle {number}",
        pack=pack,
        dek=hashlib.sha256(seed).digest(),
        dek_sealed=hashlib.shake_256(seed).digest(4900),  # as long as three post-quantum stanzas
        keep_local=keep_local,
        evidence_key=hashlib.sha256(b"evidence" + seed).digest(),
        evidence_sealed=hashlib.shake_256(b"evidence" + seed).digest(4900),
    )


def answer(key: str = "v1:why", words: str = "They should ask first.") -> NewEntry:
    """Return an entry that can be taken out."""
    return NewEntry(kind="answered", key=key, content=words.encode())


def take_place(vault: Vault, interview: str) -> None:
    """Use an interview's place in the rotation of decks up."""
    vault.append(interview, [], takes_place=True)


def sealed_file(number: int = 1) -> SealedFile:
    """Return the facts of a sealed file, another one for each number."""
    content = f"sealed {number}".encode()
    return SealedFile(f"{new_interview(number).id}.age", hashlib.sha256(content).hexdigest(), len(content))


def with_open_interview(folder: Path, number: int = 1, *, keep_local: bool = True) -> tuple[Vault, str]:
    """Return a new vault with a pack and one open interview that has one entry, and the interview's id."""
    vault = new_vault(folder)
    install_small_pack(vault)
    new = new_interview(number, keep_local=keep_local)
    vault.begin_interview(new, [NewEntry(kind="opened", key="", content=b"set up")])
    return vault, new.id


def database_key(folder: Path, passphrase: str = PASSPHRASE) -> bytes:
    """Return the key of the pages of a vault's database."""
    return derive(slots.unlock(folder, passphrase, FixedClock()), "vault.db")


@contextmanager
def by_hand(folder: Path, passphrase: str = PASSPHRASE) -> Iterator[Any]:
    """Open a closed vault's database past the program, the way somebody who has the passphrase could."""
    connection = sqlcipher3.dbapi2.connect(folder / "vault.db", isolation_level=None, timeout=0)
    try:
        connection.execute(f"PRAGMA key = \"x'{database_key(folder, passphrase).hex()}'\"")
        yield connection
    finally:
        connection.close()


def to_first_schema(connection: Any) -> None:  # noqa: ANN401 - a connection of SQLCipher
    """Take every later migration back, by hand."""
    connection.execute("DROP TABLE concern")
    connection.execute("DROP TABLE addendum")
    connection.execute("DROP TABLE sent")
    connection.execute("DROP TABLE evidence")
    for column in ("locator", "consent_taken", "consent_sent", "consent_size", "consent_sha256"):
        connection.execute(f"ALTER TABLE interview DROP COLUMN {column}")
    for column in ("evidence_sealed", "evidence_local"):
        connection.execute(f"ALTER TABLE data_key DROP COLUMN {column}")
    for column in ("last_bundle", "machine"):
        connection.execute(f"ALTER TABLE device DROP COLUMN {column}")
    connection.execute("UPDATE alembic_version SET version_num = '0001'")


def readable_pages(folder: Path, passphrase: str = PASSPHRASE, name: str = "vault.db") -> bytes:
    """Return every page of a vault's database, or of a copy, and of its write-ahead log, decrypted, freed ones too.

    SQLCipher 4: AES-256-CBC; the last 80 bytes of a page are its IV (16) and its MAC (64); the first page begins with
    the salt (16). A log has a header of 32 bytes, and one of 24 before each page.
    """
    return pages_of(folder / name, database_key(folder, passphrase))


def pages_of(path: Path, key: bytes) -> bytes:
    """Return every page of an encrypted database and of its write-ahead log, decrypted; see `readable_pages`."""
    database = path.read_bytes()
    pages = [database[at : at + _PAGE] for at in range(0, len(database), _PAGE)]
    log_file = path.with_name(f"{path.name}-wal")
    log = log_file.read_bytes() if log_file.exists() else b""
    pages += [log[at + 24 : at + 24 + _PAGE] for at in range(32, len(log), 24 + _PAGE)]
    return b"".join(_decrypted(page, key, 16 if page[:16] == database[:16] else 0) for page in pages)


def _decrypted(page: bytes, key: bytes, salt: int) -> bytes:
    cipher = Cipher(algorithms.AES(key), modes.CBC(page[_PAGE - 80 : _PAGE - 64]))
    return cipher.decryptor().update(page[salt : _PAGE - 80])
