"""Slower or faster speech at the same pitch: pieces that overlap, each laid where it fits the one before best (WSOLA).

Verhelst and Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high quality time-scale
modification of speech", ICASSP 1993.
"""

import numpy as np
from numpy.typing import NDArray

_PIECE_SECONDS = 0.03
_SEARCH_SECONDS = 0.012

Samples = NDArray[np.float32]


def stretched(samples: Samples, rate: int, percent: int) -> Samples:
    """Return speech at another speed.

    Args:
        samples: One channel.
        rate: Samples a second.
        percent: 100 leaves it as it is, 200 is twice as fast.
    """
    hop = round(_PIECE_SECONDS * rate / 2)
    reach = round(_SEARCH_SECONDS * rate)
    if percent == 100 or len(samples) < 4 * hop:  # noqa: PLR2004 - percent
        return samples
    count = -(-len(samples) * 100 // (hop * percent))
    samples = np.pad(samples, (reach, 4 * hop + reach))  # room to search in before the first word and after the last
    window = np.hanning(2 * hop + 1)[:-1].astype(np.float32)
    made = np.zeros((count + 1) * hop, np.float32)
    follows = reach  # where the piece that was laid last would go on by itself
    for number in range(count):
        wanted = reach + number * hop * percent // 100
        start = _best(samples, wanted, follows, hop, reach) if number else wanted
        made[number * hop : (number + 2) * hop] += samples[start : start + 2 * hop] * window
        follows = start + hop
    return made


def _best(samples: Samples, wanted: int, follows: int, hop: int, reach: int) -> int:
    """Return the place near `wanted` that is most like how the last piece goes on."""
    goes_on = samples[follows : follows + hop]
    around = samples[wanted - reach : wanted + reach + hop]
    alike = np.correlate(around, goes_on, "valid")
    squares = np.concatenate(([0.0], np.cumsum(around.astype(np.float64) ** 2)))
    power = np.sqrt(squares[hop:] - squares[:-hop] + 1e-9)
    return wanted - reach + int(np.argmax(alike / power))
