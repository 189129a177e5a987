"""Where a centre's public key stands: in a file of that one line, in a centre's centre.json, or in a study pack."""

from pathlib import Path
from typing import Final

import msgspec

from interview_app.base.errors import UserError
from interview_app.crypto.signing_key import SignatureInvalid, public_key
from interview_app.study import pack

_LIMIT: Final = 64 * 1024


class AuthorityUnreadable(UserError):
    """The file that should hold the centre's public key does not."""

    code = "AUTHORITY-FILE"
    happened = "The file {name} does not hold a centre's public key."
    safe = "Nothing was opened."
    next_step = "Give a study pack or centre.json, or a file with the one line that begins with ssh-ed25519."


class _Plate(msgspec.Struct, frozen=True):
    """What of a centre.json is needed here."""

    authority: str


def authority_in(file: Path) -> str:
    """Return the public key line in a file.

    Raises:
        AuthorityUnreadable: When there is none in it.
        FileUnreadable, FileTooLarge: When it cannot be read.
    """
    content = pack.read_file(file)
    if content.startswith(b"PK"):
        return pack.authority_of(content)
    untrusted = content[: _LIMIT + 1].strip()
    try:
        is_json = untrusted.startswith(b"{")
        line = msgspec.json.decode(untrusted, type=_Plate).authority if is_json else untrusted.decode()
        public_key(line)
    except (msgspec.DecodeError, RecursionError, UnicodeError, SignatureInvalid) as error:
        raise AuthorityUnreadable(name=file.name) from error
    return line
