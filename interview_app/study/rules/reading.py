"""How hard a study is to read: each sentence of each language, and whole stories as participants meet them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from interview_app.study.findings import Finding, short
from interview_app.study.model import DesignRow, Study
from interview_app.study.plan import allot
from interview_app.study.rules.readability import Measured, is_whole, measure, sentences
from interview_app.study.rules.wording import leaves
from interview_app.study.wording import EASY_READ, Wording

STORIES = 50
"""How many stories are sampled; the same study always gives the same ones."""

_TRIES = 40
_PURPOSE = "reading"
_LONG_TODO = "Make two sentences of it, or leave words out."
_GRADE_TODO = "Make the longest sentences two, and put everyday words for long ones. “--details” lists every sentence."


@dataclass(frozen=True)
class SentenceRead:
    """One sentence that a reader of a language sees, with where it stands; `base` is the language it comes from."""

    key: str
    text: str
    measured: Measured
    base: str = ""


@dataclass(frozen=True)
class StoryRead:
    """One whole story; `name` is “vignette 14”, or “a story” when no design is frozen yet."""

    name: str
    measured: Measured


@dataclass(frozen=True)
class PageRead:
    """The sentences of one page of consent, or of one question, together; `key` is where they stand."""

    key: str
    measured: Measured


@dataclass(frozen=True)
class LanguageRead:
    """One language, against its limits: words in a sentence, and the grade of a whole story or page."""

    language: str
    words: int
    grade: float
    sentences: tuple[SentenceRead, ...]
    stories: tuple[StoryRead, ...]
    pages: tuple[PageRead, ...] = ()

    @property
    def whole(self) -> Measured:
        """All sentences that end like one, together: labels alone would make it look too easy."""
        ended = tuple(one.text for one in self.sentences if is_whole(one.text))
        return measure(ended, self.language)

    @property
    def too_long(self) -> tuple[SentenceRead, ...]:
        """The sentences with more words than they should have."""
        return tuple(one for one in self.sentences if one.measured.words > self.words)

    @property
    def hard_sentences(self) -> tuple[SentenceRead, ...]:
        """The whole sentences above the grade; a single long word can put a short sentence, or any label, there."""
        return tuple(one for one in self.sentences if is_whole(one.text) and (one.measured.grade or 0) > self.grade)

    @property
    def inherited(self) -> tuple[SentenceRead, ...]:
        """The sentences that an easy-read file leaves as they are in its own language."""
        return tuple(one for one in self.sentences if one.base)

    @property
    def hard_pages(self) -> tuple[PageRead, ...]:
        """The pages above the grade."""
        return tuple(one for one in self.pages if (one.measured.grade or 0) > self.grade)

    @property
    def hard_stories(self) -> tuple[StoryRead, ...]:
        """The stories above the grade, the hardest first."""
        hard = (one for one in self.stories if (one.measured.grade or 0) > self.grade)
        return tuple(sorted(hard, key=lambda one: -(one.measured.grade or 0)))


def read(study: Study, wordings: Mapping[str, Wording], rows: Sequence[DesignRow]) -> tuple[LanguageRead, ...]:
    """Measure each language of a study.

    Args:
        study: Its structure.
        wordings: Its languages; what is missing in them is left out.
        rows: Its design; without one, stories that the exclusions allow are sampled.
    """
    sampled = _of_design(study, rows) if rows else _allowed(study)
    return tuple(_language(study, wordings[language], sampled) for language in study.languages if language in wordings)


def findings(measured: LanguageRead) -> Iterator[Finding]:
    """Yield a warning for each sentence that is too long and each page above the grade, and one for the stories."""
    file = f"text/{measured.language}.toml"
    for one in measured.too_long:
        origin = f", and comes from {one.base}" if one.base else ""
        message = f"This sentence has {one.measured.words} words, more than {measured.words}{origin}: “{one.text}”"
        todo = f"Say it here in shorter sentences than in {one.base}." if one.base else _LONG_TODO
        yield Finding(file, short(one.key), message, todo, "warning")
    for page in measured.hard_pages:
        message = f"This page reads at school grade {page.measured.grade}, above {measured.grade:g}."
        yield Finding(file, short(page.key), message, _GRADE_TODO, "warning")
    hard = measured.hard_stories
    if hard:
        message = (
            f"{len(hard)} of {len(measured.stories)} sampled stories are above school grade {measured.grade:g}; "
            f"the hardest is {hard[0].name} with grade {hard[0].measured.grade}."
        )
        yield Finding(file, "", message, _GRADE_TODO, "warning")


def _language(study: Study, wording: Wording, sampled: Mapping[str, Mapping[str, str]]) -> LanguageRead:
    easy = wording.language.endswith(EASY_READ)
    limits = study.reading
    stories = ((name, _story(wording, levels)) for name, levels in sampled.items())
    said = tuple(_sentences(wording))
    return LanguageRead(
        wording.language,
        limits.easy_words if easy else limits.words,
        limits.easy_grade if easy else limits.grade,
        said,
        tuple(StoryRead(name, measure(told, wording.language)) for name, told in stories if told),
        tuple(_pages(study, wording.language, said)),
    )


def _sentences(wording: Wording) -> Iterator[SentenceRead]:
    """Yield what a reader of this language sees: what its file says, then what it leaves to its own language."""
    own = dict(leaves(wording.entries))
    yield from _read(own, wording.language, "")
    if wording.fallback is not None:
        base = wording.fallback
        left = {path: entry for path, entry in leaves(base.entries) if path not in own}
        yield from _read(left, wording.language, base.language)


def _read(entries: Mapping[tuple[str, ...], object], language: str, base: str) -> Iterator[SentenceRead]:
    for path, entry in entries.items():
        for number, text in enumerate(entry if isinstance(entry, list) else [entry], 1):
            key = ".".join(path) + (f"[{number}]" if isinstance(entry, list) else "")
            for said in sentences(text) if isinstance(text, str) else ():
                yield SentenceRead(key, said, measure((said,), language), base)


def _pages(study: Study, language: str, seen: tuple[SentenceRead, ...]) -> Iterator[PageRead]:
    """Yield each page of consent and each question; labels would make it look too easy, so they are left out."""
    rules = study.consent
    consent = (*rules.pages, *(said.id for said in rules.teach_back), *(item.id for item in rules.items), "sheet")
    for key in (*(f"consent.{name}" for name in consent), *(ask.id for ask in study.asks)):
        page = tuple(one.text for one in seen if one.key.startswith(f"{key}.") and is_whole(one.text))
        if page:
            yield PageRead(key, measure(page, language))


def _story(wording: Wording, levels: Mapping[str, str]) -> tuple[str, ...]:
    """Return the sentences of a story, or nothing when one of them is not written yet."""
    try:
        return tuple(said for path in levels.items() for said in sentences(wording.text(*path)))
    except KeyError:
        return ()


def _of_design(study: Study, rows: Sequence[DesignRow]) -> dict[str, Mapping[str, str]]:
    drawn = allot.shuffled(rows, study.id, _PURPOSE)[:STORIES]
    return {f"vignette {row.number}": row.levels for row in sorted(drawn, key=lambda row: row.number)}


def _allowed(study: Study) -> dict[str, Mapping[str, str]]:
    """Draw stories level by level and keep those that no exclusion forbids: the space may be too large to list."""
    dimensions = [dimension for dimension in study.shown_dimensions if dimension.levels]
    found: dict[tuple[str, ...], Mapping[str, str]] = {}
    for number in range(STORIES * _TRIES):
        levels = {one.id: allot.choose(one.levels, study.id, _PURPOSE, str(number), one.id) for one in dimensions}
        if study.exclusion(levels) is None:
            found[tuple(levels.values())] = levels
        if len(found) == STORIES:
            break
    return {f"a story of {', '.join(key)}": levels for key, levels in found.items()}
