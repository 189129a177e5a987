import io

import pytest
from fontTools.misc.transform import Identity
from pypdf import PdfReader
from reportlab.platypus import Flowable, KeepTogether

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.layout import Paper, lay_out
from interview_app.bundle.pdf.text import text
from interview_app.centre.preview.boxes import Sheet
from interview_app.centre.preview.choices import Choices
from interview_app.centre.preview.picture import CANNOT, PictureUndrawable, picture, shapes_of, transform_of

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
    reader = drawn(picture(HOUSE % shapes, 20))
    assert not reader.pages[0].images


@pytest.mark.parametrize(
    "inside",
    [
        b"", b"<path>", b'<circle r="x"/>', b'<path d="M0 0" transform="rotate()"/>', b'<path d="M 1 2 L"/>',
        b'<path d="M0 0L1 1" stroke-width="wide"/>', b'<path d="M0 0L1e999 1"/>', b'<rect width="5"/>',
    ],
)  # fmt: skip
def test_words_stand_in_the_place_of_a_picture_that_cannot_be_drawn(inside: bytes) -> None:
    """Nobody takes an empty place for a level without a picture, and nothing crashes."""
    with pytest.raises(PictureUndrawable):
        shapes_of(HOUSE % inside)
    told = drawn(picture(HOUSE % inside, 15)).pages[0].extract_text()
    assert " ".join(told.split()) == CANNOT


GRID = 341.0
SCALES = {
    "gla": ("Not at all", "Not much", "In the middle", "Quite a lot", "A lot"),
    "gla-pl": ("Wcale", "Niezbyt", "Pośrodku", "Dość mocno", "Bardzo"),
    "gp": ("Very unfair", "Unfair", "A little unfair", "In the middle", "A little fair", "Fair", "Very fair"),
    "eleven": tuple(f"acceptability {point}" for point in range(11)),
    "one long": ("Pneumonoultramicroscopicsilicovolcanoconiosis-and-more",),
}


@pytest.mark.parametrize("name", SCALES)
def test_no_word_on_a_card_is_broken(name: str) -> None:
    """Letters get smaller, words go below the mark, or fewer cards stand side by side."""
    found: list[str] = []

    def note(said: str, *_: object) -> None:
        found.extend(said.split())

    drawn(Sized(Choices(SCALES[name], columns=len(SCALES[name]), kind="several"), GRID)).pages[0].extract_text(
        visitor_text=note
    )
    assert sorted(found) == sorted(word for point in SCALES[name] for word in point.split())


def test_a_card_that_cannot_hold_its_word_is_drawn_all_the_same() -> None:
    """In the smallest letters, however narrow."""
    assert drawn(Sized(Choices(["Unacceptable"]), 40)).pages[0].extract_text()


class Sized(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Something in a column of its own width."""

    def __init__(self, content: Flowable, room: float) -> None:
        super().__init__()
        self._content, self._room = content, room

    def wrap(self, _width: float, height: float) -> tuple[float, float]:
        """Measure it in its column."""
        self.width, self.height = self._content.wrap(self._room, height)
        return self.width, self.height

    def draw(self) -> None:
        """Draw it."""
        self._content.drawOn(self.canv, 0, 0)


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
