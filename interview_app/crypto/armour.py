"""age files as text (c2sp.org/age, "ASCII armor"): strict PEM, lines of 64 letters, which `age -d` reads as well."""

import base64
import binascii
from typing import Final

from interview_app.crypto.age.stanza import AgeDamaged

_BEGIN: Final = "-----BEGIN AGE ENCRYPTED FILE-----\n"
_END: Final = "-----END AGE ENCRYPTED FILE-----\n"
_LINE: Final = 64


def armoured(content: bytes) -> str:
    """Return an age file as text."""
    letters = base64.b64encode(content).decode()
    lines = (letters[start : start + _LINE] for start in range(0, len(letters), _LINE))
    return _BEGIN + "".join(f"{line}\n" for line in lines) + _END


def unarmoured(untrusted: str) -> bytes:
    """Return the bytes of an age file that was written as text.

    Raises:
        AgeDamaged: When `armoured` would have written it otherwise.
    """
    letters = untrusted.removeprefix(_BEGIN).removesuffix(_END).replace("\n", "")
    try:
        content = base64.b64decode(letters, validate=True)
    except (binascii.Error, ValueError) as error:
        raise AgeDamaged from error
    if armoured(content) != untrusted:
        raise AgeDamaged
    return content
