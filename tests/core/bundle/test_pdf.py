import io

from pypdf import PdfReader
from reportlab.platypus import Flowable, Spacer

from interview_app.bundle import summary_words
from interview_app.bundle.pdf import section, style
from interview_app.bundle.pdf.layout import Paper, lay_out
from interview_app.bundle.pdf.marks import Rule
from interview_app.bundle.pdf.tagged import TaggedCanvas
from interview_app.bundle.pdf.text import Rows, heading, text
from interview_app.bundle.record import Grid, Rating
from tests.factories.study import gla


def test_a_long_table_goes_on_over_pages() -> None:
    """Rows stay whole, none is lost between two pages, and each page's foot knows how many there are."""
    names = [f"row{number}." for number in range(120)]

    def content() -> list[Rows]:
        return [Rows([100, 100], [[text(name), text("value")] for name in names], table=True)]

    def foot(page: TaggedCanvas, number: int, pages: int) -> None:
        page.drawString(50, 30, f"Page {number} of {pages}")

    reader = PdfReader(io.BytesIO(lay_out(content, Paper("Table", "en"), foot)))
    assert len(reader.pages) == 3
    feet = [page.extract_text().splitlines()[-1] for page in reader.pages]
    assert feet == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]
    told = " ".join(page.extract_text() for page in reader.pages)
    assert all(name in told for name in names)


def test_a_page_that_was_begun_is_finished_when_saved() -> None:
    """Whatever was drawn is in the file, tagged."""
    style.load_type()
    target = io.BytesIO()
    canvas = TaggedCanvas(target, title="One line", language="en", size=(200, 200))
    with canvas.tag("P"):
        canvas.drawString(10, 100, "the line")
    canvas.save()
    reader = PdfReader(target)
    assert reader.pages[0].extract_text().strip() == "the line"
    assert "/StructParents" in reader.pages[0]


def test_answers_of_every_kind_are_said_in_the_studys_words() -> None:
    """A second rating or a grid beside a story, which the shipped study has not, reads as well."""
    wording = gla().wording("en-GB")
    assert (
        summary_words.said(
            wording, ("ok",), Rating(point=2, seconds="0-2", changes=0, shown=(), direction="lowest_first")
        )
        == "Not really OK"
    )
    grid = Grid(points={"nhs": 5, "police": 1}, seconds="0-2", changes=0, shown=(), direction="lowest_first")
    assert summary_words.said(wording, ("trust",), grid) == "Doctors and hospitals: 5 · The police: 1"


def test_blocks_stand_in_two_columns_and_go_on_over_pages() -> None:
    """However many there are, each is whole and none is lost; one alone has the left side."""

    def content() -> list[Flowable]:
        blocks = [section.block(f"Block {number}.", *[text("line")] * 9) for number in range(1, 14)]
        return [heading("Blocks", style.TITLE, "H1", 0), *section.side_by_side(blocks)]

    reader = PdfReader(io.BytesIO(lay_out(content, Paper("Blocks", "en"))))
    told = " ".join(page.extract_text() for page in reader.pages)
    assert len(reader.pages) > 1
    assert all(f"Block {number}." in told for number in range(1, 14))
    assert told.count("line") == 13 * 9


def test_a_heading_in_the_outline_is_not_longer_than_a_line() -> None:
    """On the page it is whole."""
    style.load_type()
    made = heading("word " * 60, style.SECTION, "H2", 0)
    assert made.bookmark[0].endswith("…")
    assert len(made.bookmark[0]) == 110
    assert heading("two\nwords", style.SECTION, "H2", 1).bookmark == ("two words", 1)


def test_a_heading_over_a_page_break_has_one_bookmark() -> None:
    """It leads to where the heading begins."""

    def content() -> list[Flowable]:
        return [Spacer(1, 40), heading("long " * 40, style.TITLE, "H1", 0)]

    reader = PdfReader(io.BytesIO(lay_out(content, Paper("Narrow", "en", size=(200, 200)))))
    assert len(reader.pages) > 1
    assert len(reader.outline) == 1


class Noting(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Takes no room, and notes how high on the page it stands."""

    _ZEROSIZE = True

    def __init__(self, heights: list[float]) -> None:
        super().__init__()
        self._heights = heights
        self.width = self.height = 0

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Note the height."""
        self._heights.append(self.canv.absolutePosition(0, 0)[1])


def test_a_rule_parts_two_things_or_is_not_there() -> None:
    """At the top of a page there is nothing above it."""

    def height(*before: Flowable) -> float:
        rule = Rule(5, 5)
        heights: list[float] = []
        after = Noting(heights)
        lay_out(lambda: [*before, Noting(heights), rule, after], Paper("Rule", "en"))
        return heights[0] - heights[1]

    assert height() == 0
    assert height(Spacer(1, 20)) == 10
