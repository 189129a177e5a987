"""A file that is a text and a signature over exactly that text: what the centre sends to laptops.

`{"NAME": "the text", "signature": "-----BEGIN SSH SIGNATURE-----…"}`, where the text is itself canonical JSON. So a
signature can be checked with stock tools, over bytes that nobody has to spell again.
"""

from dataclasses import dataclass
from typing import Generic, TypeVar

import msgspec

from interview_app.base.canonical import canonical_json
from interview_app.crypto import sshsig
from interview_app.crypto.sshsig import SigningKey

Said = TypeVar("Said", bound=msgspec.Struct)


class NotWhole(ValueError):
    """A file that is not of this form, or whose signature does not hold: whoever reads it says so in a sentence."""


@dataclass(frozen=True)
class Form(Generic[Said]):
    """One such file.

    Attributes:
        name: What the text is called in it.
        namespace: What its signature is for.
        limit: How long it may be, in bytes.
        said: What the text is read as.
    """

    name: str
    namespace: str
    limit: int
    said: type[Said]

    def make(self, said: Said, authority: SigningKey) -> bytes:
        """Return the signed file."""
        content = canonical_json(msgspec.to_builtins(said))
        signature = sshsig.sign(content, authority, self.namespace)
        return canonical_json({self.name: content.decode(), "signature": signature.decode()})

    def read(self, untrusted: bytes, *, authority: str) -> Said:
        """Check the signature, then read what was signed; both have one spelling.

        Raises:
            NotWhole: When it is not the file that `make` of this authority gives.
        """
        if len(untrusted) > self.limit:
            raise NotWhole
        try:
            signed = msgspec.json.decode(untrusted, type=dict[str, str])
            content = signed[self.name].encode()
            sshsig.verify(content, signed["signature"].encode(), self.namespace, signer=authority)
            said = msgspec.json.decode(content, type=self.said)
        except (sshsig.SignatureInvalid, sshsig.SignedByStranger, KeyError) as error:
            raise NotWhole from error
        except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
            raise NotWhole from error
        of_one_spelling = canonical_json(msgspec.to_builtins(said)) == content
        if len(signed) != 2 or canonical_json(signed) != untrusted or not of_one_spelling:  # noqa: PLR2004 - as above
            raise NotWhole
        return said
