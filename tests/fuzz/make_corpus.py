"""`python -m tests.fuzz.make_corpus`: write the real files from which inputs are made, below `tests/fuzz/corpus/`.

Run it when a format has changed; `test_fuzz.py` says so. Every key, text and time in them follows from a seed and
protects nothing. What age and OpenSSH draw themselves (ephemeral keys, a certificate's nonce) is new each time, so the
bytes differ from run to run, and those in the repository are the ones that count. The study's own files are not
here: they are read where they are shipped.
"""

import io
import sys
import tempfile
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import msgspec

from interview_app.base import plain_tar, plain_zip, spoken_code
from interview_app.base.canonical import canonical_json
from interview_app.bundle import addendum, concern_file, kinds, package, withdrawal_list
from interview_app.bundle import manifest as manifests
from interview_app.bundle import receipt as receipts
from interview_app.bundle import record as records
from interview_app.crypto import addressed, age, certificates, krl, namespaces, slot_file, sshsig
from interview_app.crypto.age import header
from interview_app.crypto.derive import KdfCost
from interview_app.crypto.krl import RevocationList
from interview_app.crypto.signing_key import blob_of
from interview_app.crypto.slot_file import PassphraseSlot, SlotFile
from interview_app.study import pack as packs
from interview_app.study.pack import zipped
from interview_app.vault import backup
from tests.factories.bundle import finished_state, full_record, record_of
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON, SeededRandomness, hybrid_identity
from tests.factories.gp import gp
from tests.fuzz.afterwards_readers import CODE
from tests.fuzz.formats import CORPUS
from tests.fuzz.readers import CLASSIC, KEYS, PASSPHRASE, TEAM
from tests.fuzz.signed_readers import AUTHORITY, CENTRE, CERTIFICATE, DEVICE, MESSAGE

Files = dict[str, bytes]
_SIGNATURE = 4 + 4 + 11 + 4 + 64
"""Bytes at the end of a certificate: its signature, with lengths and kind."""


def made() -> dict[str, Files]:
    """Return the files of each format by name."""
    bundle, pack = _bundle(), _pack()
    receipt = receipts.make([(f"{'5f' * 16}.age", "ab" * 32)], "cd" * 32, AUTHORITY, FixedClock(NOON))
    request = packs.make_request(DEVICE)
    return {
        **_age(),
        **_afterwards(),
        "backup": {"one.tar": _backup()},
        "centre-backup": {"two.tar": _centre_backup()},
        "centre-rows": {"one.json": b'{"columns":["device","revoked_on"],"rows":[[7,"2026-11-22"]]}'},
        "bundle": {"two.zip": bundle},
        "bundle-manifest": {
            "two.json": plain_zip.read(bundle, package._LIMITS)[package.MANIFEST],
            "earlier.json": _manifest("interview-bundle/1", {}),
        },
        "certificate": {"device.pub": CERTIFICATE.encode()},
        "certificate-body": {"device.bin": blob_of(CERTIFICATE, certificates.KIND)[:-_SIGNATURE]},
        "concern": {"one.zip": _concern()},
        "concern-bundle": {"one.zip": _concern_bundle()},
        "device-request": {"request.json": request},
        "krl": {
            "none.krl": krl.encode(RevocationList(1, frozenset()), CENTRE, NOON),
            "three.krl": krl.encode(RevocationList(9, frozenset({1, 7, 1 << 40})), CENTRE, NOON, "taken back"),
        },
        "pack": {"small.study": pack},
        "pack-manifest": {"small.json": zipped.read(pack)[zipped.MANIFEST]},
        "receipt": {"one.json": receipt},
        "receipt-body": {"one.json": msgspec.json.decode(receipt, type=dict[str, str])["receipt"].encode()},
        "record": {
            "full.json": records.encode(full_record()),
            "stopped.json": records.encode(record_of(finished_state(complete=False))),
        },
        "slots": _slots(),
        "sshsig": {
            "plain.sig": sshsig.sign(MESSAGE, AUTHORITY, namespaces.BUNDLE),
            "certified.sig": sshsig.sign(MESSAGE, DEVICE, namespaces.BUNDLE, CERTIFICATE),
        },
        "zip": {
            "none.zip": plain_zip.write({}),
            "three.zip": plain_zip.write({"a": b"", "b/c.txt": b"one", "d": b"PK\3\4PK\5\6"}),
        },
    }


def _age() -> dict[str, Files]:
    passphrase = age.PassphraseRecipient(PASSPHRASE, 4, SeededRandomness())
    files = {
        "team.age": addressed.seal_to(b"words", KEYS, SeededRandomness()),
        "hybrid.age": age.encrypt_bytes(b"", [TEAM[0].recipient()]),
        "classic.age": addressed.seal_to(b"words", [str(CLASSIC.recipient())], SeededRandomness()),
        "passphrase.age": age.encrypt_bytes(b"words", [passphrase]),
    }
    strange = [age.Stanza("grease", ("!", "~"), bytes(48)), age.Stanza("x", (), b"")]
    keys = [TEAM[0].recipient(), TEAM[0], CLASSIC.recipient(), CLASSIC]
    return {
        "age-file": files,
        "age-header": {
            **{name: content[: content.index(b"\n---") + 49] for name, content in files.items()},
            "strange.age": header.write(bytes(16), strange),
        },
        "age-key": {f"{number}.txt": f"# made up\n{key}\n".encode() for number, key in enumerate(keys)},
    }


