"""Padmé padding, so that the size of a sealed file tells next to nothing about how much was said.

Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs" (2019), section 4.2:
at most 12 % more bytes, and only O(log log n) bits of the length remain.
"""


def padme(size: int) -> int:
    """Return the size to which something of this size is padded."""
    if size < 2:  # noqa: PLR2004 - too small for an exponent
        return size
    exponent = size.bit_length() - 1
    kept = exponent.bit_length()
    mask = (1 << exponent - kept) - 1
    return size + mask & ~mask
