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
    """Return a short Ogg Opus file (RFC 7845): its head, its tags and one page of sound that ends it."""
    head = b"OpusHead" + struct.pack("<BBHIhB", version, channels, 312, 48000, 0, 0)
    return ogg_page(head, 0, 2) + ogg_page(b"OpusTags" + bytes(8), 1, 0) + ogg_page(bytes(20), 2, 4)


def ogg_page(packet: bytes, number: int, flags: int, stream: int = 1) -> bytes:
    """Return an Ogg page that holds one packet (RFC 3533)."""
    page = b"OggS" + struct.pack("<BBqIIIB", 0, flags, 0, stream, number, 0, 1) + bytes([len(packet)]) + packet
    crc = 0
    for bit in (byte >> place & 1 for byte in page for place in range(7, -1, -1)):
        crc = ((crc << 1) & 0xFFFFFFFF) ^ (0x04C11DB7 if crc >> 31 != bit else 0)
    return page[:22] + struct.pack("<I", crc) + page[26:]
