"""Quick cards: what to remember before, in and after an interview, each on one sheet of A4 to print and take along."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from interview_app.base.files import write_durably
from interview_app.base.handbook import Block, Handbook, HelpPage

if TYPE_CHECKING:  # ReportLab takes a tenth of a second to import, and most of the program never draws anything
    from reportlab.platypus import Flowable

CARDS: Final = ("before", "room", "after", "wrong", "concern")
"""In the order in which they are needed."""
_MARGINS = (54.0, 48.0, 40.0)


def draw(page: HelpPage, language: str = "en") -> bytes:
    """Return a card as a tagged PDF of one A4 page; the same words give the same bytes."""
    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415 - see above

    return lay_out(lambda: list(_content(page)), Paper(page.title, language, margins=_MARGINS))


def all_cards() -> Mapping[str, bytes]:
    """Return every card by its file's name."""
    pages = Handbook.read("cards").pages
    return {f"quick-card-{number}-{name}.pdf": draw(pages[name]) for number, name in enumerate(CARDS, start=1)}


def save(folder: Path) -> tuple[Path, ...]:
    """Write every card into a folder, and return the files.

    Raises:
        DiskFull, FolderNotWritable: When one cannot be written; those before it are whole.
    """
    files = []
    for name, content in all_cards().items():
        write_durably(folder / name, content)
        files.append(folder / name)
    return tuple(files)


def _content(page: HelpPage) -> "Iterator[Flowable]":
    from reportlab.platypus import Spacer  # noqa: PLC0415 - see above

    from interview_app.bundle.pdf import style  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.text import heading, plain, text  # noqa: PLC0415 - see above

    for block in page.blocks:
        match block.kind:
            case "title":
                yield heading(block.words, style.SHEET_TITLE, "H1", 0)
            case "section":
                yield Spacer(1, 12)
                yield heading(block.words, style.QUICK_SECTION, "H2", 1)
            case "bullet":
                yield text(_markup(block), style.QUICK_ITEM)
            case _:
                yield text(plain(block.plain()), style.CARD)


def _markup(block: Block) -> str:
    from interview_app.bundle.pdf.text import plain, strong  # noqa: PLC0415 - see above

    return "".join(strong(plain(words)) if bold else plain(words) for words, bold in block.runs())
