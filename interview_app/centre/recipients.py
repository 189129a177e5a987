"""The three public keys that a centre is founded with, and that it goes over to when its keys are replaced."""

from collections.abc import Sequence

from interview_app.base.errors import UserError
from interview_app.centre.plate import ROLES
from interview_app.crypto import age


class CentreRecipients(UserError):
    """The keys to found with are not what a centre needs."""

    code = "CENTRE-RECIPIENTS"
    happened = "A centre has the public halves of three different keys."
    safe = "No key of any centre was changed, and no centre was founded."
    next_step = (
        "Give one each for the coordinator and the deputy, made with interview-app key new, and then recovery, made "
        "with interview-app key recovery."
    )


def checked_recipients(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the keys of a centre, each in its one spelling.

    Raises:
        CentreRecipients: Unless there are three different post-quantum keys.
    """
    try:
        recipients = tuple(str(age.HybridRecipient.parse(text.strip())) for text in texts)
    except age.BadKeyText as error:
        raise CentreRecipients from error
    if len(recipients) != len(ROLES) or len(set(recipients)) != len(ROLES):
        raise CentreRecipients
    return recipients
