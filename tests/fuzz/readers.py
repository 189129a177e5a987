"""Parsers of what carries no signature: age files, key texts, slots, zips and tars."""

import re
import tarfile
import tempfile
from io import BufferedReader, BytesIO
from pathlib import Path

import msgspec

from interview_app.base import plain_tar, plain_zip
from interview_app.base.canonical import canonical_json
from interview_app.bundle import concern_file
from interview_app.bundle import record as records
from interview_app.centre.archive import dump
from interview_app.crypto import addressed, age, slot_file
from interview_app.crypto.age import header
from interview_app.crypto.age.keys import _only_key
from interview_app.crypto.age.stanza import encode_base64
from interview_app.vault import backup as backups
from tests.factories.crypto import hybrid_identity, x25519_identity

PASSPHRASE = "made up"
TEAM = [hybrid_identity(), hybrid_identity("deputy")]
CLASSIC = x25519_identity()
IDENTITIES: list[age.Identity] = [age.PassphraseIdentity(PASSPHRASE, 6), CLASSIC, *TEAM]
KEYS = tuple(str(each.recipient()) for each in TEAM)
SLOTS_REFUSALS = (slot_file.SlotFileBroken,)
ZIP_REFUSALS = (plain_zip.ZipRefused,)
_FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - a new folder is made in it
LIMITS = plain_zip.Limits(re.compile("[a-z/.]{1,20}"), 100_000, 20)


def age_file(untrusted: bytes) -> bytes:
    """Open a file by whichever key fits."""
    age.decrypt_bytes(untrusted, IDENTITIES)
    return untrusted


def concern(untrusted: bytes) -> bytes:
    """Read a concern record and write it again."""
    return concern_file.pack(concern_file.unpack(untrusted))


def age_header(untrusted: bytes) -> bytes:
    """Read a header, whom it says it is for, and write it again."""
    source = BytesIO(untrusted)
    parsed = header.read(source)
    addressed.addressees(untrusted, KEYS)
    lines = "".join([f"{header.VERSION}\n", *map(header._spelled, parsed.stanzas)])
    assert parsed.signed == f"{lines}---".encode()
    return f"{lines}--- {encode_base64(parsed.mac)}\n".encode() + source.read()


def age_key(untrusted: bytes) -> bytes:
    """Read a key of either half; what stands around it in a key file is passed over."""
    try:
        text = untrusted.decode()
    except UnicodeDecodeError as error:
        raise age.BadKeyText from error
    key: object
    try:
        key = age.parse_recipient(text)
    except age.BadKeyText:
        key = age.parse_identity(text)
    return untrusted if str(key) == _only_key(text) else str(key).encode()


def slots(untrusted: bytes) -> bytes:
    """Read slots as they are; and once more with a hash that fits, so that what lies behind it is reached."""
    content = untrusted
    try:
        fields = msgspec.json.decode(untrusted, type=dict[str, object])
        if fields.pop("sha256", None) == "the one that fits":
            content = canonical_json(fields | {"sha256": slot_file._hash(fields)})
    except (ValueError, TypeError, RecursionError):
        content = untrusted
    read = slot_file.decode(content)
    again = slot_file._spelled(read, read.mac)
    return untrusted if again == content else again


def zip_(untrusted: bytes) -> bytes:
    """Take a zip apart and make it again."""
    return plain_zip.write(plain_zip.read(untrusted, LIMITS))


def backup(untrusted: bytes) -> bytes:
    """Unpack a laptop's backup into a folder of its own, and nowhere else, and pack it again."""
    with tempfile.TemporaryDirectory(dir=_FAST) as folder:
        into = Path(folder) / "into"
        backups.unpack(BytesIO(untrusted), into)
        assert {path.name for path in Path(folder).iterdir()} == {"into"}
        with tarfile.open(fileobj=BytesIO(untrusted)) as archive:
            parts = [(name, into / backups._NAMES.get(name, name)) for name in archive.getnames()]
        return BufferedReader(backups._Archive(parts)).read()


def centre_backup(untrusted: bytes) -> bytes:
    """Take the inside of a centre's backup apart, in whatever pieces it comes, and make it again."""
    files: list[tuple[str, bytes]] = []
    sink = plain_tar.Sink(lambda name, content: files.append((name, content)), 1 << 20)
    for start in range(0, len(untrusted), 700):
        sink.write(untrusted[start : start + 700])
    sink.finish()
    return BufferedReader(plain_tar.Stream(files)).read()


def centre_rows(untrusted: bytes) -> None:
    """Read rows of an archive's table."""
    dump._rows("archive/revocation/000001.json", untrusted)


def record(untrusted: bytes) -> bytes:
    """Read an interview's record, which a seal protects, and write it again."""
    return records.encode(records.decode(untrusted))