def _bundle() -> bytes:
    files = {
        f"{byte * 16}.age": addressed.seal_to(b"words", [KEYS[0]], SeededRandomness(byte)) for byte in ("5f", "e0")
    }
    return _bundle_of(kinds.INTERVIEWS, files)


def _afterwards() -> dict[str, Files]:
    said = addendum.Addendum("interview-addendum/1", "5f" * 16, 2, "void", "ab" * 32, "2026-11", "Held twice.")
    content = canonical_json(msgspec.to_builtins(said))
    sealed = addendum.seal(said, DEVICE, certificates.parse(CERTIFICATE), [KEYS[0]], SeededRandomness("addendum"))
    listed = withdrawal_list.make(["0a" * 16, "ff" * 16], AUTHORITY, FixedClock(NOON))
    evidence = {f"{'5f' * 16}.consent.age": addressed.seal_to(b"words", [KEYS[1]], SeededRandomness("evidence"))}
    return {
        "addendum": {"void.age": sealed},
        "addendum-body": {"void.json": content},
        "code": {"receipt.txt": spoken_code.write(123_456_789_012, CODE).encode()},
        "consent-bundle": {"one.zip": _bundle_of(kinds.CONSENTS, evidence)},
        "withdrawal-list": {"two.json": listed},
        "withdrawal-list-body": {"two.json": msgspec.json.decode(listed, type=dict[str, str])["list"].encode()},
    }


def _bundle_of(kind: kinds.Kind, files: Files) -> bytes:
    manifest = _manifest(kind.format, files, "ef" * 32 if kind is kinds.INTERVIEWS else "")
    signature = sshsig.sign(manifest, DEVICE, kind.namespace, CERTIFICATE)
    return plain_zip.write({package.MANIFEST: manifest, package.SIGNATURE: signature, **files})


def _manifest(form: kinds.Format, files: Files, before: str = "") -> bytes:
    audit = manifests.Audit(40, "ab" * 32)
    return manifests.encode(
        manifests.Manifest(form, "0.1", "device-7", "cd" * 32, audit, manifests.listed(files), before)
    )


def _concern() -> bytes:
    written = concern_file.Written("quiet river", "no", "Said that they are followed.", "Them", "", "Nobody yet")
    return concern_file.pack(concern_file.Concern(concern_file.FORMAT, "5f" * 16, "2026-11-22", "gp", True, written))


def _concern_bundle() -> bytes:
    files = {f"{'5f' * 16}.concern.age": addressed.seal_to(_concern(), [KEYS[1]], SeededRandomness())}
    return _bundle_of(kinds.CONCERNS, files)


def _pack() -> bytes:
    return packs.build(
        gp(),
        authority=AUTHORITY,
        recipients=[str(hybrid_identity().recipient())],
        secret=bytes(32),
        request=packs.read_request(packs.make_request(DEVICE)),
        device=7,
        version=3,
        practice=True,
        valid_after=NOON - timedelta(days=1),
        valid_before=NOON + timedelta(days=200),
    )


def _slots() -> Files:
    """Return slots with and without a recovery slot; and one whose hash the fuzzer is to fill in after its changes."""
    slot = PassphraseSlot(SeededRandomness()(16), KdfCost(3, 65536, 4), SeededRandomness("sealed")(60))
    without = slot_file.encode(SlotFile(slot, None), bytes(32))
    recovery = addressed.seal_to(bytes(32), [str(CLASSIC.recipient())], SeededRandomness())
    whole = slot_file.encode(SlotFile(slot, recovery), bytes(32))
    fields = msgspec.json.decode(whole, type=dict[str, object]) | {"sha256": "the one that fits"}
    return {"without.json": without, "whole.json": whole, "to-be-hashed.json": canonical_json(fields)}


def _backup() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        parts = [("slots.json", b"{}"), ("vault.db", bytes(700)), (f"sealed/{'5f' * 16}.age", b"sealed")]
        places = []
        for name, content in parts:
            place = Path(folder) / sha256(name.encode()).hexdigest()
            place.write_bytes(content)
            places.append((name, place))
        return io.BufferedReader(backup._Archive(places)).read()


def _centre_backup() -> bytes:
    files = [("backup.json", b"{}"), ("archive/listed/000001.json", bytes(700)), ("studies/empty", b"")]
    return io.BufferedReader(plain_tar.Stream(files)).read()


def main() -> int:
    """Write all of it in place of what was there."""
    for name, files in made().items():
        folder = CORPUS / name
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.iterdir():
            path.unlink()
        for file, content in files.items():
            (folder / file).write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
