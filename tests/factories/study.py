"""Valid studies and packs for tests, and files with one thing changed."""

from collections.abc import Sequence
from datetime import timedelta
from functools import cache

from interview_app.base.paths import shipped
from interview_app.crypto.device_identity import device_identity
from interview_app.crypto.sshsig import SigningKey
from interview_app.study import load, pack
from interview_app.study.load import LoadedStudy
from interview_app.study.pack import Pack
from tests.factories.crypto import NOON, hybrid_identity, signing_key

GLA = "gla-sharing"
ENGLISH = "text/en-GB.toml"
EASY = "text/en-GB-x-easy.toml"
DEVICE = 7
SECRET = bytes(range(32))
"""What the test centre and its laptop share."""


@cache
def _shipped() -> dict[str, bytes]:
    return load.folder_files(shipped("vignettes") / GLA)


def gla_files(*, sounds: bool = False) -> dict[str, bytes]:
    """Return the shipped study's files; without its hundreds of sounds unless a test is about them: they are slow."""
    return {name: content for name, content in _shipped().items() if sounds or not name.startswith("clips/")}


@cache
def gla(*, sounds: bool = False) -> LoadedStudy:
    """Return the shipped study."""
    return load.read_files(gla_files(sounds=sounds))


def changed(old: str, new: str, name: str = "study.toml") -> dict[str, bytes]:
    """Return the shipped study's files with the first occurrence of a text replaced in one of them."""
    files = gla_files()
    content = files[name].decode()
    assert old in content, old
    return {**files, name: content.replace(old, new, 1).encode()}


def without_resuming() -> LoadedStudy:
    """Return the shipped study with `resume = false`: a laptop has an interview's key in its memory alone."""
    loaded = load.read_files(changed("\nversion =", "\nresume = false\nversion ="))
    assert loaded.study.resume is False
    return loaded


def recipients(count: int = 3) -> tuple[str, ...]:
    """Return public keys of a central team."""
    return tuple(str(hybrid_identity(f"member {number}").recipient()) for number in range(count))


def request_of(key: SigningKey) -> pack.Request:
    """Return what a laptop with this key asks for."""
    return pack.Request(key.public_line, str(device_identity(key).recipient()))


def pack_bytes(
    *,
    authority: SigningKey | None = None,
    device_key: SigningKey | None = None,
    to: Sequence[str] | None = None,
    version: int = 1,
    practice: bool = True,
    loaded: LoadedStudy | None = None,
) -> bytes:
    """Return a pack for a laptop, signed by the test authority, that holds around `NOON`."""
    return pack.build(
        loaded or gla(),
        authority=authority or signing_key("authority"),
        recipients=recipients() if to is None else to,
        secret=SECRET,
        request=request_of(device_key or signing_key("device")),
        device=DEVICE,
        version=version,
        practice=practice,
        valid_after=NOON - timedelta(days=1),
        valid_before=NOON + timedelta(days=200),
    )


def opened_pack(*, device_key: SigningKey | None = None, to: Sequence[str] | None = None) -> Pack:
    """Return a verified pack."""
    return pack.open_pack(pack_bytes(device_key=device_key, to=to), authority=None, at=NOON)
