"""Pictures: a few plain shapes, and nothing else inside."""

import re
from collections.abc import Mapping
from contextlib import nullcontext
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from interview_app.centre.preview.picture import Picture, shapes_of
from interview_app.study import load
from interview_app.study.findings import Finding
from interview_app.study.media import LARGEST_PICTURE, picture_faults
from interview_app.study.model import MediaRules
from interview_app.study.rules.media import check_media
from tests.factories.findings import found, said
from tests.factories.media import PICTURE, picture
from tests.factories.pictures import mutated
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


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<path d='M0 0 nonsense'/>", "“d” on <path>"),
        ("<path d='M0'/>", "“d” on <path>"),
        ("<path d='L5 5'/>", "“d” on <path>"),
        ("<path d='zM0 0'/>", "“d” on <path>"),
        ("<path d='5 M0 0'/>", "“d” on <path>"),
        ("<path d=''/>", "“d” on <path>"),
        ("<path d='M0 0 5'/>", "“d” on <path>"),
        ("<path d='M0 0 L'/>", "“d” on <path>"),
        ("<path d='M0 0,'/>", "“d” on <path>"),
        ("<path d='M,0 0'/>", "“d” on <path>"),
        ("<path d='M0 0z5'/>", "“d” on <path>"),
        ("<path d='M0 0A5 5 0 1 1'/>", "“d” on <path>"),
        ("<path d='M0 0A5 5 0 2 1 9 9'/>", "“d” on <path>"),
        ("<path d='M0 1e999'/>", "“d” on <path>"),
        ("<path d='M0 10001'/>", "“d” on <path>"),
        ("<path d='M0 1e-300'/>", "“d” on <path>"),
        ("<path/>", "<path> lacks its “d”"),
        ("<rect width='5'/>", "<rect> lacks its “height”"),
        ("<path d='M0 0' stroke-width='2px'/>", "“stroke-width” on <path>"),
        ("<path d='M0 0' stroke-width='thick'/>", "“stroke-width” on <path>"),
        ("<path d='M0 0' stroke-width=''/>", "“stroke-width” on <path>"),
        ("<path d='M0 0' stroke-width='-1'/>", "“stroke-width” on <path>"),
        ("<path d='M0 0' stroke-linecap='curly'/>", "“stroke-linecap” on <path>"),
        ("<polygon points='1'/>", "“points” on <polygon>"),
        ("<polyline points='1 2 3 4 5'/>", "“points” on <polyline>"),
        ("<circle cx='abc' r='1'/>", "“cx” on <circle>"),
        ("<circle r='-1'/>", "“r” on <circle>"),
        ("<circle r='1' points='1 2 3 4'/>", "“points” may not be on <circle>"),
        ("<rect width='5in' height='5'/>", "“width” on <rect>"),
        ("<g transform='rotate()'><path d='M0 0'/></g>", "“transform” on <g>"),
        ("<g transform='rotate(1 2)'><path d='M0 0'/></g>", "“transform” on <g>"),
        ("<g transform='spin(1)'><path d='M0 0'/></g>", "“transform” on <g>"),
        ("<g transform='rotate(a)'><path d='M0 0'/></g>", "“transform” on <g>"),
        ("<g transform='scale(101)'><path d='M0 0'/></g>", "“transform” on <g>"),
        ("<g transform='skewX(90)'><path d='M0 0'/></g>", "“transform” on <g>"),
        ("<g transform=''><path d='M0 0'/></g>", "“transform” on <g>"),
        ("<g transform='scale(2) scale(2) scale(2) scale(2) scale(2)'/>", "“transform” on <g>"),
        ("<g>" * 9 + "</g>" * 9, "at most 8 elements inside each other"),
        ("", "no shape in the picture"),
        ("<g/>", "no shape in the picture"),
    ],
)
def test_what_cannot_be_drawn_is_found(inside: str, words: str) -> None:
    """Each reader would guess in its own way, and the centre's PDF would stay empty."""
    assert any(words in fault for fault in picture_faults(picture(inside))), picture_faults(picture(inside))


@pytest.mark.parametrize(
    "inside",
    [
        "<path d=' m0,0 1-1.5.5+2e0 H5V6 z L1 1'/>",
        "<path d='M0 0a4.5 4.5 0 0 1 7-6 4.5 4.5 0 017 6z'/>",
        "<path d='M0 0Q1 2 3 4T5 6S1 2 3 4C1 2 3 4 5 6'/>",
        "<g transform='translate(1), rotate(45 24 24) matrix(1 0 0 1 0 0) skewX(20)'><rect width='0' height='3'/></g>",
        "<ellipse rx='1' ry='2' cx='-1' stroke-linejoin='bevel' stroke-linecap='butt'/>",
    ],
)
def test_what_a_drawing_program_writes_is_accepted(inside: str) -> None:
    """Numbers may touch where signs, points and flags divide them."""
    assert picture_faults(picture(inside)) == ()


@given(mutated())
def test_whatever_is_accepted_the_centre_can_draw(untrusted: bytes) -> None:
    """The outline reader takes what the check lets through, and the preview's page takes every shape."""
    if picture_faults(untrusted):
        return
    canvas = Canvas(BytesIO())
    canvas.artifact = nullcontext
    shapes = shapes_of(untrusted)
    assert len(shapes) == len(re.findall(rb"<(?:path|circle|ellipse|rect|line|polyline|polygon)\b", untrusted))
    drawn = Picture(shapes, 40)
    drawn.canv = canvas
    drawn.draw()
    assert not re.search(r"\b(nan|inf)\b", "\n".join(canvas._code))


@pytest.mark.parametrize("name", sorted(name for name in gla_files() if name.startswith("pictures/")))
def test_every_shipped_picture_is_sound(name: str) -> None:
    """All of them are drawn with plain shapes."""
    assert picture_faults(gla_files()[name]) == ()


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


def test_a_picture_of_no_level_is_found_with_the_nearest_one() -> None:
    """A typing mistake would leave the level without a picture."""
    wrong = media(MediaRules(), {"pictures/data.scool.svg": PICTURE})
    assert "Did you mean “pictures/data.school.svg”" in wrong["pictures/data.scool.svg"].to_do


def test_pictures_that_nobody_sees_are_a_warning() -> None:
    """The study says “none”, and they lie there."""
    only = media(MediaRules(), {f"pictures/{LEVEL}.svg": PICTURE})["study.toml"]
    assert only.severity == "warning"
    assert only.key == "media.pictures"


@pytest.mark.parametrize(
    ("name", "content"),
    [(f"pictures/{LEVEL}.svg", picture("<script/>")), (f"clips/en-GB/{0:032x}.opus", b"RIFF")],
)
def test_what_is_wrong_inside_a_file_is_found_with_what_to_do(name: str, content: bytes) -> None:
    """The name alone proves nothing."""
    assert "again" in said({**gla_files(), name: content}, name, "")
    assert all(one.to_do for one in found({**gla_files(), name: content}))
