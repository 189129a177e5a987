"""Sound clips: an Ogg Opus file from its first page to its last (RFC 3533, RFC 7845), and nothing else."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

LARGEST_CLIP = 500 * 1000
_HEAD = 27
_FIRST, _LAST = 0x02, 0x04
_OPUS_HEAD = 19
_WORD = 0xFFFFFFFF
_TURNED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
"""Each byte with its bits in the other order."""


@dataclass(frozen=True)
class _OggPage:
    """One page: its flags, the stream and the number it says it has, and what is in it."""

    flags: int
    stream: int
    number: int
    lacing: bytes
    content: bytes


class _NotOgg(Exception):
    """Something that is no whole page."""


def clip_faults(untrusted: bytes) -> tuple[str, ...]:
    """Return what is wrong with a sound clip; nothing when it is one Ogg Opus stream from beginning to end."""
    if len(untrusted) > LARGEST_CLIP:
        return (f"This clip is larger than {LARGEST_CLIP // 1000} KB.",)
    if untrusted[:5] != b"OggS\x00":
        return ("This is not an Ogg Opus sound.",)
    try:
        pages = tuple(_pages(untrusted))
    except _NotOgg as error:
        return (str(error),)
    return tuple(_wrong(pages))[:1]


def _wrong(pages: tuple[_OggPage, ...]) -> Iterator[str]:
    head = pages[0]
    begins = head.flags & _FIRST and len(head.lacing) == 1 and len(head.content) >= _OPUS_HEAD
    if not begins or not head.content.startswith(b"OpusHead"):
        yield "This is an Ogg file, but not an Opus sound."
        return
    version, channels = head.content[8], head.content[9]
    if version >> 4 or channels not in {1, 2}:
        yield "This Opus sound has more than two channels, or is of a newer kind."
    if len(pages) == 1:
        yield "This sound is empty: it has a beginning and nothing after it."
        return
    if not pages[1].content.startswith(b"OpusTags"):
        yield "This sound lacks the page that tells how it was made."
    if any((page.stream, page.number) != (head.stream, number) for number, page in enumerate(pages)):
        yield "This file holds more than one sound, or a part of it is missing."
    if not pages[-1].flags & _LAST or any(page.flags & _LAST for page in pages[:-1]):
        yield "This sound has no end: it was cut off."
    if not any(page.content for page in pages[2:]):
        yield "This sound is empty: it has a beginning and nothing after it."


def _pages(untrusted: bytes) -> Iterator[_OggPage]:
    """Yield page after page, each held to its checksum.

    Raises:
        _NotOgg: When there is anything else.
    """
    place = 0
    while place < len(untrusted):
        head = untrusted[place : place + _HEAD]
        if len(head) < _HEAD or not head.startswith(b"OggS\x00"):
            raise _NotOgg("Something in this file is no part of an Ogg Opus sound.")
        lacing = untrusted[place + _HEAD : place + _HEAD + head[-1]]
        end = place + _HEAD + len(lacing) + sum(lacing)
        page = untrusted[place:end]
        if len(lacing) < head[-1] or len(page) < end - place:
            raise _NotOgg("This sound has no end: it was cut off.")
        if int.from_bytes(page[22:26], "little") != _crc(page[:22] + bytes(4) + page[26:]):
            raise _NotOgg("A part of this sound is damaged.")
        yield _OggPage(
            flags=head[5],
            stream=int.from_bytes(head[14:18], "little"),
            number=int.from_bytes(head[18:22], "little"),
            lacing=lacing,
            content=page[_HEAD + len(lacing) :],
        )
        place = end


def _crc(page: bytes) -> int:
    """Return Ogg's checksum of a page whose own checksum is zero.

    It is zlib's with every bit turned round, begun and ended without zlib's inversions; in Python alone it would take a
    second for the clips of one language.
    """
    turned = zlib.crc32(page.translate(_TURNED), _WORD) ^ _WORD
    return int.from_bytes(turned.to_bytes(4, "little").translate(_TURNED), "big")
