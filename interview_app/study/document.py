"""The consent document: every string a participant reads before deciding, in order, and the hash that stands for it."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from interview_app.base import canonical
from interview_app.study.model import Study
from interview_app.study.routes import asks_parents, asks_vouchers
from interview_app.study.signing import sign_words, signed_words
from interview_app.study.vocabulary import LAST_DAY, SHEET
from interview_app.study.wording import Wording

FORMAT = "consent-document/2"


@dataclass(frozen=True)
class ConsentDocument:
    """What was shown, in one language.

    Attributes:
        strings: Key and text of each string, in the order in which they are shown.
        canonical: All of it as canonical JSON: what a frozen copy holds.
        sha256: Of that; stored with each decision.
    """

    language: str
    strings: tuple[tuple[str, str], ...] = field(repr=False)
    canonical: bytes = field(repr=False)
    sha256: str

    def item_texts(self, items: Iterable[str], table: str = "consent") -> dict[str, str]:
        """Return the SHA-256 of exactly what is shown of each consent item (`item-text/1`).

        Args:
            items: Their ids.
            table: Where their words are: "consent" for the participant, "for_parent" and "for_consultee" for others.
        """
        return {item: canonical.digest(self._item(table, item)) for item in items}

    def _item(self, table: str, item: str) -> dict[str, object]:
        strings = [pair for pair in self.strings if pair[0].startswith(f"{table}.{item}.")]
        return {"format": "item-text/1", "language": self.language, "strings": strings}


def document_hashes(study: Study, wordings: Mapping[str, Wording]) -> dict[str, str]:
    """Return the hash of the consent document in each language of a study."""
    return {language: consent_document(study, wording).sha256 for language, wording in wordings.items()}


def consent_document(study: Study, wording: Wording) -> ConsentDocument:
    """Gather what the reading pages and the full sheet say, what is said back, the items and *Check my choices*.

    Where others decide too, what they read is in it as well. What is said only on one route, or only after a No, is
    shown only then.

    Where a sentence has {date}, the last day on which one can withdraw was shown: the day of consent and
    `withdrawal_days`, but before `analysis_freeze`.
    """
    strings = (
        *_pages(study, wording),
        *_said_back(study, wording),
        *_vouching(study, wording),
        *_items(study, wording),
        *_signing(study, wording),
        *_choices(study, wording),
    )
    content = {
        "format": FORMAT,
        "study": study.id,
        "version": study.version,
        "language": wording.language,
        "strings": strings,
    }
    whole = canonical.canonical_json(content)
    return ConsentDocument(wording.language, strings, whole, hashlib.sha256(whole).hexdigest())


def _pages(study: Study, wording: Wording) -> Iterator[tuple[str, str]]:
    for who in _others(study):
        yield from _page(wording, "turn", f"{who}_together")
    for page in study.consent.pages:
        yield from _page(wording, "consent", page)
    if study.consent.sheet:
        yield from _page(wording, "consent", SHEET)


def _page(wording: Wording, *path: str) -> Iterator[tuple[str, str]]:
    for name in ("title", "paragraphs", LAST_DAY, "points"):
        yield from _texts(wording, *path, name)


def _said_back(study: Study, wording: Wording) -> Iterator[tuple[str, str]]:
    """Yield each thing that is said back; the words around it once, where they are first seen."""
    for number, said in enumerate(study.consent.teach_back):
        first = number == 0
        yield from _texts(wording, "consent", said.id, "question")
        for name in ("lead", "beside", "listen_for") if first else ():
            yield from _texts(wording, "teach_back", name)
        yield from _texts(wording, "consent", said.id, "listen_for")
        for name in ("own_words", "after_explaining", "not_yet") if first else ():
            yield from _texts(wording, "teach_back", name)
        yield from _texts(wording, "consent", said.id, "again")


def _vouching(study: Study, wording: Wording) -> Iterator[tuple[str, str]]:
    for name in ("first", "paragraphs", "yes", "no", "second") if asks_vouchers(study) else ():
        yield from _texts(wording, "vouch", name)


def _items(study: Study, wording: Wording) -> Iterator[tuple[str, str]]:
    others = _others(study)
    for who in others:
        yield from _page(wording, "turn", f"{who}_decides")
        yield from _texts(wording, "turn", who)
        for item in study.consent.items:
            yield from _asked(wording, f"for_{who}", item.id)
    if others:
        yield from _page(wording, "turn", "participant_decides")
        yield from _texts(wording, "turn", "participant")
    for item in study.consent.items:
        yield from _asked(wording, "consent", item.id)


def _asked(wording: Wording, *path: str) -> Iterator[tuple[str, str]]:
    for name in ("question", "explanation", "yes", "no"):
        yield from _texts(wording, *path, name)


def _signing(study: Study, wording: Wording) -> Iterator[tuple[str, str]]:
    for name in sign_words(study):
        yield from _texts(wording, "sign", name)


def _choices(study: Study, wording: Wording) -> Iterator[tuple[str, str]]:
    for name in ("title", "text"):
        yield from _texts(wording, "choices", name)
    for table in (*(f"for_{who}" for who in _others(study)), "consent"):
        for item in study.consent.items:
            for name in ("words_given", "words_refused"):
                yield from _texts(wording, table, item.id, name)
    for name in signed_words(study):
        yield from _texts(wording, "sign", name)
    yield from _texts(wording, "review", "not_answered")
    for name in ("blocked", "confirm"):
        yield from _texts(wording, "choices", name)


def _others(study: Study) -> tuple[str, ...]:
    """Return who else can be the one who consents."""
    return (*(("parent",) if asks_parents(study) else ()), *(("consultee",) if study.consent.consultee else ()))


def _texts(wording: Wording, *path: str) -> Iterator[tuple[str, str]]:
    if not wording.has(*path):
        return
    lines = wording.lines(*path)
    names = [".".join(path)] if len(lines) == 1 else [f"{'.'.join(path)}[{n}]" for n in range(1, len(lines) + 1)]
    yield from zip(names, lines, strict=True)
