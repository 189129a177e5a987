"""How much work one guess at the passphrase should cost on this machine."""

from interview_app.base.clock import Clock
from interview_app.crypto.derive import KdfCost, passphrase_key

FLOOR = KdfCost(3, 65536, 4)
"""The least work we ever ask for: three rounds over 64 MiB (above the second choice of RFC 9106)."""

_TARGET = 0.75
_MOST_MEMORY = 4  # times the floor's: 256 MiB, which an old laptop still has free
_MOST_PASSES = 8  # times the floor's


def calibrate(clock: Clock) -> KdfCost:
    """Return a cost at which one guess takes 0.5 to 1 s here: more memory first, then more rounds.

    Never less than `FLOOR`, even where that takes longer. Runs one guess at the floor to measure it.
    """
    began = clock.monotonic()
    passphrase_key("calibration", bytes(16), FLOOR)
    return _for(clock.monotonic() - began)


def _for(floor_seconds: float) -> KdfCost:
    """Return the cost for a machine on which the floor takes so long."""
    room = _TARGET / max(floor_seconds, _TARGET / (_MOST_MEMORY * _MOST_PASSES))
    memory = min(max(room, 1.0), _MOST_MEMORY)
    passes = max(room / memory, 1.0)
    return KdfCost(round(FLOOR.passes * passes), int(FLOOR.memory_kib * memory), FLOOR.lanes)
