import io

import pytest
from fontTools.misc.transform import Identity
from pypdf import PdfReader
from reportlab.platypus import Flowable, KeepTogether

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.layout import Paper, lay_out
from interview_app.bundle.pdf.text import text
from interview_app.centre.preview.boxes import Choices, Sheet
from interview_app.centre.preview.picture import Picture, shapes_of, transform_of

HOUSE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="currentColor">%s</svg>'


def drawn(*content: Flowable) -> PdfReader:
    """Return flowables on paper."""
    return PdfReader(io.BytesIO(lay_out(lambda: list(content), Paper("A few", "en"))))


@pytest.fixture(scope="module", autouse=True)
def type_() -> None:
    """Make the fonts known, as laying out does before it asks for content."""
    style.load_type()


def test_a_sheet_taller_than_a_page_is_made_smaller() -> None:
    """It stays whole on its page."""
    sheet = Sheet([text(f"line {number}") for number in range(120)])
    reader = drawn(text("before"), KeepTogether([sheet]))
    assert "line 0" in reader.pages[-1].extract_text()
    assert "line 119" in reader.pages[-1].extract_text()


def test_cards_of_a_row_are_equally_high_and_mirrored_where_lines_run_from_the_right() -> None:
    """Yes and no weigh the same; the first stands where reading begins."""
    left: dict[str, float] = {}

    def note(said: str, matrix: list[float], *_: object) -> None:
        left[said.strip()] = matrix[4]

    for start in ("left", "right"):
        drawn(Choices(["Yes", "No"], columns=2, start=start)).pages[0].extract_text(visitor_text=note)
        assert (left["Yes"] < left["No"]) is (start == "left")


def test_pictures_are_drawn_as_lines() -> None:
    """Every kind of shape, also inside groups, in the ink of the page and with no image."""
    shapes = (
        b'<g stroke-width="2" transform="translate(2 1)"><path d="M0 0L5 5"/><circle cx="5" cy="5" r="2"/></g>'
        b'<ellipse cx="5" cy="5" rx="2" ry="3"/><rect x="1" y="1" width="5" height="6" rx="1" fill="currentColor"/>'
        b'<line x1="0" y1="0" x2="3" y2="4"/><polyline points="1,1 2,2 3,1"/><polygon points="1,1 2,2 3,1"/>'
    )
    found = shapes_of(HOUSE % shapes)
    assert len(found) == 7
    assert found[0][1]["stroke-width"] == "2"
    assert found[0][2].transformPoint((0, 0)) == (2, 1)
    reader = drawn(Picture(HOUSE % shapes, 20))
    assert not reader.pages[0].images


@pytest.mark.parametrize("inside", [b'<circle r="x"/>', b'<path d="M0 0" transform="rotate()"/>', b"<path>"])
def test_a_picture_that_cannot_be_read_leaves_its_place_empty(inside: bytes) -> None:
    """The sentence beside it says the same."""
    assert shapes_of(HOUSE % inside) == ()
    assert len(drawn(Picture(HOUSE % inside, 20)).pages) == 1


@pytest.mark.parametrize(
    ("said", "lands"),
    [
        ("", (1, 0)), ("translate(2)", (3, 0)), ("translate(2,3)", (3, 3)), ("scale(2)", (2, 0)),
        ("rotate(90)", (0, 1)), ("rotate(180 1 1)", (1, 2)), ("skewX(45)", (1, 0)), ("skewY(45)", (1, 1)),
        ("matrix(1 0 0 1 5 6)", (6, 6)), ("translate(2 0) scale(3)", (5, 0)),
    ],
)  # fmt: skip
def test_transforms_are_those_of_svg(said: str, lands: tuple[float, float]) -> None:
    """Each step in its order; where it takes the point (1, 0)."""
    assert transform_of(said).transformPoint((1, 0)) == pytest.approx(lands)
    assert transform_of("") == Identity
