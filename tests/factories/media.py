"""A picture and a sound clip as a study may have them, and ways to spoil them."""

import struct


def picture(inside: str) -> bytes:
    """Return an SVG picture with something in it."""
    look = 'viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {look}>'
    return f"{head}{inside}</svg>".encode()


PICTURE = picture(
    '<g transform="translate(1 1)"><path d="M4 4h8v-2.5e1z"/><circle cx="9" cy="9" r="1" fill="currentColor"/></g>'
    '<polyline points="1,2 3,4"/><line x1="0" y1="0" x2="9" y2="9" stroke-linecap="round"/>'
)


def clip(channels: int = 1, version: int = 1) -> bytes:
    """Return the first two pages of an Ogg Opus file (RFC 7845)."""
    head = b"OpusHead" + struct.pack("<BBHIhB", version, channels, 312, 48000, 0, 0)
    return _page(head, 2) + _page(b"OpusTags" + bytes(8), 0)


def _page(packet: bytes, flags: int) -> bytes:
    return b"OggS" + struct.pack("<BBqIIIB", 0, flags, 0, 1, 0, 0, 1) + bytes([len(packet)]) + packet
