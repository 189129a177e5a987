"""A canvas that says what is a heading, a paragraph or a table, so that a screen reader can tell (PDF 1.7, 14.7-14.8).

Works on ReportLab's internals, which is why pyproject.toml pins its version. What is only drawn is an artifact; every
fact on the page is text as well.
"""

import html
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, Any, Final

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from interview_app.bundle.pdf.style import REGULAR

_XMP: Final = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li>'
    '</rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
_BOOKMARK_ABOVE: Final = 40


@dataclass(eq=False)
class _Element:
    """One element of the structure: its children are elements, or (page, marked content) pairs.

    Attributes:
        language: BCP 47, where it is not the document's.
        read_aloud: What stands for what is drawn, where that is something else.
    """

    role: str
    children: list["_Element | tuple[int, int]"] = field(default_factory=list)
    language: str = ""
    read_aloud: str = ""


@dataclass(frozen=True)
class _Bookmark:
    """A place that the document's outline leads to."""

    page: int
    height: float
    level: int
    title: str


Foot = Callable[["TaggedCanvas", int, int], None]
"""Draws a page's foot, given the page's number and how many there are."""


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab ships no types
    """Collects the structure while pages are drawn, and writes it and the pages when the document is saved."""

    def __init__(
        self, target: IO[bytes], *, title: str, language: str, size: tuple[float, float], foot: Foot | None = None
    ) -> None:
        # Invariant: dates and the file's id come from the content and not from the clock.
        super().__init__(target, pagesize=size, invariant=1, pageCompression=1, initialFontName=REGULAR, lang=language)
        self._title = title
        self._foot = foot
        self._ended: list[dict[str, Any]] = []
        self._root = _Element("Document")
        self._open = [self._root]
        self._marked: list[list[_Element]] = [[]]
        self._page_names: list[str] = []
        self._bookmarks: list[_Bookmark] = []

    @contextmanager
    def group(self, role: str, language: str = "") -> Iterator[None]:
        """Put what is drawn inside into one element, in a language of its own if one is given."""
        element = _Element(role, language=language)
        self._open[-1].children.append(element)
        self._open.append(element)
        try:
            yield
        finally:
            self._open.pop()

    @contextmanager
    def tag(self, role: str, read_aloud: str = "", language: str = "") -> Iterator[None]:
        """Mark what is drawn inside as an element's content.

        Args:
            role: Of the element.
            read_aloud: What a screen reader reads and a search finds, where it is not what is drawn.
            language: BCP 47, where it is not the document's.
        """
        with self.group(role, language):
            element, marked = self._open[-1], self._marked[-1]
            element.read_aloud = read_aloud
            element.children.append((len(self._ended), len(marked)))
            self._code.append(f"/{role} <</MCID {len(marked)}>> BDC")
            marked.append(element)
            yield
            self._code.append("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Mark what is drawn inside as decoration."""
        self._code.append("/Artifact BMC")
        yield
        self._code.append("EMC")

    @property
    def page_number(self) -> int:
        """The number of the page that is being drawn, from 1."""
        return len(self._ended) + 1

    def bookmark(self, title: str, level: int) -> None:
        """Let the outline lead to a point above the origin of what is being drawn.

        Args:
            title: What the outline says.
            level: 0 for a part, 1 for what is in it; the first bookmark has 0.
        """
        height = self.absolutePosition(0, 0)[1] + _BOOKMARK_ABOVE
        self._bookmarks.append(_Bookmark(self.page_number, height, level, title))

    def showPage(self) -> None:
        """End a page. It is put aside as it is, because its foot tells how many pages there are in the end."""
        self._ended.append(dict(self.__dict__))
        self._marked.append([])
        self._startPage()

    def save(self) -> None:
        """Write the pages, then the structure, then the document."""
        if self._code:
            self.showPage()
        for number, ended in enumerate(self._ended, start=1):
            self.__dict__.update(ended)
            self._finish_page(number)
        root = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
        written: dict[_Element, Any] = {}
        root["K"] = self._write(self._root, self._doc.Reference(root, "StructTree"), written)
        numbers: list[Any] = []
        for page, elements in enumerate(self._marked[: len(self._page_names)]):
            numbers += [page, pdfdoc.PDFArray([written[element] for element in elements])]
        root["ParentTree"] = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
        root["ParentTreeNextKey"] = len(self._page_names)
        catalog = self._doc.Catalog
        catalog.StructTreeRoot = self._doc.Reference(root, "StructTree")
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
        catalog.Metadata = self._metadata()
        # Only now: the document template sets a title of its own.
        self.setTitle(self._title)
        super().save()

    def _finish_page(self, number: int) -> None:
        """Draw the foot and write the page, telling the document which part of the structure is on it."""
        if self._foot is not None:
            with self.artifact():
                self._foot(self, number, len(self._ended))
        for key, bookmark in enumerate(self._bookmarks):
            if bookmark.page == number:
                self.bookmarkPage(f"{key}", fit="XYZ", top=bookmark.height)
                self.addOutlineEntry(bookmark.title, f"{key}", bookmark.level, closed=True)
        add = self._doc.addPage

        def add_tagged(page: Any) -> None:  # noqa: ANN401 - ReportLab's own
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = number - 1
            page.Tabs = pdfdoc.PDFName("S")
            add(page)
            self._page_names.append(page.__InternalName__)

        self._doc.addPage = add_tagged
        try:
            super().showPage()
        finally:
            self._doc.addPage = add

    def _write(self, element: _Element, parent: object, written: dict[_Element, Any]) -> object:
        made = pdfdoc.PDFDictionary(
            {"Type": pdfdoc.PDFName("StructElem"), "S": pdfdoc.PDFName(element.role), "P": parent}
        )
        written[element] = reference = self._doc.Reference(made, f"Element{len(written)}")
        children: list[object] = []
        for child in element.children:
            if isinstance(child, _Element):
                children.append(self._write(child, reference, written))
            else:
                page, number = child
                made["Pg"] = pdfdoc.PDFObjectReference(self._page_names[page])
                children.append(number)
        made["K"] = pdfdoc.PDFArray(children)
        if element.language:
            made["Lang"] = pdfdoc.PDFString(element.language)
        if element.read_aloud:
            made["ActualText"] = pdfdoc.PDFString(element.read_aloud)
        return reference

    def _metadata(self) -> object:
        stream = pdfdoc.PDFStream(content=_XMP.format(title=html.escape(self._title, quote=False)).encode())
        stream.dictionary["Type"] = pdfdoc.PDFName("Metadata")
        stream.dictionary["Subtype"] = pdfdoc.PDFName("XML")
        return stream
