"""From the code on a participant's card to their interview on this laptop, and to nobody else's.

The vault keeps a locator of each, stretched from the code; the code is stored nowhere. Looking one up takes the same
work whether there is one or not, and guessing waits.
"""

import hmac
from pathlib import Path
from typing import Final

from interview_app.base.clock import Clock
from interview_app.crypto import tries
from interview_app.crypto.derive import KdfCost
from interview_app.interview.journal import replay
from interview_app.interview.withdrawal import LOCATOR_COST, locate, normalise
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault

TRIES: Final = "withdrawal-tries.json"


def find(
    vault: Vault, typed: str, salt: bytes, *, tries_in: Path, clock: Clock, cost: KdfCost = LOCATOR_COST
) -> str | None:
    """Return the interview that a code is for, or None. Slow on purpose: keep it off the GUI thread.

    Args:
        vault: The laptop's.
        typed: The code, as somebody typed it.
        salt: The study's withdrawal salt, 16 bytes.
        tries_in: The folder in which wrong codes are counted.
        clock: For the wait after wrong codes.
        cost: The work of one try.

    Raises:
        CodeMistyped: When it cannot be right; that is no try, and tells nothing about anybody.
        TooManyCodes: When it is too early for another try.
    """
    code = normalise(typed)
    tries.begin(tries_in, clock, name=TRIES, refusal=tries.TooManyCodes)
    locator = locate(code, salt, cost)
    found = [each for each, known in located(vault).items() if hmac.compare_digest(known, locator)]
    if not found:
        return None
    tries.clear(tries_in, name=TRIES)
    return found[0]


def located(vault: Vault) -> dict[str, str]:
    """Return every locator on this laptop by interview, also of one whose end was cut off before it was noted."""
    known = vault.locators()
    for row in (*vault.interviews(Stage.OPEN), *vault.interviews(Stage.CLOSING)):
        if row.id not in known and vault.key_held(row.id):
            finished = replay(vault, row.id).finished
            if finished is not None:
                known[row.id] = finished.locator
    return known
