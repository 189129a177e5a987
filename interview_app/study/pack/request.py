"""A laptop asks to be enrolled: its public keys, signed with the private one to show that the laptop has it.

One key signs what the laptop sends; the other, for age, is what the centre seals this laptop's secret to.
"""

from dataclasses import dataclass
from typing import Literal

import msgspec

from interview_app.base import canonical
from interview_app.base.errors import UserError
from interview_app.crypto import age, namespaces, sshsig, words
from interview_app.crypto.device_identity import device_identity
from interview_app.crypto.signing_key import KIND, blob_of, line_of
from interview_app.crypto.sshsig import SigningKey

FORMAT = "device-request/2"
LARGEST = 8 * 1024
_SENSELESS = (
    msgspec.DecodeError,
    UnicodeError,
    RecursionError,
    sshsig.SignatureInvalid,
    sshsig.SignedByStranger,
    age.BadKeyText,
)


class RequestBroken(UserError):
    """A request file that cannot be trusted."""

    code = "REQUEST-BROKEN"
    happened = "This is not a whole request from a laptop: it was changed on the way, or it is another kind of file."
    safe = "No laptop was enrolled, and nothing was lost."
    next_step = "Ask the fieldworker to save the request again, and to bring that file."


@dataclass(frozen=True)
class Request:
    """A laptop's public keys.

    Attributes:
        public_line: The key that signs, as OpenSSH writes it.
        recipient: The key that secrets for this laptop are sealed to, as age writes it.
    """

    public_line: str
    recipient: str

    @property
    def words(self) -> tuple[str, ...]:
        """Eight words that the coordinator and the fieldworker compare by phone."""
        return words.fingerprint(self.public_line.encode())


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["device-request/2"]
    public_line: str
    recipient: str
    signature: str


def make_request(key: SigningKey) -> bytes:
    """Return the request file for a laptop's key."""
    asked = Request(key.public_line, str(device_identity(key).recipient()))
    signature = sshsig.sign(_signed(asked), key, namespaces.REQUEST)
    return canonical.canonical_json({**_fields(asked), "signature": signature.decode()})


def read_request(untrusted: bytes) -> Request:
    """Read a request and check that the laptop holds the key.

    Raises:
        RequestBroken: When anything about it is wrong.
    """
    try:
        content = msgspec.json.decode(untrusted[: LARGEST + 1], type=_Content)
        request = Request(content.public_line, content.recipient)
        sshsig.verify(_signed(request), content.signature.encode(), namespaces.REQUEST, signer=request.public_line)
        age.HybridRecipient.parse(request.recipient)
        whole = canonical.canonical_json(msgspec.to_builtins(content))
    except _SENSELESS as error:
        raise RequestBroken from error
    # A comment behind the key would be the same laptop under another name, and other words on the phone.
    if whole != untrusted or content.public_line != line_of(KIND, blob_of(content.public_line, KIND)):
        raise RequestBroken
    return request


def _signed(request: Request) -> bytes:
    return canonical.canonical_json(_fields(request))


def _fields(request: Request) -> dict[str, str]:
    return {"format": FORMAT, "public_line": request.public_line, "recipient": request.recipient}
