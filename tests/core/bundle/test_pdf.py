import io

from pypdf import PdfReader

from interview_app.bundle import summary_words
from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.layout import Paper, lay_out
from interview_app.bundle.pdf.tagged import TaggedCanvas
from interview_app.bundle.pdf.text import Rows, text
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
    assert summary_words.said(wording, ("ok",), Rating(point=2, seconds=1, changes=0)) == "Not really OK"
    grid = Grid(points={"nhs": 5, "police": 1}, shown=(), seconds=1, changes=0)
    assert summary_words.said(wording, ("trust",), grid) == "Doctors and hospitals: 5 · The police: 1"
