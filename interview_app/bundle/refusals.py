"""Why a bundle is refused: each reason has a code of its own, so that a person knows whom to ask for what.

Where it is known, the field `stage` says how far the bundle was good; it is in no sentence.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from interview_app.base.errors import UserError
from interview_app.base.plain_zip import Reason


class BundleBroken(UserError):
    """A bundle that is not whole."""

    code = "BUNDLE-BROKEN"
    happened = "This bundle is not whole: it was changed or damaged on the way."
    safe = "Nothing in it was used, and the laptop that made it still has every interview."
    next_step = "Ask the fieldworker to save the bundle again, on another stick if there is one."


class BundleShort(BundleBroken):
    """A bundle that was copied half."""

    code = "BUNDLE-SHORT"
    happened = "This bundle ends too early: it was not copied to its end."
    next_step = "Copy it from the stick again; if it ends early there, too, ask the fieldworker to save it again."


class BundleNames(BundleBroken):
    """A zip that holds what no bundle does."""

    code = "BUNDLE-NAMES"
    happened = "This zip file holds files that are in no bundle, so this program did not make it."
    safe = "Nothing in it was unpacked or used."
    next_step = "Check that you picked the right file, and take in the bundle as the laptop wrote it."


class BundleLarge(BundleBroken):
    """A zip with too much in it, such as one made to fill a disk."""

    code = "BUNDLE-LARGE"
    happened = "This zip file holds more, or would unpack to more, than any bundle does."
    safe = "Nothing in it was unpacked or used."
    next_step = "Do not open it with other programs, and ask where it comes from: somebody may have made it to do harm."


class BundleOther(BundleBroken):
    """A file of another kind."""

    code = "BUNDLE-OTHER"
    happened = "This file is not a bundle."
    safe = "Nothing in it was used."
    next_step = "Look for a file whose name begins with bundle- or consents-, and take that in."


class BundleNewer(BundleBroken):
    """A bundle whose form this version does not know."""

    code = "BUNDLE-VERSION"
    happened = "This bundle was made by a newer version of this program than the one on this computer."
    next_step = "Install the newer version on this computer, too, and take the bundle in again."


class BundleFromStranger(UserError):
    """A sound bundle of a laptop that another centre enrolled."""

    code = "BUNDLE-STRANGER"
    happened = "This bundle was signed by a laptop that does not belong to this centre."
    safe = "Nothing in it was used."
    next_step = "Check that you picked the right file, and ask the sender which centre it was meant for."


_BY_REASON: Final[Mapping[Reason, type[BundleBroken]]] = MappingProxyType(
    {"cut short": BundleShort, "names": BundleNames, "too large": BundleLarge, "no zip": BundleOther}
)


def for_zip(reason: Reason) -> BundleBroken:
    """Return what is to be said of a file that is not the one kind of zip we write."""
    return _BY_REASON.get(reason, BundleBroken)(stage="zip", reason=reason)
