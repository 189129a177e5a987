"""Packs with something changed, signed again or not."""

import hashlib

import msgspec

from interview_app.base import canonical
from interview_app.crypto import namespaces, sshsig
from interview_app.study.pack import zipped as pack_zip
from tests.factories.crypto import signing_key
from tests.factories.study import gla, pack_bytes

PACK = pack_bytes()
CENTRE = signing_key("authority").public_line


def resigned(
    signer: str = "authority",
    inside: dict[str, bytes] | None = None,
    changes: dict[str, object] | None = None,
    whole: bytes = PACK,
) -> bytes:
    """Return a pack with its manifest changed and signed again by a key."""
    files = {**pack_zip.read(whole), **(inside or {})}
    manifest = {**msgspec.json.decode(files[pack_zip.MANIFEST]), **(changes or {})}
    content = canonical.canonical_json(manifest)
    signature = sshsig.sign(content, signing_key(signer), namespaces.PACK)
    return pack_zip.write({**files, pack_zip.MANIFEST: content, pack_zip.SIGNATURE: signature})


def study_hashes(changed: dict[str, bytes]) -> dict[str, str]:
    """Return the hashes that a manifest lists, of the shipped study with some files changed."""
    return {name: hashlib.sha256(content).hexdigest() for name, content in {**gla().files, **changed}.items()}
