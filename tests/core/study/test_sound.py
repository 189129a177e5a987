"""Sound clips: one Ogg Opus stream from its first page to its last, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.study.sound import LARGEST_CLIP, clip_faults
from tests.factories.media import clip, ogg_page


def test_an_opus_sound_is_known_from_its_first_page_to_its_last() -> None:
    """A head, tags, and sound to an end."""
    assert clip_faults(clip()) == ()
    assert clip_faults(clip(channels=2)) == ()


@pytest.mark.parametrize(
    ("untrusted", "words"),
    [
        (b"", "not an Ogg Opus"),
        (b"OggS", "not an Ogg Opus"),
        (b"RIFF....WAVEfmt " + bytes(40), "not an Ogg Opus"),
        (b"ID3\x03" + bytes(60), "not an Ogg Opus"),
        (ogg_page(b"\x01vorbis" + bytes(30), 0, 2), "not an Opus sound"),
        (ogg_page(b"OpusHead", 0, 2), "not an Opus sound"),
        (ogg_page(b"OpusHead" + bytes(11), 0, 0), "not an Opus sound"),
        (clip()[:40], "cut off"),
        (clip()[:27], "cut off"),
        (clip()[:-1], "cut off"),
        (clip()[:-48], "cut off"),
        (clip(channels=6), "more than two channels"),
        (clip(version=16), "of a newer kind"),
        (clip()[:47], "nothing after it"),
        (clip().replace(b"OpusTags", b"OpusTogs"), "damaged"),
        (clip() + b"garbage", "no part of an Ogg Opus sound"),
        (clip() + bytes(100), "no part of an Ogg Opus sound"),
        (clip()[:47] + bytes(100), "no part of an Ogg Opus sound"),
        (clip()[:47] + ogg_page(bytes(16), 1, 4), "how it was made"),
        (clip() + clip(), "more than one sound"),
        (clip()[:91] + ogg_page(bytes(20), 3, 4), "a part of it is missing"),
        (clip()[:91] + ogg_page(b"", 2, 4), "nothing after it"),
        (clip() + bytes(LARGEST_CLIP), "larger than 500 KB"),
    ],
)
def test_another_sound_or_none_is_found(untrusted: bytes, words: str) -> None:
    """Only what the program plays."""
    assert [fault for fault in clip_faults(untrusted) if words in fault], clip_faults(untrusted)


@given(st.binary(max_size=400) | st.binary(max_size=200).map(lambda data: clip()[:30] + data))
def test_any_bytes_are_a_sound_or_none(untrusted: bytes) -> None:
    """And never a traceback."""
    assert isinstance(clip_faults(untrusted), tuple)
