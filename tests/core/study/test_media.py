"""Pictures and clips: a few plain shapes, an Opus sound, and nothing else inside."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.study import load
from interview_app.study.findings import Finding
from interview_app.study.media import LARGEST_CLIP, LARGEST_PICTURE, clip_faults, picture_faults
from interview_app.study.model import MediaRules
from interview_app.study.rules.media import check_media
from tests.factories.findings import found, said
from tests.factories.media import PICTURE, clip, picture
from tests.factories.study import gla_files

LEVEL = "data.school"


def test_a_plain_drawing_is_sound() -> None:
    """Groups, shapes, strokes, “none” and “currentColor”."""
    assert picture_faults(PICTURE) == ()
    assert picture_faults(b'<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by us -->\n' + PICTURE) == ()


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<script>alert(1)</script>", "<script> may not be"),
        ("<text>Sam</text>", "<text> may not be"),
        ("<style>*{}</style>", "<style> may not be"),
        ("<image href='x.png'/>", "<image> may not be"),
        ("<use href='#a'/>", "<use> may not be"),
        ("<a href='http://example.org'><path d='M0 0'/></a>", "<a> may not be"),
        ("<svg/>", "<svg> may not be"),
        ("<foreignObject/>", "<foreignObject> may not be"),
        ("<path d='M0 0' onclick='x()'/>", "“onclick” may not be on <path>"),
        ("<path d='M0 0' style='fill:red'/>", "“style” may not be on <path>"),
        ("<path d='M0 0' class='a'/>", "“class” may not be on <path>"),
        ("<path xmlns:x='urn:x' x:d='M0 0'/>", "“d” may not be on <path>"),
        ("<g d='M0 0'/>", "“d” may not be on <g>"),
        ("<path d='M0 0' fill='red'/>", "The colour “red” is neither"),
        ("<path d='M0 0' stroke='#000000'/>", "The colour “#000000” is neither"),
        ("<path d='M0 0' fill='url(#a)'/>", "The colour “url(#a)” is neither"),
        ("<path d='url(http://example.org)'/>", "“d” on <path> has a value"),
        ("<x:path xmlns:x='urn:x' d='M0 0'/>", "The namespace of <path>"),
        ("hello", "text in the picture"),
        ("<![CDATA[hello]]>", "text in the picture"),
        ("<?php echo 1 ?>", "no instructions to a program"),
        ("<path d='M0 0'/>" * 401, "at most 400 shapes"),
        ("&amp;", "text in the picture"),
        ("&unknown;", "not an SVG"),
        ("<path", "not an SVG"),
    ],
)
def test_nothing_else_may_be_in_a_picture(inside: str, words: str) -> None:
    """No script, style, link, text, other file, foreign name or colour of its own."""
    assert any(words in fault for fault in picture_faults(picture(inside))), picture_faults(picture(inside))


@pytest.mark.parametrize(
    "untrusted",
    [
        b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">' + PICTURE,
        b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + PICTURE.replace(b"</svg>", b"&b;</svg>"),
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + PICTURE.replace(b"</svg>", b"&x;</svg>"),
    ],
)
def test_a_doctype_is_refused_before_anything_in_it_is_used(untrusted: bytes) -> None:
    """Neither a thousand million laughs nor another file of the computer."""
    assert picture_faults(untrusted) == ("A picture has no DOCTYPE and no entities.",)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"\x00",
        b"\x89PNG\r\n\x1a\n",
        b"<html/>",
        b"<svg/",
        b"<?xml version='1.0' encoding='utf-7'?><svg/>",
        b"\xff\xfe<",
    ],
)
def test_what_is_no_svg_is_said_to_be_none(untrusted: bytes) -> None:
    """Whatever its name says."""
    assert picture_faults(untrusted)[0] in {
        "This is not an SVG picture.",
        "The namespace of <svg> is not that of SVG.",
        "The namespace of <html> is not that of SVG.",
    }


def test_a_picture_has_the_one_frame_and_size() -> None:
    """All pictures stand beside each other, so they share a frame; 16 KB hold any of them."""
    assert picture_faults(PICTURE.replace(b"0 0 48 48", b"0 0 24 24")) == (
        "The picture’s viewBox must be “0 0 48 48”.",
    )
    assert "larger than 16 KB" in picture_faults(PICTURE + b" " * LARGEST_PICTURE)[0]


def test_an_opus_sound_is_known_by_its_beginning() -> None:
    """An Ogg page with the Opus head in it, and something after it."""
    assert clip_faults(clip()) == ()
    assert clip_faults(clip(channels=2)) == ()


@pytest.mark.parametrize(
    ("untrusted", "words"),
    [
        (b"", "not an Ogg Opus"),
        (b"OggS", "not an Ogg Opus"),
        (b"RIFF....WAVEfmt " + bytes(40), "not an Ogg Opus"),
        (b"ID3\x03" + bytes(60), "not an Ogg Opus"),
        (clip().replace(b"OpusHead", b"\x01vorbis\x00"), "not an Opus sound"),
        (clip()[:40], "not an Opus sound"),
        (clip()[:5] + b"\x00" + clip()[6:], "not an Opus sound"),
        (clip(channels=6), "more than two channels"),
        (clip(version=16), "of a newer kind"),
        (clip()[:47], "nothing after it"),
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


@given(
    st.binary(max_size=400)
    | st.text(max_size=200).map(picture)
    | st.text("<>/&;![]svgpathd='\"? ", max_size=99).map(picture)
)
def test_any_bytes_are_a_picture_or_none(untrusted: bytes) -> None:
    """And never a traceback."""
    assert isinstance(picture_faults(untrusted), tuple)


# ---- of a study ------------------------------------------------------------------------------------------------------


def media(rules: MediaRules, files: Mapping[str, bytes]) -> dict[str, Finding]:
    """Return what is found among the media of the shipped study with other rules, by file."""
    import msgspec  # noqa: PLC0415 - used here alone

    study = load.read_draft(gla_files()).study
    assert study is not None
    changed = msgspec.structs.replace(study, media=rules)
    return {finding.file: finding for finding in check_media(changed, files)}


def test_a_study_that_promises_pictures_has_one_for_each_level_in_use() -> None:
    """A level in reserve may have one."""
    missing = media(MediaRules(pictures="all"), {})
    assert len(missing) == 33
    assert missing[f"pictures/{LEVEL}.svg"].severity == "mistake"
    assert "pictures/age.old.svg" not in missing
    everything = dict.fromkeys(missing, PICTURE) | {"pictures/age.old.svg": PICTURE}
    assert media(MediaRules(pictures="all"), everything) == {}


def test_a_study_that_promises_clips_has_one_for_each_level_and_language() -> None:
    """Somebody who cannot read hears all of it or none."""
    missing = media(MediaRules(clips="all"), {})
    assert f"clips/en-GB-x-easy/{LEVEL}.opus" in missing
    assert media(MediaRules(clips="all"), dict.fromkeys(missing, clip())) == {}


def test_a_picture_of_no_level_is_found_with_the_nearest_one() -> None:
    """A typing mistake would leave the level without a picture."""
    wrong = media(MediaRules(), {"pictures/data.scool.svg": PICTURE, "clips/cy/data.school.opus": clip()})
    assert "Did you mean “pictures/data.school.svg”" in wrong["pictures/data.scool.svg"].to_do
    assert wrong["clips/cy/data.school.opus"].severity == "mistake"


def test_pictures_that_nobody_sees_are_a_warning() -> None:
    """The study says “none”, and they lie there."""
    only = media(MediaRules(), {f"pictures/{LEVEL}.svg": PICTURE})["study.toml"]
    assert only.severity == "warning"
    assert only.key == "media.pictures"


@pytest.mark.parametrize(
    ("name", "content"),
    [(f"pictures/{LEVEL}.svg", picture("<script/>")), (f"clips/en-GB/{LEVEL}.opus", b"RIFF")],
)
def test_what_is_wrong_inside_a_file_is_found_with_what_to_do(name: str, content: bytes) -> None:
    """The name alone proves nothing."""
    assert "again" in said({**gla_files(), name: content}, name, "")
    assert all(one.to_do for one in found({**gla_files(), name: content}))
