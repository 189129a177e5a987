"""What can be wrong with a bundle on its way, or with one interview in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interview_app.base.canonical import canonical_json
from interview_app.base.clock import system_randomness
from interview_app.bundle import record, sealed_file
from interview_app.bundle.record import Record
from tests.factories.crypto import hybrid_identity

_Sealed = Callable[[str, bytes, Record, Sequence[str]], tuple[str, bytes]]
_SUMMARY = b"%PDF-1.4 of this one"


def _as_it_is(content: bytes, _number: int) -> bytes:
    return content


def _untouched(name: str, sealed: bytes, _said: Record, _to: Sequence[str]) -> tuple[str, bytes]:
    return name, sealed


@dataclass(frozen=True)
class Harm:
    """One kind of damage.

    Attributes:
        name: What it is called.
        whole_file: Whether nothing of the file is let in; or else only one interview in it is kept out.
        file: What becomes of the whole file; given also its number, so that no two are alike.
        sealed: What becomes of one sealed interview, given its name, its bytes, what it says, and the recipients.
        by_stranger: Whether a laptop of another centre signs it.
    """

    name: str
    whole_file: bool
    file: Callable[[bytes, int], bytes] = _as_it_is
    sealed: _Sealed = _untouched
    by_stranger: bool = False


def _flipped(content: bytes, number: int) -> bytes:
    at = number * 7919 % len(content)
    return content[:at] + bytes([content[at] ^ 1 << number % 8]) + content[at + 1 :]


def _cut(content: bytes, number: int) -> bytes:
    return content[: 1 + number * 104_729 % (len(content) - 1)]


def _photograph(_content: bytes, number: int) -> bytes:
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + number.to_bytes(8, "big") + system_randomness(3_000) + b"\xff\xd9"


def _longer(content: bytes, number: int) -> bytes:
    return content + number.to_bytes(8, "big")


def _sealed_flipped(name: str, sealed: bytes, _said: Record, _to: Sequence[str]) -> tuple[str, bytes]:
    return name, sealed[:-100] + bytes([sealed[-100] ^ 1]) + sealed[-99:]


def _to_others(name: str, _sealed: bytes, said: Record, _to: Sequence[str]) -> tuple[str, bytes]:
    others = [str(hybrid_identity("nobody here").recipient())]
    return name, sealed_file.encrypt(sealed_file.pack(record.encode(said), _SUMMARY), others, system_randomness)


def _misnamed(name: str, sealed: bytes, _said: Record, _to: Sequence[str]) -> tuple[str, bytes]:
    return f"{name[:32][::-1]}.age", sealed


def _of_a_newer_version(name: str, _sealed: bytes, said: Record, to: Sequence[str]) -> tuple[str, bytes]:
    newer = record.encode(said).replace(b"interview-record/1", b"interview-record/9")
    return name, sealed_file.encrypt(sealed_file.pack(newer, _SUMMARY), to, system_randomness)


def _no_record(name: str, _sealed: bytes, said: Record, to: Sequence[str]) -> tuple[str, bytes]:
    other = canonical_json({"format": "interview-record/1", "id": said.id})
    return name, sealed_file.encrypt(sealed_file.pack(other, _SUMMARY), to, system_randomness)


HARMS = (
    Harm("one bit is another", whole_file=True, file=_flipped),
    Harm("a sealed file was changed before it was signed", whole_file=False, sealed=_sealed_flipped),
    Harm("half copied", whole_file=True, file=_cut),
    Harm("sealed to somebody else", whole_file=False, sealed=_to_others),
    Harm("a photograph", whole_file=True, file=_photograph),
    Harm("named as another interview", whole_file=False, sealed=_misnamed),
    Harm("of another centre", whole_file=True, by_stranger=True),
    Harm("of a newer version", whole_file=False, sealed=_of_a_newer_version),
    Harm("something follows it", whole_file=True, file=_longer),
    Harm("what is in it is no record", whole_file=False, sealed=_no_record),
)
