"""The consent document: every string a participant reads before deciding, in order, and the hash that stands for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from interview_app.base import canonical
from interview_app.study.model import Study
from interview_app.study.wording import Wording

FORMAT = "consent-document/1"


@dataclass(frozen=True)
class ConsentDocument:
    """What was shown, in one language.

    Attributes:
        strings: Key and text of each string, in the order in which they are shown.
        sha256: Of the canonical JSON of all of it; stored with each decision.
    """

    language: str
    strings: tuple[tuple[str, str], ...] = field(repr=False)
    sha256: str


def document_hashes(study: Study, wordings: Mapping[str, Wording]) -> dict[str, str]:
    """Return the hash of the consent document in each language of a study."""
    return {language: consent_document(study, wording).sha256 for language, wording in wordings.items()}


def consent_document(study: Study, wording: Wording) -> ConsentDocument:
    """Gather what the reading pages, the consent items and *Check my choices* say.

    What is to be said back (`consent.teach_back`) is not in it: interviews do not show it yet, and a document holds
    what was read before deciding and nothing else. Whoever shows it adds it here and raises `FORMAT`.
    """
    strings = (*_pages(study, wording), *_items(study, wording), *_choices(study, wording))
    content = {
        "format": FORMAT,
        "study": study.id,
        "version": study.version,
        "language": wording.language,
        "strings": strings,
    }
    return ConsentDocument(wording.language, strings, canonical.digest(content))


def _pages(study: Study, wording: Wording) -> Iterator[tuple[str, str]]:
    for page in study.consent.pages:
        for name in ("title", "paragraphs", "points"):
            yield from _texts(wording, "consent", page, name)


def _items(study: Study, wording: Wording) -> Iterator[tuple[str, str]]:
    for item in study.consent.items:
        for name in ("question", "explanation", "yes", "no"):
            yield from _texts(wording, "consent", item.id, name)


def _choices(study: Study, wording: Wording) -> Iterator[tuple[str, str]]:
    for name in ("title", "text"):
        yield from _texts(wording, "choices", name)
    for item in study.consent.items:
        for name in ("words_given", "words_refused"):
            yield from _texts(wording, "consent", item.id, name)
    yield from _texts(wording, "review", "not_answered")
    for name in ("blocked", "confirm"):
        yield from _texts(wording, "choices", name)


def _texts(wording: Wording, *path: str) -> Iterator[tuple[str, str]]:
    if not wording.has(*path):
        return
    lines = wording.lines(*path)
    names = [".".join(path)] if len(lines) == 1 else [f"{'.'.join(path)}[{n}]" for n in range(1, len(lines) + 1)]
    yield from zip(names, lines, strict=True)
