"""A laptop asks to be enrolled: its public key, signed with the private one to show that the laptop has it."""

from dataclasses import dataclass
from typing import Literal

import msgspec

from interview_app.base import canonical
from interview_app.base.errors import UserError
from interview_app.crypto import namespaces, sshsig, words
from interview_app.crypto.sshsig import SigningKey

FORMAT = "device-request/1"
LARGEST = 8 * 1024


class RequestBroken(UserError):
    """A request file that cannot be trusted."""

    code = "REQUEST-BROKEN"
    happened = "This is not a whole request from a laptop: it was changed on the way, or it is another kind of file."
    safe = "No laptop was enrolled, and nothing was lost."
    next_step = "Ask the fieldworker to save the request again, and to bring that file."


@dataclass(frozen=True)
class Request:
    """A laptop's public key.

    Attributes:
        public_line: The key as OpenSSH writes it.
    """

    public_line: str

    @property
    def words(self) -> tuple[str, ...]:
        """Eight words that the coordinator and the fieldworker compare by phone."""
        return words.fingerprint(self.public_line.encode())


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["device-request/1"]
    public_line: str
    signature: str


def make_request(key: SigningKey) -> bytes:
    """Return the request file for a laptop's key."""
    signature = sshsig.sign(_signed(key.public_line), key, namespaces.REQUEST)
    return canonical.canonical_json({"format": FORMAT, "public_line": key.public_line, "signature": signature.decode()})


def read_request(untrusted: bytes) -> Request:
    """Read a request and check that the laptop holds the key.

    Raises:
        RequestBroken: When anything about it is wrong.
    """
    try:
        content = msgspec.json.decode(untrusted[: LARGEST + 1], type=_Content)
        sshsig.verify(
            _signed(content.public_line), content.signature.encode(), namespaces.REQUEST, signer=content.public_line
        )
        whole = canonical.canonical_json(msgspec.to_builtins(content))
    except (msgspec.DecodeError, UnicodeError, sshsig.SignatureInvalid, sshsig.SignedByStranger) as error:
        raise RequestBroken from error
    if whole != untrusted:
        raise RequestBroken
    return Request(content.public_line)


def _signed(public_line: str) -> bytes:
    return canonical.canonical_json({"format": FORMAT, "public_line": public_line})
