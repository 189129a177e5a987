"""Where laptops are used, sealed: a database server can tell which laptops share a site, and not where that is."""

import hmac
from typing import Final

from interview_app.crypto.derive import derive
from interview_app.crypto.entries import NONCE, open_entry, seal_entry

_CONTEXT: Final = b"device/site"


def sealed(archive_key: bytes, name: str) -> str:
    """Return a site's name, sealed: the same name always comes to the same, so that it can be counted by."""
    if not name:
        return ""
    key = derive(archive_key, "archive/site")
    # The nonce follows from the name: two names never share one, and one name says nothing new twice.
    nonce = hmac.digest(derive(archive_key, "archive/site-nonce"), name.encode(), "sha256")[:NONCE]
    return seal_entry(key, name.encode(), _CONTEXT, lambda _: nonce).hex()


def opened(archive_key: bytes, untrusted: str) -> str:
    """Return a site's name.

    Raises:
        EntryDamaged: When it is not as it was sealed.
    """
    if not untrusted:
        return ""
    return open_entry(derive(archive_key, "archive/site"), bytes.fromhex(untrusted), _CONTEXT).decode()
