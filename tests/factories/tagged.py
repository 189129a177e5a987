"""The structure of a tagged PDF, as a screen reader walks it."""

from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject


def elements(reader: PdfReader) -> Iterator[DictionaryObject]:
    """Yield every element of the structure, in the order of reading."""
    catalogue = reader.trailer["/Root"].get_object()
    assert isinstance(catalogue, DictionaryObject)
    tree = catalogue["/StructTreeRoot"].get_object()
    assert isinstance(tree, DictionaryObject)
    yield from _within(tree["/K"].get_object())


def _within(element: object) -> Iterator[DictionaryObject]:
    if not isinstance(element, DictionaryObject):
        return
    yield element
    children = element.get("/K")
    for child in children if isinstance(children, ArrayObject) else ():
        yield from _within(child.get_object())


def read_aloud(reader: PdfReader) -> list[str]:
    """Return what stands for something that is drawn otherwise."""
    return [str(element["/ActualText"]) for element in elements(reader) if "/ActualText" in element]
