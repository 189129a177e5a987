"""The kinds of file that take something to the centre: one form, and signatures that never pass for another's.

Audio will be one more of these: a name of its own, for people of its own.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

from interview_app.bundle import addendum, concern_file, consent_file, sealed_file
from interview_app.crypto import namespaces

Format = Literal["interview-bundle/1", "interview-bundle/2", "consent-bundle/1", "concern-bundle/1"]


@dataclass(frozen=True)
class Kind:
    """One of them.

    Attributes:
        format: As its manifest names it now.
        namespace: What its signature is for.
        stem: How its name begins.
        name: The files in it.
        earlier: As manifests of earlier versions name it, which are still read.
    """

    format: Format
    namespace: str
    stem: str
    name: re.Pattern[str]
    earlier: tuple[Format, ...] = ()


_WITH_ADDENDA: Final = re.compile(f"{sealed_file.NAME.pattern}|{addendum.NAME.pattern}")
INTERVIEWS: Final = Kind("interview-bundle/2", namespaces.BUNDLE, "bundle", _WITH_ADDENDA, ("interview-bundle/1",))
CONSENTS: Final = Kind("consent-bundle/1", namespaces.CONSENTS, "consents", consent_file.NAME)
CONCERNS: Final = Kind("concern-bundle/1", namespaces.CONCERNS, "concerns", concern_file.NAME)
_NAME_AT = 30
"""Where the first name in a zip stands."""
_LONGEST_NAME = 60


def told_by(untrusted: bytes) -> Kind:
    """Return which kind a file would be, by the first name in it; only its signature shows whether it is.

    Ids are hexadecimal, so they stand before manifest.json.
    """
    beginning = untrusted[_NAME_AT : _NAME_AT + _LONGEST_NAME].decode("ascii", "replace")
    return next((kind for kind in (CONSENTS, CONCERNS) if kind.name.match(beginning)), INTERVIEWS)
